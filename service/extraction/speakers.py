"""Who speaks: from the mention beside a cue to the figure it stands for.

Names resolve to their fullest form in the article, pronouns and descriptions to whoever the text
last made fit. Where two fit equally the answer is None: no name is better than a wrong one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Token

from service.domain.speaker import SpeakerKind
from service.extraction.cast import Cast, Mention
from service.extraction.demonyms import DEMONYMS
from service.extraction.figures import Figure, is_body, role_words
from service.extraction.names import Name
from service.extraction.parsing import Parsed
from service.extraction.titles import DOCUMENTS, GROUP_NOUNS, NOT_NAMES, ROLE_NOUNS, THINGS
from service.extraction.tree import children

_ASIDE = re.compile(r",? (?:who|which|whose)\b|, (?:speaking|known|reached|quoted)\b")
_AGE = re.compile(r", \d{1,3}$")
_AGED = re.compile(r"[Tt]he \d{1,3}-year-old")
_REACH = 1500
_DESCRIBED_REACH = 20_000
_GENDERS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_PRONOUNS = frozenset({*_GENDERS, "they", "their", "it", "its"})
_SHIFTING = frozenset("other others one former latter both another some many first second".split())
_RELATIVES = frozenset("who which that what".split())
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "both": 2}


class Speakers:
    """Resolves mentions in the order of the text. ``sentences`` are the sentences' starts."""

    def __init__(self, cast: Cast, sentences: Sequence[int]) -> None:
        self._cast = cast
        self._sentences = sentences

    def resolve(self, sentence: Parsed, mention: tuple[int, int], head: Token) -> Figure | None:
        """The figure that a mention (a range of tokens with its head) stands for, or None."""
        doc = sentence.doc
        start, end = sentence.starts[mention[0]], sentence.end(doc[mention[1] - 1])
        word = head.lower_
        if word in _PRONOUNS and not any(c.pos_ == "PROPN" for c in children(head, "appos")):
            figure = self._pronoun(word, start)
        elif _AGED.fullmatch(self._cast.text[start:end]):
            figure = self._person(self._cast.before(start, _REACH), "", start)
        else:
            head = _issuer(head, mention)
            figure = (
                self._together(sentence, mention, head)
                or self._named(sentence, start, end, head)
                or self._described(_words_of(sentence, mention, head, self._cast.text), head, start)
            )
        if figure is not None:
            self._cast.note(Mention(start, figure, spoke=True))
        return figure

    # -- pronouns

    def _pronoun(self, word: str, position: int) -> Figure | None:
        recent = self._cast.before(position, _REACH)
        if word in ("it", "its"):
            return _last_speaker(recent, SpeakerKind.ORGANISATION)
        if word in ("they", "their"):
            return _last_speaker(recent, SpeakerKind.GROUP)
        gender = _GENDERS.get(word, "")
        figure = self._person(recent, gender, position)
        if figure is not None and gender:
            figure.gender = gender
        return figure

    def _person(self, recent: Sequence[Mention], gender: str, position: int) -> Figure | None:
        """The person whom the nearest sentence back is about."""
        fits = [
            m
            for m in recent
            if m.figure.kind is SpeakerKind.PERSON
            and (not gender or m.figure.gender in ("", gender))
        ]
        end = position + 1
        for _ in range(8):
            start = self._sentence_start(end - 1)
            here = [m for m in fits if start <= m.start < end and m.start < position]
            if here:
                return _subject(here, start)
            if start <= 0:
                return None
            end = start
        return None

    def _sentence_start(self, position: int) -> int:
        at = bisect_right(self._sentences, position) - 1
        return self._sentences[at] if at >= 0 else 0

    # -- names

    def _together(self, sentence: Parsed, mention: tuple[int, int], head: Token) -> Figure | None:
        """Two or more names that speak as one."""
        others = [c for c in head.conjuncts if mention[0] <= c.i < mention[1]]
        start, end = sentence.starts[mention[0]], sentence.end(sentence.doc[mention[1] - 1])
        names = [n for n in self._cast.names_in(start, end) if n.text.lower() not in DEMONYMS]
        if head.pos_ != "PROPN" or not (others or self._are_listed(names)):
            return None
        figures = {
            id(f): f for f in map(self._cast.figure_of, names) if f.kind is SpeakerKind.PERSON
        }
        if self._are_listed(names) and len(figures) == len(names):
            return _group(tuple(f.name for f in figures.values()))
        # Beside a name the noun that it explains may count too ("and his deputy, Ada Obi").
        if len(figures) < 2 or len(figures) not in (len(others), len(others) + 1):
            return self._bodies(sentence, (head, *others))
        return _group(tuple(f.name for f in figures.values()))

    def _are_listed(self, names: Sequence[Name]) -> bool:
        """Whether nothing but commas and a last "and" stands between the names."""
        gaps = [self._cast.text[a.end : b.start] for a, b in pairwise(names)]
        last = gaps[-1] if gaps else ""
        return " and " in last and all(g in (", ", " and ", ", and ") for g in gaps)

    def _bodies(self, sentence: Parsed, heads: Sequence[Token]) -> Figure | None:
        """Names joined by "and", persons or not."""
        figures = []
        for token in heads:
            at = sentence.begin(token)
            found = [n for n in self._cast.names_in(at, at + 1) if n.start <= at < n.end]
            if not found:
                return None
            figures.append(self._cast.figure_of(found[0]))
        if len({id(f) for f in figures}) < 2:
            return None
        return _group(tuple(f.name for f in figures))

    def _named(self, sentence: Parsed, start: int, end: int, head: Token) -> Figure | None:
        at = sentence.begin(head)
        names = self._cast.names_in(start, end)
        named = next((n for n in names if n.start <= at < n.end), None)
        if named is not None:
            return self._cast.figure_of(named)
        if head.pos_ == "PROPN":
            return None
        own = self._apposed(sentence, names, head)
        if own is not None:
            return own
        if head.lower_ not in ROLE_NOUNS | {"one"}:
            return None
        for name in names:
            opening = self._cast.text[at + len(head) : name.start]
            if name.start > at and (
                re.fullmatch(r" |[^.;]{0,60}, (?:\w+\.? )?", opening) or name.titles
            ):
                figure = self._cast.figure_of(name)
                if figure.kind is SpeakerKind.PERSON and name.end <= end:
                    return figure
        return None

    def _apposed(self, sentence: Parsed, names: Sequence[Name], head: Token) -> Figure | None:
        """Whom a description is explained by ("the supplier, Orbit Kenya")."""
        if head.tag_ != "NN" or head.lower_ in THINGS | DOCUMENTS:
            return None
        for token in children(head, "appos"):
            at = sentence.begin(token)
            own = next((n for n in names if n.start <= at < n.end), None)
            if own is not None and sentence.doc[head.i + 1].text == ",":
                figure = self._cast.figure_of(own)
                if is_body(head.lower_) and not (figure.roles or figure.gender):
                    figure.kind = SpeakerKind.ORGANISATION
                person = figure.kind is SpeakerKind.PERSON
                return figure if person != is_body(head.lower_) else None
        return None

    # -- descriptions

    def _described(self, words: str, head: Token, position: int) -> Figure | None:
        words = _AGE.sub("", _ASIDE.split(words)[0])
        definite = words.lower().startswith("the ")
        bare = words[4:] if definite else words
        noun = head.lower_
        if noun in _RELATIVES or (noun in _SHIFTING and len(words.split()) < 3):
            return None
        if noun in GROUP_NOUNS or (noun.endswith("s") and noun[:-1] in ROLE_NOUNS):
            return self._group(bare, noun, position)
        if noun in ROLE_NOUNS:
            known = self._by_role(bare, noun, position) if definite else None
            return known or _anonymous(bare, SpeakerKind.UNNAMED, position)
        if is_body(noun):
            known = self._body(bare, position) if definite else None
            return known or _anonymous(bare, SpeakerKind.ORGANISATION, position)
        if head.pos_ == "PROPN" or definite or not noun.isalpha():
            return _anonymous(bare, SpeakerKind.ORGANISATION, position)
        return _anonymous(bare, SpeakerKind.UNNAMED, position)

    def _group(self, bare: str, noun: str, position: int) -> Figure:
        figure = _anonymous(bare, SpeakerKind.GROUP, position)
        number = _NUMBERS.get(bare.split()[0].lower())
        singular = {"men": "man", "women": "woman"}.get(noun, noun[:-1])
        members = [f for f in self._cast.figures if any(singular in role_words(r) for r in f.roles)]
        if number == len(members):
            figure.members = tuple(f.name for f in sorted(members, key=lambda f: f.first))
        return figure

    def _by_role(self, bare: str, noun: str, position: int) -> Figure | None:
        """Who was last said to be that: every word of the description among the role's."""
        wanted = role_words(bare)
        heads = role_words(noun)
        exact: dict[int, Figure] = {}
        loose: dict[int, Figure] = {}
        for mention in self._cast.before(position, _DESCRIBED_REACH):
            for role in mention.figure.roles:
                has = role_words(role)
                places = {w for w in has if w in DEMONYMS}
                if heads <= has and (not places or places <= wanted):
                    loose[id(mention.figure)] = mention.figure
                if wanted <= has:
                    exact.pop(id(mention.figure), None)
                    exact[id(mention.figure)] = mention.figure
        if exact:
            return (
                list(exact.values())[-1]
                if len(exact) == 1 or len(wanted) > 1
                else _spoke_last(self._cast.before(position, _DESCRIBED_REACH), exact)
            )
        only_place = all(w in DEMONYMS or w in heads for w in wanted)
        return next(iter(loose.values())) if len(loose) == 1 and only_place else None

    def _body(self, bare: str, position: int) -> Figure | None:
        """The one body of the article that ends with the same words, or a fuller description."""
        words = bare.lower().split()
        named = {
            id(f): f
            for f in self._cast.figures
            if f.kind is SpeakerKind.ORGANISATION
            and len(f.words) > len(words)
            and [w.lower() for w in f.words[-len(words) :]] == words
        }
        if len(named) == 1:
            return next(iter(named.values()))
        if named or len(words) > 1:
            return None
        fuller = re.compile(rf"\b(?:[Tt]he|[Aa]n?|'s|’s) ((?:[\w’'-]+ ){{1,2}}{re.escape(bare)})\b")
        found = {
            m[1]
            for m in fuller.finditer(self._cast.text, max(0, position - _DESCRIBED_REACH), position)
            if not set(m[1].lower().split()) & NOT_NAMES
        }
        return (
            _anonymous(found.pop(), SpeakerKind.ORGANISATION, position) if len(found) == 1 else None
        )


def _words_of(sentence: Parsed, mention: tuple[int, int], head: Token, text: str) -> str:
    """The description headed by ``head`` within the mention, in one line."""
    first, last = mention
    if head.dep_ == "pobj" and head.head.i >= first:
        first, last = max(first, head.left_edge.i), min(last, head.right_edge.i + 1)
    doc = sentence.doc
    return " ".join(text[sentence.starts[first] : sentence.end(doc[last - 1])].split())


def _issuer(head: Token, mention: tuple[int, int]) -> Token:
    """A paper speaks for whoever issued it ("a statement by the port authority")."""
    if head.lemma_.lower() not in DOCUMENTS:
        return head
    for preposition in children(head, "prep"):
        issuer = next(children(preposition, "pobj"), None)
        if preposition.lower_ in ("by", "from") and issuer is not None and issuer.i < mention[1]:
            return issuer
    return head


def _anonymous(words: str, kind: SpeakerKind, position: int) -> Figure:
    """Somebody without a name keeps the description as written."""
    return Figure(words, tuple(words.split()), kind, first=position)


def _group(names: tuple[str, ...]) -> Figure:
    """Several figures that speak as one."""
    name = f"{', '.join(names[:-1])} and {names[-1]}"
    return Figure(name, names, SpeakerKind.GROUP, members=names)


def _last_speaker(recent: Sequence[Mention], kind: SpeakerKind) -> Figure | None:
    last = next((m for m in reversed(recent) if m.spoke), None)
    return last.figure if last is not None and last.figure.kind is kind else None


def _spoke_last(recent: Sequence[Mention], among: dict[int, Figure]) -> Figure | None:
    """Of several who fit, the one who spoke last; None where none of them has spoken."""
    spoke = [m.figure for m in recent if m.spoke and id(m.figure) in among]
    return spoke[-1] if spoke else None


def _subject(mentions: Sequence[Mention], start: int) -> Figure | None:
    """Whom a sentence is about: who spoke in it, or the only one named, or who opens it."""
    spoke = [m.figure for m in mentions if m.spoke]
    if spoke:
        return spoke[-1] if len({id(f) for f in spoke}) == 1 else None
    free = [m for m in mentions if not m.possessive] or list(mentions)
    if len({id(m.figure) for m in free}) == 1:
        return free[0].figure
    return None

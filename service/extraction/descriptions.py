"""Whom a description means: "the Polish president", "its director", "the company", "the Serb".

A description goes to who was last said to be that. What fits nobody in the article keeps its words
as an unnamed speaker's; what fits two is given to neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.bodies import class_meant, class_of, is_body, is_general, is_sort
from service.extraction.cast import Cast, Mention
from service.extraction.demonyms import DEMONYMS, PEOPLE
from service.extraction.figures import (
    Figure,
    anonymous,
    gender_of,
    head_of,
    is_kinship,
    role_words,
    unnamed,
)
from service.extraction.pronouns import PRONOUNS, Pronouns, is_plain, may_be_body
from service.extraction.titles import (
    DOCUMENTS,
    NOT_NAMES,
    OFFICES,
    ORGANISATIONS,
    PUBLICATIONS,
    ROLE_NOUNS,
    THINGS,
)

_REACH = 20_000
_AGED = re.compile(r"(?:[Tt]he )?\d{1,3}-year-old")
_OWNER = re.compile(r"^(?P<owner>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|.+?['’]s?) (?P<held>.+)$")
_OWNED = re.compile(r"^[Tt]he .*['’]s? ")
_BEREFT = frozenset("widow widower mother father grandmother grandfather pensioner".split())
_PAST = frozenset("former ex then-president ex-president ex-minister late retired".split())
_AGENTIVE = re.compile(r"\w{3,}(?:[eo]r|ist|ian|ee|man|woman)")
_LOOSE = frozenset("company firm group organisation organization".split())
_NEAR = 1500


class Descriptions:
    """Resolves descriptions of single speakers by what the cast is said to be."""

    def __init__(self, cast: Cast, pronouns: Pronouns) -> None:
        self._cast = cast
        self._pronouns = pronouns

    def resolve(self, words: str, noun: str, position: int, proper: bool) -> Figure | None:
        """Whom ``words`` mean, headed by ``noun``; ``proper`` tells that the head is a name."""
        figure = self._find(words, noun, position, proper)
        owned = noun in ROLE_NOUNS and _OWNED.search(words) is not None
        if figure is not None and owned and words == f"{words[:4]}{figure.name}":
            figure.name = words
        return figure

    def _find(self, words: str, noun: str, position: int, proper: bool) -> Figure | None:
        if _AGED.fullmatch(words):
            return self._pronouns.person(position)
        definite = words.lower().startswith("the ")
        bare = words[4:] if definite else words
        if definite and self.is_national(noun) and bare.lower() == noun:
            return self._national(PEOPLE[noun], position)
        if noun in ROLE_NOUNS:
            known = definite or (proper and not words.lower().startswith(("a ", "an ")))
            return self._holder(words, bare, noun, position, known)
        if is_body(noun):
            return self._body(bare, position) if definite else _body(bare, position)
        if not proper and _AGENTIVE.fullmatch(noun) and noun not in DOCUMENTS | THINGS:
            return self._same_unnamed(bare, noun, position) or unnamed(bare, position)
        if proper or definite or not noun.isalpha():
            return _body(bare, position)
        return anonymous(bare, SpeakerKind.UNNAMED, position)

    def is_national(self, noun: str) -> bool:
        """Whether the noun is one of a people's ("Serb")."""
        return noun in PEOPLE

    # -- persons

    def _holder(
        self, words: str, bare: str, noun: str, position: int, definite: bool
    ) -> Figure | None:
        """The person who bears a role, told by the role or by whose it is."""
        owned = _OWNER.match(words)
        if owned:
            found = self._owned(owned["owner"], owned["held"], noun, position)
            if found is not None:
                return found
        if definite:
            fits = self._by_role(bare, noun, position)
            if fits:
                return fits[0] if len(fits) == 1 else None
        if definite and bare.lower() in _BEREFT:
            person = self._pronouns.person(position, gender_of((noun,)))
            return person or unnamed(bare, position)
        same = self._same_unnamed(bare, noun, position) if definite else None
        one = words.lower().startswith(("a ", "an "))
        later = None if one or same else self._named_later(bare, noun, position)
        return same or later or unnamed(bare, position)

    def _named_later(self, bare: str, noun: str, position: int) -> Figure | None:
        """The only one of the article with that office, who is named only behind ("France's
        president", then "French President Luc Roy")."""
        wanted = _lands(role_words(re.sub(r"['’]s?\b", "", bare))) - _JOINING
        heads = role_words(noun)
        holders = [
            f for f in self._cast.figures if any(heads <= role_words(head_of(r)) for r in f.roles)
        ]
        if noun not in OFFICES or len(holders) != 1 or holders[0].first < position:
            return None
        fits = len(wanted) > 1 and any(wanted <= _lands(role_words(r)) for r in holders[0].roles)
        return holders[0] if fits else None

    def _same_unnamed(self, bare: str, noun: str, position: int) -> Figure | None:
        """The only one without a name who was described so before ("a senior official", then "the
        official"), or of several the one who spoke last."""
        before = [m.figure for m in self._cast.before(position, _NEAR) if m.spoke]
        wanted = set(bare.lower().split())
        same = [
            f
            for f in before
            if f.kind is SpeakerKind.UNNAMED
            and f.name
            and head_of(f.name).lower().split()[-1:] == [noun]
            and wanted <= set(f.name.lower().split())
        ]
        if not same or (len(_distinct(same)) > 1 and same[-1] is not before[-1]):
            return None
        return same[-1]

    def _owned(self, owner: str, held: str, noun: str, position: int) -> Figure | None:
        """The only one of the article with that role under that owner ("its director")."""
        wanted = role_words(held)
        heads = role_words(noun) if role_words(noun) <= wanted else wanted
        holders = [
            f for f in self._cast.figures if any(heads <= role_words(head_of(r)) for r in f.roles)
        ]
        named = owner.lower() not in PRONOUNS and not is_kinship(noun)
        if len(holders) != 1 or (holders[0].first > position and not named):
            return None
        (holder,) = holders
        if not any(wanted <= role_words(r) for r in holder.roles):
            return None
        if is_kinship(noun):
            return holder
        owners = _lands(self._owner_words(owner, position))
        rest = [_lands(role_words(r)) - heads - {"the", "of", "for", "a"} for r in holder.roles]
        return holder if any(r & owners for r in rest) else None

    def _owner_words(self, owner: str, position: int) -> set[str]:
        """The words by which a role may name its owner: the name, the class, the roles."""
        if owner.lower() not in PRONOUNS:
            return role_words(re.sub(r"['’]s?$", "", owner)) - {"the"}
        figure = self._pronouns.resolve(owner.lower(), position)
        if figure is None:
            return set()
        roles = {w for r in figure.roles for w in role_words(r)}
        names = {figure.words[-1].lower(), *(w.lower() for a in figure.aliases for w in a.split())}
        return (roles | names | figure.classes) - NOT_NAMES

    def _by_role(self, bare: str, noun: str, position: int) -> list[Figure]:
        """Who was said to be that: every word of the description among the role's. Of several the
        one who spoke last."""
        wanted = role_words(bare)
        heads = role_words(noun) if role_words(noun) <= wanted else wanted
        past = bool(wanted & _PAST)
        exact: dict[int, Figure] = {}
        loose: dict[int, Figure] = {}
        before = self._cast.before(position, _REACH)
        for mention in before:
            for role in (*mention.figure.roles, *mention.figure.styles):
                has = role_words(role)
                places = {w for w in has if w in DEMONYMS}
                if heads <= has and (not places or places <= wanted):
                    loose[id(mention.figure)] = mention.figure
                held = past or not has & _PAST
                if held and wanted <= has and heads <= role_words(head_of(role)):
                    exact.pop(id(mention.figure), None)
                    exact[id(mention.figure)] = mention.figure
        if exact:
            last = _spoke_last(before, exact)
            nearest = next(m.figure for m in reversed(before) if id(m.figure) in exact)
            return [last] if last is nearest else [*exact.values()]
        only_place = all(w in DEMONYMS or w in heads for w in wanted)
        return [*loose.values()] if len(loose) == 1 and only_place else []

    def _national(self, place: str, position: int) -> Figure | None:
        """The only person whom the text ties to the place ("the Serb"), or whom the nearest
        sentence is about where it ties nobody to one."""
        before = {id(m.figure): m.figure for m in self._cast.before(position, _REACH)}
        tied = [f for f in before.values() if place in f.places]
        if tied:
            return tied[0] if len(tied) == 1 else None
        return self._pronouns.person(position)

    # -- bodies

    def _body(self, bare: str, position: int) -> Figure | None:
        """The one body before that is named so ("the ministry" for the Ministry of Mines), or is of
        that class, or a fuller description; None where it may be any of several."""
        words = bare.lower().split()
        before = self._cast.before(position, _REACH)
        called = [m.figure for m in before if m.figure.is_body and _is_called(m.figure, words)]
        if called:
            return self._latest(called, before)
        if len(words) > 1:
            return _body(bare, position)
        noun = words[0]
        found = self._of_class(noun, before)
        about = self._pronouns.body(position) if is_sort(noun) or found else None
        if about is not None and about not in found and _may_be_called(about, noun):
            if found:
                return None
            about.kind = SpeakerKind.ORGANISATION
            about.classes.update((class_of(noun), noun))
            return about
        if found:
            return self._latest(found, before)
        fuller = self._fuller(bare, position)
        if fuller is None and is_general(noun) and self._is_doubtful(noun, position):
            return None
        return _body(fuller or bare, position)

    def _is_doubtful(self, noun: str, position: int) -> bool:
        """Whether a body stands close before that may be meant, though nothing tells it."""
        near = self._cast.before(position, _NEAR)
        free = [m.figure for m in near if m.spoke or not (m.possessive or m.governed)]
        return any(
            may_be_body(f) and (_may_be_called(f, noun) or noun in _LOOSE) and not f.located
            for f in free
        )

    def _of_class(self, noun: str, before: Sequence[Mention]) -> list[Figure]:
        """The bodies that a general noun may mean."""
        sort = class_meant(noun)
        return [m.figure for m in before if m.figure.is_body and {noun, sort} & m.figure.classes]

    def _latest(self, fits: Sequence[Figure], before: Sequence[Mention]) -> Figure | None:
        """The only one who fits, or of several the one who was both heard and mentioned last."""
        if len(_distinct(fits)) == 1:
            return fits[0]
        spoke = [m.figure for m in before if m.spoke and m.figure in fits]
        return fits[-1] if spoke and spoke[-1] is fits[-1] else None

    def _fuller(self, bare: str, position: int) -> str | None:
        """The only longer description before that ends with the noun ("the mayor's office")."""
        fuller = re.compile(rf"\b(?:[Tt]he|[Aa]n?|'s|’s) ((?:[\w’'-]+ ){{1,2}}{re.escape(bare)})\b")
        found = {
            m[1]
            for m in fuller.finditer(self._cast.text, max(0, position - _REACH), position)
            if not set(m[1].lower().split()) & NOT_NAMES
        }
        return found.pop() if len(found) == 1 else None


def _is_called(figure: Figure, words: Sequence[str]) -> bool:
    """Whether a longer name ends with the words, or does before its "of" or "for"."""
    named = [w.lower() for w in figure.words]
    stop = next((i for i, w in enumerate(named) if w in ("of", "for")), len(named))
    ends = (named, named[:stop])
    return len(named) >= len(words) and any(n[-len(words) :] == [*words] for n in ends)


_JOINING = frozenset("the a an of for in".split())


def _lands(words: Iterable[str]) -> set[str]:
    """The words with those for a people made the country's."""
    return {DEMONYMS.get(w, w) for w in words}


def _may_be_called(figure: Figure, noun: str) -> bool:
    """Whether nothing tells that a body, or a name that may be one's, is of another sort."""
    words = {w.lower() for w in figure.words}
    if figure.located or (words & PUBLICATIONS and class_of(noun) != "paper"):
        return False
    if is_plain(figure):
        return True
    known = figure.classes or words & ORGANISATIONS or figure.articled
    return figure.is_body and (not known or (noun == "group" and figure.classes == {"company"}))


def _body(words: str, position: int) -> Figure:
    return anonymous(words, SpeakerKind.ORGANISATION, position)


def _distinct(figures: Iterable[Figure]) -> list[Figure]:
    return [*{id(f): f for f in figures}.values()]


def _spoke_last(recent: Sequence[Mention], among: dict[int, Figure]) -> Figure | None:
    """Of several who fit, the one who spoke last; None where none of them has spoken."""
    spoke = [m.figure for m in recent if m.spoke and id(m.figure) in among]
    return spoke[-1] if spoke else None

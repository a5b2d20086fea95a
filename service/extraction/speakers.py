"""Who speaks: from the mention beside a cue to the speaker it stands for.

Names resolve to their fullest form in the article, pronouns and descriptions to whoever the text
last made fit. Where two fit equally the answer is None: no name is better than a wrong one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field

from service.domain.speaker import Speaker, SpeakerKind
from service.extraction.demonyms import DEMONYMS
from service.extraction.names import Name, find_names, surname
from service.extraction.parsing import Parsed
from service.extraction.roles import organisation_of, role_at
from service.extraction.titles import (
    FEMALE,
    GROUP_NOUNS,
    HONORIFICS,
    MALE,
    ORGANISATIONS,
    ROLE_NOUNS,
)

_FARTHEST_PRONOUN = 1500


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody (or some body) of the article, with all that the article calls them."""

    name: str
    words: tuple[str, ...]
    kind: SpeakerKind
    roles: list[str] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    gender: str = ""
    first: int = 0

    def speaker(self) -> Speaker:
        """The figure as a value of the domain."""
        aliases = tuple(a for a in dict.fromkeys(self.aliases) if a != self.name)
        role = self.roles[0] if self.roles else None
        return Speaker(self.name, self.kind, aliases, (), organisation_of(role))


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure at a place; ``weight`` is 3 for who speaks, 2 for a subject, 1 for a bare name."""

    start: int
    figure: Figure
    weight: int


class Cast:
    """The figures of one article and where they appear."""

    def __init__(self, text: str, parsed: list[Parsed], quoted: list[tuple[int, int]]) -> None:
        self._text = text
        self._quoted = quoted
        self._figures: list[Figure] = []
        self._by_word: dict[str, list[Figure]] = {}
        self._mentions: list[Mention] = []
        self._names = find_names(text, 0, len(text))
        self._starts = [n.start for n in self._names]
        self._register()
        self._read_roles(parsed)

    # -- who there is

    def _register(self) -> None:
        """Longest names first, so that shorter forms find the figure they belong to."""
        ordered = sorted(self._names, key=lambda n: (-len(n.words), n.start))
        by_name: dict[int, Figure] = {}
        for name in ordered:
            figure = self._match(name) or self._add(name)
            figure.aliases.append(name.text)
            figure.first = min(figure.first, name.start)
            by_name[name.start] = figure
            _note_gender(figure, name.titles)
        for name in self._names:
            if not self._is_quoted(name.start):
                self._mentions.append(
                    Mention(name.start, by_name[name.start], 0 if name.possessive else 1)
                )

    def _match(self, name: Name) -> Figure | None:
        last = surname(name.words)
        found = [f for f in self._by_word.get(last, ()) if set(name.words) <= set(f.words)]
        if not found:
            return None
        exact = [f for f in found if f.words == name.words]
        if exact:
            return exact[0]
        if (
            name.is_organisation != (found[0].kind is SpeakerKind.ORGANISATION)
            and len(name.words) > 1
        ):
            return None
        gender = _gender_of(name.titles)
        fits = [f for f in found if not gender or not f.gender or f.gender == gender]
        before = [f for f in fits if f.first <= name.start]
        return max(before or fits, key=lambda f: f.first, default=None)

    def _add(self, name: Name) -> Figure:
        kind = (
            SpeakerKind.ORGANISATION
            if name.is_organisation and not name.titles
            else SpeakerKind.PERSON
        )
        if len(name.words) == 1 and name.words[0].lower() in _PLACES:
            kind = SpeakerKind.ORGANISATION
        figure = Figure(name.text, name.words, kind, first=name.start)
        self._figures.append(figure)
        for word in set(name.words):
            self._by_word.setdefault(word, []).append(figure)
        return figure

    def _read_roles(self, parsed: list[Parsed]) -> None:
        for sentence in parsed:
            if not sentence.starts:
                continue
            for name in self._names_in(sentence.starts[0], sentence.starts[-1] + 1):
                role = role_at(name, sentence, self._text)
                figure = self._figure_of(name)
                if role and figure is not None:
                    figure.kind = SpeakerKind.PERSON
                    figure.roles.append(role)
                    _note_gender(figure, tuple(role.split()))

    def _names_in(self, start: int, end: int) -> list[Name]:
        first = bisect_right(self._starts, start - 1)
        last = bisect_right(self._starts, end - 1)
        return [n for n in self._names[first:last] if n.end > start]

    def _figure_of(self, name: Name) -> Figure | None:
        return self._match(name)

    def _is_quoted(self, position: int) -> bool:
        at = bisect_right(self._quoted, (position, len(self._text))) - 1
        return at >= 0 and self._quoted[at][0] <= position < self._quoted[at][1]

    # -- who is meant

    def resolve(self, sentence: Parsed, mention: tuple[int, int], head: int) -> Figure | None:
        """The figure that the mention (token range, head's index) stands for, None if unsure."""
        doc = sentence.doc
        start, end = sentence.starts[mention[0]], sentence.end(doc[mention[1] - 1])
        token = doc[head]
        word = token.lower_
        if word in ("he", "she", "they", "it", "who", "his", "her"):
            figure = self._pronoun(word, start)
        else:
            figure = self._named(sentence, mention, head) or self._described(
                self._text[start:end], token.text, start
            )
        if figure is not None:
            insort(self._mentions, Mention(start, figure, 3), key=lambda m: m.start)
        return figure

    def _pronoun(self, word: str, position: int) -> Figure | None:
        gender = {"he": "m", "his": "m", "she": "f", "her": "f"}.get(word, "")
        recent = self._before(position, _FARTHEST_PRONOUN)
        for mention in reversed(recent):
            figure = mention.figure
            if gender:
                if (
                    mention.weight < 3
                    or figure.kind is not SpeakerKind.PERSON
                    or figure.gender not in ("", gender)
                ):
                    continue
                figure.gender = gender
                return figure
            if word == "they" and figure.kind is SpeakerKind.GROUP and mention.weight == 3:
                return figure
            if word == "it" and figure.kind is SpeakerKind.ORGANISATION and mention.weight == 3:
                return figure
        if gender:
            persons = {
                id(m.figure): m.figure
                for m in recent[-8:]
                if m.figure.kind is SpeakerKind.PERSON
                and m.figure.gender in ("", gender)
                and len(m.figure.words) > 1
            }
            if len(persons) == 1:
                return next(iter(persons.values()))
        return None

    def _before(self, position: int, distance: int) -> list[Mention]:
        """The mentions within ``distance`` code points before ``position``."""
        first = bisect_left(self._mentions, position - distance, key=lambda m: m.start)
        last = bisect_left(self._mentions, position, key=lambda m: m.start)
        return self._mentions[first:last]

    def _named(self, sentence: Parsed, mention: tuple[int, int], head: int) -> Figure | None:
        doc = sentence.doc
        start, end = sentence.starts[mention[0]], sentence.end(doc[mention[1] - 1])
        names = self._names_in(start, end)
        at = sentence.starts[head]
        for name in names:
            if name.start <= at < name.end:
                return self._figure_of(name)
        if doc[head].pos_ == "PROPN" or not names:
            return None
        apposed = [
            n
            for n in names
            if (n.start > at and self._text[n.start - 2 : n.start] == ", ")
            or (n.titles and n.start > at and self._text[: n.start].rstrip().endswith(n.titles[-1]))
        ]
        if apposed and self._figure_of(apposed[0]) is not None and doc[head].lower_ in ROLE_NOUNS:
            figure = self._figure_of(apposed[0])
            return figure if figure is not None and figure.kind is SpeakerKind.PERSON else None
        return None

    def _described(self, mention: str, head: str, position: int) -> Figure | None:
        words = " ".join(mention.split())
        bare = words.partition(" ")[2] if words.lower().startswith("the ") else words
        noun = head.lower()
        if noun in GROUP_NOUNS or (noun.endswith("s") and noun[:-1] in ROLE_NOUNS):
            return Figure(bare, tuple(bare.split()), SpeakerKind.GROUP, first=position)
        if words.lower().startswith("the ") and noun in ROLE_NOUNS:
            known = self._by_role(bare.lower().split(), noun, position)
            if known is not None:
                return known
        if noun in ORGANISATIONS:
            full = [
                f
                for f in self._figures
                if f.kind is SpeakerKind.ORGANISATION
                and f.words[-1].lower() == noun
                and len(f.words) > 1
            ]
            if len(full) == 1 and words.lower() == f"the {noun}":
                return full[0]
            return Figure(bare, tuple(bare.split()), SpeakerKind.ORGANISATION, first=position)
        kind = SpeakerKind.UNNAMED if noun in ROLE_NOUNS else SpeakerKind.ORGANISATION
        return Figure(bare, tuple(bare.split()), kind, first=position)

    def _by_role(self, words: list[str], noun: str, position: int) -> Figure | None:
        best: dict[int, tuple[int, Figure]] = {}
        for mention in self._mentions:
            if mention.start >= position:
                break
            for role in mention.figure.roles:
                had = {w.strip(",.").lower() for w in role.split()}
                if noun in had and set(words) <= had:
                    best[id(mention.figure)] = (mention.start, mention.figure)
        if not best:
            return None
        return max(best.values(), key=lambda pair: pair[0])[1]


_PLACES = frozenset(DEMONYMS.values())


def _gender_of(words: tuple[str, ...]) -> str:
    lowered = {w.lower().rstrip(".") for w in words}
    if lowered & FEMALE:
        return "f"
    return "m" if lowered & (MALE | {"mr"}) else ""


def _note_gender(figure: Figure, words: tuple[str, ...]) -> None:
    figure.gender = figure.gender or _gender_of(words)
    if (
        set(w.lower().rstrip(".") for w in words) & HONORIFICS
        and figure.kind is not SpeakerKind.PERSON
    ):
        figure.kind = SpeakerKind.PERSON

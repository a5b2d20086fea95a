"""The cast of an article: names gathered into figures, with what the text says each is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass

from service.domain.speaker import SpeakerKind
from service.extraction.demonyms import DEMONYMS
from service.extraction.figures import Figure, figure_from, gender_of, role_from_titles
from service.extraction.names import Name, find_names, surname
from service.extraction.parsing import Parsed
from service.extraction.roles import is_role, role_at, strip_determiner

_APPOSED = re.compile(r" ?(?:\([^()]{1,30}\))?, (?P<role>[a-z][^,.;:()\"“”]{2,80})[,.;]")
_APPOSED_BEFORE = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he|[Aa]n?) (?P<role>[\w'’ -]{3,70}), $"
)
_LOCATED = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hroughout) $")
_RELATIVE = re.compile(r" (?:who|which|whose|whom)\b")
_NEAR = 500
_CLOSE = 1200
_COUNTERPART = re.compile(r"\b(?:counterpart)\b")


def _office(role: str) -> str:
    """The office alone, without the country that it is held in."""
    words = role.split(" of ")[0].split()
    while len(words) > 1 and (
        words[0].lower() in DEMONYMS or words[0].endswith(("'s", "’s")) or words[0].lower() == "us"
    ):
        words.pop(0)
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure at a place; ``spoke`` tells that it was the source of words there."""

    start: int
    figure: Figure
    spoke: bool = False
    possessive: bool = False


class Cast:
    """The figures of one article, and where in the reporter's own words they appear."""

    def __init__(
        self, text: str, parsed: Sequence[Parsed], quoted: Sequence[tuple[int, int]]
    ) -> None:
        self.text = text
        self._quoted = quoted
        self._by_word: dict[str, list[Figure]] = {}
        self._names = find_names(text, 0, len(text))
        self._starts = [n.start for n in self._names]
        self._figures: dict[int, Figure] = {}
        self._places: dict[int, list[int]] = {}
        self._mentions: list[Mention] = []
        self.figures: list[Figure] = []
        self._register()
        self._read_roles(parsed)

    def _register(self) -> None:
        """Longest names first, so that shorter forms find the figure they belong to."""
        for name in sorted(self._names, key=lambda n: (-len(n.words), n.start)):
            figure = self._match(name) or self._add(name)
            self._figures[name.start] = figure
            if len(name.words) > 1:
                insort(self._places.setdefault(id(figure), []), name.start)
            if name.text not in figure.aliases:
                figure.aliases.append(name.text)
            figure.first = min(figure.first, name.start)
            figure.note_gender(name.titles)
        for name in self._names:
            figure = self._figures[name.start]
            if name.titles:
                figure.kind = SpeakerKind.PERSON
            elif self._is_place(name, figure):
                figure.kind = SpeakerKind.ORGANISATION
            role = role_from_titles(name.titles) or self._apposed(name)
            self._add_role(figure, role, name.start)
            if not self._is_quoted(name.start):
                self._mentions.append(Mention(name.start, figure, possessive=name.possessive))

    def _is_place(self, name: Name, figure: Figure) -> bool:
        """Whether things happen in what bears the name, and nothing tells that it is a person."""
        return (
            not (name.possessive or figure.roles or figure.gender)
            and _LOCATED.search(self.text, max(0, name.start - 12), name.start) is not None
        )

    def _apposed(self, name: Name) -> str | None:
        if len(name.words) < 2:
            return None
        behind = _APPOSED.match(self.text, name.end, name.end + 130)
        before = _APPOSED_BEFORE.search(self.text[max(0, name.start - 80) : name.start])
        for match in (behind, before):
            role = strip_determiner(_RELATIVE.split(match["role"])[0]) if match else ""
            if role and is_role(role):
                return role
        return None

    def _add_role(self, figure: Figure, role: str | None, position: int) -> None:
        if not role or (figure.kind is SpeakerKind.ORGANISATION and len(figure.words) > 3):
            return
        if _COUNTERPART.search(role):
            role = self._counterpart(figure, role, position)
        figure.kind = SpeakerKind.PERSON
        if role not in figure.roles:
            figure.roles.append(role)
        figure.note_gender(tuple(role.split()))

    def _counterpart(self, figure: Figure, role: str, position: int) -> str:
        """A counterpart has the office of whoever was named with one last."""
        for mention in reversed(self.before(position, _NEAR)):
            if mention.figure is not figure and mention.figure.roles:
                office = _office(mention.figure.roles[0])
                return _COUNTERPART.sub(office, role)
        return role

    def _match(self, name: Name) -> Figure | None:
        """The figure that the name is a form of: all its words among the figure's."""
        found = [
            f for f in self._by_word.get(surname(name.words), ()) if set(name.words) <= set(f.words)
        ]
        exact = next((f for f in found if f.words == name.words), None)
        if exact is not None:
            return exact
        if len(name.words) > 1:
            body = name.is_organisation
            found = [f for f in found if (f.kind is SpeakerKind.ORGANISATION) == body]
        gender = gender_of(name.titles)
        fits = [f for f in found if not gender or not f.gender or f.gender == gender]
        if name.titles:
            fits = [f for f in fits if f.kind is SpeakerKind.PERSON]
        return self._nearest(fits, name.start)

    def _nearest(self, fits: Sequence[Figure], position: int) -> Figure | None:
        """Of several who bear a name, the only one whose full name stands close before; None,
        so that the name stands for itself, where that is nobody or not one alone."""
        before = [f for f in fits if f.first <= position] or list(fits)
        if len(before) < 2:
            return before[0] if before else None
        close = [f for f in before if self._stands_close(f, position)]
        return close[0] if len(close) == 1 else None

    def _stands_close(self, figure: Figure, position: int) -> bool:
        places = self._places.get(id(figure), [])
        at = bisect_left(places, position)
        return at > 0 and position - places[at - 1] < _CLOSE

    def _add(self, name: Name) -> Figure:
        figure = figure_from(name)
        self.figures.append(figure)
        for word in set(name.words):
            self._by_word.setdefault(word, []).append(figure)
        return figure

    def _read_roles(self, parsed: Sequence[Parsed]) -> None:
        for sentence in parsed:
            if not sentence.starts:
                continue
            for name in self.names_in(sentence.starts[0], sentence.starts[-1] + 1):
                role = role_at(name, sentence, self.text)
                if role is not None:
                    self._prefer(self._figures[name.start], role, name.start)

    def _prefer(self, figure: Figure, role: str, position: int) -> None:
        """A parsed role replaces what the text alone suggested of the same."""
        titles = [r for r in figure.roles if r not in role]
        known = role in figure.roles
        figure.roles = []
        self._add_role(figure, role, position)
        figure.roles = titles + figure.roles if known else figure.roles + titles

    def _is_quoted(self, position: int) -> bool:
        at = bisect_right(self._quoted, (position, len(self.text))) - 1
        return at >= 0 and self._quoted[at][0] <= position < self._quoted[at][1]

    def names_in(self, start: int, end: int) -> list[Name]:
        """The names that overlap ``text[start:end]``."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_left(self._starts, end)
        return [n for n in self._names[first:last] if n.end > start]

    def figure_of(self, name: Name) -> Figure:
        """Whose name it is."""
        return self._figures[name.start]

    def before(self, position: int, distance: int) -> list[Mention]:
        """The mentions within ``distance`` code points before ``position``, in order."""
        first = bisect_left(self._mentions, position - distance, key=lambda m: m.start)
        last = bisect_left(self._mentions, position, key=lambda m: m.start)
        return self._mentions[first:last]

    def note(self, mention: Mention) -> None:
        """Remembers who spoke where, for the pronouns to come."""
        insort(self._mentions, mention, key=lambda m: m.start)

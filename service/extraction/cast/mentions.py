"""Where an article's figures appear in the reporter's own words."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, replace
from operator import attrgetter

from service.extraction.cast.figures import Figure


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure at a place; ``spoke`` tells that it was the source of words there, ``governed`` that
    a preposition stands before the name."""

    start: int
    figure: Figure
    spoke: bool = False
    possessive: bool = False
    governed: bool = False


_start_of = attrgetter("start")


class Mentions:
    """The mentions of an article in order, to which those who speak are added as they are found."""

    def __init__(self) -> None:
        self._all: list[Mention] = []

    def add(self, mention: Mention) -> None:
        """Keeps a mention at its place."""
        insort(self._all, mention, key=_start_of)

    def note(self, mention: Mention) -> None:
        """Remembers who spoke where, for the pronouns to come."""
        mention.figure.spoken = True
        self.add(mention)

    def set_aside(self, start: int) -> None:
        """Lets no pronoun go back to the name there unless it is told to be a person's."""
        at = bisect_left(self._all, start, key=_start_of)
        if at < len(self._all) and self._all[at].start == start:
            self._all[at] = replace(self._all[at], governed=True)

    def before(self, position: int, distance: int) -> list[Mention]:
        """Those within ``distance`` code points before ``position``, in order."""
        return self.between(position - distance, position)

    def between(self, start: int, end: int) -> list[Mention]:
        """Those that begin in ``text[start:end]``, in order."""
        first = bisect_left(self._all, start, key=_start_of)
        return self._all[first : bisect_left(self._all, end, key=_start_of)]

"""Spans of a text, counted in Unicode code points.

Every place in an article is a half-open range of code points into the text of one revision.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range ``[start, end)`` of Unicode code points.

    Raises:
        ValueError: when the range is empty, backwards or negative.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        """The words of ``text`` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of ``spans``, of which there is at least one."""
    found = tuple(spans)
    return Span(min(s.start for s in found), max(s.end for s in found))


def words_of(spans: Iterable[Span], text: str) -> str:
    """The covered words, discontinuous spans joined by one space."""
    return " ".join(span.of(text) for span in spans)

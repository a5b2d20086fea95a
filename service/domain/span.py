"""Spans of a text, counted in Unicode code points, and their UTF-16 form.

Every place in an article is a half-open range of code points into the text of one revision. The
browser counts UTF-16 units instead, so the conversion lives beside the value.
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


def to_utf16(text: str, span: Span) -> Span:
    """The same range in UTF-16 code units, as JavaScript's string offsets count."""
    before = utf16_length(text[: span.start])
    return Span(before, before + utf16_length(span.of(text)))


def utf16_length(text: str) -> int:
    """The length of ``text`` in UTF-16 code units; a lone surrogate counts one."""
    return len(text) + sum(character > "\uffff" for character in text)

"""Quotations: where they open and where they close.

One pass over the marks of a text, so a million of them cost no more than their number. A quotation
that a paragraph leaves open goes on where the next paragraph opens with the same mark. Marks within
a quotation are part of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from service.extraction.text.marks import CLOSERS, Marks, find_closing, opens
from service.extraction.text.ranges import Range, trimmed

_DOUBLE = re.compile(r"[\"“”«»„]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation in one paragraph: ``start`` and ``end`` take in the marks, ``inner_start`` and
    ``inner_end`` do not. ``closed`` is False where the closing mark is missing; ``continued`` is
    True where it goes on from the paragraph before.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    continued: bool = False


def scan(text: str, paragraphs: Sequence[Range]) -> tuple[tuple[Quotation, ...], ...]:
    """The outermost quotations of each paragraph, in order."""
    found: list[tuple[Quotation, ...]] = []
    left_open: str | None = None
    closing = -1
    for index, (start, end) in enumerate(paragraphs):
        following = _first(text, paragraphs[index + 1 : index + 2])
        if start < closing:
            until, inner_end = min(closing, end), min(closing - 1, end)
            going_on = Quotation(start, until, start, inner_end, closing <= end, continued=True)
            quotations, left_open = _scan_paragraph(text, (until, end), None, following)
            quotations = (going_on, *quotations)
        else:
            quotations, left_open = _scan_paragraph(text, (start, end), left_open, following)
        if left_open in CLOSERS and closing < end:
            closing = _closes_later(text, paragraphs[index + 1 : index + 1 + _MOST_PARAGRAPHS])
        found.append(quotations)
    return tuple(found)


_MOST_PARAGRAPHS = 4


def _first(text: str, paragraphs: Sequence[Range]) -> str:
    """What the first of the paragraphs begins with, nothing where there is none."""
    return text[paragraphs[0][0]] if paragraphs else ""


def _closes_later(text: str, paragraphs: Sequence[Range]) -> int:
    """Where a quotation left open closes that later paragraphs do not open anew, -1 where none of
    them tells: behind the first mark, if that can only close."""
    for start, end in paragraphs:
        mark = _DOUBLE.search(text, start, end)
        if mark is None:
            continue
        before = text[mark.start() - 1] if mark.start() > start else " "
        return mark.end() if mark[0] in '"”' and not before.isspace() else -1
    return -1


def _scan_paragraph(
    text: str, paragraph: tuple[int, int], carried: str | None, following: str
) -> tuple[tuple[Quotation, ...], str | None]:
    """The paragraph's quotations, and the mark of one that it leaves open at its end.

    A single mark leaves one open only where the ``following`` paragraph begins with it.
    """
    start, end = paragraph
    marks = Marks(text, start, end)
    found: list[Quotation] = []
    index = 0
    while index < len(marks):
        at, mark = marks[index]
        continued = carried is not None and at == start and mark in (carried, *_same(carried))
        close = index + 1
        if continued or opens(text, at, mark, start, end):
            close, inner_end = find_closing(text, marks, index, start, end)
            if close > index:
                last, closer = marks[close]
                inner = (at + len(mark), inner_end)
                stop = last + len(closer)
                _add(found, text, (at, stop), inner, closed=True, continued=continued)
                index = close + 1
                continue
            if close < 0 if mark in CLOSERS else not close and mark == following:
                if _add(found, text, (at, end), (at + len(mark), end), False, continued):
                    return tuple(found), mark
                return tuple(found), None
        index += 1
    return tuple(found), None


def _add(
    found: list[Quotation],
    text: str,
    outer: Range,
    inner: Range,
    closed: bool,
    continued: bool,
) -> bool:
    start, end = trimmed(text, *inner)
    if start >= end or not any(c.isalnum() for c in text[start : min(end, start + 200)]):
        return False
    found.append(Quotation(outer[0], outer[1], start, end, closed, continued))
    return True


def _same(mark: str) -> tuple[str, ...]:
    return ('"', "“", "``", "''") if mark in ('"', "“", "``", "''") else ()

"""Ranges of code points of a text that is read: from the first to behind the last."""

from __future__ import annotations

Range = tuple[int, int]


def trimmed(text: str, start: int, end: int) -> Range:
    """The range without the spaces at its ends, empty where it holds nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end

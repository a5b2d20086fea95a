"""From the pieces that belong to a clash to the words that are shown."""

from __future__ import annotations

import re

MARKS = " \t\n\u00a0,;:.!?\"“”‘'"
DANGLING = {
    "a", "an", "the", "of", "by", "from", "to", "in", "on", "at", "with", "and", "that", "for",
    "its", "his", "her", "their", "or", "as", "into",
}  # fmt: skip
"""Words that nothing ends with."""
BOUND = re.compile(r"\b(?:at|no)\s+$", re.IGNORECASE)
BOUNDED = re.compile(r"(?:least|most|more than|fewer than|less than)\b", re.IGNORECASE)


def cite(text: str, start: int, end: int) -> tuple[int, int]:
    """The words of ``text`` to show for the code points from ``start`` to ``end``: whole words,
    without marks around them, without a word at the end that leads on to the next."""
    return _trim(text, *_widen(text, start, end))


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with the words whole that it cuts, with the "at" of "at least" and the "no" of "no
    more than"."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    before = BOUND.search(text, 0, start)
    return (before.start() if before and BOUNDED.match(text, start) else start), end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while True:
        words = text[start:end].strip(MARKS)
        if not words:
            return start, end
        start = text.index(words, start)
        end = start + len(words)
        head, _, last = words.rpartition(" ")
        if not head or last.lower() not in DANGLING:
            return start, end
        end = start + len(head)

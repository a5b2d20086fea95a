"""Headlines, whose capitals make no names."""

from __future__ import annotations

import re

_LINE = re.compile(r"[^\n]+")
_LETTERS = re.compile(r"[^\W\d_][\w'’-]*")


def prose(text: str) -> list[tuple[int, int]]:
    """The ranges of ``text`` without its headlines."""
    ranges, position = [], 0
    for line in _LINE.finditer(text):
        if _is_headline(line[0]):
            ranges.append((position, line.start()))
            position = line.end()
    return [*ranges, (position, len(text))]


def _is_headline(line: str) -> bool:
    """Whether a line is set in title case or capitals and ends like no sentence."""
    words = _LETTERS.findall(line)
    if not 4 <= len(words) <= 30 or line.rstrip()[-1] in ".,;:":
        return False
    long = [w for w in words if len(w) > 3]
    capital = sum(w[0].isupper() for w in long)
    return len(long) > 2 and capital >= 0.8 * len(long)

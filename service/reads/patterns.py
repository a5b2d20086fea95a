"""Patterns of LIKE for a part of a text, and whether the index has anything to find them by.

The index holds the three-letter pieces of each word, with two blanks before it and one behind: what
is looked for has to have one such piece, or every row of the table would be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.errors import InvalidRequest

_WORD = re.compile(r"[^\W_]+")
_SPECIAL = re.compile(r"[\\%_]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a text becomes a pattern: of what ``begins`` with it or holds it anywhere.

    ``folded`` leaves capitals aside. ``short`` lets what is too short to be found anywhere be
    looked for at the beginning.
    """

    name: str
    begins: bool = False
    folded: bool = False
    short: bool = False

    def of(self, text: str) -> str:
        """The pattern, in which the text stands for itself.

        Raises:
            InvalidRequest: when it is too short for the index.
        """
        begins = self.begins or (self.short and not _is_indexed(text, begins=False))
        if not _is_indexed(text, begins=begins):
            least = "a letter or digit" if begins else "3 letters or digits in a row"
            raise InvalidRequest(f"`{self.name}` needs at least {least} to look for.")
        escaped = _SPECIAL.sub(r"\\\g<0>", text)
        return f"{'' if begins else '%'}{escaped}%"


PATTERNS = {
    pattern.name: pattern
    for pattern in (
        Pattern("contains"),
        Pattern("containsInsensitive", folded=True),
        Pattern("startsWith", begins=True),
        Pattern("startsWithInsensitive", begins=True, folded=True),
    )
}
"""The operators of filters that look for a part of a text."""

PARTIAL = Pattern("search", folded=True, short=True)
"""What a search for a part of a name looks for."""


def _is_indexed(text: str, *, begins: bool) -> bool:
    """Whether a word of the text, with the blanks that are sure to be around it, has three letters.

    At an end that is open a word may go on, so no blank is sure there.
    """
    for word in _WORD.finditer(text):
        before = 2 if begins or word.start() > 0 else 0
        behind = 1 if word.end() < len(text) else 0
        if before + len(word[0]) + behind >= 3:
            return True
    return False

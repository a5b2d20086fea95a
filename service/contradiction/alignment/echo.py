"""Echoes: two statements that say the same in the same words, so that nothing need be weighed."""

from __future__ import annotations

import re

from service.contradiction.alignment.pairs import Pair
from service.contradiction.figures.numbers import ONES
from service.contradiction.statements.features import Features

WORD = re.compile(r"[^\W_]+")


def is_echo(pair: Pair) -> bool:
    """Whether both sides say the very same, or both deny it ("the road was shut", "the road was
    shut"), whatever the case and the marks, and whether numbers are spelt."""
    a, b = pair.a, pair.b
    return a.words == b.words and a.denied == b.denied and _spell(a) == _spell(b)


def _spell(side: Features) -> list[str]:
    """The words of what is said, in lower case, numbers in digits."""
    words = WORD.findall(side.quote_content().lower())
    return [str(ONES[word]) if word in ONES else word for word in words]

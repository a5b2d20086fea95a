"""Surnames that one letter tells apart, so that a slip of the pen makes nobody new."""

from __future__ import annotations

_SHORTEST = 5


def spellings(word: str) -> frozenset[str]:
    """Keys of which two words share one if a letter is wrong, missing or too many in either.

    Short words have none, nor do initials; the first letter is never in doubt.
    """
    if len(word) < _SHORTEST or not word[1:].islower():
        return frozenset()
    return frozenset({word, *(word[:i] + word[i + 1 :] for i in range(1, len(word)))})

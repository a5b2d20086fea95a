"""How names are written: articles, suffixes, and slips of the pen that make nobody new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_SHORTEST = 5
_PARTICLES = frozenset("al el van von der den de du da dos bin".split())
"""Small words of names that have a capital where a sentence begins ("Van Houten")."""
SUFFIXES = frozenset("jr sr ii iii iv".split())


def spellings(word: str) -> frozenset[str]:
    """Keys of which two words share one if a letter is wrong, missing or too many in either.

    Short words have none, nor do initials; the first letter is never in doubt.
    """
    if len(word) < _SHORTEST or not word[1:].islower():
        return frozenset()
    return frozenset({word, *(word[:i] + word[i + 1 :] for i in range(1, len(word)))})


def parts(words: Iterable[str]) -> tuple[str, ...]:
    """The words with one apostrophe for all, and an Arabic article set apart, however it is spelt
    ("al-Amin", "Al Amin")."""
    found: list[str] = []
    for word in (w.replace("’", "'") for w in words):
        if word[:3].lower() in ("al-", "el-") and len(word) > 3:
            found += [word[:2].lower(), word[3:]]
        else:
            found.append(word.lower() if word.lower() in _PARTICLES else word)
    return tuple(found)


def surname(words: Iterable[str]) -> str:
    """The last word that is not a suffix such as Jr."""
    kept = [w for w in words if w.lower().rstrip(".") not in SUFFIXES]
    return kept[-1] if kept else ""


def is_variant(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names differ by the spelling of one letter amid a long given name.

    Neither its first nor its last letter may differ, since those tell people apart (Mario, Maria).
    """
    if len(one) != len(other) or list(one[1:]) != list(other[1:]):
        return False
    first, second = sorted((one[0], other[0]), key=len)
    if len(first) < 6 or first[:2] != second[:2] or first[-1] != second[-1]:
        return False
    same = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), None)
    return same is not None and first[same + (len(first) == len(second)) :] == second[same + 1 :]

"""Texts made to hurt an extractor, of any length: each is nothing but one thing, repeated."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from itertools import cycle, islice
from random import Random

_WORDS = "the dam road mayor said that water and report of city officials denied claim in it was"
_SYLLABLES = "ba ko li mu ne ro sa ti vu za den for gal har"
_STORY = (
    "Mayor Ada Obi said on Monday that the dam had failed. “We knew it,” she told reporters. The"
    " ministry denied the claim, calling it “a lie”.\n\n"
)


def _of(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _endless(size: int) -> str:
    """One sentence without a full stop."""
    chance, words = Random(4), _WORDS.split()
    return " ".join(chance.choice(words) for _ in range(size // 4))[:size]


def _names(size: int) -> str:
    """Sentences of which each has a name of its own."""
    chance, syllables = Random(3), _SYLLABLES.split()
    parts, length = [], 0
    while length < size:
        name = " ".join("".join(chance.choices(syllables, k=3)).capitalize() for _ in range(2))
        parts.append(f"{name} said {chance.choice(['he', 'she'])} was ready. ")
        length += len(parts[-1])
    return "".join(parts)[:size]


def _kin(size: int) -> str:
    """A thousand who bear one surname, and a director of each."""
    chance, syllables = Random(6), _SYLLABLES.split()
    parts, length = [], 0
    while length < size:
        given = "".join(chance.choices(syllables, k=4)).capitalize()
        parts.append(f"{given} Obi, director of the fund, left. Obi said it was so. ")
        parts.append(f"National {given} Agency (NDA) met. Its director said it was so. ")
        length += len(parts[-1]) + len(parts[-2])
    return "".join(parts)[:size]


def _nested(size: int) -> str:
    """Quotations that open and open, and then close and close."""
    return "“‘" * (size // 4) + "’”" * (size // 4)


def _encoded(size: int) -> str:
    """A file in base64, in lines as mail has them."""
    plain = b64encode(Random(5).randbytes(size)).decode()
    lines = (plain[at : at + 76] for at in range(0, size, 76))
    return "\n".join(lines)[:size]


def _brackets(size: int) -> str:
    """Brackets of every sort, opened and never closed."""
    return "".join(islice(cycle("([{<"), size))


KINDS: dict[str, Callable[[int], str]] = {
    "quotations": _of('He said "yes." '),
    "marks": _of('"'),
    "nested": _nested,
    "fragments": _of("“yes ‘no "),
    "name": _of("Ada Obi "),
    "names": _names,
    "kin": _kin,
    "office": _of("The mayor said it was so. "),
    "saying": _of("he said "),
    "endless": _endless,
    "clauses": _of("and the mayor said it was so "),
    "story": _of(_STORY),
    "turns": _of("OBI: Yes.\n"),
    "lines": _of("a\n"),
    "brackets": _brackets,
    "dashes": _of("Obi — he said — "),
    "astral": _of("😀 He said it was 😀. "),
    "chinese": _of("他说：“这是真的。”"),
    "base64": _encoded,
}
"""What a text is nothing but, by name: the text of a number of code points."""

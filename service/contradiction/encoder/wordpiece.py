"""Cutting text into the word pieces that the encoder was trained on.

The scheme is that of BERT's uncased models (Devlin et al. 2019): lower case, no accents, words and
marks apart, then for each word the longest piece of the vocabulary, again and again. Where each
piece stands in the text is kept, for the evidence must be quoted as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
LONGEST_WORD = 100
UNKNOWN, FIRST, BETWEEN = "[UNK]", "[CLS]", "[SEP]"
GOES_ON = "##"
"""What a piece begins with that goes on a word."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the vocabulary, by its number, and the code points of the text it stands for."""

    number: int
    start: int
    end: int


@cache
def read_vocabulary() -> Mapping[str, int]:
    """The numbers of the pieces."""
    lines = Path(__file__).with_name("vocab.txt").read_text("utf-8").splitlines()
    return {piece: number for number, piece in enumerate(lines)}


def cut(text: str, most: int) -> list[Piece]:
    """The pieces of ``text``, at most ``most``; a word is never cut off in its middle."""
    pieces: list[Piece] = []
    for match in WORD.finditer(text):
        word = list(_cut_word(match.group(), match.start()))
        if len(pieces) + len(word) > most:
            break
        pieces += word
    return pieces


def _cut_word(word: str, offset: int) -> Iterator[Piece]:
    """The pieces of one word; a single unknown one where the vocabulary cannot spell it."""
    vocabulary = read_vocabulary()
    letters = [(plain, at) for at, letter in enumerate(word) for plain in _plain(letter)]
    spelt = "".join(plain for plain, _ in letters)
    found: list[Piece] = []
    first = 0
    while first < len(spelt) <= LONGEST_WORD:
        last = len(spelt)
        mark = GOES_ON if first else ""
        while last > first and mark + spelt[first:last] not in vocabulary:
            last -= 1
        if last == first:
            break
        number = vocabulary[mark + spelt[first:last]]
        found.append(Piece(number, offset + letters[first][1], offset + letters[last - 1][1] + 1))
        first = last
    if spelt and first == len(spelt):
        yield from found
    elif spelt:
        yield Piece(vocabulary[UNKNOWN], offset, offset + len(word))


def _plain(letter: str) -> str:
    """The letter in lower case and without accents; nothing for an accent that stands alone."""
    apart = unicodedata.normalize("NFD", letter.lower())
    return "".join(c for c in apart if unicodedata.category(c) != "Mn")

"""Parses put away until they are read.

However short its sentence, a parse takes up to ten kilobytes. Of a text with thousands of different
sentences all but the first are kept as the numbers that they are made of, and parsed sentences
again for as long as somebody looks at them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy import frombuffer, uint64
from spacy.tokens import Doc
from spacy.vocab import Vocab

_WORDS = ("ORTH", "SPACY")
_READINGS = ("TAG", "POS", "LEMMA", "DEP", "HEAD")


@dataclass(frozen=True, slots=True)
class Sealed:
    """The words of a parse and what the parser made of them."""

    vocab: Vocab
    words: bytes
    readings: bytes

    def open(self) -> Doc:
        """The parse as it was."""
        words = frombuffer(self.words, dtype=uint64).reshape(-1, len(_WORDS))
        strings = self.vocab.strings
        doc = Doc(
            self.vocab,
            words=[strings[int(orth)] for orth, _ in words],
            spaces=[bool(space) for _, space in words],
        )
        readings: Any = frombuffer(self.readings, dtype=uint64).reshape(-1, len(_READINGS))
        return doc.from_array([*_READINGS], readings.copy())


def seal(doc: Doc) -> Sealed:
    """A parse in a tenth of its room."""
    words, readings = doc.to_array([*_WORDS]), doc.to_array([*_READINGS])
    return Sealed(doc.vocab, words.tobytes(), readings.tobytes())

"""How a tokenizer takes apart what stands between two spaces, remembered.

Nothing a tokenizer does to a chunk depends on the chunks around it, and a pipeline that forgets the
words of earlier texts does not remember by itself how it took them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from spacy.language import Language

_CHUNK = re.compile(r"\S+")
_FAMILIAR = {ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'", ord("―"): "—"}
"""What the parser has seen more of, one code point for one."""

_LONGEST = 80
_MOST = 20_000
"""How many chunks are remembered before all are forgotten."""

Word = tuple[str, int]
"""A word and where it begins."""


class Chunks:
    """The words of a text as the tokenizer of ``nlp`` finds them."""

    def __init__(self, nlp: Language) -> None:
        self._tokenizer: Any = nlp.tokenizer  # declared as any function of a text
        self._known: dict[str, tuple[Word, ...]] = {}

    def words(self, text: str, start: int, end: int) -> Iterator[Word]:
        """The words of ``text[start:end]``."""
        for match in _CHUNK.finditer(text, start, end):
            at = match.start()
            for word, offset in self._known.get(match[0]) or self._split(match[0]):
                yield word, at + offset

    def _split(self, chunk: str) -> tuple[Word, ...]:
        """The words of one chunk. What no word is as long as (an address, a run of marks) stays in
        one, since a tokenizer that peels off marks one by one takes the square of its length."""
        if len(chunk) >= _LONGEST:
            return ((chunk[:_LONGEST], 0),)
        if len(self._known) >= _MOST:
            self._known.clear()
        tokens = self._tokenizer(chunk.translate(_FAMILIAR))
        words = tuple((token.text, token.idx) for token in tokens)
        self._known[chunk] = words
        return words

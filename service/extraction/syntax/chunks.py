"""How a tokenizer takes apart what stands between two spaces, remembered.

Nothing a tokenizer does to a chunk depends on the chunks around it, and a pipeline that forgets the
words of earlier texts does not remember by itself how it took them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from spacy.language import Language

from service.extraction.lexicon.cues import CUES, verb_lemma

_CHUNK = re.compile(r"\S+")
_FAMILIAR = {ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'", ord("―"): "—"}
"""What the parser has seen more of, one code point for one."""

_AGE = re.compile(r"(?:(?<=\b[Tt]he )|(?<=\b[Aa] ))\d{1,3}-year-old(?=(?P<apart>,)|[ .]|$)")
_WORD = re.compile(r" (?P<word>[\w’']+)")
_FUNCTIONS = frozenset(
    "who whose has had was is will would could can may did does also later then in at on from and"
    " of with to".split()
)
"""What goes on behind a noun, and not behind an adjective before one."""

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
        """The words of ``text[start:end]``. Whom only an age names is one word."""
        for match in _CHUNK.finditer(text, start, end):
            at = match.start()
            if (aged := _bearer(text, at, end)) is not None:
                yield aged, at
                at += len(aged)
            chunk = text[at : match.end()]
            for word, offset in (self._known.get(chunk) or self._split(chunk)) if chunk else ():
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


def _bearer(text: str, at: int, end: int) -> str | None:
    """The age that stands for whom it is told of ("The 54-year-old said"), not one before a noun
    ("the 54-year-old driver")."""
    age = _AGE.match(text, at, end) if text[at].isdigit() else None
    if age is None:
        return None
    following = _WORD.match(text, age.end(), end)
    word = following["word"].lower() if following is not None else ""
    alone = following is None or word in _FUNCTIONS or verb_lemma(word) in CUES
    return age[0] if alone or age["apart"] else None

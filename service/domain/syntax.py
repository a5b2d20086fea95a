"""Sentences as a parser saw them, freed from the parser.

The extractor parses a text once. What the contradiction detectors need of that parse is carried by
these values, so that nothing is parsed twice and the detectors know no parser.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from service.domain.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a sentence.

    ``start`` is the code point offset in the article's text. ``pos``, ``tag``, ``dep`` and
    ``entity`` are spaCy's English labels (Universal POS, Penn tag, ClearNLP dependency, OntoNotes
    entity type, or ``""``). ``head`` is the index, within the same sentence, of the governing
    token; the root governs itself. ``lemma`` is in lower case.
    """

    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    start: int
    entity: str = ""

    @property
    def end(self) -> int:
        """The code point offset just behind the token."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where the token stands."""
        return Span(self.start, self.end)


class Word(NamedTuple):
    """A token wherever its sentence stands."""

    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str = ""

    def at(self, start: int) -> Token:
        """The token of a sentence in which it begins there."""
        text, lemma, pos, tag, dep, head, entity = self
        return Token(text, lemma, pos, tag, dep, head, start, entity)


class Sentence:
    """The tokens of one sentence, in order.

    They are made when somebody first reads them. Till then there are the words, which other
    sentences may have in common with this one, and four bytes for each that tell where it begins:
    a token takes thirty times as much, and a long text has a million of them.
    """

    __slots__ = ("_places", "_words")

    def __init__(self, words: tuple[Word, ...], starts: Iterable[int]) -> None:
        self._words = words
        self._places: bytes | tuple[Token, ...] = array("I", starts).tobytes()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words, each where it stands."""
        if isinstance(self._places, bytes):
            starts = memoryview(self._places).cast("I")
            self._places = tuple(map(Word.at, self._words, starts))
        return self._places

    def __eq__(self, other: object) -> bool:
        return self.tokens == other.tokens if isinstance(other, Sentence) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.tokens)

    def __repr__(self) -> str:
        return f"Sentence(tokens={self.tokens!r})"

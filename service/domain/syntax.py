"""Sentences as a parser saw them, freed from the parser.

The extractor parses a text once. What the contradiction detectors need of that parse is carried by
these values, so that nothing is parsed twice and the detectors know no parser.
"""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of one sentence, in order."""

    tokens: tuple[Token, ...]

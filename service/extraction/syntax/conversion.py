"""From parses to values of the domain.

Words that a parser reads alike are one value, and so are the words of sentences that say the same,
so that a text of nothing but short answers has each of them once.
"""

from __future__ import annotations

from sys import intern

from spacy.tokens import Token

from service.domain.syntax import Sentence, Word
from service.extraction.syntax.parsing import Parsed
from service.extraction.text.reading import Reading

_MOST = 10_000
"""How many sentences and words are remembered before all are forgotten."""


class Converter:
    """Converts parses of ``reading``, with offsets of the ``text`` as given."""

    def __init__(self, reading: Reading, text: str) -> None:
        self._reading = reading
        self._text = text
        self._words: dict[Word, Word] = {}
        self._sentences: dict[tuple[Word, ...], tuple[Word, ...]] = {}

    def convert(self, parsed: Parsed) -> Sentence:
        """The parse as a value of the domain."""
        if len(self._words) + len(self._sentences) > _MOST:
            self._words.clear()
            self._sentences.clear()
        words, starts = [], []
        for token in parsed.doc:
            span = self._reading.origin(parsed.begin(token), parsed.end(token))
            word = _word(token, span.of(self._text))
            words.append(self._words.setdefault(word, word))
            starts.append(span.start)
        told = tuple(words)
        return Sentence(self._sentences.setdefault(told, told), starts)


def _word(token: Token, text: str) -> Word:
    return Word(
        text=intern(text),
        lemma=intern(token.lemma_.lower()),
        pos=intern(token.pos_),
        tag=intern(token.tag_),
        dep=intern(token.dep_),
        head=token.head.i,
        entity=intern(token.ent_type_),
    )

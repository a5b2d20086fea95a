"""The part of speech and the lemma of words, remembered.

A pipeline works them out anew for every word it meets, by some two hundred patterns, which takes a
fifth of its time. Nearly all patterns look at one word alone, so what they and the lemmatizer say
follows from the word, its tag and its dependency, and need be asked only once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from numpy import array, uint64
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

Key = tuple[int, int, int]
"""A word, its tag and its dependency, by their numbers in the vocabulary."""

Entry = tuple[int, str, bool]
"""A part of speech, a lemma, and whether the word opens a pattern of several words."""

_MOST = 20_000
"""How many words are remembered before all are forgotten."""

GLOSSARY = "glossary"
"""What pipelines call it."""


@Language.factory(GLOSSARY)
def make_glossary(nlp: Language, name: str) -> Glossary:
    """What stands in for the attribute ruler and the lemmatizer of a pipeline."""
    return Glossary(nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer"))


class Glossary:
    """Gives each word of a tagged and parsed sentence what ``ruler`` and ``lemmatizer`` would.

    A sentence with a word that opens a pattern of several ("gon" before "na") is left to them.
    """

    def __init__(self, ruler: Any, lemmatizer: Any) -> None:
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        self._of_one = AttributeRuler(ruler.vocab)
        self._opening = Matcher(ruler.vocab)
        self._known: dict[Key, Entry] = {}
        for rule in ruler.patterns:
            longer = [pattern for pattern in rule["patterns"] if len(pattern) > 1]
            if longer:
                self._opening.add(f"rule {len(self._opening)}", [pattern[:1] for pattern in longer])
            else:
                self._of_one.add_patterns([rule])

    def __call__(self, doc: Doc) -> Doc:
        """The same sentence, with parts of speech and lemmas."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], batch_size: int = 1) -> Iterator[Doc]:
        """The same for each sentence; the new words of a batch are asked for at once."""
        waiting = iter(docs)
        while batch := list(islice(waiting, batch_size)):
            keys = [_keys(doc) for doc in batch]
            self._learn({key for of_one in keys for key in of_one})
            for doc, of_one in zip(batch, keys, strict=True):
                yield self._describe(doc, [self._known[key] for key in of_one])

    def _describe(self, doc: Doc, entries: Sequence[Entry]) -> Doc:
        if any(opens for _, _, opens in entries):
            answer: Doc = self._lemmatizer(self._ruler(doc))
            return answer
        for token, (part_of_speech, lemma, _) in zip(doc, entries, strict=True):
            token.pos, token.lemma_ = part_of_speech, lemma
        return doc

    def _learn(self, keys: set[Key]) -> None:
        """Asks once what each of these words is."""
        if len(self._known) > _MOST:
            self._known.clear()
            self._lemmatizer.cache.clear()
        new = [key for key in keys if key not in self._known]
        if not new:
            return
        vocab = self._ruler.vocab
        doc = Doc(vocab, words=[vocab.strings[word] for word, _, _ in new])
        tags: Any = array([key[1:] for key in new], dtype=uint64)
        doc.from_array(["TAG", "DEP"], tags)
        opening = {start for _, start, _ in self._opening(doc, allow_missing=True)}
        for key, token in zip(new, self._lemmatizer(self._of_one(doc)), strict=True):
            self._known[key] = token.pos, token.lemma_, token.i in opening


def _keys(doc: Doc) -> list[Key]:
    return [*map(tuple, doc.to_array(["ORTH", "TAG", "DEP"]).tolist())]

"""The part of speech and the lemma of words, remembered.

A pipeline works them out anew for every word it meets, by some two hundred patterns, which takes a
fifth of its time. Nearly all patterns look at one word alone, so what they and the lemmatizer say
follows from the word, its tag and its dependency, and need be asked only once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from numpy import array, uint64
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

Key = tuple[int, int, int]
"""A word, its tag and its dependency, by their numbers in the vocabulary."""

_MOST = 50_000
"""How many words are remembered before all are forgotten."""

GLOSSARY = "glossary"
"""What pipelines call it."""


@Language.factory(GLOSSARY)
def make_glossary(nlp: Language, name: str) -> Glossary:
    """What stands in for the attribute ruler and the lemmatizer of a pipeline."""
    return Glossary(nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer"))


class Glossary:
    """Gives each word of a tagged and parsed sentence what ``ruler`` and ``lemmatizer`` would.

    A sentence in which a pattern of several words matches ("gon" before "na") is left to them.
    """

    def __init__(self, ruler: Any, lemmatizer: Any) -> None:
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        self._ruler_of_one = AttributeRuler(ruler.vocab)
        self._several = Matcher(ruler.vocab)
        self._known: dict[Key, tuple[int, str]] = {}
        for rule in ruler.patterns:
            if all(len(pattern) == 1 for pattern in rule["patterns"]):
                self._ruler_of_one.add_patterns([rule])
            else:
                self._several.add(f"rule {len(self._several)}", rule["patterns"])

    def __call__(self, doc: Doc) -> Doc:
        """The same sentence, with parts of speech and lemmas."""
        if self._several(doc):
            answer: Doc = self._lemmatizer(self._ruler(doc))
            return answer
        if len(self._known) > _MOST:
            self._known.clear()
            self._lemmatizer.cache.clear()
        keys: list[Key] = [*map(tuple, doc.to_array(["ORTH", "TAG", "DEP"]).tolist())]
        new = {key for key in keys if key not in self._known}
        if new:
            self._learn(list(new))
        for token, key in zip(doc, keys, strict=True):
            token.pos, token.lemma_ = self._known[key]
        return doc

    def _learn(self, keys: Sequence[Key]) -> None:
        """Asks once what each of these words is."""
        words = [self._ruler.vocab.strings[word] for word, _, _ in keys]
        doc = Doc(self._ruler.vocab, words=words)
        tags: Any = array([key[1:] for key in keys], dtype=uint64)
        doc.from_array(["TAG", "DEP"], tags)
        answer = self._lemmatizer(self._ruler_of_one(doc))
        self._known.update((k, (t.pos, t.lemma_)) for k, t in zip(keys, answer, strict=True))

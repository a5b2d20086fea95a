"""Sentences: their words, and where each stands."""

from __future__ import annotations

from service.domain.syntax import Sentence, Token, Word

_WORDS = (
    Word("It", "it", "PRON", "PRP", "nsubj", 1),
    Word("rained", "rain", "VERB", "VBD", "ROOT", 1),
)


def test_the_tokens_of_a_sentence_are_its_words_where_they_stand() -> None:
    assert Sentence(_WORDS, (70_000, 70_003)).tokens == (
        Token("It", "it", "PRON", "PRP", "nsubj", 1, 70_000),
        Token("rained", "rain", "VERB", "VBD", "ROOT", 1, 70_003),
    )


def test_sentences_are_the_same_if_their_tokens_are() -> None:
    read, same = Sentence(_WORDS, (4, 7)), Sentence(_WORDS, (4, 7))
    assert read.tokens
    assert (read, hash(read), repr(read)) == (same, hash(same), repr(same))
    assert read != Sentence(_WORDS, (5, 8))
    assert read != Sentence(_WORDS[:1], (4,))

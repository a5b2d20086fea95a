"""However long a text is and whatever it is made of, the work grows no faster than its length."""

from __future__ import annotations

import sys
import tracemalloc
from types import FrameType
from weakref import ref

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bench.long_kinds import KINDS
from service.extraction.extractor import Extractor
from service.extraction.rules.attributions import Attributions
from service.extraction.syntax.parsing import Parsed

_SIZE = 3_000
"""As much as two of the longest pieces that are parsed as one sentence."""
_MOST_CALLS = 200
"""For each code point; an article takes some 40, "he said he said" 180."""


@pytest.mark.parametrize("kind", KINDS)
def test_work_is_linear_in_the_length_of_the_text(extractor: Extractor, kind: str) -> None:
    once, twice = (count_calls(extractor, KINDS[kind](n * _SIZE)) for n in (1, 2))
    # What an empty text costs is some 2,000 calls; what is looked back at grows up to a bound.
    assert twice <= 2.8 * once + 2_000
    assert twice <= _MOST_CALLS * 2 * _SIZE


def count_calls(extractor: Extractor, text: str) -> int:
    """How many functions of Python are called to find the statements of a text."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        extractor.extract(text)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "text",
    [
        'He said "yes." ' * 40,
        'Ada Obi said "no." ' * 40 + "The mayor denied it. " * 40,
        "Ada Obi said it was so. " * 40,
    ],
)
def test_what_is_said_again_is_found_again(extractor: Extractor, text: str) -> None:
    """Nothing that is shared between sentences of the same words is changed by one of them."""
    found = extractor.extract(text)
    same = [(s.text, s.kind, s.asserts, s.denied) for s in found if s.text == found[0].text]
    assert len(same) == 40
    assert len(set(same)) == 1


def test_of_a_sentence_no_more_cues_are_read_than_somebody_may_write(
    extractor: Extractor,
) -> None:
    piece = "he said they won and " * 70
    assert len(extractor.extract(piece)) <= 24


def test_of_thousands_of_sentences_few_parses_are_kept() -> None:
    """A megabyte of nothing but different sentences took 400 MB with all of them."""
    attributions, vocab, parses = Attributions(), Vocab(), []
    for _ in range(3_000):
        doc = Doc(vocab, words=["Yes"])
        parses.append(ref(doc))
        attributions.of(Parsed(doc, (0,)), quotes=True)
        del doc
    assert sum(parse() is not None for parse in parses) <= 1_024


def test_statements_of_one_sentence_have_its_parse_in_common(extractor: Extractor) -> None:
    text = 'Ann Lee said that it rained and Bo Reis said that it snowed. "It hailed," he said.'
    one, other, quoted = extractor.extract(text)
    assert one.sentences[0] is other.sentences[0]
    assert quoted.sentences[0] is not one.sentences[0]


def test_an_answer_of_one_word_is_held_in_a_kilobyte(extractor: Extractor) -> None:
    """A megabyte has a hundred thousand of them; with a value for each token each took 1,400."""
    text = KINDS["turns"](50_000)
    extractor.extract(text)
    tracemalloc.start()
    try:
        found = extractor.extract(text)
        held, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(found) == 5_000
    assert held <= 1_000 * len(found)
    assert most <= 1_600 * len(found)

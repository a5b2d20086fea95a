"""Words are taken apart as the tokenizer takes them apart, the first time and again."""

from __future__ import annotations

import pytest
from spacy.language import Language

from service.extraction.syntax.chunks import Chunks
from service.extraction.syntax.parsing import load_pipeline
from service.settings import from_environment

TEXT = "\"We won't,\" Dr. Obi's aide said\nat 5 p.m., (e-mailing  a U.S.-led team): it's 3,000km…"


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return load_pipeline(from_environment().pipeline)


@pytest.mark.parametrize("most", [0, 1000], ids=["forgetting", "remembering"])
def test_words_are_the_tokenizers(
    pipeline: Language, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.extraction.syntax.chunks._MOST", most)
    expected = [(t.text, t.idx) for t in pipeline.make_doc(TEXT) if not t.is_space]
    chunks = Chunks(pipeline)
    for _ in range(2):
        assert list(chunks.words(TEXT, 0, len(TEXT))) == expected


def test_a_part_of_a_text_has_the_words_of_that_part(pipeline: Language) -> None:
    found = list(Chunks(pipeline).words("now, “we” left", 5, 8))
    assert found == [("“", 5), ("we", 6)]


def test_what_no_word_is_as_long_as_stays_in_one(pipeline: Language) -> None:
    assert list(Chunks(pipeline).words("a " + "," * 500, 0, 502)) == [("a", 0), ("," * 80, 2)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The 54-year-old said so.", True),
        ("The 54-year-old, a nurse, left.", True),
        ("A 12-year-old was hurt.", True),
        ("asked the 54-year-old.", True),
        ("The 54-year-old driver said so.", False),
        ("A 54-year-old retired driver said so.", False),
        ("Obi, 54-year-old brother of Cole", False),
    ],
)
def test_whom_only_an_age_names_is_one_word(pipeline: Language, text: str, whole: bool) -> None:
    words = [word for word, _ in Chunks(pipeline).words(text, 0, len(text))]
    assert any(word.endswith("-year-old") for word in words) is whole

"""Writing a statement out: who said it and what stood before, with every word's place kept."""

from __future__ import annotations

import pytest

from service.contradiction import Features
from service.contradiction.encoder.rendering import render
from service.domain.article import Document
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all, describe_sentence

ARTICLE = """ORSK (Wire) - The union said that 40 dockers were hurt on Monday.

Harbour chief Ines Duarte denied it. "Nobody," she said, "was so much as scratched."
"""


@pytest.fixture(scope="module")
def told(extractor: Extractor) -> list[Features]:
    return list(describe_all(extractor, Document(ARTICLE))[1])


def test_speaker_and_cue_stand_before_the_words(told: list[Features]) -> None:
    assert "union said: 40 dockers were hurt on Monday" in render(told[0]).text


def test_the_sentence_before_goes_along(told: list[Features]) -> None:
    assert render(told[-1]).text.startswith("[Harbour chief Ines Duarte denied it.] Ines Duarte")


def test_what_a_speaker_is_stands_behind_the_name(told: list[Features]) -> None:
    assert "] Ines Duarte, Harbour chief, said: " in render(told[-1]).text


def test_words_that_were_parted_are_written_in_one(told: list[Features]) -> None:
    assert render(told[-1]).text.endswith(": Nobody, was so much as scratched.")


def test_every_word_is_found_again_in_the_article(told: list[Features]) -> None:
    for features in told:
        rendering = render(features)
        for part in rendering.parts:
            start, end = rendering.locate(part.at, part.at + part.length)
            assert ARTICLE[start:end] == rendering.text[part.at : part.at + part.length]
            assert rendering.place(start, end) == (part.at, part.at + part.length)


def test_what_is_not_the_statements_has_no_place(told: list[Features]) -> None:
    with pytest.raises(ValueError, match="no words of the statement"):
        render(told[-1]).locate(0, 5)
    assert render(told[-1]).place(0, 4) is None


def test_a_sentence_that_stands_alone_is_taken_as_it_is(extractor: Extractor) -> None:
    features = describe_sentence(extractor, "Nobody was hurt, the harbour chief said.")
    assert features is not None
    assert render(features).text == "Nobody was hurt, the harbour chief said."

"""Content: what of a sentence is the speaker's word, and what he denies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Context, Features, describe
from service.extraction.extractor import Extractor

Describe = Callable[[str], Features]


def test_what_a_speaker_passes_on_is_not_his_word(extractor: Extractor) -> None:
    text = 'The hall was full. "The mayor says nobody died. I counted them," said Rosa Lind.'
    statement = next(s for s in extractor.extract(text) if s.speaker and "Lind" in s.speaker.name)
    moods = {f.predicate: f.mood for f in describe(statement, Context(text)).frames}
    assert (moods["die"], moods["count"]) == ("reported", "fact")


def test_what_he_says_himself_is(extractor: Extractor) -> None:
    text = '"I say that nobody died," said Rosa Lind.'
    (statement,) = extractor.extract(text)
    moods = {f.predicate: f.mood for f in describe(statement, Context(text)).frames}
    assert moods["die"] == "fact"


@pytest.mark.parametrize(
    ("text", "predicate", "negated", "mood"),
    [
        ("The mill denied that it had poured oil into the river.", "pour", True, "fact"),
        ("The mill denied that it had not paid.", "pay", False, "fact"),
        ("The mill denied that it had poured oil that burned.", "burn", False, "topic"),
    ],
)
def test_a_denial_negates_what_hangs_on_it(
    describe: Describe, text: str, predicate: str, negated: bool, mood: str
) -> None:
    frame = next(f for f in describe(text).frames if f.predicate == predicate)
    assert (frame.negated, frame.mood) == (negated, mood)


@pytest.mark.parametrize(
    ("cue", "predicates"), [("estimated", {"estimate", "sink"}), ("said", {"sink"})]
)
def test_a_cue_that_asserts_is_read_with_what_follows(
    describe: Describe, cue: str, predicates: set[str]
) -> None:
    told = describe(f"The agency {cue} that 40 boats sank.")
    assert {f.predicate for f in told.frames} == predicates


def test_figures_of_a_later_sentence_stand_in_its_clauses(extractor: Extractor) -> None:
    text = '"It was late. Twelve men drowned," said Rosa Lind.'
    (statement,) = extractor.extract(text)
    features = describe(statement, Context(text))
    (figure,) = features.quantities
    assert [f.predicate for f in features.frames if f.number == figure.at] == ["drown"]

"""Scoring what the extractor finds: words count, marks and a leading "that" do not."""

from __future__ import annotations

from typing import Any

import pytest

from bench.attributions import Article, Tally, compare

TEXT = "The mayor said that “the dam held”, and she warned of rain. “It rained,” a nurse told us."


def spans(*words: str) -> list[tuple[int, int]]:
    return [(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]


def annotated(source: str, cue: str, *content: str) -> dict[str, Any]:
    return {
        "source": spans(source) if source else [],
        "cue": spans(cue),
        "content": spans(*content),
    }


DAM = annotated("The mayor", "said", "that “the dam held”")
RAIN = annotated("she", "warned", "of rain")
NURSE = annotated("a nurse", "told", "It rained")


def tally(
    gold: list[dict[str, Any]], found: list[dict[str, Any]], *, speech: bool = False
) -> Tally:
    article, counted = Article(TEXT), Tally()
    compare([*map(article.attribution, gold)], [*map(article.attribution, found)], counted, speech)
    return counted


@pytest.mark.parametrize(
    ("attribution", "kind", "speech"),
    [(DAM, "direct", True), (RAIN, "indirect", True), (NURSE, "direct", True)],
)
def test_an_attribution_knows_its_kind(attribution: Any, kind: str, speech: bool) -> None:
    read = Article(TEXT).attribution(attribution)
    assert (read.kind, read.speech) == (kind, speech)


def test_marks_and_a_leading_that_do_not_count() -> None:
    plain = annotated("The mayor", "said", "the dam held")
    found = tally([DAM], [plain])
    assert (found.exact, found.soft, found.full) == (1, 1, 1)


@pytest.mark.parametrize(
    ("found", "exact", "soft", "full"),
    [
        (DAM, 1, 1, 1),
        (annotated("The mayor", "said", "the dam held”, and she"), 0, 1, 1),
        (annotated("The mayor", "said", "held”, and she warned of rain"), 0, 0, 0),
        (annotated("a nurse", "said", "the dam held"), 1, 1, 0),
        (annotated("mayor", "said", "the dam held"), 1, 1, 1),
        (annotated("", "said", "the dam held"), 1, 1, 0),
        (annotated("The mayor", "told", "the dam held"), 1, 1, 0),
    ],
    ids=["the same", "half", "less than half", "speaker", "last word", "nobody", "cue"],
)
def test_what_agrees(found: dict[str, Any], exact: int, soft: int, full: int) -> None:
    counted = tally([DAM], [found])
    assert (counted.exact, counted.soft, counted.full) == (exact, soft, full)


def test_each_counts_once_and_what_is_too_much_is_counted() -> None:
    counted = tally([DAM, RAIN], [DAM, DAM, NURSE])
    assert (counted.gold, counted.found, counted.soft) == (2, 3, 1)
    assert counted.line().startswith("exact  40.0  soft  40.0  full  40.0")
    assert counted.kinds["direct"].found == 3


def test_what_has_no_verb_of_speech_is_left_out_of_speech() -> None:
    held = annotated("she", "rain", "The mayor")
    counted = tally([held, NURSE], [held, NURSE], speech=True)
    assert (counted.gold, counted.found, counted.soft) == (1, 1, 1)

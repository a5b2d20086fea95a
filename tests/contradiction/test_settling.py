"""Settling: what becomes of a pair on which the rules and the encoder agree, or do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from service.contradiction import Features, settling
from service.contradiction.alignment.pairs import Pair, make_pair
from service.contradiction.company import Company
from service.contradiction.encoder.model import Reading, Weights
from service.contradiction.encoder.rendering import Rendering
from service.contradiction.ruling import rule
from service.contradiction.settling import (
    AGAIN,
    TOLD,
    choose_weights,
    read_pair,
    read_signals,
    settle,
    weigh_signals,
)
from service.domain.article import Document
from service.domain.contradiction import ContradictionKind, Judgement, Reason, Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

FIGURES = ("Nine miners died, police said.", "The union said that 27 miners died.")
OTHERWISE = ("The suspect said he travelled by train.", "Investigators said he drove there.")
BOUNDS = ("At least 10 miners died, police said.", "The union said that 12 miners died.")


@pytest.fixture
def pair(describe: Callable[[str], Features]) -> Callable[[tuple[str, str]], Pair]:
    return lambda texts: make_pair(describe(texts[0]), describe(texts[1]))


def read(clash: float, pair: Pair) -> Reading:
    """A reading that gives all of ``clash`` to one kind and the rest to one reason."""
    kinds = dict.fromkeys(ContradictionKind, 0.0) | {ContradictionKind.CATEGORY: clash}
    reasons = dict.fromkeys(Reason, 0.0) | {Reason.OTHER_SCOPE: 1 - clash}
    return Reading(kinds, reasons, pair.a.content[0], pair.b.content[0])


def settle_with(clash: float, pair: Pair) -> Judgement:
    return settle(pair, rule(pair), read(clash, pair))


def test_what_both_see_is_a_contradiction(pair: Callable[[tuple[str, str]], Pair]) -> None:
    assert settle_with(0.95, pair(FIGURES)).verdict is Verdict.CONTRADICTS


def test_what_neither_sees_is_compatible(pair: Callable[[tuple[str, str]], Pair]) -> None:
    assert settle_with(0.02, pair(OTHERWISE)).verdict is Verdict.COMPATIBLE


def test_the_encoder_finds_what_the_rules_have_no_words_for(
    pair: Callable[[tuple[str, str]], Pair],
) -> None:
    judgement = settle_with(0.97, pair(OTHERWISE))
    assert (judgement.verdict, judgement.kind) == (
        Verdict.CONTRADICTS,
        ContradictionKind.CATEGORY,
    )


def test_the_encoder_can_put_the_rules_in_doubt(
    pair: Callable[[tuple[str, str]], Pair],
) -> None:
    assert settle_with(0.01, pair(FIGURES)).verdict is not Verdict.CONTRADICTS


def test_the_words_and_the_kind_are_the_rules_where_they_have_any(
    pair: Callable[[tuple[str, str]], Pair],
) -> None:
    both = pair(FIGURES)
    ruled, settled = rule(both), settle_with(0.95, both)
    assert (settled.kind, settled.clashes) == (ContradictionKind.FIGURE, ruled.clashes)


def test_bounds_that_overlap_weigh_against_the_encoder(
    pair: Callable[[tuple[str, str]], Pair],
) -> None:
    assert settle_with(0.6, pair(BOUNDS)).verdict is not Verdict.CONTRADICTS


def test_the_reason_is_the_rules_where_they_found_one(
    pair: Callable[[tuple[str, str]], Pair],
) -> None:
    assert settle_with(0.05, pair(BOUNDS)).reason is Reason.BOUNDS_OVERLAP


def test_the_reason_is_the_encoders_where_the_rules_know_none(
    pair: Callable[[tuple[str, str]], Pair],
) -> None:
    assert settle_with(0.02, pair(OTHERWISE)).reason is Reason.OTHER_SCOPE


def test_in_doubt_the_verdict_is_unsure_and_has_no_kind(
    pair: Callable[[tuple[str, str]], Pair],
) -> None:
    both = pair(OTHERWISE)
    verdicts = {settle_with(share / 100, both) for share in range(100)}
    unsure = [j for j in verdicts if j.verdict is Verdict.UNSURE]
    assert unsure
    assert all(j.kind is None and j.clashes and 0.5 <= j.confidence <= 0.7 for j in unsure)


def test_which_statement_comes_first_makes_no_difference(
    describe: Callable[[str], Features],
) -> None:
    a, b = (describe(text) for text in OTHERWISE)
    one, other = read_pair(make_pair(a, b)), read_pair(make_pair(b, a))
    assert (one.kinds, one.a, one.b) == (other.kinds, other.b, other.a)


OFFICERS = (
    "Deputy Minister Jo Lind said no soldier was there.",
    "The Interior Ministry said that soldiers had been there.",
)
SUSPECT = "The suspect said he was never near the station that night. "
REPORT = SUSPECT + "Investigators said that a camera at the station had caught his car that night."
ASIDE = SUSPECT + "Investigators said that they would hold him in a cell until the hearing."


@pytest.fixture
def told(extractor: Extractor) -> Callable[[str], Pair]:
    def tell(text: str) -> Pair:
        a, b = describe_all(extractor, Document(text))[1]
        return make_pair(a, b, "article")

    return tell


def test_what_looks_suspicious_is_taken_for_a_clash_sooner(told: Callable[[str], Pair]) -> None:
    likely, unlikely = (
        weigh_signals(read_signals(both, rule(both), read(0.6, both)), TOLD)
        for both in map(told, (REPORT, ASIDE))
    )
    assert likely > unlikely + 0.1


def test_a_pair_of_an_article_that_may_clash_is_read_in_both_orders(
    told: Callable[[str], Pair], monkeypatch: pytest.MonkeyPatch
) -> None:
    both, given = told(REPORT), list[tuple[str, str]]()

    def read_one(a: Rendering, b: Rendering, by: Weights) -> Reading:
        given.append((a.text, b.text))
        return replace(read(0.9 if len(given) == 1 else 0.5, both), a=(0, 0), b=(0, 0))

    monkeypatch.setattr(settling, "read_together", read_one)
    assert read_pair(both).clash == pytest.approx(0.7)
    assert given[1] == given[0][::-1]


def test_a_pair_that_hardly_clashes_is_read_once(
    told: Callable[[str], Pair], monkeypatch: pytest.MonkeyPatch
) -> None:
    both, given = told(REPORT), list[str]()

    def read_one(a: Rendering, b: Rendering, by: Weights) -> Reading:
        given.append(a.text)
        return replace(read(AGAIN - 0.1, both), a=(0, 0), b=(0, 0))

    monkeypatch.setattr(settling, "read_together", read_one)
    assert read_pair(both).clash == pytest.approx(AGAIN - 0.1)
    assert len(given) == 1


@pytest.mark.parametrize(("texts", "there"), [(OFFICERS, True), (OTHERWISE, False)])
def test_two_that_speak_for_one_body_speak_against_a_contradiction(
    pair: Callable[[tuple[str, str]], Pair], texts: tuple[str, str], there: bool
) -> None:
    both = pair(texts)
    assert read_signals(both, rule(both), read(0.9, both))["one_voice"] == float(there)
    assert TOLD["one_voice"] < 0


@pytest.mark.parametrize(
    ("scene", "company", "moves"),
    [
        ("article", Company(rivalry=0.9), 1),
        ("article", Company(crowd=1.5), -1),
        ("cross", Company(rivalry=0.9, crowd=0.2), 0),
    ],
)
def test_what_else_is_read_tells_of_a_pair_of_one_article(
    scene: str, company: Company, moves: int, told: Callable[[str], Pair]
) -> None:
    both = told(REPORT)
    both = make_pair(both.a, both.b, scene)
    ruled = rule(both)
    alone, beside = (
        weigh_signals(
            read_signals(both, ruled, read(0.6, both), *more), choose_weights(both, ruled)
        )
        for more in ((), (company,))
    )
    assert (beside > alone) - (beside < alone) == moves

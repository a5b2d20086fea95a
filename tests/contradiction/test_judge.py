"""Judging two statements: verdict, reason, gate, confidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from service.contradiction import Features, judge
from service.contradiction.confidence import BIAS, WEIGHTS
from service.domain.contradiction import Reason, Verdict

Describe = Callable[[str], Features]


@pytest.mark.parametrize(
    ("one", "other", "reason", "aligned"),
    [
        ("At least 10 men died, police said.", "12 men died, a nurse said.",
         Reason.BOUNDS_OVERLAP, True),
        ("The bank has 600 branches.", "The bank has 45 branches in Wales.",
         Reason.OTHER_SCOPE, False),
        ("Prices rose in May.", "Prices fell in June.", Reason.OTHER_TIME, False),
        ("Prices rose in London.", "Prices fell in Leeds.", Reason.OTHER_PLACE, False),
        ("The dam is safe.", "The dam is not unsafe.", Reason.SAME_MEANING, True),
        ("The film was great, she said.", "The film was terrible, he said.", Reason.OPINION, True),
        ("The envoy said he will not resign.", "The envoy said he resigned.",
         Reason.REVERSAL, True),
        ("The cat slept.", "Exports rose.", Reason.OTHER_EVENT, False),
        ("Did the dam fail?", "The dam failed.", Reason.NO_ASSERTION, True),
    ],
)  # fmt: skip
def test_compatible_carries_its_reason(
    describe: Describe, one: str, other: str, reason: Reason, aligned: bool
) -> None:
    judgement = judge(describe(one), describe(other), None)
    assert (judgement.verdict, judgement.reason) == (Verdict.COMPATIBLE, reason)
    assert judgement.aligned is aligned
    assert judgement.kind is None
    assert judgement.clashes == ()


def test_kind_and_reason_exclude_each_other(describe: Describe) -> None:
    judgement = judge(describe("Exports rose in May."), describe("Exports fell in May."), None)
    assert judgement.verdict is Verdict.CONTRADICTS
    assert judgement.kind is not None
    assert judgement.reason is None
    assert 0.5 <= judgement.confidence <= 1


def test_a_figure_is_superseded_by_the_same_speakers_later_one(describe: Describe) -> None:
    one = describe("Officials said 8 people had died.")
    other = describe("Officials said 19 people had died.")
    assert judge(one, other, None).reason is Reason.SUPERSEDED


def test_of_two_articles_more_is_asked_than_of_two_sentences(describe: Describe) -> None:
    one = describe("He was ill, the doctor said.")
    other = describe("He was not ill, the nurse said.")
    assert judge(one, other, None).verdict is Verdict.CONTRADICTS
    apart = judge(replace(one, bare=False), replace(other, bare=False), None)
    assert apart.verdict is not Verdict.CONTRADICTS


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("The captain said that the port was open at 3 a.m.",
         "The mayor said that the port was closed at 5 p.m.", Reason.OTHER_TIME),
        ("The firm said that we accepted no foreign donations.",
         "The union said that the firm took $3,000 from a Swiss bank.", None),
        ("The customs chief said the containers were filled with scrap metal.",
         "Activists said the containers held toxic waste.", None),
    ],
)  # fmt: skip
def test_whichever_comes_first_the_reading_is_the_same(
    describe: Describe, one: str, other: str, reason: Reason | None
) -> None:
    judged = [judge(describe(a), describe(b), None) for a, b in ((one, other), (other, one))]
    assert [judgement.reason for judgement in judged] == [reason, reason]


def test_a_hedge_costs_confidence(describe: Describe) -> None:
    claim = describe("The ministry said 90 soldiers were moved.")
    firm = describe("A colonel rejected the ministry's figure on the soldiers.")
    soft = replace(firm, disputes=tuple(replace(d, hedged=True) for d in firm.disputes))
    assert judge(claim, soft, None).confidence < judge(claim, firm, None).confidence


def test_every_rule_has_a_bias_and_weights() -> None:
    assert set(BIAS) == set(WEIGHTS)

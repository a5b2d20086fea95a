"""Clauses as frames: who did what to whom, negated or not, fact or wish."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.contradiction.clauses.frames import Frame

Describe = Callable[[str], Features]


def frame(describe: Describe, text: str, predicate: str) -> Frame:
    return next(f for f in describe(text).frames if f.predicate == predicate)


def test_active_and_passive_have_the_same_participants(describe: Describe) -> None:
    active = frame(describe, "The rebels shot down the plane.", "shoot_down")
    passive = frame(describe, "The plane was shot down by the rebels.", "shoot_down")
    for one in (active, passive):
        assert one.agent is not None
        assert one.patient is not None
        assert (one.agent.head, one.patient.head) == ("rebel", "plane")


def test_words_for_one_action_share_a_concept(describe: Describe) -> None:
    texts = {
        "We evacuated the men.": "evacuate",
        "We withdrew the men.": "withdraw",
        "We managed our own withdrawal.": "manage",
    }
    assert {frame(describe, t, p).concept for t, p in texts.items()} == {"move"}


@pytest.mark.parametrize(
    ("text", "predicate", "negated"),
    [
        ("He did not sign the deal.", "sign", True),
        ("No soldier entered the town.", "enter", True),
        ("The train failed to stop.", "stop", True),
        ("He left without paying.", "pay", True),
        ("We lost no more than three tanks.", "lose", False),
        ("The minister denied that he took bribes.", "take", True),
        ("The minister denied that he failed to pay.", "pay", False),
        ("The minister denied claims that he had paid.", "pay", True),
        ("The clerk said it was not true that they paid.", "pay", True),
        ("The clerk said it was not the case that they paid.", "pay", True),
        ("The clerk said it was false that they did not pay.", "pay", False),
        ("The clerk said it was untrue that they failed to pay.", "pay", False),
        ("It was not the clerk who paid.", "pay", True),
        ("It was the clerk, not the guard, who paid.", "pay", False),
    ],
)
def test_negation_is_seen_wherever_it_stands(
    describe: Describe, text: str, predicate: str, negated: bool
) -> None:
    assert frame(describe, text, predicate).negated is negated


@pytest.mark.parametrize(
    ("text", "predicate", "mood"),
    [
        ("The plan might work.", "work", "possible"),
        ("They asked for help to withdraw them.", "withdraw", "wish"),
        ("They ordered him to drop the gun.", "drop", "wish"),
        ("She will resign in May.", "resign", "future"),
        ("They should leave.", "leave", "norm"),
        ("The ferry can carry 400 people.", "carry", "ability"),
        ("The priest told her that the child had died.", "die", "fact"),
    ],
)
def test_what_is_no_fact_is_told_apart(
    describe: Describe, text: str, predicate: str, mood: str
) -> None:
    assert frame(describe, text, predicate).mood == mood


def test_a_reduced_relative_keeps_its_subject(describe: Describe) -> None:
    found = frame(describe, "The individuals moved were not advisors.", "be")
    assert found.agent is not None
    assert found.agent.head == "individual"
    assert found.negated


def test_the_speaker_stands_for_his_own_pronoun(describe: Describe) -> None:
    found = frame(describe, "The charity said it paid for the operation.", "pay")
    assert found.agent is not None
    assert found.agent.head == "charity"

"""Wording: how verbs of saying stand in the past, and marks around words."""

from __future__ import annotations

import pytest

from service.contradiction.wording import enquote, mend_marks, past


@pytest.mark.parametrize(
    ("lemma", "said"),
    [
        ("deny", "denied"), ("say", "said"), ("dispute", "disputed"), ("reject", "rejected"),
        ("slam", "slammed"), ("rebut", "rebutted"), ("write", "wrote"), ("call", "called"),
        ("convey", "conveyed"),
    ],
)  # fmt: skip
def test_verbs_of_saying_stand_in_the_past(lemma: str, said: str) -> None:
    assert past(lemma) == said


@pytest.mark.parametrize(
    ("words", "mended"),
    [
        ('the claim is "baseless"', "the claim is “baseless”"),
        ('the claim is "baseless', "the claim is baseless"),
        ("no “substance.”", "no “substance”"),
    ],
)
def test_marks_are_whole_or_not_there(words: str, mended: str) -> None:
    assert mend_marks(words) == mended


def test_marks_within_a_quotation_are_single() -> None:
    assert enquote("They said “no” twice") == "“They said ‘no’ twice”"

"""Wording: how a speaker is called within a sentence, and how verbs of saying stand in the past."""

from __future__ import annotations

import pytest

from service.contradiction.wording import call, enquote, mend_marks, past


@pytest.mark.parametrize(
    ("label", "called"),
    [
        ("Ines Duarte", "Ines Duarte"),
        ("The port authority", "the port authority"),
        ("Interior Ministry", "the Interior Ministry"),
        ("Guatemala's Interior Ministry", "Guatemala's Interior Ministry"),
        ("New Harbour Party", "the New Harbour Party"),
        ("Department of Mineral Resources", "the Department of Mineral Resources"),
        ("Oil Minister", "the Oil Minister"),
        ("the u.S.-led coalition", "the U.S.-led coalition"),
        ("the COMMISSION", "the Commission"),
        ("the israeli military", "the Israeli military"),
        ("north Korean state media", "North Korean state media"),
        ("UNICEF", "UNICEF"),
        ("France", "France"),
        ("police", "police"),
        ("Police", "police"),
        ("prosecutors", "prosecutors"),
        ("committee", "the committee"),
        ("the man’s family", "the man’s family"),
        ("a lawsuit that", "a lawsuit"),
        ("Two former officials", "two former officials"),
        ("A spokesperson", "a spokesperson"),
    ],
)
def test_how_a_speaker_is_called(label: str, called: str) -> None:
    assert call(label) == called


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

"""Explanations: who says what, in the words of the text, and why both cannot hold."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge
from service.domain.contradiction import Reason


@pytest.mark.parametrize(
    ("a", "b", "explanation"),
    [
        (
            "The port authority said 12 dockers were hurt.",
            "Union leaders said that 40 dockers were hurt.",
            "The port authority said “12 dockers were hurt”; union leaders said “40 dockers were "
            "hurt”, and the two figures for the same thing cannot both be right.",
        ),
        (
            "The price of bread rose in May, a baker said.",
            "The miller said the price of bread fell in May.",
            "A baker said “The price of bread rose in May”; the miller said “the price of bread "
            "fell in May”, and both cannot be true of the same thing at the same time.",
        ),
        (
            "The weekly reported that the coach had left the club.",
            "The coach called the weekly's report a fabrication.",
            "The weekly said “the coach had left the club”; the coach called the "
            "weekly's report a fabrication.",
        ),
    ],
)
def test_an_explanation_is_an_editors_sentence(
    describe: Callable[[str], Features], a: str, b: str, explanation: str
) -> None:
    assert judge(describe(a), describe(b), None).explanation == explanation


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The coach said the team would win.", "The captain said the team lost."),
        ("Divers said they saw two wrecks.", "The navy said it was examining the wrecks."),
        ("The mill was sold to a bank, he said.", "The mill was not painted, she said."),
    ],
)
def test_what_is_not_the_same_is_not_said_to_be(
    describe: Callable[[str], Features], a: str, b: str
) -> None:
    assert judge(describe(a), describe(b), None).reason is not Reason.SAME_MEANING

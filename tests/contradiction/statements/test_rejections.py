"""Rejections: whose claim, on what topic, how firmly."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features

Describe = Callable[[str], Features]


def test_owner_and_topic_are_told_apart(describe: Describe) -> None:
    text = "Two colonels refuted the minister's claim regarding the number of troops moved."
    dispute = describe(text).disputes[0]
    assert dispute.owner == {"minister"}
    assert "soldier" in dispute.words
    assert dispute.counting


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The allegations are false, the mayor said.", "false"),
        ("The bank called the report nonsense.", "nonsense"),
        ("The army said the video was fabricated.", "fabricated"),
        ("Some remarks might not have been based on precise information, he said.",
         "might not have been based on precise information"),
    ],
)  # fmt: skip
def test_the_words_that_reject_are_kept(describe: Describe, text: str, words: str) -> None:
    found = describe(text)
    dispute = found.disputes[0]
    assert found.quote((dispute.start, dispute.end)) == words


@pytest.mark.parametrize(
    "text",
    [
        "The union rejected the pay offer.",
        "The court dismissed the appeal.",
        "This is not right, she said.",
        "She said that some people deny climate change.",
    ],
)
def test_what_rejects_no_claim_is_no_dispute(describe: Describe, text: str) -> None:
    assert describe(text).disputes == ()


def test_a_careful_rejection_is_hedged(describe: Describe) -> None:
    found = describe("Certain figures may not be accurate, the envoy said.")
    assert found.disputes[0].hedged

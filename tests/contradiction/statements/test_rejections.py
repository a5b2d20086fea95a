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
        "Sudland called this a baseless pretext for war.",
        "The organiser said this was true and that it was not enough.",
        "The lawyer said they were saying things about him that were untrue.",
        "The coach said he did not claim that the report was false.",
        "The editor said the minister would sue if he believed the story was false.",
        "The court dismissed the lawsuit.",
        "The mayor said the case was closed.",
        "The judge said that a man was innocent until he was proved guilty.",
        "The minister said the delay had nothing to do with the strike.",
        "The councillor said it was about being lied to about buses.",
        "The farmer said it was rubbish meadow.",
        "The clerk said the account was fake.",
    ],
)
def test_what_rejects_no_claim_is_no_dispute(describe: Describe, text: str) -> None:
    assert describe(text).disputes == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The manager said it was misleading to suggest that patients had been harmed.",
         {"patient", "harm"}),
        ("The court ruled that most of Norland's claims in the bay had no basis in law.", {"bay"}),
        ("The police rejected as false the allegation by the unions that pellets were fired.",
         {"pellet", "burn"}),
        ("The bank called it an invention of a paper in need of readers.", set()),
    ],
)  # fmt: skip
def test_the_topic_is_what_is_claimed(describe: Describe, text: str, words: set[str]) -> None:
    assert describe(text).disputes[0].words == words


def test_a_careful_rejection_is_hedged(describe: Describe) -> None:
    found = describe("Certain figures may not be accurate, the envoy said.")
    assert found.disputes[0].hedged


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("The lawyer said the suit was completely without merit.", set()),
        ("The firm said the allegations lacked substance.", set()),
        ("These are baseless accusations by Norland, the ministry said.", {"norland"}),
        ("The office said all of the claims in Marten's suit were false.", {"marten", "suit"}),
        ("We disagree with those claims, which are meritless, the spokesman said.", set()),
        ("The bank denied any wrongdoing.", set()),
        ("The driver pleaded not guilty.", set()),
        ("The teacher said he was innocent.", set()),
        ("The coach said she had done nothing wrong.", set()),
        ("The army said it had no responsibility for it.", set()),
        ("The mayor rejected the accusations made against him by the union.", {"union"}),
    ],
)
def test_who_denies_all_charges_names_no_topic(
    describe: Describe, text: str, owner: set[str]
) -> None:
    dispute = describe(text).disputes[0]
    assert dispute.blanket
    assert dispute.owner == owner


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The minister denied involvement in the murder.", {"die"}),
        ("The agency said it was not responsible for roads.", {"street"}),
        ("The police said they had nothing to do with his death.", {"die"}),
        ("The ministry said the death toll was inflated.", {"die"}),
        ("The army cast doubt on the claim that shells had struck the mill.",
         {"strike", "mill"}),
    ],
)  # fmt: skip
def test_who_denies_a_part_names_in_what(describe: Describe, text: str, words: set[str]) -> None:
    assert describe(text).disputes[0].words == words

"""Explanations: who says what, in the words of the text, and why both cannot hold."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge
from service.contradiction.detectors.candidates import Candidate
from service.contradiction.explanation import explain
from service.domain.contradiction import ContradictionKind, Reason

DISPUTE, NEGATION = ContradictionKind.DISPUTE, ContradictionKind.NEGATION
LONGEST = 45
"""The most words of an explanation, where the speakers have names of ordinary length."""


@pytest.mark.parametrize(
    ("a", "b", "explanation"),
    [
        (
            "The port authority said 12 dockers were hurt.",
            "Union leaders said that 40 dockers were hurt.",
            "The port authority said that 12 dockers were hurt; union leaders said that 40 dockers "
            "were hurt: “12 dockers” and “40 dockers” cannot both be right.",
        ),
        (
            "The price of bread rose in May, a baker said.",
            "The miller said the price of bread fell in May.",
            "A baker said that the price of bread rose in May; the miller said that the price of "
            "bread fell in May: both cannot be true of one thing at one time.",
        ),
        (
            "The weekly reported that the coach had left the club.",
            "The coach called the weekly's report a fabrication.",
            "The weekly said that the coach had left the club; the coach called the weekly's "
            "report a fabrication: the one rejects what the other asserts.",
        ),
        (
            "“The freighter carried grain,” said harbour chief Ines Duarte.",
            "Captain Tomas Reul said that the freighter carried rifles.",
            "Ines Duarte said “The freighter carried grain”; Tomas Reul said that the freighter "
            "carried rifles: “grain” and “rifles” cannot both describe the same thing.",
        ),
    ],
)
def test_an_explanation_is_an_editors_sentence(
    describe: Callable[[str], Features], a: str, b: str, explanation: str
) -> None:
    assert judge(describe(a), describe(b), None).explanation == explanation


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill has denied that it poured solvents into the river.",
         "the mill denied that it poured solvents into the river"),
        ("The mill denies pouring solvents into the river.",
         "the mill denied pouring solvents into the river"),
        ("The mayor dismissed the union's claim as “a fairy tale”.",
         "the mayor dismissed the union's claim as “a fairy tale”"),
        ("Campaigners have accused the mill of pouring solvents into the river.",
         "campaigners accused the mill of pouring solvents into the river"),
        ("“We poured nothing into the river,” the director of the mill said.",
         "the director of the mill said “We poured nothing into the river”"),
        ("The director said the mill had “not a drop” to hide.",
         "the director said that the mill had “not a drop” to hide"),
        ("Fishermen said that the mill poured solvents into the river, and they want it shut.",
         "fishermen said that the mill poured solvents into the river"),
        ("The strike at the mill is over, the director said.",
         "the director said that the strike at the mill is over"),
        ("It was the mill that poured solvents into the river, the mayor said.",
         "the mayor said that it was the mill that poured solvents into the river"),
        ("Seventeen barrels were found in the river, the mayor said.",
         "the mayor said that seventeen barrels were found in the river"),
        ("Chief engineer Ines Duarte poured solvents into the river, the mayor said.",
         "the mayor said that chief engineer Ines Duarte poured solvents into the river"),
        ("Duarte Mills poured solvents into the river, the mayor said.",
         "the mayor said that Duarte Mills poured solvents into the river"),
    ],
)  # fmt: skip
def test_the_reporters_words_are_told_and_the_speakers_own_are_quoted(
    describe: Callable[[str], Features], text: str, told: str
) -> None:
    other = describe("A diver said the river was clean.")
    side = describe(text)
    candidate = Candidate(NEGATION, other.content[0], side.content[0], "reading")
    assert told in explain(candidate, other, side)


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [
        ("The coach said that four of the ten players were hurt.",
         "The captain said that nine of the ten players in the team were hurt.",
         "the two figures cannot both be right"),
        ("The coach said that the long match began at dawn.",
         "The captain said that the match began late in the evening of the day.",
         "both cannot be right"),
    ],
)  # fmt: skip
def test_two_figures_are_said_to_clash_only_where_there_are_two(
    describe: Callable[[str], Features], a: str, b: str, why: str
) -> None:
    one, other = describe(a), describe(b)
    clash = Candidate(ContradictionKind.FIGURE, one.content[0], other.content[0], "reading")
    assert explain(clash, one, other).endswith(f": {why}.")


def test_who_rejects_comes_second(describe: Callable[[str], Features]) -> None:
    claim = describe("The union said the mill had poured solvents into the river.")
    answer = describe("The mill denied the union's allegations.")
    words = claim.content[0], answer.content[0]
    one = explain(Candidate(DISPUTE, *words, "reading"), claim, answer)
    assert one == explain(Candidate(DISPUTE, words[1], words[0], "reading"), answer, claim)
    assert one.startswith("The union said that the mill had poured solvents")


def test_what_is_told_at_length_is_cut_where_a_clause_ends(
    describe: Callable[[str], Features],
) -> None:
    long = describe(
        "The commission said that the council had paid three contractors from the north of the "
        "county for the repair of the two bridges over the canal, which nobody had inspected."
    )
    short = describe("The council denied that it had paid contractors for the repair.")
    at = long.start + long.text.index("paid")
    words = (at, at + len("paid three contractors")), short.content[0]
    told = explain(Candidate(NEGATION, *words, "reading"), long, short)
    assert "the council had paid three contractors" in told
    assert len(told.split()) <= LONGEST
    assert "inspected" not in told
    assert not any(f" {word};" in told for word in ("of", "the", "and", "for", "from"))


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

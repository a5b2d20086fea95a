"""Two clauses that say one thing, or its opposite, in other words and with other negations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.contradiction.alignment.agreement import match_tellings
from service.contradiction.alignment.pairs import make_pair

SAME, OPPOSITE, UNSURE = 1, -1, 0


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The ferry did not stop.", "The ferry failed to stop.", SAME),
        ("The club never paid the singer.", "The singer was not paid by the club.", SAME),
        ("The singer was paid.", "The club failed to pay the singer.", OPPOSITE),
        ("The villagers were uninsured.", "The villagers were not insured.", SAME),
        ("The villagers were not uninsured.", "None of the villagers was insured.", OPPOSITE),
        ("The tunnel was kept open.", "The tunnel was not closed.", SAME),
        ("The tunnel stayed open.", "The tunnel was closed.", OPPOSITE),
        ("The crew called off the trip.", "The trip was not cancelled by the crew.", OPPOSITE),
        ("It was the crew that lied.", "It was not true that the crew lied.", OPPOSITE),
        ("It was not the crew that lied.", "The crew did not lie.", SAME),
        ("Police denied that they failed to warn Cole.", "Police warned Cole.", SAME),
        # what both deny leaves open what was
        ("Rents did not rise.", "Rents did not fall.", UNSURE),
        # who, whom, how many, how, and what else
        ("The guard hit the boy.", "The boy hit the guard.", UNSURE),
        ("The goat did not bite the boy.", "The dog did not bite the boy.", UNSURE),
        ("Six boats sank.", "Nine boats sank.", UNSURE),
        ("The ferry almost sank.", "The ferry sank.", UNSURE),
        ("The clerk drowned.", "The clerk was strangled.", UNSURE),
        ("The clerk fell ill and was sent home.", "The clerk was sent home.", UNSURE),
        ("The ring was found in May.", "The ring was found in June.", UNSURE),
        (
            "The guard hit the boy with a stick.",
            "The boy was hit by the guard with a belt.",
            UNSURE,
        ),
        ("The ferry sank before dawn.", "The ferry sank after dawn.", UNSURE),
        ("Cole sold it with her consent.", "Cole sold it without her consent.", UNSURE),
        ("Cole wanted to stay.", "Cole wanted to resign.", UNSURE),
        ("Cole asked them to stop.", "Cole asked them to go on.", UNSURE),
        ("The ferry sank first.", "The ferry sank last.", UNSURE),
        ("The ferry was not sunk in anger.", "The ferry was sunk.", UNSURE),
        ("The ferry was sunk in anger.", "The ferry was not sunk.", OPPOSITE),
        ("The ferry was full of grain.", "The ferry was full of rifles.", UNSURE),
        ("The claim that the ferry sank is false.", "The ferry sank.", UNSURE),
    ],
)
def test_negations_are_counted(
    describe: Callable[[str], Features], one: str, other: str, told: int
) -> None:
    first, second = describe(one), describe(other)
    for pair in (make_pair(first, second), make_pair(second, first)):
        telling = match_tellings(pair)
        assert (telling.turn if telling is not None else UNSURE) == told

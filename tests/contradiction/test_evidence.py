"""Evidence: the words that are shown for a clash can be read alone, and are no more than needed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.contradiction.evidence import show


@pytest.mark.parametrize(
    ("text", "pointed", "shown"),
    [
        ("The coach said that the young team was fraud-free.", "was fraud", "was fraud-free"),
        ("The envoy said that the U.S.-led force left.", "U", "the U.S.-led force"),
        ("The clerk said that the ballot box had been stolen.", "box had been stolen",
         "the ballot box had been stolen"),
        ("The clerk said that only one box had been stolen.", "one box", "only one box"),
        ("The clerk said that at least nine boxes were stolen.", "nine", "at least nine boxes"),
        ("The clerk said that two of her neighbours were hurt.", "two", "two of her neighbours"),
        ("The clerk said that as many as nine boxes and a bag were stolen.",
         "as many as nine boxes", "as many as nine boxes"),
        ("The clerk said that the sample held traces.", "the", "the sample held traces"),
        ("The clerk said that there was no damage.", "was no damage", "there was no damage"),
        ("“Not one of them crossed the fence,” the clerk said.", "one of them crossed the fence",
         "Not one of them crossed the fence"),
        ("The mill denied that it had poured solvents into the river.", "poured solvents",
         "denied that it had poured solvents"),
        ("The mill denied the union's allegations.", "denied",
         "denied the union's allegations"),
        ("The mayor accused the mill of poisoning the river.", "of poisoning the river",
         "poisoning the river"),
        ("The clerk said that the mill had paid the men.", "paid the", "paid the men"),
        ("“It is over,” the clerk said.", "over,” ", "over"),
        ("The clerk said that the strike is going on.", "is going on", "is going on"),
        ("The clerk said that the talks had broken off on Monday.", "had broken off",
         "had broken off"),
        ("The clerk said that the train left on time.", "time", "on time"),
        ("The clerk said that the suspect was in custody.", "custody", "in custody"),
    ],
)  # fmt: skip
def test_what_is_shown_can_be_read_alone(
    describe: Callable[[str], Features], text: str, pointed: str, shown: str
) -> None:
    side = describe(text)
    at = side.start + side.text.index(pointed)
    assert side.quote(show(side, (at, at + len(pointed)))) == shown


def test_a_long_clause_is_shown_as_far_as_its_verb_needs(
    describe: Callable[[str], Features],
) -> None:
    side = describe(
        "The clerk said that the council had paid three contractors from the north of the county "
        "for the repair of the two bridges over the canal."
    )
    shown = side.quote(show(side, side.content[0]))
    assert shown.startswith("the council had paid three contractors")
    assert len(shown.split()) <= 12

"""How who and what two clauses speak of relate."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.alignment.participants import Relation, relate
from tests.contradiction.alignment.conftest import Aligned

Align = Callable[[str, str], Aligned]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The soldiers slept.", "The troops slept.", Relation.SAME),
        ("The rifles were stolen.", "The weapons were stolen.", Relation.WITHIN),
        ("He slept.", "The pilot slept.", Relation.WILD),
        ("The bishop slept.", "The bridge slept.", Relation.OTHER),
        ("The fighters slept.", "The pilgrims slept.", Relation.CLASH),
        ("The first pilot slept.", "The second pilot slept.", Relation.CLASH),
        ("Wheat prices rose.", "Corn prices rose.", Relation.CLASH),
        ("Moscow agreed.", "Russia agreed.", Relation.SAME),
        ("The king slept.", "She slept.", Relation.OTHER),
        ("Nobody slept.", "The nurses slept.", Relation.WITHIN),
    ],
)
def test_words_tell_how_two_participants_relate(
    align: Align, one: str, other: str, relation: Relation
) -> None:
    f, g, pair = align(one, other)
    assert relate(f.agent or f.patient, g.agent or g.patient, pair.a, pair.b) is relation
    assert relate(g.agent or g.patient, f.agent or f.patient, pair.b, pair.a) is relation


def test_we_are_the_speaker_and_his_side(align: Align) -> None:
    f, g, pair = align(
        'Russian president Vladimir Orlov said: "We moved the men."', "Russia moved the men."
    )
    assert relate(f.agent, g.agent, pair.a, pair.b) is Relation.SAME


def test_what_is_not_told_is_missing(align: Align) -> None:
    f, g, pair = align("The men were moved.", "Russia moved the men.")
    assert relate(f.agent, g.agent, pair.a, pair.b) is Relation.MISSING

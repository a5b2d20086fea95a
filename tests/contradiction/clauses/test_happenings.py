"""Deeds that a clause tells by other words than its verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.contradiction.clauses.conftest import Clause


@pytest.mark.parametrize(
    ("text", "predicate", "agent", "patient"),
    [
        ("The probe was launched successfully.", "succeed", "launch", None),
        ("The theft took place on Saturday.", "steal", None, "something"),
        ("She saw the waiter at the bar.", "be_at", "waiter", "bar"),
        ("The city paid the nurses.", "receive", "nurse", "something"),
        ("The widow received an apology.", "apologise", None, "widow"),
        ("The carrier blamed the delay on fog.", "cause", "fog", "delay"),
        ("The crates were filled with grain.", "contain", "crate", "grain"),
        ("The man was armed with a knife.", "have", "man", "knife"),
        ("The van carried armed smugglers.", "have", "smuggler", "weapon"),
        ("Acid had leaked into the river.", "reach", "acid", "river"),
        ("Some 300 pilgrims were in the convoy.", "comprise", "convoy", "pilgrim"),
        ("The convoy consisted of 60 pilgrims.", "comprise", "convoy", "pilgrim"),
        ("The raid left six fighters dead.", "kill", None, "fighter"),
    ],
)
def test_it_is_told_again_in_plain_words(
    tell: Callable[[str], set[Clause]],
    text: str,
    predicate: str,
    agent: str | None,
    patient: str | None,
) -> None:
    assert (predicate, agent, patient) in tell(text)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("The probe was launched on Friday.", "succeed"),
        ("She did not see the waiter at the bar.", "be_at"),
        ("The city paid the bill.", "receive"),
        ("The raid left the town without water.", "kill"),
        ("No armed men were there.", "have"),
    ],
)
def test_nothing_is_told_that_the_clause_does_not_say(
    tell: Callable[[str], set[Clause]], text: str, predicate: str
) -> None:
    assert predicate not in {told for told, _, _ in tell(text)}

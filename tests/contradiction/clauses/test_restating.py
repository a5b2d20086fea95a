"""One plain form for what is told in other words, and what is told again beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from tests.contradiction.clauses.conftest import Clause


@pytest.mark.parametrize(
    ("text", "predicate", "agent", "patient"),
    [
        # restating: the clause itself in plain words
        ("The court found the banker guilty.", "convict", "court", "banker"),
        ("The banker was found not guilty.", "acquit", None, "banker"),
        ("The rebels were the first to break the truce.", "break", "rebel", "truce"),
        ("Prices were up in August.", "rise", "price", None),
        ("The club fired the director.", "dismiss", "club", "director"),
        ("The rebels took the village.", "capture", "rebel", "village"),
        ("The boys started the blaze.", "light", "boy", "blaze"),
        # presence: who is somewhere
        ("The banker is in jail.", "hold", None, "banker"),
        ("The guard was in the house.", "be_at", "guard", "house"),
        ("The clerk was absent from the trial.", "be_at", "clerk", "trial"),
        ("The army has no troops in the town.", "exist", "troop", None),
        # converses: the other end of a deed
        ("The heir sold the house to the bank.", "buy", "bank", "house"),
        ("Leeds lost to York.", "beat", "york", "leeds"),
        # states: how things stand
        ("The ship ran out of fuel.", "run_short", "ship", "fuel"),
        ("The boys had enough water.", "have_enough", "boy", "water"),
        ("The minister approved the payment.", "know", "minister", "payment"),
        ("The nurse hanged herself.", "own_hand", None, "nurse"),
        ("The rebels shot down the helicopter.", "crash", "helicopter", None),
        ("The clerks lost their jobs.", "lay_off", None, "clerk"),
        # contests: who takes part
        ("The captain will start the match.", "take_part", "captain", "match"),
        ("The captain was ruled out of the final.", "miss_out", "captain", "final"),
    ],
)
def test_other_words_have_a_plain_clause(
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
        ("The heir sold the house.", "buy"),
        ("The minister approved a review of the payment.", "know"),
        ("The boys had water.", "have_enough"),
        ("The captain watched the match.", "take_part"),
        ("The guard painted the house.", "be_at"),
    ],
)
def test_nothing_is_told_that_the_words_leave_open(
    tell: Callable[[str], set[Clause]], text: str, predicate: str
) -> None:
    assert predicate not in {told for told, _, _ in tell(text)}


def test_who_is_absent_is_not_there(describe: Callable[[str], Features]) -> None:
    (found,) = (
        f for f in describe("The clerk was absent from the trial.").frames if f.predicate == "be_at"
    )
    assert found.negated

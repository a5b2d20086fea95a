"""How two clauses align."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.alignment.matches import match_frames
from tests.contradiction.alignment.conftest import Aligned

Align = Callable[[str, str], Aligned]


@pytest.mark.parametrize(
    ("one", "other", "predicate", "opposed"),
    [
        ("The army moved the men.", "The army moved the men.", 1.0, False),
        ("The army evacuated the men.", "The army withdrew the men.", 0.9, False),
        ("Exports rose.", "Exports fell.", 0.9, True),
        ("The dam is safe.", "The dam is old.", 0.5, False),
    ],
)
def test_predicates_are_one_alike_or_opposite(
    align: Align, one: str, other: str, predicate: float, opposed: bool
) -> None:
    match = match_frames(*align(one, other))
    assert match is not None
    assert (match.predicate, match.opposed) == (predicate, opposed)


def test_predicates_that_have_nothing_in_common_do_not_align(align: Align) -> None:
    assert match_frames(*align("The army moved the men.", "The army ate the bread.")) is None


def test_roles_can_be_swapped(align: Align) -> None:
    match = match_frames(*align("The guard hit the fan.", "The fan hit the guard."))
    assert match is not None
    assert match.swapped


def test_two_who_met_are_not_swapped(align: Align) -> None:
    match = match_frames(*align("The envoy met the bishop.", "The bishop met the envoy."))
    assert match is not None
    assert not match.swapped


def test_a_pair_of_clauses_is_aligned_once(align: Align) -> None:
    f, g, pair = align("Exports rose.", "Exports fell.")
    assert match_frames(f, g, pair) is match_frames(f, g, pair)

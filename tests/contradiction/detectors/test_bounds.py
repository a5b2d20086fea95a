"""Bounds beside figures, in sentences that nobody is quoted for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from service.contradiction import Features
from service.contradiction.alignment.pairs import make_pair
from service.contradiction.alignment.unattributed import is_unattributed, weigh_facts
from service.contradiction.detectors.bounds import find_bounds
from service.contradiction.detectors.candidates import Candidate
from service.domain.contradiction import Reason

Describe = Callable[[str], Features]
PRICE = "The list price of the tractor is $237,000."


def clashes(describe: Describe, one: str, other: str) -> list[tuple[str, str]]:
    """The words of either side that clash."""
    a, b = describe(one), describe(other)
    found = find_bounds(make_pair(a, b))
    return [(a.quote(c.a), b.quote(c.b)) for c in found if isinstance(c, Candidate)]


def test_a_bound_keeps_out_the_figure_beside_it(describe: Describe) -> None:
    found = clashes(describe, PRICE, "The tractor costs more than $240,000.")
    assert found == [("$237,000", "more than $240,000")]


@pytest.mark.parametrize(
    "other",
    [
        "The tractor costs more than $230,000.",
        "The tractor costs at least $237,000.",
        "The tractor costs $240,000.",
        "The tractor does not cost more than $240,000.",
        "The tractor may cost more than $240,000.",
        "The tractor costs more than $700,000.",
        "The tractor costs more than $240,000 a year.",
    ],
)
def test_a_figure_within_or_far_from_the_bound_is_left(describe: Describe, other: str) -> None:
    rated = PRICE.replace(".", " a day.") if "a year" in other else PRICE
    assert clashes(describe, rated, other) == []


def test_a_strict_bound_keeps_out_the_very_figure_it_names(describe: Describe) -> None:
    counted = "The harbour bridge carried 4,163 lorries."
    assert clashes(describe, counted, "The harbour bridge carried more than 4,163 lorries.")
    assert not clashes(describe, counted, "The harbour bridge carried at least 4,163 lorries.")


def test_a_rounded_figure_may_lie_on_either_side(describe: Describe) -> None:
    rounded = "The harbour bridge carried 4,000 lorries."
    assert not clashes(describe, rounded, "The harbour bridge carried more than 4,000 lorries.")


def test_of_several_figures_the_nearest_is_meant(describe: Describe) -> None:
    sums = "The ferry took $78.3 million in the north and $171.9 million in the south."
    assert clashes(describe, sums, "The ferry took less than $77 million in the north.")
    assert not clashes(describe, sums, "The ferry took less than $120 million in the north.")


def test_other_places_and_years_are_other_facts(describe: Describe) -> None:
    there = "More than 19,000 people live in the town of Belford."
    assert not clashes(describe, "The town of Arden has 18,400 people.", there)
    found = find_bounds(
        make_pair(
            describe("In 2010 the town had 18,400 inhabitants."),
            describe("In 2019 the town had more than 19,000 inhabitants."),
        )
    )
    assert list(found) == [Reason.OTHER_TIME]


def test_who_is_quoted_speaks_for_himself(describe: Describe) -> None:
    one, other = describe(PRICE), describe("The dealer said the tractor costs over $240,000.")
    assert is_unattributed(make_pair(one, one))
    assert not is_unattributed(make_pair(one, other))
    assert not list(find_bounds(make_pair(one, other)))
    assert weigh_facts(make_pair(one, other)) == {}


def test_in_an_article_nothing_is_read_so_loosely(describe: Describe) -> None:
    one, other = (
        replace(describe(text), bare=False)
        for text in (PRICE, "The tractor costs more than $240,000.")
    )
    assert not list(find_bounds(make_pair(one, other)))


def test_names_and_dates_that_differ_are_told(describe: Describe) -> None:
    one = describe("Ann Lee had 40 hens on 3 May 2014.")
    other = describe("Bo Ode had more than 45 hens on 9 May 2014.")
    told = weigh_facts(make_pair(one, other))
    assert told == {"unattributed": 1.0, "strangers": 1.0, "dates_differ": 1.0}

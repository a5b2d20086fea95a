"""Numbers, units, comparators and times, read from parsed sentences."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

import pytest

from service.contradiction.figures.measures import Quantity
from service.contradiction.figures.moments import YEAR_DAYS
from service.contradiction.figures.quantities import read_quantities
from service.domain.syntax import Token

Tokens = Callable[[str], tuple[Token, ...]]


def read(tokens: Tokens, text: str) -> list[Quantity]:
    found = tokens(text)
    return read_quantities(found, [True] * len(found))


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("They arrested 43 men.", "count", 43, 43),
        ("They arrested twenty-three men.", "count", 23, 23),
        ("Two hundred and fifty men came.", "count", 250, 250),
        ("At least 10 people died.", "count", 10, inf),
        ("No more than 12 people died.", "count", -inf, 12),
        ("Dozens of protesters were held.", "count", 24, 99),
        ("Tens of thousands fled.", "count", 20_000, 99_900),
        ("Between 200 and 300 people came.", "count", 200, 300),
        ("The fire burned 7 square kilometres.", "area", 7e6, 7e6),
        ("The fence is 3 miles long.", "length", 4345.22, 5310.82),
        ("It lasted four days.", "duration", 345_600, 345_600),
        ("He had 22 pounds of heroin.", "mass", 9.77508, 10.18332),
        ("It began at 6:15 a.m.", "clock", 375, 375),
        ("It began at a quarter past six.", "clock", 375, 375),
        ("It began at 04.30 GMT.", "clock", 270, 270),
        ("It began at 0430 hours.", "clock", 270, 270),
        ("It began at 4.12 in the afternoon.", "clock", 972, 972),
        ("They worked 2015 hours.", "duration", 7_254_000, 7_254_000),
        ("It will open in 2031 at the earliest.", "date", 2031 * YEAR_DAYS, inf),
        ("It opened before 2031.", "date", -inf, 2031 * YEAR_DAYS),
        ("It opened after 2031.", "date", 2031 * YEAR_DAYS + YEAR_DAYS - 1, inf),
        ("One in ten villages has power.", "percent", 9, 11),
    ],
)
def test_a_quantity_is_an_interval_of_one_unit(
    tokens: Tokens, text: str, kind: str, low: float, high: float
) -> None:
    found = read(tokens, text)[0]
    assert (found.kind, found.low, found.high) == (kind, pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("text", "value"),
    [("About 4,000 people came.", 4012), ("Nearly 500 people came.", 487), ("4,000 came.", 4012)],
)
def test_round_and_rough_figures_take_in_what_they_stand_for(
    tokens: Tokens, text: str, value: float
) -> None:
    found = read(tokens, text)[0]
    assert found.low <= value <= found.high


def test_more_than_leaves_out_the_figure_itself(tokens: Tokens) -> None:
    assert read(tokens, "More than 30 people came.")[0].low > 30


def test_the_same_length_in_other_units_meets(tokens: Tokens) -> None:
    one, other = read(tokens, "It burned 1,000 hectares."), read(tokens, "It burned 2,471 acres.")
    assert one[0].low <= other[0].high
    assert other[0].low <= one[0].high


def test_far_fewer_is_a_comparison_and_no_number(tokens: Tokens) -> None:
    found = read(tokens, "Far fewer troops were moved.")[0]
    assert (found.kind, found.low, found.head) == ("relative", -1, "troop")


def test_money_keeps_its_currency_and_what_it_is_of(tokens: Tokens) -> None:
    found = read(tokens, "The bank made a profit of $3 million.")[0]
    assert (found.kind, found.head) == ("money:dollar", "profit")


def test_dates_with_and_without_a_year_are_of_two_kinds(tokens: Tokens) -> None:
    kinds = [read(tokens, f"It was signed on {day}.")[0].kind for day in ("12 May", "May 12, 2014")]
    assert kinds == ["day", "date"]

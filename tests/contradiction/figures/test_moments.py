"""Dates and clock times as intervals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.figures.moments import MONTH_DAYS, is_month, read_moment
from service.domain.syntax import Token

Tokens = Callable[[str], tuple[Token, ...]]


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("It ended on 3 May.", "day", 4 * MONTH_DAYS + 2, 4 * MONTH_DAYS + 2),
        ("It ended at 5 p.m.", "clock", 1020, 1020),
        ("It ended at 17:30.", "clock", 1050, 1050),
        ("It ended at noon.", "clock", 720, 720),
        ("It ended in the morning.", "clock", 300, 720),
    ],
)
def test_a_moment_is_an_interval(
    tokens: Tokens, text: str, kind: str, low: float, high: float
) -> None:
    parsed = tokens(text)
    found = [m for at in range(len(parsed)) if (m := read_moment(parsed, at)) is not None]
    assert [(m.kind, m.low, m.high) for m in found[:1]] == [(kind, low, high)]


def test_a_date_of_an_earlier_year_comes_before(tokens: Tokens) -> None:
    early, late = (
        next(m for at in range(len(t)) if (m := read_moment(t, at)) is not None)
        for t in (tokens("It ended on 30 December 2013."), tokens("It ended on 2 January 2014."))
    )
    assert early.kind == late.kind == "date"
    assert early.high < late.low


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("They paid for the March rains.", {"March"}),
        ("It rained between March and May.", {"March", "May"}),
        ("It rained from May to March.", {"May", "March"}),
        ("The March was long.", set()),
        ("It rained, and May told us.", set()),
    ],
)
def test_a_word_that_has_another_meaning_is_a_month_by_its_neighbours(
    tokens: Tokens, text: str, months: set[str]
) -> None:
    parsed = tokens(text)
    assert {parsed[at].text for at in range(len(parsed)) if is_month(parsed, at)} == months


def test_a_bare_month_is_no_figure(tokens: Tokens) -> None:
    parsed = tokens("It ended in May.")
    assert all(read_moment(parsed, at) is None for at in range(len(parsed)))

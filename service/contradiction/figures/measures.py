"""Measures: a number with its unit, or with the noun that it counts, as an interval.

"About 4,000 fighters" is the interval from 3,600 to 4,400 of fighters, "more than 30,000" has no
upper end; units of one kind are reckoned in one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import inf, log10
from typing import NamedTuple

from service.contradiction.figures.moments import MOMENTS
from service.contradiction.figures.nouns import (
    find_counted,
    find_governor,
    lemma_at,
    name_numbered,
    name_sum,
)
from service.contradiction.figures.numbers import Number, text_at
from service.contradiction.figures.units import COMPARATORS, CURRENCIES, UNITS, WEIGHING, WEIGHTS
from service.domain.syntax import Token

FAHRENHEIT = {"fahrenheit", "f"}
CELSIUS = {"celsius", "centigrade", "c"}
CONVERTED = {"mass", "length", "area", "volume", "speed"}
"""What is told in pounds or in kilograms, and rounded when it is turned into the other."""
MOST_WEIGHED = 10_000
"""From here on so many pounds are money, and no weight."""


class Quantity(NamedTuple):
    """How much of what: an interval in one unit.

    ``kind`` is count, money:CURRENCY, length (m), area (m2), mass (kg), volume (l), duration (s),
    percent, clock (minutes), date and day (days), or relative (``low`` is -1 for fewer, 1 for
    more). ``comparator`` is least, more, most, less, nearly, about, vague ("dozens"), relative or
    "". ``head`` is the lemma of what is counted, ``at`` the index of the governing token, ``start``
    and ``end`` are code points, and ``near`` the concepts and names around it, by which figures of
    one sentence are told apart.
    """

    kind: str
    low: float
    high: float
    comparator: str
    head: str
    at: int
    start: int
    end: int
    near: frozenset[str] = frozenset()

    @property
    def span(self) -> tuple[int, int]:
        """Where its words stand."""
        return self.start, self.end

    @property
    def timed(self) -> bool:
        """Whether it tells when, and not how many or how much."""
        return self.kind in MOMENTS

    def meets(self, other: Quantity) -> bool:
        """Whether the intervals share a value."""
        return self.low <= other.high and other.low <= self.high


class Unit(NamedTuple):
    """What a unit measures, how much one of it is, and where its words end."""

    kind: str
    factor: float
    end: int


def measure(tokens: Sequence[Token], number: Number) -> Quantity | None:
    """The number with its unit, or with the noun that it counts."""
    name, first = find_comparator(tokens, number.first)
    currency = CURRENCIES.get(text_at(tokens, number.first - 1))
    if currency is not None:
        first = min(first, number.first - 1)
        name, first = find_comparator(tokens, number.first - 1) if name == "" else (name, first)
        unit = Unit(f"money:{currency}", 1, number.last)
        return _build(tokens, number, unit, name, first, name_sum(tokens, number))
    found = _read_unit(tokens, number)
    if found is None:
        return _count(tokens, number, name, first)
    if found.kind == "temperature" and text_at(tokens, found.end - 1) in FAHRENHEIT:
        number = _to_celsius(number)
    return _build(tokens, number, found, name, first, _name_measured(tokens, number, found))


def _read_unit(tokens: Sequence[Token], number: Number) -> Unit | None:
    """The unit that follows a number."""
    end = number.last
    follow, then = lemma_at(tokens, end), lemma_at(tokens, end + 1)
    if follow in CURRENCIES:
        return Unit(f"money:{CURRENCIES[follow]}", 1, end + 1)
    if follow == "square" and then in UNITS:
        kind, factor = UNITS[then]
        return Unit("area", factor**2 if kind == "length" else factor, end + 2)
    if follow == "cubic" and UNITS.get(then, ("", 0.0))[0] == "length":
        return Unit("volume", 1000 * UNITS[then][1] ** 3, end + 2)
    if follow == "degree" and text_at(tokens, end + 1) in FAHRENHEIT | CELSIUS:
        return Unit("temperature", 1, end + 2)
    if follow == "per" and then == "cent":
        return Unit("percent", 1, end + 2)
    if follow == "-" and then in UNITS:
        follow, end = then, end + 1
    # Sums of money are rarely so small, and rarely "of" a thing: 22 pounds of heroin.
    some = text_at(tokens, end + 1) == "of" and number.high < MOST_WEIGHED
    if follow in WEIGHTS and (some or any(t.lemma in WEIGHING for t in tokens)):
        return Unit("mass", WEIGHTS[follow], end + 1)
    if follow in UNITS and not (follow == "day" and text_at(tokens, end) == "day"):
        return Unit(*UNITS[follow], end + 1)
    return None


def _name_measured(tokens: Sequence[Token], number: Number, unit: Unit) -> str:
    """What is measured: what a sum is, what a share is of."""
    if unit.kind.startswith("money:"):
        return name_sum(tokens, number)
    share = lemma_at(tokens, unit.end - 1) in ("percent", "%")
    if not share or text_at(tokens, unit.end) != "of":
        return ""
    whole, _ = find_counted(tokens, replace(number, first=unit.end, last=unit.end))
    return tokens[whole].lemma if whole is not None else ""


def _count(tokens: Sequence[Token], number: Number, name: str, first: int) -> Quantity | None:
    """The number with the noun that it counts."""
    noun, last = find_counted(tokens, number)
    listed = number.first == 0 and text_at(tokens, number.last) in (".", ")")
    if noun is None and (listed or tokens[number.first].dep in ("nummod", "compound")):
        return None
    head = tokens[noun].lemma if noun is not None else name_numbered(tokens, number)
    return _build(tokens, number, Unit("count", 1, last), name, first, head)


def _to_celsius(number: Number) -> Number:
    low, high = (number.low - 32.5) / 1.8, (number.high - 31.5) / 1.8
    return replace(number, low=low, high=high, exact=False)


def _build(
    tokens: Sequence[Token], number: Number, unit: Unit, name: str, first: int, head: str
) -> Quantity:
    low, high = number.low, number.high
    if number.exact and name in ("", "about", "nearly"):
        slack = min(number.ulp / 2, low * 0.05) if number.ulp >= 10 or number.ulp < 1 else 0.0
        if slack == 0 and unit.kind in CONVERTED and not log10(unit.factor).is_integer():
            slack = min(number.ulp * 0.45, low * 0.1)
        low, high = low - slack, high + slack
    few = unit.kind == "count" and number.low < 4
    low, high = apply_comparator(name, low, high, 0.0 if few else number.low * 0.1)
    return Quantity(
        unit.kind,
        low * unit.factor,
        high * unit.factor,
        name or ("vague" if not number.exact else ""),
        head,
        find_governor(tokens, number.first, unit.end),
        tokens[first].start,
        tokens[unit.end - 1].end,
    )


def apply_comparator(name: str, low: float, high: float, slack: float) -> tuple[float, float]:
    """The interval that a comparator makes of ``[low, high]``; strict ends move by a hair."""
    hair = max(abs(low), 1.0) * 1e-9
    if name in ("least", "more"):
        return low + (hair if name == "more" else 0), inf
    if name in ("most", "less"):
        return -inf, high - (hair if name == "less" else 0)
    if name == "nearly":
        return low - slack * 1.2, high
    if name == "about":
        return low - slack, high + slack
    return low, high


def find_comparator(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The comparator that stands before token ``at``, and where it begins."""
    if at and tokens[at - 1].text.lower() in ("the", "a", "an") and at > 1:
        return "", at
    before = tuple(t.text.lower() for t in tokens[max(0, at - 3) : at])
    for words, name in COMPARATORS:
        if before[-len(words) :] == words:
            return name, at - len(words)
    return "", at

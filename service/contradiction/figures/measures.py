"""Measures: a number with its unit, or with the noun that it counts, as an interval.

"About 4,000 fighters" is the interval from 3,600 to 4,400 of fighters, "more than 30,000" has no
upper end; units of one kind are reckoned in one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf, log10

from service.contradiction.figures.moments import MOMENTS
from service.contradiction.figures.numbers import Number
from service.contradiction.figures.units import COMPARATORS, CURRENCIES, UNITS, WEIGHING, WEIGHTS
from service.domain.syntax import Token

FAHRENHEIT = {"fahrenheit", "f"}
CELSIUS = {"celsius", "centigrade", "c"}
CONVERTED = {"mass", "length", "area", "volume", "speed"}
"""What is told in pounds or in kilograms, and rounded when it is turned into the other."""

MOST_WEIGHED = 10_000


@dataclass(frozen=True, slots=True)
class Quantity:
    """How much of what: an interval in one unit.

    ``kind`` is count, money:CURRENCY, length (m), area (m2), mass (kg), volume (l), duration (s),
    percent, clock (minutes), date and day (days), or relative (``low`` is -1 for fewer, 1 for
    more). ``head`` is the lemma of what is counted, ``at`` the index of the governing token,
    ``start`` and ``end`` are code points, and ``near`` the concepts and names around it, by which
    figures of one sentence are told apart.
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
    def timed(self) -> bool:
        """Whether it tells when, and not how many or how much."""
        return self.kind in MOMENTS

    def meets(self, other: Quantity) -> bool:
        """Whether the intervals share a value."""
        return self.low <= other.high and other.low <= self.high


def measure(tokens: Sequence[Token], number: Number) -> Quantity | None:
    """The number with its unit, or with the noun that it counts."""
    end = number.last
    name, first = find_comparator(tokens, number.first)
    if text_at(tokens, number.first - 1) in CURRENCIES:
        first = min(first, number.first - 1)
        name, first = find_comparator(tokens, number.first - 1) if name == "" else (name, first)
        currency = CURRENCIES[text_at(tokens, number.first - 1)]
        return _build(
            tokens, number, f"money:{currency}", 1, name, first, end, _measured(tokens, number)
        )
    follow = _lemma(tokens, end)
    if follow in CURRENCIES:
        return _build(
            tokens,
            number,
            f"money:{CURRENCIES[follow]}",
            1,
            name,
            first,
            end + 1,
            _measured(tokens, number),
        )
    if follow == "square" and _lemma(tokens, end + 1) in UNITS:
        kind, factor = UNITS[_lemma(tokens, end + 1)]
        area = factor**2 if kind == "length" else factor
        return _build(tokens, number, "area", area, name, first, end + 2, "")
    if follow == "cubic" and UNITS.get(_lemma(tokens, end + 1), ("", 0.0))[0] == "length":
        litres = 1000 * UNITS[_lemma(tokens, end + 1)][1] ** 3
        return _build(tokens, number, "volume", litres, name, first, end + 2, "")
    if follow == "degree" and (scale := text_at(tokens, end + 1)) in FAHRENHEIT | CELSIUS:
        heat = _to_celsius(number) if scale in FAHRENHEIT else number
        return _build(tokens, heat, "temperature", 1, name, first, end + 2, "")
    if follow == "per" and _lemma(tokens, end + 1) == "cent":
        return _build(tokens, number, "percent", 1, name, first, end + 2, "")
    if follow == "-" and _lemma(tokens, end + 1) in UNITS:
        follow, end = _lemma(tokens, end + 1), end + 1
    if follow in ("percent", "%") and text_at(tokens, end + 1) == "of":
        whole, _ = _counted(tokens, replace(number, first=end + 1, last=end + 1))
        head = tokens[whole].lemma if whole is not None else ""
        return _build(tokens, number, "percent", 1, name, first, end + 1, head)
    # Sums of money are rarely so small, and rarely "of" a thing: 22 pounds of heroin.
    some = text_at(tokens, end + 1) == "of" and number.high < MOST_WEIGHED
    if follow in WEIGHTS and (some or any(t.lemma in WEIGHING for t in tokens)):
        return _build(tokens, number, "mass", WEIGHTS[follow], name, first, end + 1, "")
    if follow in UNITS and not (follow == "day" and text_at(tokens, end) == "day"):
        kind, factor = UNITS[follow]
        return _build(tokens, number, kind, factor, name, first, end + 1, "")
    noun, last = _counted(tokens, number)
    listed = number.first == 0 and text_at(tokens, end) in (".", ")")
    if noun is None and (listed or tokens[number.first].dep in ("nummod", "compound")):
        return None
    head = tokens[noun].lemma if noun is not None else _numbered(tokens, number)
    return _build(tokens, number, "count", 1, name, first, last, head)


def _to_celsius(number: Number) -> Number:
    low, high = (number.low - 32.5) / 1.8, (number.high - 31.5) / 1.8
    return replace(number, low=low, high=high, exact=False)


def _numbered(tokens: Sequence[Token], number: Number) -> str:
    """What is counted in "put the number of passengers at 400", "the number of dead rose to 12"."""
    at = find_governor(tokens, number.first, number.last)
    for index, token in enumerate(tokens):
        if token.head == at and token.lemma in ("number", "total") and token.pos == "NOUN":
            of = next(
                (
                    i
                    for i in range(index, len(tokens))
                    if tokens[i].head == index and tokens[i].lemma == "of"
                ),
                None,
            )
            found = [t.lemma for t in tokens if t.dep == "pobj" and of is not None and t.head == of]
            return found[0] if found else ""
    return ""


def _measured(tokens: Sequence[Token], number: Number) -> str:
    """What a sum of money is: the profit in "a profit of $3 million", the loss in "a $3m loss"."""
    at = number.last - 1
    for _ in range(4):
        token, above = tokens[at], tokens[tokens[at].head]
        if token.dep == "pobj" and above.lemma == "of" and tokens[above.head].pos == "NOUN":
            return tokens[above.head].lemma
        if token.dep in ("nummod", "compound", "nmod") and above.pos == "NOUN" and token.head > at:
            return above.lemma if above.lemma not in CURRENCIES else ""
        if token.dep not in ("quantmod", "compound", "nummod", "nmod") or token.head == at:
            return ""
        at = token.head
    return ""


def _build(
    tokens: Sequence[Token],
    number: Number,
    kind: str,
    factor: float,
    name: str,
    first: int,
    last: int,
    head: str,
) -> Quantity:
    low, high = number.low, number.high
    if number.exact and name in ("", "about", "nearly"):
        slack = min(number.ulp / 2, low * 0.05) if number.ulp >= 10 or number.ulp < 1 else 0.0
        if slack == 0 and kind in CONVERTED and not log10(factor).is_integer():
            slack = min(number.ulp * 0.45, low * 0.1)
        low, high = low - slack, high + slack
    few = kind == "count" and number.low < 4
    low, high = apply_comparator(name, low, high, 0.0 if few else number.low * 0.1)
    return Quantity(
        kind,
        low * factor,
        high * factor,
        name or ("vague" if not number.exact else ""),
        head,
        find_governor(tokens, number.first, last),
        tokens[first].start,
        tokens[last - 1].end,
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
    if text_at(tokens, at - 1) in ("only", "just"):
        return "", at
    return "", at


def _counted(tokens: Sequence[Token], number: Number) -> tuple[int | None, int]:
    """The noun that a number counts, and where the quantity ends."""
    for index in range(number.first, number.last):
        head = tokens[index].head
        if tokens[index].dep == "nummod" and tokens[head].pos in ("NOUN", "PROPN", "ADJ", "VERB"):
            return (
                (head, head + 1) if number.last <= head < number.last + 6 else (head, number.last)
            )
    end = number.last
    if text_at(tokens, end) == "of" and text_at(tokens, end + 1) in ("them", "us", "whom"):
        return end + 1, end + 2
    if text_at(tokens, end) == "of" and text_at(tokens, end + 1) in ("the", "them", "those", "its"):
        end += 2
    elif text_at(tokens, end) == "of":
        end += 1
    for index in range(end, min(end + 4, len(tokens))):
        if tokens[index].pos in ("NOUN", "PROPN") and tokens[index].dep not in ("compound", "poss"):
            return index, index + 1
        if (
            tokens[index].pos not in ("ADJ", "NOUN", "PROPN", "VERB", "PART", "NUM")
            or tokens[index].tag == "VBD"
        ):
            break
    return None, number.last


def find_governor(tokens: Sequence[Token], first: int, last: int) -> int:
    """The index of the nearest predicate above the tokens ``first`` to ``last``."""
    index = first
    for _ in range(12):
        token = tokens[index]
        if token.pos in ("VERB", "AUX") and token.dep not in ("aux", "auxpass", "amod"):
            return index
        if token.head == index:
            break
        index = token.head
    return index


def text_at(tokens: Sequence[Token], at: int) -> str:
    """The word at ``at`` in lower case, or nothing beyond the ends."""
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""


def _lemma(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lemma if 0 <= at < len(tokens) else ""

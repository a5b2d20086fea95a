"""Quantities: how many, how much, when, as intervals of one unit, with what is counted.

"About 4,000 fighters" is the interval from 3,600 to 4,400 of fighters, "more than 30,000" has no
upper end, "far fewer troops" has no number and contradicts whatever figure another speaker gives.
Two quantities clash when both measure the same thing and their intervals do not meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

from service.contradiction.lexicon import lexicon
from service.contradiction.moments import read_moment
from service.contradiction.numbers import Number, read_number
from service.contradiction.phrases import CONTENT, name_of
from service.contradiction.shares import read_share
from service.contradiction.units import COMPARATORS, CURRENCIES, UNITS
from service.domain.syntax import Token

RELATIVE = {
    "fewer": -1,
    "less": -1,
    "lower": -1,
    "smaller": -1,
    "more": 1,
    "higher": 1,
    "larger": 1,
}
DEGREE = {"far", "much", "many", "considerably", "significantly", "vastly", "way"}
FAHRENHEIT = {"fahrenheit", "f"}
CELSIUS = {"celsius", "centigrade", "c"}
TIMES = {"once": 1, "twice": 2, "thrice": 3}
JOINED = {"duration", "length", "mass"}
"""What is told in two units at once."""
MOST = 24
"""The most quantities that are read in one sentence."""


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


def read_quantities(tokens: Sequence[Token], inside: Sequence[bool]) -> list[Quantity]:
    """The quantities of one sentence, in order, within the tokens that are ``inside``."""
    found: list[Quantity] = []
    at = 0
    while at < len(tokens) and len(found) < MOST:
        last = at + 1
        if inside[at]:
            quantity, last = _read(tokens, at)
            if quantity is not None:
                found.append(replace(quantity, near=_near(tokens, at, last)))
        at = last
    return found


def _near(tokens: Sequence[Token], first: int, last: int) -> frozenset[str]:
    """The concepts and names up to five words to the left and seven to the right, within commas
    and other figures."""
    lex = lexicon()
    words: set[str] = set()
    for step, limit in ((-1, 5), (1, 7)):
        at = first - 1 if step < 0 else last
        for _ in range(limit):
            if not 0 <= at < len(tokens) or tokens[at].text in (",", ";", "("):
                break
            if tokens[at].pos == "NUM" and step > 0:
                break
            if tokens[at].pos in CONTENT:
                name = name_of(tokens[at])
                words.add(name or lex.concept(tokens[at].lemma, tokens[at].pos == "VERB"))
            at += step
    return frozenset(words)


def _read(tokens: Sequence[Token], at: int) -> tuple[Quantity | None, int]:
    moment = read_moment(tokens, at)
    if moment is not None:
        name, first = _comparator(tokens, at)
        low, high = _bounds(name, moment.low, moment.high, 0 if moment.kind != "clock" else 1)
        if moment.kind == "clock" and tokens[at].text.isalpha():
            low, high, first = moment.low, moment.high, at
        governor = _governor(tokens, at, moment.last)
        return Quantity(
            moment.kind,
            low,
            high,
            name,
            "",
            governor,
            tokens[first].start,
            tokens[moment.last - 1].end,
        ), moment.last
    if _text(tokens, at) in TIMES and tokens[at].pos == "ADV" and tokens[at].dep == "advmod":
        times = float(TIMES[_text(tokens, at)])
        here = tokens[at]
        counted = _governor(tokens, at, at + 1)
        return Quantity("count", times, times, "", "time", counted, here.start, here.end), at + 1
    fraction = _fraction(tokens, at)
    if fraction is not None:
        return fraction
    relative = _relative(tokens, at)
    if relative is not None:
        return relative, at + 1
    number = read_number(tokens, at)
    if number is None or tokens[at].tag == "PRP":
        return None, at + 1
    number = _range(tokens, number)
    measured = _measure(tokens, number)
    return (measured, number.last) if measured is None else _join(tokens, measured, number.last)


def _join(tokens: Sequence[Token], whole: Quantity, last: int) -> tuple[Quantity, int]:
    """``2 hours and 5 minutes``, ``6 feet 2 inches``: one quantity in two units."""
    if whole.kind not in JOINED or whole.low != whole.high:
        return whole, last
    at = next((i for i in range(last, len(tokens)) if tokens[i].start >= whole.end), len(tokens))
    at += _text(tokens, at) in ("and", ",")
    number = read_number(tokens, at) if at < len(tokens) else None
    rest = _measure(tokens, number) if number is not None else None
    if number is None or rest is None or rest.kind != whole.kind or rest.high >= whole.low:
        return whole, last
    total = whole.low + (rest.low + rest.high) / 2
    return replace(whole, low=total, high=total, end=rest.end), number.last


def _fraction(tokens: Sequence[Token], at: int) -> tuple[Quantity, int] | None:
    """A share of a whole, as percent."""
    share = read_share(tokens, at)
    if share is None:
        return None
    name, first = _comparator(tokens, share.first)
    exact = share.low == share.high
    slack = 0.0 if not exact else 5.0 if name in ("about", "nearly") else 1.0
    low, high = _bounds(name, share.low - slack, share.high + slack, 0.0)
    return Quantity(
        "percent",
        low,
        high,
        name,
        tokens[share.noun].lemma if share.noun is not None else "",
        _governor(tokens, at, share.last),
        tokens[first].start,
        tokens[share.last - 1].end,
    ), share.last


def _measure(tokens: Sequence[Token], number: Number) -> Quantity | None:
    """The number with its unit, or with the noun that it counts."""
    end = number.last
    name, first = _comparator(tokens, number.first)
    if _text(tokens, number.first - 1) in CURRENCIES:
        first = min(first, number.first - 1)
        name, first = _comparator(tokens, number.first - 1) if name == "" else (name, first)
        currency = CURRENCIES[_text(tokens, number.first - 1)]
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
    if follow == "degree" and (scale := _text(tokens, end + 1)) in FAHRENHEIT | CELSIUS:
        heat = _to_celsius(number) if scale in FAHRENHEIT else number
        return _build(tokens, heat, "temperature", 1, name, first, end + 2, "")
    if follow == "per" and _lemma(tokens, end + 1) == "cent":
        return _build(tokens, number, "percent", 1, name, first, end + 2, "")
    if follow == "-" and _lemma(tokens, end + 1) in UNITS:
        follow, end = _lemma(tokens, end + 1), end + 1
    if follow in ("percent", "%") and _text(tokens, end + 1) == "of":
        whole, _ = _counted(tokens, replace(number, first=end + 1, last=end + 1))
        head = tokens[whole].lemma if whole is not None else ""
        return _build(tokens, number, "percent", 1, name, first, end + 1, head)
    if follow in UNITS and not (follow == "day" and _text(tokens, end) == "day"):
        kind, factor = UNITS[follow]
        return _build(tokens, number, kind, factor, name, first, end + 1, "")
    noun, last = _counted(tokens, number)
    listed = number.first == 0 and _text(tokens, end) in (".", ")")
    if noun is None and (listed or tokens[number.first].dep in ("nummod", "compound")):
        return None
    head = tokens[noun].lemma if noun is not None else _numbered(tokens, number)
    return _build(tokens, number, "count", 1, name, first, last, head)


def _to_celsius(number: Number) -> Number:
    low, high = (number.low - 32.5) / 1.8, (number.high - 31.5) / 1.8
    return replace(number, low=low, high=high, exact=False)


def _numbered(tokens: Sequence[Token], number: Number) -> str:
    """What is counted in "put the number of passengers at 400", "the number of dead rose to 12"."""
    at = _governor(tokens, number.first, number.last)
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


def _range(tokens: Sequence[Token], number: Number) -> Number:
    """``between 200 and 300``, ``200 to 300``, ``200-300``: one interval."""
    joint = _text(tokens, number.last)
    if joint not in ("and", "to", "-", "–") or number.last + 1 >= len(tokens):
        return number
    if joint == "and" and _text(tokens, number.first - 1) != "between":
        return number
    upper = read_number(tokens, number.last + 1)
    if upper is None or upper.high <= number.low:
        return number
    return Number(number.first, upper.last, number.low, upper.high, upper.ulp, False)


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
        low, high = low - slack, high + slack
    few = kind == "count" and number.low < 4
    low, high = _bounds(name, low, high, 0.0 if few else number.low * 0.1)
    return Quantity(
        kind,
        low * factor,
        high * factor,
        name or ("vague" if not number.exact else ""),
        head,
        _governor(tokens, number.first, last),
        tokens[first].start,
        tokens[last - 1].end,
    )


def _bounds(name: str, low: float, high: float, slack: float) -> tuple[float, float]:
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


def _comparator(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The comparator that stands before token ``at``, and where it begins."""
    if at and tokens[at - 1].text.lower() in ("the", "a", "an") and at > 1:
        return "", at
    before = tuple(t.text.lower() for t in tokens[max(0, at - 3) : at])
    for words, name in COMPARATORS:
        if before[-len(words) :] == words:
            return name, at - len(words)
    if _text(tokens, at - 1) in ("only", "just"):
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
    if _text(tokens, end) == "of" and _text(tokens, end + 1) in ("them", "us", "whom"):
        return end + 1, end + 2
    if _text(tokens, end) == "of" and _text(tokens, end + 1) in ("the", "them", "those", "its"):
        end += 2
    elif _text(tokens, end) == "of":
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


def _relative(tokens: Sequence[Token], at: int) -> Quantity | None:
    """``far fewer troops``: a comparison with a figure that somebody else gave."""
    way = RELATIVE.get(tokens[at].text.lower())
    if way is None or _text(tokens, at + 1) == "than" or tokens[at].tag not in ("JJR", "RBR"):
        return None
    degree = at > 0 and tokens[at - 1].text.lower() in DEGREE
    noun = next(
        (i for i in range(at + 1, min(at + 4, len(tokens))) if tokens[i].pos in ("NOUN", "PROPN")),
        None,
    )
    if noun is None or (not degree and tokens[at].text.lower() != "fewer"):
        return None
    if _text(tokens, noun + 1) == "than":
        return None
    return Quantity(
        "relative",
        way,
        way,
        "relative",
        tokens[noun].lemma,
        _governor(tokens, noun, noun + 1),
        tokens[at - degree].start,
        tokens[noun].end,
    )


def _governor(tokens: Sequence[Token], first: int, last: int) -> int:
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


def _text(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""


def _lemma(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lemma if 0 <= at < len(tokens) else ""

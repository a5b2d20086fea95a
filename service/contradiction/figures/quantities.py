"""Quantities: how many, how much, when, as intervals of one unit, with what is counted.

A figure is a measure (``measures``), a share, a moment, or a comparison: "far fewer troops" has no
number and contradicts whatever figure another speaker gives. Two quantities clash when both measure
the same thing and their intervals do not meet.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.contradiction.figures.measures import (
    Quantity,
    apply_comparator,
    find_comparator,
    measure,
)
from service.contradiction.figures.moments import read_moment
from service.contradiction.figures.nouns import find_governor
from service.contradiction.figures.numbers import Number, read_number, text_at
from service.contradiction.figures.shares import read_share
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CONTENT, name_of
from service.domain.syntax import Token

RELATIVE = {
    "fewer": -1, "less": -1, "lower": -1, "smaller": -1, "more": 1, "higher": 1, "larger": 1,
}  # fmt: skip
DEGREE = {"far", "much", "many", "considerably", "significantly", "vastly", "way"}
TIMES = {"once": 1, "twice": 2, "thrice": 3}
JOINED = {"duration", "length", "mass"}
"""What is told in two units at once."""
MOST = 24
"""The most quantities that are read in one sentence."""


def read_quantities(tokens: Sequence[Token], inside: Sequence[bool]) -> list[Quantity]:
    """The quantities of one sentence, in order, within the tokens that are ``inside``."""
    found: list[Quantity] = []
    at = 0
    while at < len(tokens) and len(found) < MOST:
        last = at + 1
        if inside[at]:
            quantity, last = _read(tokens, at)
            if quantity is not None:
                found.append(quantity._replace(near=_near(tokens, at, last)))
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
        name, first = find_comparator(tokens, at)
        name, last = (name, moment.last) if name else _find_end(tokens, moment.last)
        ends = moment.low, moment.high
        # Before and after a month is before its first day and after its last.
        low, high = apply_comparator(
            name, *(ends[::-1] if name in ("less", "more") else ends), float(moment.kind == "clock")
        )
        if moment.kind == "clock" and tokens[at].text.isalpha():
            low, high, first = moment.low, moment.high, at
        governor = find_governor(tokens, at, moment.last)
        return Quantity(
            moment.kind,
            low,
            high,
            name,
            "",
            governor,
            tokens[first].start,
            tokens[last - 1].end,
        ), last
    if text_at(tokens, at) in TIMES and tokens[at].pos == "ADV" and tokens[at].dep == "advmod":
        times = float(TIMES[text_at(tokens, at)])
        here = tokens[at]
        counted = find_governor(tokens, at, at + 1)
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
    measured = measure(tokens, number)
    return (measured, number.last) if measured is None else _join(tokens, measured, number.last)


def _find_end(tokens: Sequence[Token], last: int) -> tuple[str, int]:
    """The comparator that stands behind a time, and where it ends: ``in 2031 at the earliest``."""
    words = tuple(text_at(tokens, last + i) for i in range(3))
    name = {"earliest": "least", "latest": "most"}.get(words[2], "")
    return (name, last + 3) if name and words[:2] == ("at", "the") else ("", last)


def _join(tokens: Sequence[Token], whole: Quantity, last: int) -> tuple[Quantity, int]:
    """``2 hours and 5 minutes``, ``6 feet 2 inches``: one quantity in two units."""
    if whole.kind not in JOINED or whole.low != whole.high:
        return whole, last
    at = next((i for i in range(last, len(tokens)) if tokens[i].start >= whole.end), len(tokens))
    at += text_at(tokens, at) in ("and", ",")
    number = read_number(tokens, at) if at < len(tokens) else None
    rest = measure(tokens, number) if number is not None else None
    if number is None or rest is None or rest.kind != whole.kind or rest.high >= whole.low:
        return whole, last
    total = whole.low + (rest.low + rest.high) / 2
    return whole._replace(low=total, high=total, end=rest.end), number.last


def _fraction(tokens: Sequence[Token], at: int) -> tuple[Quantity, int] | None:
    """A share of a whole, as percent."""
    share = read_share(tokens, at)
    if share is None:
        return None
    name, first = find_comparator(tokens, share.first)
    exact = share.low == share.high
    slack = 0.0 if not exact else 5.0 if name in ("about", "nearly") else 1.0
    low, high = apply_comparator(name, share.low - slack, share.high + slack, 0.0)
    return Quantity(
        "percent",
        low,
        high,
        name,
        tokens[share.noun].lemma if share.noun is not None else "",
        find_governor(tokens, at, share.last),
        tokens[first].start,
        tokens[share.last - 1].end,
    ), share.last


def _range(tokens: Sequence[Token], number: Number) -> Number:
    """``between 200 and 300``, ``200 to 300``, ``200-300``: one interval."""
    joint = text_at(tokens, number.last)
    if joint not in ("and", "to", "-", "–") or number.last + 1 >= len(tokens):
        return number
    if joint == "and" and text_at(tokens, number.first - 1) != "between":
        return number
    upper = read_number(tokens, number.last + 1)
    if upper is None or upper.high <= number.low:
        return number
    return Number(number.first, upper.last, number.low, upper.high, upper.ulp, False)


def _relative(tokens: Sequence[Token], at: int) -> Quantity | None:
    """``far fewer troops``: a comparison with a figure that somebody else gave."""
    way = RELATIVE.get(tokens[at].text.lower())
    if way is None or text_at(tokens, at + 1) == "than" or tokens[at].tag not in ("JJR", "RBR"):
        return None
    degree = at > 0 and tokens[at - 1].text.lower() in DEGREE
    noun = next(
        (i for i in range(at + 1, min(at + 4, len(tokens))) if tokens[i].pos in ("NOUN", "PROPN")),
        None,
    )
    if noun is None or (not degree and tokens[at].text.lower() != "fewer"):
        return None
    if text_at(tokens, noun + 1) == "than":
        return None
    return Quantity(
        "relative",
        way,
        way,
        "relative",
        tokens[noun].lemma,
        find_governor(tokens, noun, noun + 1),
        tokens[at - degree].start,
        tokens[noun].end,
    )

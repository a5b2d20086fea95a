"""Sentences that nobody is quoted for.

Where a speaker is quoted, the sentence is news of an event and the other sentence another voice on
it. Where nobody is, two sentences may come from anywhere, and figures of one kind are many: then
names and dates that differ lower the confidence, though they refuse nothing.
"""

from __future__ import annotations

from math import isinf

from service.contradiction.alignment.pairs import Pair
from service.contradiction.figures.measures import Quantity
from service.contradiction.figures.moments import YEAR_DAYS
from service.contradiction.statements.features import Features


def is_unattributed(pair: Pair) -> bool:
    """Whether both sentences stand alone, with nobody quoted."""
    return pair.scene == "bare" and not pair.a.label and not pair.b.label


def weigh_facts(pair: Pair) -> dict[str, float]:
    """The signals by which a clash between such sentences is judged; none for other pairs."""
    if not is_unattributed(pair):
        return {}
    a, b = pair.a.names, pair.b.names
    return {
        "unattributed": 1.0,
        "strangers": float(bool(a and b) and not a & b),
        "dates_differ": float(dates_differ(pair)),
    }


def dates_differ(pair: Pair) -> bool:
    """Whether both sides give dates, and none that meet."""
    mine, theirs = _dates(pair.a), _dates(pair.b)
    return bool(mine and theirs) and not any(q.meets(r) for q in mine for r in theirs)


def years_differ(pair: Pair) -> bool:
    """Whether both sides give years, and none that both give."""
    mine, theirs = ({int(q.low // YEAR_DAYS) for q in _dates(side)} for side in (pair.a, pair.b))
    return bool(mine and theirs) and not mine & theirs


def _dates(side: Features) -> list[Quantity]:
    return [q for q in side.quantities if q.kind == "date" and not isinf(q.low + q.high)]

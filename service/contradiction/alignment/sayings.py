"""Sayings: what holds when it is said need not hold at another time, and what has not come about on
Monday may have by Friday.

What is told as past is one event, whenever it is told.
"""

from __future__ import annotations

import re

from service.contradiction.alignment.pairs import Pair
from service.contradiction.clauses.frames import Frame
from service.contradiction.names import WEEKDAYS
from service.contradiction.statements.features import Features
from service.domain.contradiction import Reason

HOLDS = re.compile(r"(?:is|are|am)\b|'(?:re|m)\b|[’](?:re|m)\b", re.IGNORECASE)
"""How a clause begins that tells what holds as it is said."""
YET = re.compile(r"\b(?:has|have|hasn|haven)\b", re.IGNORECASE)
"""What tells that a thing has, or has not, come about by the time of saying."""
CALENDAR = ("date", "day", "year", "month", "weekday")
"""Units of which two values have an order, the surest first."""


def refuse_said(f: Frame, g: Frame, pair: Pair) -> Reason | None:
    """Why ``f`` and what ``g`` tells can both hold, as far as it matters when ``f`` was said."""
    if not pair.a.saying or f.mood != "fact" or g.mood != "fact":
        return None
    if _came_about(f, g, pair):
        return Reason.SUPERSEDED
    if not _holds(f, pair.a):
        return None
    theirs = _moments(g, pair.b, _holds(g, pair.b))
    mine = _moments(f, pair.a, True)
    if not any(unit in theirs and theirs[unit] != mine[unit] for unit in mine):
        return None
    return Reason.REVERSAL if pair.same_speaker and g.tense == "present" else Reason.OTHER_TIME


def _came_about(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether it has not come about in ``f``, and has in ``g``, which is of a later time."""
    if not f.negated or g.negated or not YET.search(pair.a.quote((f.first, f.end))):
        return False
    mine, theirs = _moments(f, pair.a, True), _moments(g, pair.b, True)
    unit = next((u for u in CALENDAR if u in mine and u in theirs and mine[u] != theirs[u]), None)
    return unit is not None and mine[unit] < theirs[unit]


def _holds(f: Frame, side: Features) -> bool:
    """Whether a clause tells what holds when it is said, and gives no time of its own."""
    named = f.attribute is not None and f.attribute.form == "indefinite"
    return not f.times and not named and HOLDS.match(side.quote(f.span)) is not None


def _moments(f: Frame, side: Features, saying: bool) -> dict[str, float]:
    """The times of a clause that have an order; where it gives none, those of its ``saying``."""
    own = [t for t in f.times if not t.startswith(("relative:", "this:"))]
    dates = {q.kind: q.low for q in side.quantities if q.at == f.number and q.kind in CALENDAR}
    times = read_units(frozenset(own) or (side.saying if saying and not dates else frozenset()))
    found = {
        unit: float(WEEKDAYS.index(value) if unit == "weekday" else value)
        for unit, values in times.items()
        if unit in CALENDAR
        for value in values
        if unit == "weekday" or value.isdigit()
    }
    return found | dates


def said_apart(pair: Pair) -> bool:
    """Whether the sentences tell that the two were said at different times."""
    mine, theirs = read_units(pair.a.saying), read_units(pair.b.saying)
    if any(not values & theirs[unit] for unit, values in mine.items() if unit in theirs):
        return True
    first = {"initially", "originally", "earlier"}
    told = [units.get("relative", set()) for units in (mine, theirs)]
    return any(one & first and "later" in other for one, other in (told, told[::-1]))


def read_units(times: frozenset[str]) -> dict[str, set[str]]:
    """The times of a clause or of a saying by their unit."""
    found: dict[str, set[str]] = {}
    for time in times:
        unit, _, value = time.partition(":")
        found.setdefault(unit, set()).add(value)
    return found

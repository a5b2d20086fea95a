"""Wholes: why two figures of one noun measure two things.

The time it took to reach one patient is not the time to reach another, homes without power are not
homes without water, and of the young more may be out of work than of all.
"""

from __future__ import annotations

from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.figures.measures import Quantity
from service.domain.contradiction import Reason

PLAIN = {"voter", "annual", "overall", "official", "headline", "general", "national"}
"""What stands before a rate that is of all."""


def refuse_wholes(q: Quantity, r: Quantity, f: Frame, g: Frame, pair: Pair) -> Reason | None:
    """Why two figures are of two things; ``f`` and ``g`` are their clauses."""
    if f.complement and g.complement and _aims_differ(f, g, pair):
        return Reason.OTHER_EVENT
    if q.kind == "percent" and (_is_part(f.agent, g.agent) or _is_part(g.agent, f.agent)):
        return Reason.OTHER_SCOPE
    return Reason.OTHER_SCOPE if _objects_differ(q, r, f, g, pair) else None


def _aims_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether both figures are of what was done to somebody, by name, and to others: "took an hour
    to reach Obi"."""
    return any(
        h.predicate == k.predicate
        and relate(h.patient, k.patient, pair.a, pair.b) == Relation.CLASH
        for h in pair.a.frames
        if h.number > f.number
        for k in pair.b.frames
        if k.number > g.number
    )


def _is_part(part: Phrase | None, whole: Phrase | None) -> bool:
    """Whether one rate is of a part of what the other is of: youth unemployment."""
    if part is None or whole is None or part.head != whole.head:
        return False
    return whole.form == "bare" and not whole.modifiers and bool(part.modifiers - PLAIN)


def _objects_differ(q: Quantity, r: Quantity, f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether so many lost one thing and so many another: power, water."""
    p, s = f.patient, g.patient
    if q.kind != "count" or f.passive or g.passive or p is None or s is None:
        return False
    beside = not (p.start <= q.start < p.end or s.start <= r.start < s.end)
    return beside and p.form == s.form == "bare" and relate(p, s, pair.a, pair.b) <= Relation.OTHER

"""Limits: what was not until June, or not before it, can have been in June and after."""

from __future__ import annotations

from math import inf

from service.contradiction.clauses.frames import Frame
from service.contradiction.figures.measures import Quantity


def is_barred(f: Frame) -> bool:
    """Whether a clause says that it was not until a time, or not before it."""
    return f.negated and f.oblique("until", "till", "before") is not None


def meet_denied(q: Quantity, r: Quantity, f: Frame, g: Frame) -> bool:
    """Whether the times of two clauses can both hold; a time that is denied meets no other, but for
    what it leaves open."""
    if f.negated == g.negated:
        return q.meets(r)
    denied, told, clause = (q, r, f) if f.negated else (r, q, g)
    begin = denied.high if denied.low == -inf else denied.low
    return is_barred(clause) and told.high >= begin

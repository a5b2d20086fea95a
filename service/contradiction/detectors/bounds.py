"""FIGURE, by bounds: "more than 240" beside a figure that lies just outside.

Two sentences that nobody is quoted for tell facts of one thing. Where one draws a bound and the
other gives a figure close to it, the bound was drawn from that figure, though the clauses are built
otherwise: "the list price is $237 million", "it costs more than $240 million". The bound must keep
out every figure of its unit and noun that the other side gives. Who is quoted speaks for himself
and of a thing of his own; for such pairs ``figure`` asks for the same clause.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import inf, isinf

from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.scope import named_apart, rates_differ
from service.contradiction.alignment.unattributed import is_unattributed, years_differ
from service.contradiction.clauses.frames import Frame
from service.contradiction.detectors.candidates import Candidate, Found, turn_back
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind, Reason

STRICT = {"more", "less"}
BOUNDS = STRICT | {"least", "most"}
LOOSE = BOUNDS | {"vague"}
"""Comparators of what no bound is drawn from."""
NEAR = 0.25
"""A figure farther from the bound than this share of it may be of anything."""
CLOSE = 0.03
"""Where the other side has figures on both sides of a bound, the one this near is meant."""
COARSE = 0.04
"""A figure rounded by more than this share of its worth may lie on either side of a bound."""


def find_bounds(pair: Pair) -> Iterable[Found]:
    """Bounds of either side that keep out the figures of the other."""
    if not is_unattributed(pair) or not pair.a.quantities or not pair.b.quantities:
        return ()
    if not pair.shared and not _names(pair):
        return ()
    if years_differ(pair):
        return (Reason.OTHER_TIME,)
    return [*_excluded(pair), *map(turn_back, _excluded(pair.turned()))]


def _names(pair: Pair) -> frozenset[str]:
    return pair.a.names & pair.b.names


def _excluded(pair: Pair) -> Iterator[Candidate | Reason]:
    """The clash of each bound of the first side with the nearest figure of the other."""
    side, other = pair.a, pair.b
    for bound in side.quantities:
        if bound.comparator not in BOUNDS or _negated(bound, side):
            continue
        figures = [q for q in other.quantities if _comparable(bound, q, side, other)]
        nearest = _nearest(bound, figures) if figures else None
        if nearest is None or _negated(nearest, other):
            continue
        around = product(_clauses(bound, side), _clauses(nearest, other))
        if not _names(pair) and any(named_apart(f, g) for f, g in around):
            yield Reason.OTHER_EVENT
            continue
        if rates_differ(bound, side, nearest, other):
            yield Reason.BOUNDS_OVERLAP
            continue
        yield Candidate(ContradictionKind.FIGURE, bound.span, nearest.span, "bound")


def _nearest(bound: Quantity, figures: Sequence[Quantity]) -> Quantity | None:
    """The figure from which a bound was drawn, if the bound keeps it out."""
    outside = [q for q in figures if not _holds(bound, q)]
    nearest = min(outside, key=lambda q: _distance(bound, q), default=None)
    if nearest is None:
        return None
    inside = [_distance(bound, q) for q in figures if _holds(bound, q)]
    if bound.timed:
        return nearest if not inside else None
    limit = min([CLOSE for _ in inside], default=NEAR)
    return nearest if _distance(bound, nearest) <= limit < min(inside, default=inf) else None


def _distance(bound: Quantity, figure: Quantity) -> float:
    """How far a figure lies from where the bound is drawn, as a share of the smaller."""
    edge = bound.high if isinf(bound.low) else bound.low
    middle = (figure.low + figure.high) / 2
    return abs(edge - middle) / max(min(abs(edge), abs(middle)), 1e-9)


def _negated(quantity: Quantity, side: Features) -> bool:
    return any(f.negated or f.mood != "fact" for f in _clauses(quantity, side))


def _clauses(quantity: Quantity, side: Features) -> list[Frame]:
    return [f for f in side.frames if f.number == quantity.at]


def _comparable(bound: Quantity, figure: Quantity, side: Features, other: Features) -> bool:
    """Whether the two measure the same, as far as their units and nouns tell."""
    if bound.kind != figure.kind or figure.comparator in LOOSE:
        return False
    if bound.kind != "count":
        return True
    one, two = bound.head, figure.head
    if not one or not two:
        return one == two or min(abs(bound.low), abs(bound.high), figure.low) >= 20
    lex = lexicon()
    if lex.similar(one, two) or lex.within(one, two) or lex.within(two, one):
        return True
    return _befalls(bound, two, side) or _befalls(figure, one, other)


def _befalls(people: Quantity, noun: str, side: Features) -> bool:
    """Whether a noun names what the counted people do: "214 recovered", "214 recoveries"."""
    lex = lexicon()
    if not lex.person(people.head):
        return False
    return any(f.concept == lex.concept(noun) for f in _clauses(people, side))


def _holds(bound: Quantity, figure: Quantity) -> bool:
    """Whether a figure lies within a bound; a strict one keeps out the figure it names, if that
    is written out."""
    low, high = figure.low, figure.high
    written = figure.kind == "percent" or high - low <= COARSE * abs(high)
    if bound.comparator in STRICT and not figure.comparator and written:
        low = high = (low + high) / 2
        return bound.low < low < bound.high
    return bound.low <= high and low <= bound.high

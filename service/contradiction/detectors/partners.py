"""Partners: which figure of one statement is compared with which of the other."""

from __future__ import annotations

from service.contradiction.alignment.pairs import Pair
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon

MOST_COMPARED = 200
"""The most pairs of figures that are looked at in a pair of statements."""


def find_partners(pair: Pair) -> list[tuple[Quantity, Quantity]]:
    """The figures to compare: each with the one on the other side that stands among like words.

    Where several stand equally near and one of them meets it, that one is meant.
    """
    table = [
        (_affinity(q, r), i, j)
        for i, q in enumerate(pair.a.quantities)
        for j, r in enumerate(pair.b.quantities)
        if _comparable(q, r)
    ][:MOST_COMPARED]
    best_a: dict[int, int] = {}
    best_b: dict[int, int] = {}
    for score, i, j in table:
        best_a[i] = max(best_a.get(i, 0), score)
        best_b[j] = max(best_b.get(j, 0), score)
    chosen = [(i, j) for score, i, j in table if score == best_a[i] == best_b[j]]
    met = [(i, j) for i, j in chosen if meet(pair.a.quantities[i], pair.b.quantities[j])]
    met_a, met_b = {i for i, _ in met}, {j for _, j in met}
    return [
        (pair.a.quantities[i], pair.b.quantities[j])
        for i, j in chosen
        if (i, j) in met or (i not in met_a and j not in met_b)
    ]


def _affinity(q: Quantity, r: Quantity) -> int:
    lex = lexicon()
    alike = bool(q.head) and bool(r.head) and lex.similar(q.head, r.head)
    return 2 * len(q.near & r.near) + 3 * alike


def meet(q: Quantity, r: Quantity) -> bool:
    """Whether both figures can hold; "fewer" meets no figure."""
    return q.meets(r) and "relative" not in (q.kind, r.kind)


def _comparable(q: Quantity, r: Quantity) -> bool:
    if q.kind == r.kind:
        return q.kind != "relative"
    return {q.kind, r.kind} == {"relative", "count"}

"""Company: what else was read of the speakers and of the statements of a pair.

Who contradicts somebody in one thing mostly contradicts him in others too. And a statement that
seems to clash with many clashes with few of them: so each of the pairs that are read of an article
is settled with an eye on the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from service.contradiction.alignment.pairs import Pair


@dataclass(frozen=True, slots=True)
class Company:
    """What the other pairs tell. ``rivalry`` is the surest clash of those that have the same two
    speakers, from 0 to 1; ``crowd`` the logarithm of one plus all clashes of those that have one
    of the two statements."""

    rivalry: float = 0.0
    crowd: float = 0.0


APART = Company()
"""A pair beside which nothing was read."""


def gather_company(read: Sequence[tuple[Pair, float]]) -> list[Company]:
    """The company of each pair that was read, with the clash found in it."""
    of_speakers: dict[frozenset[frozenset[str]], list[tuple[int, float]]] = defaultdict(list)
    of_statement: dict[int, float] = defaultdict(float)
    for at, (pair, clash) in enumerate(read):
        of_speakers[_name_speakers(pair)].append((at, clash))
        for side in (pair.a, pair.b):
            of_statement[id(side)] += clash
    return [
        Company(
            _find_surest(of_speakers[_name_speakers(pair)], at),
            log1p(max(0.0, of_statement[id(pair.a)] + of_statement[id(pair.b)] - 2 * clash)),
        )
        for at, (pair, clash) in enumerate(read)
    ]


def _name_speakers(pair: Pair) -> frozenset[frozenset[str]]:
    return frozenset((pair.a.speaker, pair.b.speaker))


def _find_surest(clashes: Sequence[tuple[int, float]], but: int) -> float:
    """The surest clash but that of one place."""
    return max((clash for at, clash in clashes if at != but), default=0.0)

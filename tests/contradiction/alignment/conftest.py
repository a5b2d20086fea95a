"""Two sentences side by side, and a clause of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.contradiction.alignment.pairs import Pair, make_pair
from service.contradiction.clauses.frames import Frame

Aligned = tuple[Frame, Frame, Pair]


@pytest.fixture
def align(describe: Callable[[str], Features]) -> Callable[[str, str], Aligned]:
    """The first clauses of two sentences that stand alone, and the pair they are of."""

    def align_two(one: str, other: str) -> Aligned:
        pair = make_pair(describe(one), describe(other))
        return pair.a.frames[0], pair.b.frames[0], pair

    return align_two

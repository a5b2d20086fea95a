"""What clauses a sentence is told in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features

Clause = tuple[str, str | None, str | None]


@pytest.fixture
def tell(describe: Callable[[str], Features]) -> Callable[[str], set[Clause]]:
    """The predicates of a sentence, each with the heads of who does it and to whom."""
    return lambda text: {
        (f.predicate, f.agent.head if f.agent else None, f.patient.head if f.patient else None)
        for f in describe(text).frames
    }

"""A ledger whose time goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from service.ledger.ledger import Ledger


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """A ledger whose time goes on: each look at the clock is a second later."""
    start, seconds = ledger.clock(), count(1)
    return replace(ledger, clock=lambda: start + timedelta(seconds=next(seconds)))

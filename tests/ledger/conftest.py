"""A ledger over a real database, with an analyst that tests can script."""

from __future__ import annotations

from datetime import UTC, datetime

import asyncpg
import pytest

from service.ledger import chat
from service.ledger.ledger import Ledger, open_ledger
from tests.ledger.scripted import ScriptedAnalyst

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def analyst() -> ScriptedAnalyst:
    """A fresh scripted analyst."""
    return ScriptedAnalyst()


@pytest.fixture
async def ledger(write_pool: asyncpg.Pool, analyst: ScriptedAnalyst) -> Ledger:
    """A ledger of an empty corpus, at a fixed time."""
    return await open_ledger(write_pool, analyst, clock=lambda: NOW)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Second tries come at once, and no proxy of this machine is in between."""
    monkeypatch.setattr(chat, "BACKOFF_SECONDS", 0.001)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)

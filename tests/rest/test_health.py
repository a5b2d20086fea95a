"""Readiness: what is missing is named, and nobody waits for a database that does not answer."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import httpx
import pytest
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from schema.build import read_schema
from service.access.guard import make_guard
from service.ledger.ledger import open_ledger
from service.reads.engine import ReadEngine
from service.reads.limits import Limits
from service.rest import health
from service.rest.backend import Backend
from service.rest.health import Progress, health_routes
from service.rest.problems import exception_handlers
from service.settings import from_environment
from service.store.standby import Standby
from tests.ledger.scripted import ScriptedAnalyst


@pytest.fixture
async def backend(module_read_pool: asyncpg.Pool, module_write_pool: asyncpg.Pool) -> Backend:
    """All that answers, with one connection for reads."""
    ledger = await open_ledger(module_write_pool, ScriptedAnalyst())
    standby = Standby(module_read_pool, 1)
    guard = make_guard(from_environment({}))
    return Backend(ReadEngine(read_schema(), Limits()), standby, ledger, guard)


@pytest.fixture
async def progress() -> Progress:
    return Progress(seeded=True)


@pytest.fixture
async def probes(backend: Backend, progress: Progress) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the probes alone."""
    application = Starlette(routes=health_routes(), exception_handlers=exception_handlers())

    async def with_state(scope: Scope, receive: Receive, send: Send) -> None:
        scope["state"] = {"backend": backend, "progress": progress}
        await application(scope, receive, send)

    transport = httpx.ASGITransport(with_state)
    async with httpx.AsyncClient(transport=transport, base_url="http://probes") as client:
        yield client
    await backend.standby.close()


async def test_it_is_ready_once_the_seeds_are_in(
    probes: httpx.AsyncClient, progress: Progress
) -> None:
    progress.seeded = False
    waiting = await probes.get("/readyz")
    assert (waiting.status_code, waiting.json()["missing"]) == (503, ["seeding"])
    assert waiting.headers["retry-after"] == "1"
    progress.seeded = True
    ready = await probes.get("/readyz")
    assert (ready.status_code, ready.json()) == (200, {"status": "ready"})
    assert ready.headers["cache-control"] == "no-store"


async def test_a_database_that_does_not_answer_is_missing_at_once_and_life_goes_on(
    probes: httpx.AsyncClient, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "_PATIENCE_SECONDS", 0.1)
    held = await backend.standby.take()
    missing = await probes.get("/readyz")
    assert (missing.status_code, missing.json()["missing"]) == (503, ["database"])
    assert (await probes.get("/livez")).status_code == 200
    backend.standby.give(held)
    assert (await probes.get("/readyz")).status_code == 200


async def test_all_that_is_missing_is_named(
    probes: httpx.AsyncClient,
    backend: Backend,
    progress: Progress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(health, "_PATIENCE_SECONDS", 0.1)
    progress.seeded = False
    held = await backend.standby.take()
    missing = (await probes.get("/readyz")).json()
    assert missing["missing"] == ["seeding", "database"]
    assert missing["detail"] == "Not ready: seeding and database missing."
    backend.standby.give(held)

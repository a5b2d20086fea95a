"""One running service, seeded, for all tests of the REST door."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest

from service.store.embedded import EmbeddedServer
from tests.running import Service, running


@pytest.fixture(scope="session")
async def rest_dsn(server: EmbeddedServer, template: str) -> AsyncIterator[str]:
    """A database of its own for the service, which outlives the modules."""
    connection = await asyncpg.connect(server.dsn("postgres"))
    try:
        await connection.execute(f"create database claims_rest template {template}")
        yield server.dsn("claims_rest")
        await connection.execute("drop database claims_rest with (force)")
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def service(rest_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The service, ready."""
    folder: Path = tmp_path_factory.mktemp("service")
    with running(folder, DATABASE_URL=rest_dsn) as started:
        started.wait_until_ready()
        yield started


@pytest.fixture
def client(service: Service) -> Iterator[httpx.Client]:
    """A client of the service."""
    with httpx.Client(base_url=service.url, timeout=60) as opened:
        yield opened

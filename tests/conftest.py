"""What all tests share: a real PostgreSQL, a fresh migrated database for whoever asks, a running
service with the seeds, and an extractor.

The server is the embedded one, in a folder of its own; a database is a copy of a migrated template
and takes some tens of milliseconds.
"""

from __future__ import annotations

import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg
import httpx
import pytest
from hypothesis import settings

from service.settings import from_environment
from service.store.embedded import EmbeddedServer
from service.store.migrate import migrate
from service.store.pool import Role, open_pool
from tests.running import Service, running

if TYPE_CHECKING:
    from service.extraction.extractor import Extractor

_TEMPLATE = "claims_template"
_NUMBERS = count(1)
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def pytest_configure() -> None:
    """Let Ctrl-C reach what the tests start: a shell's background job is told to ignore it.

    Generated cases may take their time: a busy machine is no failure.
    """
    settings.register_profile("claims", deadline=None)
    settings.load_profile("claims")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def server_folder() -> Iterator[Path]:
    """A folder that the server's account can reach, which pytest's own, for root, is not."""
    folder = Path(tempfile.mkdtemp(prefix="claims-test-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
async def server(server_folder: Path) -> AsyncIterator[EmbeddedServer]:
    """The server that all tests share."""
    async with EmbeddedServer(server_folder, options=_FAST) as running:
        yield running


@pytest.fixture(scope="session")
async def template(server: EmbeddedServer) -> str:
    """The name of a migrated, empty database that nobody is connected to."""
    await _execute(server, f"create database {_TEMPLATE}")
    await migrate(server.dsn(_TEMPLATE))
    return _TEMPLATE


@pytest.fixture(scope="module")
async def module_dsn(server: EmbeddedServer, template: str) -> AsyncIterator[str]:
    """The URL of a migrated database for the tests of one module."""
    async with _copy(server, template) as dsn:
        yield dsn


@pytest.fixture
async def dsn(server: EmbeddedServer, template: str) -> AsyncIterator[str]:
    """The URL of a migrated database for one test."""
    async with _copy(server, template) as dsn:
        yield dsn


@pytest.fixture
async def empty_dsn(server: EmbeddedServer) -> AsyncIterator[str]:
    """The URL of a database without any schema for one test."""
    async with _copy(server, "template0") as dsn:
        yield dsn


@pytest.fixture(scope="module")
async def module_read_pool(module_dsn: str) -> AsyncIterator[asyncpg.Pool]:
    """A pool for reads on the module's database."""
    async with await open_pool(module_dsn, Role.READ, size=4) as pool:
        yield pool


@pytest.fixture(scope="module")
async def module_write_pool(module_dsn: str) -> AsyncIterator[asyncpg.Pool]:
    """A pool for writes on the module's database."""
    async with await open_pool(module_dsn, Role.WRITE, size=4) as pool:
        yield pool


@pytest.fixture
async def read_pool(dsn: str) -> AsyncIterator[asyncpg.Pool]:
    """A pool for reads on the test's database."""
    async with await open_pool(dsn, Role.READ, size=4) as pool:
        yield pool


@pytest.fixture
async def write_pool(dsn: str) -> AsyncIterator[asyncpg.Pool]:
    """A pool for writes on the test's database."""
    async with await open_pool(dsn, Role.WRITE, size=4) as pool:
        yield pool


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """An extractor: loading the pipeline takes longer than most tests."""
    # Imported here: a run of tests that need none is spared the second that spaCy takes to load.
    from service.extraction.extractor import Extractor

    return Extractor(from_environment().pipeline)


@pytest.fixture(scope="session")
async def seeded_dsn(server: EmbeddedServer, template: str) -> AsyncIterator[str]:
    """The URL of the running service's database."""
    async with _copy(server, template) as dsn:
        yield dsn


@pytest.fixture(scope="session")
def service(seeded_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service with the seeds, ready; what a test adds to them stays."""
    with running(tmp_path_factory.mktemp("service"), DATABASE_URL=seeded_dsn) as started:
        started.wait_until_ready()
        yield started


@pytest.fixture
def client(service: Service) -> Iterator[httpx.Client]:
    """A client of the service."""
    with httpx.Client(base_url=service.url, timeout=60) as opened:
        yield opened


@asynccontextmanager
async def _copy(server: EmbeddedServer, template: str) -> AsyncIterator[str]:
    name = f"claims_{next(_NUMBERS)}"
    await _execute(server, f"create database {name} template {template} strategy file_copy")
    try:
        yield server.dsn(name)
    finally:
        await _execute(server, f"drop database {name} with (force)")


async def _execute(server: EmbeddedServer, statement: str) -> None:
    connection = await asyncpg.connect(server.dsn("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()

"""The database as a process of the service uses it: found or started, then opened."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import asyncpg

from service.settings import Settings
from service.store.errors import DatabaseUnusable
from service.store.migrate import migrate
from service.store.pool import Role, open_pool
from service.store.standby import Standby

_WRITERS = 4
_CLOSE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Database:
    """An open, migrated database: its URL, connections for reads, and a pool for writes."""

    dsn: str
    read: Standby
    write: asyncpg.Pool


@asynccontextmanager
async def locate_database(
    settings: Settings, progress: Callable[[str], None]
) -> AsyncIterator[str]:
    """The URL of the database, whose embedded server is up for as long as the context is.

    Raises:
        DatabaseUnusable: when there is none.
    """
    if settings.database_url:
        yield settings.database_url
        return
    try:
        from service.store.embedded import EmbeddedServer
    except ImportError as error:
        raise DatabaseUnusable(
            "The embedded PostgreSQL needs Linux or macOS. Set DATABASE_URL to a PostgreSQL."
        ) from error
    progress(f"using the PostgreSQL in {settings.data}")
    async with EmbeddedServer(settings.data) as server:
        yield server.dsn()


@asynccontextmanager
async def open_database(
    settings: Settings, progress: Callable[[str], None]
) -> AsyncIterator[Database]:
    """The database of the settings, migrated, with its pools.

    ``progress`` is told what is being done.

    Raises:
        DatabaseUnusable: when it cannot be brought up, reached or migrated.
    """
    async with AsyncExitStack() as stack:
        dsn = await stack.enter_async_context(locate_database(settings, progress))
        await migrate(dsn, progress)
        pool = await open_pool(dsn, Role.READ, size=settings.pool_size)
        stack.push_async_callback(close_pool, pool)
        read = Standby(pool, settings.pool_size)
        stack.push_async_callback(read.close)
        write = await open_pool(dsn, Role.WRITE, size=_WRITERS)
        stack.push_async_callback(close_pool, write)
        yield Database(dsn=dsn, read=read, write=write)


async def close_pool(pool: asyncpg.Pool) -> None:
    """Close the pool, cutting short what does not end within a few seconds."""
    try:
        await asyncio.wait_for(pool.close(), _CLOSE_SECONDS)
    except TimeoutError:
        pool.terminate()

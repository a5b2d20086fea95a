"""Locks that replicas contend for, behind one small function.

An advisory lock is tried for again and again, never waited for inside PostgreSQL: a session that
waits there holds a snapshot back, which deadlocks with CREATE INDEX CONCURRENTLY. The lock belongs
to a transaction of a connection of its own, so that it holds through a pooler in transaction mode
too, and ends with its process, however that ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from hashlib import sha256

from service.store.errors import DatabaseUnusable
from service.store.pool import connect
from service.store.queries import Connection, read_queries

_SQL = read_queries("locks")
_POLL_SECONDS = 0.2


@asynccontextmanager
async def exclusive(
    dsn: str, name: str, *, seconds: float, waiting: Callable[[], None] | None = None
) -> AsyncIterator[None]:
    """Hold the lock called ``name`` in the database ``dsn``, on a connection made for it.

    ``waiting`` is called once if another process has the lock.

    Raises:
        DatabaseUnusable: when it cannot be had within ``seconds``.
    """
    connection = await connect(dsn, statement_cache_size=0)
    try:
        async with hold(connection, name, seconds=seconds, waiting=waiting):
            yield
    finally:
        await connection.close()


@asynccontextmanager
async def hold(
    connection: Connection,
    name: str,
    *,
    seconds: float,
    waiting: Callable[[], None] | None = None,
) -> AsyncIterator[None]:
    """Hold the lock called ``name`` in a transaction of ``connection``; else as ``exclusive``."""
    key = _key(name)
    async with connection.transaction():
        await connection.execute(_SQL["wait_without_limit"])
        deadline = asyncio.get_running_loop().time() + seconds
        told = False
        while not await connection.fetchval(_SQL["try_lock"], key):
            if asyncio.get_running_loop().time() > deadline:
                raise DatabaseUnusable(
                    f"Another process has held the lock for {name} for {seconds:g} seconds."
                )
            if waiting and not told:
                waiting()
                told = True
            await asyncio.sleep(_POLL_SECONDS)
        yield


@asynccontextmanager
async def try_hold(connection: Connection, name: str) -> AsyncIterator[bool]:
    """Hold the lock called ``name`` in a transaction of ``connection``, if nobody has it."""
    async with connection.transaction():
        await connection.execute(_SQL["wait_without_limit"])
        yield await connection.fetchval(_SQL["try_lock"], _key(name))


def _key(name: str) -> int:
    return int.from_bytes(sha256(f"claims {name}".encode()).digest()[:8], signed=True)

"""Connections of a pool, kept at hand between the requests that need one for a moment.

Borrowing a connection from asyncpg's pool and giving it back costs as much as the statement that a
read runs on it. So what was borrowed is kept for the next request, and goes back to the pool, which
mends or replaces it, only when something went wrong or when the service stops.
"""

from __future__ import annotations

from typing import Any

import asyncpg

from service.store.gate import Gate

Connection = Any
"""asyncpg's own, or the pool's stand-in for it."""


class Standby:
    """At most ``size`` connections of a pool, handed out the last one first.

    Whoever finds none waits in line, ``wait`` seconds at most.
    """

    def __init__(self, pool: asyncpg.Pool[Any], size: int, wait: float = 5.0) -> None:
        self._pool = pool
        self._size = size
        self._gate = Gate(wait)
        self._free: list[Connection] = []

    async def take(self) -> Connection:
        """A connection, which has to be given back or dropped.

        Raises:
            Unavailable: when none becomes free in time.
        """
        await self._gate.enter(self._size)
        try:
            while self._free:
                connection = self._free.pop()
                if _is_open(connection):
                    return connection
                await self._pool.release(connection)
            return await self._pool.acquire()
        except BaseException:
            self._gate.leave()
            raise

    def give(self, connection: Connection) -> None:
        """Keep a connection for the next one who asks."""
        self._free.append(connection)
        self._gate.leave()

    async def drop(self, connection: Connection) -> None:
        """Give a connection back to the pool, as its state is not known."""
        try:
            await self._pool.release(connection)
        finally:
            self._gate.leave()

    async def close(self) -> None:
        """Give back what is at hand, so that the pool can be closed."""
        while self._free:
            await self._pool.release(self._free.pop())


def _is_open(connection: Connection) -> bool:
    try:
        return not connection.is_closed()
    except asyncpg.InterfaceError:
        # The pool takes back what is closed under it.
        return False

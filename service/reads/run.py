"""Runs a compiled statement on a connection of the pool.

Documents of equality and keyset shape run with one generic plan, searches with a plan of their own
words. That is a session setting, so each connection is switched only when its last statement was of
the other kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from service.reads.statement import Statement
from service.store.standby import Standby

MOST_KNOWN = 4_096


class Runner:
    """Runs statements; remembers in which plan mode it left each connection."""

    def __init__(self) -> None:
        self._generic: dict[int, bool] = {}

    async def fetch(
        self, standby: Standby, statement: Statement, values: Sequence[Any]
    ) -> bytes | None:
        """The JSON that the statement gives, or None for null.

        Raises:
            Unavailable: when no connection becomes free in time.
        """
        connection = await standby.take()
        try:
            backend = connection.get_server_pid()
            if self._generic.get(backend) is not statement.generic:
                await self._switch(connection, backend, generic=statement.generic)
            found: bytes | None = await connection.fetchval(statement.sql, *values)
        except BaseException:
            await standby.drop(connection)
            raise
        standby.give(connection)
        return found

    async def _switch(self, connection: Any, backend: int, *, generic: bool) -> None:
        mode = "force_generic_plan" if generic else "force_custom_plan"
        await connection.execute(f"set plan_cache_mode = {mode}")
        if len(self._generic) >= MOST_KNOWN:
            self._generic.clear()
        self._generic[backend] = generic

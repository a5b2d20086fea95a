"""The embedded server as its users see it: enter, connect, leave."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from fcntl import LOCK_EX, LOCK_SH, LOCK_UN
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote, urlencode

import asyncpg

from service.store.embedded import cluster, keeper
from service.store.embedded.placement import FALLBACK, Placement, place
from service.store.errors import DatabaseUnusable

_log = logging.getLogger(__name__)
_WATCH_SECONDS = 1.0
_STOP_SECONDS = 30.0
_POLL = 0.05


class EmbeddedServer:
    """A use of the embedded server whose files lie in ``data``.

    Any number of processes may use one server at once. The first to come starts it, and when the
    last has gone, however it went, it is stopped. While it is used, it is started again should it
    die. ``options`` are further PostgreSQL settings for a server that this use starts.

    Raises:
        DatabaseUnusable: on entering, when the server cannot be brought up.
    """

    def __init__(
        self, data: Path, options: Mapping[str, str] | None = None, fallback: Path = FALLBACK
    ) -> None:
        self._data = data
        self._options = dict(options or {})
        self._fallback = fallback
        self._placement: Placement | None = None
        self._password = ""
        self._users = -1
        self._watcher: asyncio.Task[None] | None = None

    @property
    def placement(self) -> Placement:
        """Where the server's files lie, once it is entered."""
        if self._placement is None:
            raise RuntimeError("the embedded server is not entered")
        return self._placement

    def dsn(self, database: str = "claims") -> str:
        """The URL of ``database`` on this server; it holds the password."""
        query = urlencode({"host": str(self.placement.sockets), "port": "5432"})
        return f"postgresql://{cluster.USER}:{quote(self._password)}@/{quote(database)}?{query}"

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self._come)
        try:
            await self._create_database()
        except BaseException:
            await asyncio.to_thread(self._go)
            raise
        self._watcher = asyncio.create_task(self._watch())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._watcher:
            self._watcher.cancel()
            with suppress(asyncio.CancelledError):
                await self._watcher
        await asyncio.to_thread(self._go)

    def _come(self) -> None:
        self._placement = placement = place(self._data, self._fallback)
        self._users = keeper.open_lock(placement.home / "users.lock")
        try:
            with cluster.starting(placement):
                # A keeper that has just begun to stop the server holds the exclusive lock; it is
                # waited for here, with nobody else starting anything meanwhile.
                cluster.wait_until(
                    lambda: keeper.try_lock(self._users, LOCK_SH),
                    f"The database in {placement.home} has been stopping for too long.",
                )
                cluster.ensure_cluster(placement)
                cluster.ensure_running(placement, self._options)
            self._password = cluster.password_file(placement).read_text()
        except OSError as error:
            os.close(self._users)
            raise DatabaseUnusable(
                f"The database's files in {placement.home} cannot be used: {error}."
            ) from error
        except BaseException:
            os.close(self._users)
            raise

    def _go(self) -> None:
        """Leave; where this was the last use, wait until the keeper has stopped the server."""
        keeper.try_lock(self._users, LOCK_UN)
        deadline = time.monotonic() + _STOP_SECONDS
        server = self.placement.home / "server.lock"
        while not keeper.is_free(server) and time.monotonic() < deadline:
            if keeper.try_lock(self._users, LOCK_EX):
                keeper.try_lock(self._users, LOCK_UN)
            elif keeper.try_lock(self._users, LOCK_SH):
                break
            time.sleep(_POLL)
        os.close(self._users)

    async def _create_database(self) -> None:
        connection = await asyncpg.connect(self.dsn("postgres"))
        try:
            if not await connection.fetchval("select 1 from pg_database where datname = 'claims'"):
                with suppress(asyncpg.DuplicateDatabaseError, asyncpg.UniqueViolationError):
                    await connection.execute("create database claims")
        finally:
            await connection.close()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            try:
                await asyncio.to_thread(self._revive)
            except (DatabaseUnusable, OSError):
                _log.exception("the embedded database cannot be started again")

    def _revive(self) -> None:
        if cluster.is_up(self.placement):
            return
        _log.warning("the embedded database is down; starting it again")
        with cluster.starting(self.placement):
            cluster.ensure_running(self.placement, self._options)

"""Bring a database to the schema that this version of the service needs.

Alembic applies the revisions of ``migrations/``, whose SQL lies beside them in plain sight. Every
replica does this at start; one at a time gets to.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from service.store.errors import DatabaseUnusable
from service.store.lock import exclusive
from service.store.pool import connect

OLDEST_VERSION = 150000
"""The oldest PostgreSQL that will do, as ``server_version_num`` counts."""

_FOLDER = Path(__file__).resolve().parents[2] / "migrations"
_LOCK_SECONDS = 600.0
_SETTINGS = {"lock_timeout": "10s", "statement_timeout": "600s", "TimeZone": "UTC"}


def _ignore(_: str) -> None:
    """Tell nobody."""


async def migrate(dsn: str, progress: Callable[[str], None] = _ignore) -> None:
    """Apply what the database ``dsn`` lacks; safe from several processes at once.

    ``progress`` is told, in a few words, what is being done.

    Raises:
        DatabaseUnusable: when the server is too old, or a migration is refused.
    """
    await _check_version(dsn)
    async with exclusive(
        dsn,
        "migrations",
        seconds=_LOCK_SECONDS,
        waiting=lambda: progress("another process is migrating the database; waiting"),
    ):
        await _upgrade(dsn, progress)


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration for our migrations, over ``connection``."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    return config


async def _check_version(dsn: str) -> None:
    connection = await connect(dsn, statement_cache_size=0)
    try:
        number = int(await connection.fetchval("show server_version_num"))
    finally:
        await connection.close()
    if number < OLDEST_VERSION:
        raise DatabaseUnusable(
            f"PostgreSQL {number // 10000} is too old: version {OLDEST_VERSION // 10000} or newer "
            "is needed."
        )


async def _upgrade(dsn: str, progress: Callable[[str], None]) -> None:
    async def create() -> asyncpg.Connection:
        connection = await connect(dsn, statement_cache_size=0)
        for name, value in _SETTINGS.items():
            await connection.execute("select set_config($1, $2, false)", name, value)
        return connection

    engine = create_async_engine("postgresql+asyncpg://", async_creator=create, poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_apply, progress)
            await connection.commit()
    except DBAPIError as error:
        raise DatabaseUnusable(f"A migration was refused: {_explain(error)}") from error
    finally:
        await engine.dispose()


def _apply(connection: Connection, progress: Callable[[str], None]) -> None:
    config = configuration(connection)
    script = ScriptDirectory.from_config(config)
    present = MigrationContext.configure(connection).get_current_heads()
    known = {revision.revision for revision in script.walk_revisions()}
    if set(present) - known:
        raise DatabaseUnusable(
            "The database was migrated by a newer version of the service (revision "
            f"{', '.join(sorted(set(present) - known))}). Start that version, or a newer one."
        )
    if set(present) == set(script.get_heads()):
        return
    progress("migrating the database")
    command.upgrade(config, "head")


def _explain(error: DBAPIError) -> str:
    cause = error.orig.__cause__ if error.orig else None
    if isinstance(cause, asyncpg.InsufficientPrivilegeError):
        return (
            f"{cause}. The role needs the right to create tables in the database and, where "
            "btree_gin is not installed yet, that extension: "
            "`create extension btree_gin` by an administrator does it once and for all."
        )
    return str(cause or error.orig or error)

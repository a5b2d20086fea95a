"""Bring a database to the schema that this version of the service needs.

Alembic applies the revisions of ``migrations/``, whose SQL lies beside them in plain sight. Every
replica does this at start; one at a time gets to.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

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
    engine = create_async_engine(
        "postgresql+asyncpg://",
        poolclass=NullPool,
        connect_args={
            "async_creator_fn": lambda: connect(dsn, statement_cache_size=0),
            # Through a pooler in transaction mode nothing may stay prepared, nor names clash.
            "prepared_statement_cache_size": 0,
            "prepared_statement_name_func": lambda: f"claims_{uuid4().hex}",
        },
    )
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_apply, progress)
            await connection.commit()
    except (DBAPIError, asyncpg.PostgresError) as error:
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


def _explain(error: DBAPIError | asyncpg.PostgresError) -> str:
    cause: BaseException | None = error
    if isinstance(error, DBAPIError):
        cause = (error.orig and error.orig.__cause__) or error.orig
    if isinstance(cause, asyncpg.InsufficientPrivilegeError):
        return (
            f"{cause}. The role needs the right to create tables in the database; and where the "
            "extensions btree_gin and pg_trgm are not installed yet, an administrator may have to "
            "run `create extension btree_gin; create extension pg_trgm;` in it once."
        )
    return str(cause)

"""Connection pools: one for reads, tuned for single statements that answer JSON, one for writes.

A read connection pays no round trip when it is given back, and can change nothing. PgBouncer may
refuse start-up parameters that it does not know; then the pool does without them, and ``alter role
... set`` is the way to have them.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from enum import Enum
from typing import Any

import asyncpg

from service.store.errors import DatabaseUnusable

_log = logging.getLogger(__name__)
_CONNECT_SECONDS = 10.0
_COMMON = {"application_name": "claims", "TimeZone": "UTC"}
_READ_TIMEOUT_SECONDS = 10
_WRITE_TIMEOUT_SECONDS = 60


class Role(Enum):
    """What a pool is for: its session settings and its longest statement in seconds."""

    READ = (
        {
            "jit": "off",
            # The rows that several facets count stay in memory.
            "work_mem": "16MB",
            "default_transaction_read_only": "on",
            "statement_timeout": f"{_READ_TIMEOUT_SECONDS}s",
        },
        _READ_TIMEOUT_SECONDS,
    )
    WRITE = (
        {
            "jit": "off",
            "statement_timeout": f"{_WRITE_TIMEOUT_SECONDS}s",
            "lock_timeout": f"{_WRITE_TIMEOUT_SECONDS}s",
            "idle_in_transaction_session_timeout": "300s",
        },
        _WRITE_TIMEOUT_SECONDS,
    )


class PooledConnection(asyncpg.Connection):
    """A connection that is given back as it is: nothing here leaves session state behind.

    An open transaction is still rolled back.
    """

    def get_reset_query(self) -> str:
        """No statement at all, and so no round trip."""
        return ""


async def open_pool(
    dsn: str, role: Role, *, size: int, settings: Mapping[str, str] | None = None
) -> asyncpg.Pool:
    """A pool of at most ``size`` connections to ``dsn``.

    ``settings`` are further session settings.

    Raises:
        DatabaseUnusable: when no connection can be made.
    """
    preferred, seconds = role.value
    try:
        return await _open(dsn, size, {**_COMMON, **preferred, **(settings or {})})
    except asyncpg.PostgresError as error:
        if "startup parameter" not in str(error):
            raise unusable(error) from error
        _log.info("the connection pooler refuses start-up parameters: %s", error)
    except (OSError, asyncpg.InterfaceError, TimeoutError, ValueError) as error:
        raise unusable(error) from error
    try:
        # Behind such a pooler a prepared statement may be on another session the next time.
        return await _open(dsn, size, _COMMON, command_timeout=seconds, statement_cache_size=0)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError) as error:
        raise unusable(error) from error


async def connect(dsn: str, **options: Any) -> asyncpg.Connection:
    """A connection outside any pool, for work that is not a request's.

    Raises:
        DatabaseUnusable: when it cannot be made.
    """
    try:
        return await asyncpg.connect(dsn, timeout=_CONNECT_SECONDS, **options)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
        raise unusable(error) from error


def unusable(error: Exception) -> DatabaseUnusable:
    """``error``, met on connecting, in words for whoever starts the service."""
    if isinstance(
        error, asyncpg.InvalidPasswordError | asyncpg.InvalidAuthorizationSpecificationError
    ):
        why = f"it refuses the user or the password ({error})"
    elif isinstance(error, asyncpg.InvalidCatalogNameError):
        why = f"there is no such database ({error}); create it first"
    elif isinstance(error, TimeoutError):
        why = f"it did not answer within {_CONNECT_SECONDS:g} seconds"
    elif isinstance(error, OSError):
        why = f"no connection can be made ({error})"
    elif isinstance(error, ValueError | asyncpg.InterfaceError):
        why = (
            f"the URL cannot be read ({error}); postgresql://user:password@host:5432/name is right"
        )
    else:
        why = str(error)
    return DatabaseUnusable(f"The database of DATABASE_URL cannot be used: {why}.")


async def _open(
    dsn: str,
    size: int,
    settings: Mapping[str, str],
    *,
    command_timeout: float | None = None,
    statement_cache_size: int = 100,
) -> asyncpg.Pool:
    return await asyncpg.create_pool(
        dsn,
        min_size=1,
        max_size=size,
        timeout=_CONNECT_SECONDS,
        server_settings=dict(settings),
        connection_class=PooledConnection,
        # A long statement is worth keeping prepared too.
        max_cacheable_statement_size=0,
        statement_cache_size=statement_cache_size,
        max_inactive_connection_lifetime=300.0,
        command_timeout=command_timeout,
    )

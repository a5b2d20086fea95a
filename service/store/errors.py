"""What can be wrong with the database itself, in words for whoever starts the service."""

from __future__ import annotations

import asyncpg

OUTAGES = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    # A connection that the server ends at the very moment of a request: the driver loses its place.
    asyncpg.InternalClientError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.ObjectNotInPrerequisiteStateError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.ReadOnlySQLTransactionError,
    OSError,
)
"""What is raised while the database is away, going, or coming back: to be tried again later.

``OSError`` has the connection errors and ``TimeoutError`` among its subclasses.
"""


class DatabaseUnusable(Exception):
    """The database cannot be used; the message says why and what would help.

    Whoever starts a process shows the message alone: a traceback would hide it.
    """

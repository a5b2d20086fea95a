"""What can be wrong with the database itself, in words for whoever starts the service."""

from __future__ import annotations


class DatabaseUnusable(Exception):
    """The database cannot be used; the message says why and what would help.

    Whoever starts a process shows the message alone: a traceback would hide it.
    """

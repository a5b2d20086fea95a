"""Logs: plain lines on standard error, and never a body or a token in them."""

from __future__ import annotations

import logging
import sys

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_QUIET = {
    "uvicorn": "WARNING",
    "uvicorn.access": "CRITICAL",
    "alembic": "WARNING",
    # Says with a traceback, at each try, that the database is away: the engine says so in a line.
    "asyncpg.pool": "ERROR",
}
_NO_NEWS = (
    "Traceback",
    "Application startup failed",
    "Unsupported upgrade request.",
    "No supported WebSocket library detected.",
)


def set_up_logging(level: str) -> None:
    """Send what is logged at ``level`` and above to standard error.

    The server's own chatter is left out, and so are the tracebacks that it would print of a start
    that failed: whoever starts the service has been told the reason in one line. Nor is what it
    advises where somebody asks for a WebSocket, of which the service has none.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_tells_news)
    logging.basicConfig(level=level.upper(), format=_FORMAT, handlers=[handler], force=True)
    for name, least in _QUIET.items():
        logging.getLogger(name).setLevel(least)


def _tells_news(record: logging.LogRecord) -> bool:
    if record.name != "uvicorn.error":
        return True
    message = record.getMessage()
    return not message.startswith(_NO_NEWS)

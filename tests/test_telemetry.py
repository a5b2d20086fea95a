"""Logs: what reaches whoever runs the service, and what is no news to them."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from service.telemetry import set_up_logging


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """Give pytest its own handlers back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers.clear()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize(
    ("name", "message", "told"),
    [
        ("service.app", "Traceback of our own", True),
        ("uvicorn.error", "Traceback (most recent call last):\n...", False),
        ("uvicorn.error", "Application startup failed. Exiting.", False),
        ("uvicorn.error", "Unsupported upgrade request.", False),
        ("uvicorn.error", 'No supported WebSocket library detected. Please use "pip', False),
        ("uvicorn.error", "Invalid HTTP request received.", True),
        ("uvicorn.error", "Exception in ASGI application", True),
        ("uvicorn.access", '127.0.0.1 - "GET /?token=sesame"', False),
        ("asyncpg.pool", "could not connect", True),
    ],
)
def test_the_servers_chatter_is_left_out(
    capsys: pytest.CaptureFixture[str], name: str, message: str, told: bool
) -> None:
    set_up_logging("info")
    logging.getLogger(name).error(message)
    assert (message in capsys.readouterr().err) is told


def test_nothing_below_the_level_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("warning")
    logging.getLogger("service.app").info("a detail")
    logging.getLogger("service.app").warning("a worry")
    told = capsys.readouterr().err
    assert "a worry" in told
    assert "a detail" not in told

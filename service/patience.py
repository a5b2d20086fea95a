"""Connections that end when a request does not come.

The server closes a connection that is idle between two requests. One on which no request ever
begins, or whose head or body comes a byte at a time, it would keep; a few thousand of them take
every file descriptor. A request that is there as soon as it begins, as nearly all are, starts no
timer.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from service.errors import TooSlow

IDLE_SECONDS = 10.0
"""How long the next part of a request may take to come."""

WHOLE_SECONDS = 60.0
"""How long a whole request may take to come, whether anybody still reads it or not."""


class PatientProtocol(HttpToolsProtocol):
    """HTTP/1.1 with a limit on the time that a request takes to come."""

    idle = IDLE_SECONDS
    whole = WHOLE_SECONDS

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._incomplete = True
        self._begun = self._heard = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A connection is there, and nothing came over it yet."""
        super().connection_made(transport)
        self._start()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone."""
        self._stop()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """A part of a request came, or a whole one."""
        super().data_received(data)
        if not self._incomplete:
            if self._timer is not None:
                self._stop()
        elif self._timer is None:
            self._start()
        else:
            self._heard = self.loop.time()

    def on_message_begin(self) -> None:
        """A request begins."""
        self._incomplete = True
        super().on_message_begin()

    def on_message_complete(self) -> None:
        """A request is there, its body included."""
        self._incomplete = False
        super().on_message_complete()

    def _start(self) -> None:
        self._begun = self._heard = self.loop.time()
        self._timer = self.loop.call_later(self.idle, self._look)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        """Give the request up if it is late; else look again when it might be."""
        late = min(self._heard + self.idle, self._begun + self.whole)
        if self.loop.time() < late:
            self._timer = self.loop.call_at(late, self._look)
            return
        self._timer = None
        if self.transport.is_closing():
            return
        if self.headers is not None and not (self.cycle and self.cycle.response_started):
            self.transport.write(_refusal())
        self.transport.close()


def _refusal() -> bytes:
    error = TooSlow()
    body = json.dumps(
        {
            "type": error.problem_type,
            "title": error.title,
            "status": error.status,
            "detail": error.message,
        }
    ).encode()
    head = (
        f"HTTP/1.1 {error.status} Request Timeout",
        "content-type: application/problem+json",
        f"content-length: {len(body)}",
        "connection: close",
    )
    return "\r\n".join((*head, "", "")).encode() + body

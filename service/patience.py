"""Connections that end when a request does not come, or when its head does not end.

The server closes a connection that is idle between two requests. One on which no request ever
begins, or whose head or body comes a byte at a time, it would keep; a few thousand of them take
every file descriptor. Nor does it mind how long a head is. A request that is there as soon as it
begins, as nearly all are, starts no timer.
"""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from service.errors import ClaimsError, HeadTooLarge, TooSlow

IDLE_SECONDS = 10.0
"""How long the next part of a request may take to come."""

WHOLE_SECONDS = 60.0
"""How long a whole request may take to come, whether anybody still reads it or not."""


MOST_HEAD = 128_000
"""About how many bytes an address and the headers may have; a document sent by GET is in them."""


class PatientProtocol(HttpToolsProtocol):
    """HTTP/1.1 with a limit on the time that a request takes to come, and on its head."""

    idle = IDLE_SECONDS
    whole = WHOLE_SECONDS

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked = False
        self._incomplete = True
        self._in_head = True
        self._head = 0
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
            return
        if self._timer is None:
            self._start()
        self._heard = self.loop.time()
        if self._in_head:
            self._head += len(data)
            if self._head > MOST_HEAD:
                self._refuse(HeadTooLarge())

    def on_message_begin(self) -> None:
        """A request begins."""
        self._asked = self._incomplete = self._in_head = True
        self._head = 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """The head of a request is there."""
        self._in_head = False
        super().on_headers_complete()

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
        self._refuse(TooSlow())

    def _refuse(self, error: ClaimsError) -> None:
        """Hang up; tell why if a request began that nobody has answered."""
        self._stop()
        if self.transport.is_closing():
            return
        if self._is_answerable():
            self.transport.write(_refusal(error))
        self.transport.close()

    def _is_answerable(self) -> bool:
        """Whether a request began, and neither it nor one before it is being answered."""
        if not self._asked:
            return False
        if self._in_head:
            return self.cycle is None or self.cycle.response_complete
        return not self.cycle.response_started


def _refusal(error: ClaimsError) -> bytes:
    body = json.dumps(
        {
            "type": error.problem_type,
            "title": error.title,
            "status": error.status,
            "detail": error.message,
        }
    ).encode()
    head = (
        f"HTTP/1.1 {error.status} {HTTPStatus(error.status).phrase}",
        "content-type: application/problem+json",
        f"content-length: {len(body)}",
        "connection: close",
    )
    return "\r\n".join((*head, "", "")).encode() + body

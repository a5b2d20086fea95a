"""Connections that end when a request does not come, its head does not end, or nobody takes the
answer.

The server closes a connection that is idle between two requests. One on which no request ever
begins, or whose head or body comes a byte at a time, it would keep, and so one whose client does
not read its answer; a few thousand of them take every file descriptor, and much memory. Nor does
it mind how long a head is. A request that is there as soon as it begins and an answer that the
system takes at once, as nearly all are, start no timer.
"""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from service.errors import ClaimsError, HeadTooLarge, InvalidRequest, TooSlow

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application

IDLE_SECONDS = 10.0
"""How long the next part of a request may take to come."""

WHOLE_SECONDS = 60.0
"""How long a whole request may take to come, whether anybody still reads it or not."""


MOST_HEAD = 128_000
"""About how many bytes an address and the headers may have; a document sent by GET is in them."""


LEAST_TAKEN = 10_000
"""How many bytes of an answer a client has to take in ``IDLE_SECONDS``, while some are left."""


_NO_HTTP = (
    "This cannot be read as HTTP/1.1: it has no method of HTTP, a malformed header, or an address "
    "that is not percent-encoded, in which é reads %C3%A9."
)


class PatientProtocol(HttpToolsProtocol):
    """HTTP/1.1 with a limit on the time that a request takes to come and an answer to be taken, and
    on a request's head."""

    idle = IDLE_SECONDS
    whole = WHOLE_SECONDS
    least = LEAST_TAKEN

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked = False
        self._incomplete = True
        self._in_head = True
        self._head = 0
        self._begun = self._heard = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._answered: RequestResponseCycle | None = None
        self._left = 0
        self._taking: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A connection is there, and nothing came over it yet."""
        super().connection_made(transport)
        self._start()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone."""
        self._stop()
        self._unwatch()
        if self._answered is not None and self._answered is not self.cycle:
            # The server tells only the last of several requests that nobody waits any more.
            self._answered.disconnected = True
            self._answered.message_event.set()
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

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._answered = cycle
        super()._start_asgi_task(cycle, app)

    def pause_writing(self) -> None:
        """More of an answer is left than is to wait at once."""
        super().pause_writing()
        self._watch()

    def resume_writing(self) -> None:
        """So much was taken that more can be written."""
        super().resume_writing()
        self._unwatch()
        if self.transport.is_closing():
            self._watch()

    def on_response_complete(self) -> None:
        """An answer is written, though it may not be taken yet."""
        super().on_response_complete()
        if self.transport.is_closing():
            self._watch()

    def send_400_response(self, msg: str) -> None:
        """What came is no HTTP."""
        self.transport.write(_refusal(InvalidRequest(_NO_HTTP)))
        self.transport.close()
        self._watch()

    def timeout_keep_alive_handler(self) -> None:
        """No further request came."""
        super().timeout_keep_alive_handler()
        self._watch()

    def _watch(self) -> None:
        """See to it that what is left of an answer is taken."""
        left = self.transport.get_write_buffer_size()
        if left and self._taking is None:
            self._left = left
            self._taking = self.loop.call_later(self.idle, self._look_at_left)

    def _unwatch(self) -> None:
        if self._taking is not None:
            self._taking.cancel()
            self._taking = None

    def _look_at_left(self) -> None:
        """Hang up where the client took too little since the last look."""
        self._taking = None
        if self.transport.get_write_buffer_size() > max(self._left - self.least, 0):
            self.transport.abort()
        else:
            self._watch()

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
        self._watch()

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

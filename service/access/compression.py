"""Answers, compressed for whoever asks for it.

gzip alone, by ISA-L's fastest level: every client knows it, and it takes a fraction of zlib's time.
There is nothing to guess from the length of an answer (BREACH): no answer holds a secret.
"""

from __future__ import annotations

import asyncio
from functools import lru_cache

from isal import isal_zlib
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.access.preferences import read_preferences

SMALLEST = 1_000
"""Bytes under which a body is sent as it is."""

LONG = 1_000_000
"""Bytes from which a body is compressed in a thread, so that others need not wait."""

_GZIP_WINDOW = 31
_KINDS = (
    b"application/json",
    b"application/graphql-response+json",
    b"application/problem+json",
    b"text/",
)


class Compression:
    """Compresses whole answers of JSON or text; what is streamed, or small, is left as it is."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asked = [value for name, value in scope["headers"] if name == b"accept-encoding"]
        if asked and accepts_gzip(b",".join(asked)):
            await self.app(scope, receive, _Sender(send).send)
            return
        await self.app(scope, receive, send)


class _Sender:
    """Sends one answer; the head of a whole one waits for its body."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._head: Message | None = None

    async def send(self, message: Message) -> None:
        """Send a part of the answer."""
        if message["type"] == "http.response.start" and _is_worth_it(message):
            self._head = message
            return
        head, self._head = self._head, None
        if head is None:
            await self._send(message)
            return
        if message["type"] == "http.response.body" and not message.get("more_body"):
            body = await _compress(message["body"])
            headers = [
                *(pair for pair in head["headers"] if pair[0].lower() != b"content-length"),
                (b"content-length", b"%d" % len(body)),
                (b"content-encoding", b"gzip"),
            ]
            head, message = {**head, "headers": headers}, {**message, "body": body}
        await self._send(head)
        await self._send(message)


@lru_cache(maxsize=256)
def accepts_gzip(header: bytes) -> bool:
    """Whether an ``Accept-Encoding`` header asks for gzip, and not less than for the plain body."""
    qualities = read_preferences(header.decode("latin-1"))
    other = qualities.get("*", 0.0)
    gzip = qualities.get("gzip", qualities.get("x-gzip", other))
    return gzip > 0 and gzip >= qualities.get("identity", 0.0)


def _is_worth_it(head: Message) -> bool:
    """Whether the head is that of a whole answer, long enough, of text, and not encoded yet."""
    headers = {name.lower(): value for name, value in head["headers"]}
    kind = headers.get(b"content-type", b"")
    length = headers.get(b"content-length", b"")
    long_enough = length.isdigit() and int(length) >= SMALLEST
    return long_enough and kind.startswith(_KINDS) and b"content-encoding" not in headers


async def _compress(body: bytes) -> bytes:
    return await asyncio.to_thread(_gzip, body) if len(body) >= LONG else _gzip(body)


def _gzip(body: bytes) -> bytes:
    stream = isal_zlib.compressobj(1, isal_zlib.DEFLATED, _GZIP_WINDOW)
    return bytes(stream.compress(body) + stream.flush())

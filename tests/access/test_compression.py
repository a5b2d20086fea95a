"""Compression: who gets it, what of, and that a plain answer stays as it was."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from starlette.types import Message

from service.access.compression import LONG, SMALLEST, Compression, accepts_gzip

JSON = b"application/json"


@pytest.mark.parametrize(
    ("header", "accepted"),
    [
        (b"gzip", True),
        (b"GZIP", True),
        (b"x-gzip", True),
        (b"br, gzip;q=0.8", True),
        (b"gzip, deflate, br, zstd", True),
        (b"*", True),
        (b"gzip;q=0.001", True),
        (b"gzip;q=1.0, identity;q=0.5", True),
        (b"gzip;q=0.5, identity", False),
        (b"gzip;q=0", False),
        (b"gzip; q=0.0, *", False),
        (b"*;q=0", False),
        (b"identity", False),
        (b"br", False),
        (b"", False),
        (b",,", False),
        (b"gzip;q=x", False),
    ],
)
def test_who_asks_for_gzip(header: bytes, accepted: bool) -> None:
    assert accepts_gzip(header) is accepted


async def ask(
    *messages: Message, accept: bytes | None = b"gzip", method: str = "GET"
) -> list[Message]:
    """What is sent when an application sends the messages."""
    sent: list[Message] = []

    async def application(scope: Any, receive: Any, send: Any) -> None:
        for message in messages:
            await send(message)

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError("nobody reads here")

    headers = [(b"accept-encoding", accept)] if accept is not None else []
    scope = {"type": "http", "method": method, "headers": headers}
    await Compression(application)(scope, receive, send)
    return sent


def head(size: int | None, *more: tuple[bytes, bytes], kind: bytes = JSON) -> Message:
    headers = [(b"Content-Type", kind), *more]
    if size is not None:
        headers.append((b"Content-Length", b"%d" % size))
    return {"type": "http.response.start", "status": 200, "headers": headers}


def body(content: bytes, *, more: bool = False) -> Message:
    return {"type": "http.response.body", "body": content, "more_body": more}


@pytest.mark.parametrize("size", [SMALLEST, 20_000, LONG])
@pytest.mark.parametrize(
    "kind", [JSON, b"application/graphql-response+json; charset=utf-8", b"text/html"]
)
async def test_a_whole_answer_is_compressed(size: int, kind: bytes) -> None:
    content = b"0123456789" * (size // 10)
    start, end = await ask(head(size, (b"vary", b"Accept"), kind=kind), body(content))
    headers = dict(start["headers"])
    assert headers[b"content-encoding"] == b"gzip"
    assert headers[b"content-length"] == b"%d" % len(end["body"])
    assert b"Content-Length" not in headers
    assert headers[b"vary"] == b"Accept"
    assert gzip.decompress(end["body"]) == content
    assert len(end["body"]) < size / 2


LARGE = b" " * 5_000
LEFT: list[tuple[str, tuple[Message, ...]]] = [
    ("small", (head(SMALLEST - 1), body(b" " * (SMALLEST - 1)))),
    ("empty", (head(0), body(b""))),
    ("streamed", (head(None), body(LARGE, more=True), body(LARGE, more=True), body(b""))),
    ("encoded", (head(5_000, (b"Content-Encoding", b"br")), body(LARGE))),
    ("of another kind", (head(5_000, kind=b"image/png"), body(LARGE))),
    ("an event stream", (head(None, kind=b"text/event-stream"), body(LARGE, more=True))),
]


@pytest.mark.parametrize("messages", [m for _, m in LEFT], ids=[name for name, _ in LEFT])
async def test_what_is_left_as_it_is(messages: tuple[Message, ...]) -> None:
    assert await ask(*messages) == list(messages)


async def test_the_head_of_a_stream_does_not_wait() -> None:
    start = head(None, kind=b"text/event-stream")
    assert await ask(start) == [start]


@pytest.mark.parametrize("accept", [None, b"", b"br", b"gzip;q=0"])
async def test_who_does_not_ask_gets_the_very_answer(accept: bytes | None) -> None:
    messages = (head(5_000), body(LARGE))
    sent = await ask(*messages, accept=accept)
    assert all(one is other for one, other in zip(sent, messages, strict=True))

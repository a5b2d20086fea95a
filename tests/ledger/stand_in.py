"""A stand-in for a language model's endpoint: a real server on loopback that answers as a test
says, down to the bytes, so that it can misbehave in every way a server can."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Behaviour = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass
class StandIn:
    """Behaves as the next of ``behaviours`` tells, and as the last one from then on."""

    behaviours: list[Behaviour]
    requests: list[tuple[dict[str, str], Any]] = field(default_factory=list)
    url: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = {
                k.lower(): v for k, _, v in (line.partition(": ") for line in head[1:] if line)
            }
            body = await reader.readexactly(int(headers["content-length"]))
            self.requests.append((headers, json.loads(body)))
            turn = min(len(self.requests), len(self.behaviours)) - 1
            await self.behaviours[turn](writer)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def standing_in(*behaviours: Behaviour) -> AsyncIterator[StandIn]:
    """A server that behaves so, under ``url``."""
    stand_in = StandIn(list(behaviours))
    server = await asyncio.start_server(stand_in.serve, "127.0.0.1", 0)
    stand_in.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield stand_in
    finally:
        server.close()


def answering(body: bytes | str, status: int = 200, **headers: str) -> Behaviour:
    """Answers with these bytes."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(_reply(body.encode() if isinstance(body, str) else body, status, headers))
        await writer.drain()

    return answer


def completing(content: object) -> Behaviour:
    """Answers with a chat completion of this content, JSON if it is no text."""
    text = content if isinstance(content, str) else json.dumps(content)
    return answering(json.dumps({"choices": [{"message": {"content": text}}]}))


def waiting(seconds: float, then: Behaviour) -> Behaviour:
    """Takes its time."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)
        await then(writer)

    return answer


def breaking_off(body: bytes) -> Behaviour:
    """Promises a longer body than it sends, and closes."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(_reply(body, 200, {})[:-1].replace(b"content-length: ", b"content-length: 9"))
        await writer.drain()

    return answer


async def hanging_up(writer: asyncio.StreamWriter) -> None:
    """Closes without a word."""
    writer.close()


async def talking_nonsense(writer: asyncio.StreamWriter) -> None:
    """Speaks no HTTP."""
    writer.write(b"\x00\xff\x00\xff no HTTP at all\r\n\r\n")
    await writer.drain()


async def talking_on(writer: asyncio.StreamWriter) -> None:
    """Never ends its body."""
    writer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")
        await writer.drain()


def _reply(body: bytes, status: int, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} As told", f"content-length: {len(body)}", "connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body

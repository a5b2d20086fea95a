"""Load on loopback, and what it costs: rounds of requests, their latencies, CPU of each side.

The client costs a small part of what any server does (some 30 microseconds a request), as requests
are made before the round and answers are only framed, so that the server is what is measured.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

R = TypeVar("R")
MOST_IDLE = 2.0
"""Seconds after which an idle connection is not used again."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One round: requests a second, latencies in ms, CPU of server and Postgres in ms a request."""

    rate: float
    p50: float
    p99: float
    cpu: float
    database: float


@dataclass(frozen=True, slots=True)
class Target(Generic[R]):
    """Something that answers requests; ``cpu`` gives its process's CPU seconds so far."""

    name: str
    ask: Callable[[R], Awaitable[object]]
    cpu: Callable[[], float]


async def measure(
    target: Target[R],
    requests: Sequence[R],
    connections: int,
    seconds: float,
    database: Callable[[], Mapping[int, float]],
) -> Measured:
    """One round: so many clients ask one request after the other, drawn evenly from those given.

    ``database`` gives the CPU seconds of each of PostgreSQL's processes so far.
    """
    drawn, latencies = random.Random(connections), list[float]()
    until = time.perf_counter() + seconds

    async def client() -> None:
        while (began := time.perf_counter()) < until:
            await target.ask(drawn.choice(requests))
            latencies.append(time.perf_counter() - began)

    cpu, before, began = target.cpu(), database(), time.perf_counter()
    await asyncio.gather(*(client() for _ in range(connections)))
    took, count = time.perf_counter() - began, len(latencies)
    spent = sum(seconds - before.get(process, seconds) for process, seconds in database().items())
    latencies.sort()
    return Measured(
        count / took,
        1e3 * latencies[count // 2],
        1e3 * latencies[min(count - 1, count * 99 // 100)],
        1e3 * (target.cpu() - cpu) / count,
        1e3 * spent / count,
    )


class BadAnswer(Exception):
    """A server answered with another status than 200, with errors, or not as HTTP/1.1."""


class HttpClient:
    """Keep-alive connections to one server, opened as they are needed."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._idle: list[_Connection] = []

    async def ask(self, request: bytes) -> bytes:
        """Send a whole request (see :func:`post`); the body of the answer.

        Raises:
            BadAnswer: when the answer is not one of data.
        """
        while self._idle:
            connection = self._idle.pop()
            if connection.is_fresh:
                break
            connection.close()
        else:
            loop = asyncio.get_running_loop()
            _, connection = await loop.create_connection(_Connection, "127.0.0.1", self._port)
        answer = await connection.ask(request)
        self._idle.append(connection)
        return answer

    async def ask_body(self, body: bytes) -> bytes:
        """POST a body to ``/graphql``; the body of the answer."""
        return await self.ask(post(body))

    def close(self) -> None:
        """Close the connections."""
        while self._idle:
            self._idle.pop().close()


def post(body: bytes) -> bytes:
    """A whole request that POSTs JSON to ``/graphql``."""
    return (
        b"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n"
        b"content-length: %d\r\n\r\n%b" % (len(body), body)
    )


class _Connection(asyncio.Protocol):
    """One connection, one request at a time; an answer must tell its length."""

    def __init__(self) -> None:
        self._transport: Any = None
        self._answer: asyncio.Future[bytes] | None = None
        self._parts: list[bytes] = []
        self._missing = -1
        self._used = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    @property
    def is_fresh(self) -> bool:
        """Whether it was used so lately that no server can be about to close it."""
        return time.perf_counter() - self._used < MOST_IDLE

    def ask(self, request: bytes) -> asyncio.Future[bytes]:
        self._answer = asyncio.get_running_loop().create_future()
        self._parts, self._missing = [], -1
        self._transport.write(request)
        return self._answer

    def data_received(self, data: bytes) -> None:
        if self._missing < 0:
            data = self._read_head(b"".join([*self._parts, data]))
        self._parts.append(data)
        if self._missing >= 0:
            self._missing -= len(data)
            if self._missing <= 0:
                self._finish(b"".join(self._parts))

    def _read_head(self, data: bytes) -> bytes:
        """What follows the head, if it is complete; else the whole, to be tried again."""
        self._parts = []
        head, end, body = data.partition(b"\r\n\r\n")
        if not end:
            return data
        _, found, rest = head.lower().partition(b"content-length:")
        if not head.startswith(b"HTTP/1.1 200") or not found:
            self._fail(BadAnswer(data[:2000].decode(errors="replace")))
            return b""
        self._missing = int(rest.partition(b"\r\n")[0])
        return body

    def _finish(self, body: bytes) -> None:
        self._missing = -1
        self._used = time.perf_counter()
        if self._answer is None or self._answer.done():
            return
        if body.startswith(b'{"errors"') or b'"errors":[' in body[-2000:]:
            self._fail(BadAnswer(body[-2000:].decode(errors="replace")))
        else:
            self._answer.set_result(body)

    def _fail(self, error: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail(exc or BadAnswer("the server closed the connection"))

    def close(self) -> None:
        self._transport.close()

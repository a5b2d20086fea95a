"""A request that does not come in time is given up, and so is an answer that nobody takes."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
import uvicorn
import uvloop
from starlette.requests import ClientDisconnect, Request

from service.access.body import read_body
from service.patience import PatientProtocol

IDLE, WHOLE, LEAST = 0.3, 0.9, 50_000
SLACK = 0.05
"""By how much the clocks of both sides may differ, in seconds."""
HEAD = b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n"


class Impatient(PatientProtocol):
    """The protocol with less patience."""

    idle, whole, least = IDLE, WHOLE, LEAST


async def application(scope: Any, receive: Any, send: Any) -> None:
    """Reads a POST, answers any other request at once, /slow after a while, /SIZE at length."""
    if scope["method"] == "POST":
        try:
            await read_body(Request(scope, receive), 1_000)
        except ClientDisconnect:
            return
    if scope["path"] == "/slow":
        await asyncio.sleep(2 * WHOLE)
    size = int(scope["path"][1:]) if scope["path"][1:].isdigit() else 2
    headers = [(b"content-length", b"%d" % size)]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"ok" * (size // 2)})


@asynccontextmanager
async def serving() -> AsyncIterator[uvicorn.Server]:
    """A server that runs here, whose system takes little of an answer at once."""
    config = uvicorn.Config(
        application,
        http=Impatient,
        lifespan="off",
        log_config=None,
        ws="none",
        timeout_keep_alive=1,
    )
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 10_000)
        running = asyncio.create_task(server.serve([listening]))
        while not server.started:  # noqa: ASYNC110 - the server has no event for it
            await asyncio.sleep(0.01)
        yield server
        server.should_exit = True
        await running


def port_of(server: uvicorn.Server) -> int:
    port: int = server.servers[0].sockets[0].getsockname()[1]
    return port


@pytest.fixture(scope="module")
async def server() -> AsyncIterator[uvicorn.Server]:
    """One server for the tests of this module."""
    async with serving() as running:
        yield running


@pytest.fixture
def port(server: uvicorn.Server) -> int:
    """The server's port."""
    return port_of(server)


@asynccontextmanager
async def asking(port: int, size: int, connection: str) -> AsyncIterator[socket.socket]:
    """A connection over which an answer was asked for, with little room for what is not read."""
    loop = asyncio.get_running_loop()
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        client.setblocking(False)
        await loop.sock_connect(client, ("127.0.0.1", port))
        head = f"GET /{size} HTTP/1.1\r\nhost: x\r\nconnection: {connection}\r\n\r\n"
        await loop.sock_sendall(client, head.encode())
        yield client


async def is_given_up(server: uvicorn.Server) -> bool:
    """Whether no connection is left within some seconds."""
    deadline = time.monotonic() + 5
    await asyncio.sleep(IDLE / 2)
    while server.server_state.connections and time.monotonic() < deadline:  # noqa: ASYNC110 - the same
        await asyncio.sleep(0.02)
    return not server.server_state.connections


async def converse(port: int, *parts: bytes, pause: float = 0.0) -> tuple[bytes, float]:
    """All that comes back when the parts are sent, and how long it took to the end."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    started = time.monotonic()

    async def speak() -> None:
        for part in parts:
            writer.write(part)
            await asyncio.sleep(pause)

    speaking = asyncio.create_task(speak())
    answer = await asyncio.wait_for(reader.read(), 10)
    speaking.cancel()
    writer.close()
    return answer, time.monotonic() - started


def check_refusal(answer: bytes, status: str = "408", problem: str = "too-slow") -> None:
    """It is one problem document, with that status."""
    head, body = answer.split(b"\r\n\r\n", 1)
    assert head.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"connection: close" in head
    assert b"content-type: application/problem+json" in head
    assert f"content-length: {len(body)}".encode() in head
    assert json.loads(body)["type"] == f"/problems/{problem}"


@pytest.mark.parametrize(
    "parts",
    [(HEAD,), (HEAD, b"x" * 99), (HEAD[:20],), (HEAD[:-2],)],
    ids=["no body", "part of a body", "part of a line", "part of a head"],
)
async def test_a_request_that_stalls_is_refused(port: int, parts: tuple[bytes, ...]) -> None:
    answer, seconds = await converse(port, *parts)
    check_refusal(answer)
    assert IDLE - SLACK <= seconds < WHOLE


async def test_a_request_that_trickles_is_refused(port: int) -> None:
    answer, seconds = await converse(port, HEAD, *[b"x"] * 90, pause=IDLE / 3)
    check_refusal(answer)
    assert WHOLE - SLACK <= seconds < WHOLE + 2 * IDLE


async def test_a_head_without_end_is_refused(port: int) -> None:
    lines = [b"x-%d: %b\r\n" % (number, b"y" * 8_000) for number in range(40)]
    answer, _ = await converse(port, HEAD[:-2], *lines, pause=0.005)
    check_refusal(answer, "431", "head-too-large")


@pytest.mark.parametrize("line", ["nonsense", "FROB / HTTP/1.1", "GET /?q=é HTTP/1.1"])
async def test_what_is_no_http_is_refused(port: int, line: str) -> None:
    answer, _ = await converse(port, f"{line}\r\nhost: x\r\n\r\n".encode())
    check_refusal(answer, "400", "invalid-request")


async def test_a_head_may_be_long(port: int) -> None:
    lines = b"".join(b"x-%d: %b\r\n" % (number, b"y" * 8_000) for number in range(10))
    request = b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n"
    answer, _ = await converse(port, request + lines[:500], lines[500:] + b"\r\n", pause=0.05)
    assert answer.startswith(b"HTTP/1.1 200 ")


async def test_a_connection_without_a_request_is_closed(port: int) -> None:
    answer, seconds = await converse(port)
    assert answer == b""
    assert seconds < WHOLE


async def test_a_slow_but_steady_request_is_answered(port: int) -> None:
    close = HEAD.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n")
    answer, _ = await converse(port, close, *[b"x" * 25] * 4, pause=IDLE / 2)
    assert answer.startswith(b"HTTP/1.1 200 ")


async def test_a_slow_answer_is_waited_for(port: int) -> None:
    request = b"GET /slow HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    answer, seconds = await converse(port, request)
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert seconds >= 2 * WHOLE - SLACK


async def test_a_second_request_may_come_later(port: int) -> None:
    first = b"GET / HTTP/1.1\r\nhost: x\r\n\r\n"
    last = first.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n")
    answer, _ = await converse(port, first, last, pause=2 * IDLE)
    assert answer.count(b"HTTP/1.1 200 ") == 2


@pytest.mark.parametrize("connection", ["keep-alive", "close"])
@pytest.mark.parametrize("size", [60_000, 20_000_000])
async def test_an_answer_that_nobody_takes_is_given_up(
    server: uvicorn.Server, port: int, size: int, connection: str
) -> None:
    async with asking(port, size, connection):
        assert await is_given_up(server)


async def test_an_answer_of_which_too_little_is_taken_is_given_up(
    server: uvicorn.Server, port: int
) -> None:
    async with asking(port, 20_000_000, "close") as client:

        async def sip() -> None:
            with suppress(OSError):
                while await asyncio.get_running_loop().sock_recv(client, 1_000):  # noqa: ASYNC110
                    await asyncio.sleep(IDLE / 10)

        sipping = asyncio.create_task(sip())
        assert await is_given_up(server)
        sipping.cancel()


@pytest.mark.parametrize("connection", ["keep-alive", "close"])
async def test_an_answer_that_is_taken_slowly_but_steadily_is_whole(
    server: uvicorn.Server, port: int, connection: str
) -> None:
    size, taken = 3_000_000, 0
    async with asking(port, size, connection) as client:
        started = time.monotonic()
        while taken < size:
            for _ in range(25):
                taken += len(await asyncio.get_running_loop().sock_recv(client, 4_096))
            await asyncio.sleep(IDLE / 8)
    assert time.monotonic() - started > 2 * IDLE


def test_requests_that_wait_behind_an_answer_that_nobody_takes_end_quietly(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def hang_up() -> None:
        async with serving() as server:
            async with asking(port_of(server), 20_000_000, "keep-alive") as client:
                further = b"GET /60000 HTTP/1.1\r\nhost: x\r\n\r\n" * 9
                await asyncio.get_running_loop().sock_sendall(client, further)
                await asyncio.sleep(IDLE / 2)
            assert await is_given_up(server)

    # The loop that the service has; another says nothing of what is written to nobody.
    uvloop.run(hang_up())
    assert [record.message for record in caplog.records] == []

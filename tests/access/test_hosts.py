"""The door-keeper of reads: whom it turns away, and what it lets through unseen."""

from __future__ import annotations

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.access.guard import make_guard
from service.access.hosts import HostCheck
from service.errors import ClaimsError
from service.settings import from_environment


def refuse(error: ClaimsError, _scope: Scope) -> ASGIApp:
    return PlainTextResponse("turned away", error.status)


async def answer(scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "answered", "what": scope["type"]})


async def ask(path: str, host: str, kind: str = "http") -> Message:
    """The first message of the answer."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError("nothing is read")

    headers = [(b"host", host.encode())]
    check = HostCheck(answer, make_guard(from_environment({})), refuse)
    await check({"type": kind, "path": path, "headers": headers}, receive, send)
    return sent[0]


async def test_a_request_for_a_host_of_ours_goes_on() -> None:
    assert await ask("/v1/articles", "localhost:8000") == {"type": "answered", "what": "http"}


async def test_a_request_for_another_host_is_turned_away() -> None:
    assert (await ask("/v1/articles", "evil.example"))["status"] == 403


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
async def test_a_probe_may_come_by_any_name(path: str) -> None:
    assert (await ask(path, "evil.example"))["type"] == "answered"


async def test_what_is_no_request_has_no_host() -> None:
    assert await ask("", "", "lifespan") == {"type": "answered", "what": "lifespan"}

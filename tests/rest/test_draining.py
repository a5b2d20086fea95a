"""Requests that a stop cuts short: told so, unless their answer has begun."""

from __future__ import annotations

import asyncio
import json

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.rest.draining import Draining

BEGUN: Message = {"type": "http.response.start", "status": 200, "headers": []}


async def cut_short(before: list[Message], kind: str = "http") -> list[Message]:
    """What is sent of an answer that is cancelled once it has sent these messages."""
    sent: list[Message] = []

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        for message in before:
            await send(message)
        raise asyncio.CancelledError

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError("nothing is read")

    application: ASGIApp = Draining(answer)
    await application({"type": kind, "raw_path": b"/v1/articles"}, receive, send)
    return sent


async def test_who_has_no_answer_yet_may_try_again() -> None:
    head, body = await cut_short([])
    assert head["status"] == 503
    assert (b"retry-after", b"1") in head["headers"]
    assert json.loads(body["body"])["detail"] == "The service is stopping; try again soon."


async def test_an_answer_that_has_begun_gets_no_second_one() -> None:
    assert await cut_short([BEGUN]) == [BEGUN]


async def test_a_lifespan_that_is_cancelled_is_cancelled() -> None:
    with pytest.raises(asyncio.CancelledError):
        await cut_short([], "lifespan")

"""Asking a language model over HTTP, against a server that misbehaves."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import AsyncIterator
from datetime import date

import httpx
import pytest

from service.ledger import chat
from service.ledger.chat import ChatEndpoint, NoAnswer
from service.settings import OpinionSettings
from tests.ledger.stand_in import (
    Behaviour,
    answering,
    breaking_off,
    completing,
    hanging_up,
    standing_in,
    talking_nonsense,
    talking_on,
    waiting,
)

KEY = "sk-very-secret"
QUESTION = [{"role": "user", "content": "?"}]
DAY = date(2026, 5, 1)
pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient() as opened:
        yield opened


def settings(url: str, seconds: float = 2.0, budget: int = 10) -> OpinionSettings:
    return OpinionSettings(url, "small-model", KEY, seconds, budget)


async def ask(client: httpx.AsyncClient, url: str, seconds: float = 2.0, budget: int = 10) -> str:
    endpoint = ChatEndpoint(settings(url, seconds, budget), client, lambda: DAY)
    return await endpoint.ask(QUESTION)


async def test_the_answer_is_the_first_choice_of_a_completion(client: httpx.AsyncClient) -> None:
    async with standing_in(completing("yes")) as server:
        assert await ask(client, server.url) == "yes"
    headers, request = server.requests[0]
    assert headers["authorization"] == f"Bearer {KEY}"
    assert request["model"] == "small-model"
    assert request["messages"] == QUESTION
    assert request["temperature"] == 0


async def test_without_a_key_none_is_sent(client: httpx.AsyncClient) -> None:
    async with standing_in(completing("yes")) as server:
        keyless = OpinionSettings(server.url, "small-model", None, 2.0, 1)
        await ChatEndpoint(keyless, client, lambda: DAY).ask(QUESTION)
    assert "authorization" not in server.requests[0][0]


@pytest.mark.parametrize(
    "first",
    [
        answering("busy", 429),
        answering("busy", 429, retry_after="0"),
        answering("broken", 500),
        answering("overloaded", 503),
        hanging_up,
        talking_nonsense,
        breaking_off(b'{"choices": ['),
    ],
)
async def test_a_passing_failure_is_tried_again(
    client: httpx.AsyncClient, first: Behaviour
) -> None:
    async with standing_in(first, completing("yes")) as server:
        assert await ask(client, server.url) == "yes"
    assert len(server.requests) == 2


async def test_a_server_that_asks_for_time_gets_it(client: httpx.AsyncClient) -> None:
    async with standing_in(answering("", 429, retry_after="1"), completing("yes")) as server:
        started = time.monotonic()
        await ask(client, server.url)
    assert time.monotonic() - started >= 1


async def test_a_server_that_asks_for_more_time_than_there_is_is_left(
    client: httpx.AsyncClient,
) -> None:
    async with standing_in(answering("", 429, retry_after="3600")) as server:
        with pytest.raises(NoAnswer, match="429"):
            await ask(client, server.url)
    assert len(server.requests) == 1


async def test_it_is_given_up_after_three_tries(client: httpx.AsyncClient) -> None:
    async with standing_in(answering("broken", 500)) as server:
        with pytest.raises(NoAnswer, match="500"):
            await ask(client, server.url)
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "behaviour",
    [
        answering("no", 401),
        answering("", 302, location="http://127.0.0.1:1/elsewhere"),
        answering("", 307, location="http://127.0.0.1:1/elsewhere"),
        answering(b"x" * (chat.LONGEST_BODY + 1)),
        talking_on,
        answering("<html>hello</html>"),
        answering("[]"),
        answering('{"choices": []}'),
        answering('{"choices": [{"message": {"content": null}}]}'),
        answering('{"choices": [{"message": {"content": ["text"]}}]}'),
        answering(b"\xff\xfe\x00"),
        answering("[" * 20_000),
    ],
)
async def test_what_is_no_answer_is_none_and_not_asked_for_again(
    client: httpx.AsyncClient, behaviour: Behaviour
) -> None:
    async with standing_in(behaviour) as server:
        with pytest.raises(NoAnswer):
            await ask(client, server.url)
    assert len(server.requests) == 1


async def test_a_slow_server_is_not_waited_for(client: httpx.AsyncClient) -> None:
    async with standing_in(waiting(30, completing("late"))) as server:
        with pytest.raises(NoAnswer, match="Timeout"):
            await ask(client, server.url, seconds=0.05)


async def test_a_server_that_is_not_there_gives_no_answer(client: httpx.AsyncClient) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(NoAnswer, match="ConnectError"):
        await ask(client, f"http://127.0.0.1:{port}/v1")


async def test_the_budget_counts_every_request_and_is_new_each_day(
    client: httpx.AsyncClient,
) -> None:
    days = [DAY]
    async with standing_in(answering("broken", 500), completing("yes")) as server:
        endpoint = ChatEndpoint(settings(server.url, budget=2), client, lambda: days[0])
        assert await endpoint.ask(QUESTION) == "yes"
        with pytest.raises(NoAnswer, match="budget"):
            await endpoint.ask(QUESTION)
        days[0] = date(2026, 5, 2)
        assert await endpoint.ask(QUESTION) == "yes"
    assert len(server.requests) == 3


async def test_the_key_is_in_no_message_and_no_log(
    client: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with standing_in(answering("", 302, location="http://127.0.0.1:1/")) as server:
        with pytest.raises(NoAnswer) as failure:
            await ask(client, server.url)
    assert KEY not in caplog.text + str(failure.value) + repr(settings(server.url))

"""One address and its methods."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from service.rest.endpoint import route


async def tell(request: Request) -> Response:
    return PlainTextResponse(request.method)


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    """A client of an address to read, one to write, and one for both."""
    routes = [route("/read", get=tell), route("/write", post=tell), route("/both", tell, tell)]
    transport = httpx.ASGITransport(Starlette(routes=routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://ships") as opened:
        yield opened


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/read"), ("POST", "/write"), ("GET", "/both"), ("POST", "/both")],
)
async def test_a_method_that_is_taken_gets_to_its_handler(
    client: httpx.AsyncClient, method: str, path: str
) -> None:
    answer = await client.request(method, path)
    assert (answer.status_code, answer.text) == (200, method)


async def test_head_is_answered_as_get_and_without_the_body(client: httpx.AsyncClient) -> None:
    answer = await client.head("/read")
    assert (answer.status_code, answer.headers["content-length"], answer.text) == (200, "4", "")


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/read", "GET, HEAD, OPTIONS"),
        ("/write", "OPTIONS, POST"),
        ("/both", "GET, HEAD, OPTIONS, POST"),
    ],
)
async def test_options_tells_what_is_taken(
    client: httpx.AsyncClient, path: str, allowed: str
) -> None:
    answer = await client.options(path)
    assert (answer.status_code, answer.headers["allow"], answer.content) == (204, allowed, b"")


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/read"), ("GET", "/write"), ("HEAD", "/write"), ("PUT", "/both")]
)
async def test_any_other_method_is_refused_with_those_that_are_taken(
    client: httpx.AsyncClient, method: str, path: str
) -> None:
    answer = await client.request(method, path)
    assert answer.status_code == 405
    assert answer.headers["allow"] == (await client.options(path)).headers["allow"]

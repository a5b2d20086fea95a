"""GraphQL over HTTP: media types, methods, bodies and status codes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import asyncpg
import httpx
import pytest

from schema.build import read_schema
from schema.http import MAX_BODY, graphql_endpoint
from schema.negotiation import GRAPHQL, JSON, choose_media_type
from service.domain.identity import corpus_id
from service.errors import NotAcceptable
from service.reads.engine import ReadEngine

URL = "http://testserver/graphql"


@pytest.fixture(scope="module")
async def client(module_read_pool: asyncpg.Pool[Any]) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the endpoint over an empty corpus."""
    endpoint = graphql_endpoint(ReadEngine(read_schema()))
    ledger = SimpleNamespace(corpus=corpus_id("default"))
    backend = SimpleNamespace(pool=module_read_pool, ledger=ledger)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await endpoint({**scope, "state": {"backend": backend}}, receive, send)

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as opened:
        yield opened


async def post(client: httpx.AsyncClient, body: Any, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return await client.post(URL, content=content, headers={"content-type": JSON, **names})


NAME = {"query": "{ __typename }"}
LISTED = {"query": "query Q($n: Int) { articles(first: $n) { nodes { id } } }"}

# body, status as application/graphql-response+json, status as application/json
TABLE = [
    (NAME, 200, 200),
    ({**NAME, "variables": None, "operationName": None, "extensions": None}, 200, 200),
    ({**NAME, "variables": {}, "extensions": {}}, 200, 200),
    ({**NAME, "operationName": ""}, 200, 200),
    (LISTED, 200, 200),
    ({**LISTED, "variables": {"n": 5}, "operationName": "Q"}, 200, 200),
    ({**LISTED, "variables": {"n": 5, "more": [1]}}, 200, 200),
    ({**LISTED, "operationName": "R"}, 400, 200),
    ({**LISTED, "variables": {"n": "x"}}, 400, 200),
    ({**LISTED, "variables": {"n": 101}}, 400, 200),
    ({"query": "{"}, 400, 200),
    ({"query": ""}, 400, 200),
    ({"query": "{ nope }"}, 400, 200),
    ({"query": "mutation { nope }"}, 400, 200),
    ({"query": '{ article(id: "x") { id } }'}, 400, 200),
    ({"query": "{ __typename }" + " " * 200_000}, 400, 200),
    ({}, 400, 400),
    ({"query": None}, 400, 400),
    ({"query": 1}, 400, 400),
    ({"query": ["{ __typename }"]}, 400, 400),
    ({**NAME, "variables": "{}"}, 400, 400),
    ({**NAME, "variables": []}, 400, 400),
    ({**NAME, "extensions": 0}, 400, 400),
    ({**NAME, "operationName": {}}, 400, 400),
    ([NAME], 400, 400),
    ("{ __typename }", 400, 400),
    (None, 400, 400),
    (b"", 400, 400),
    (b"{", 400, 400),
    (b"\xff\xfe{}", 400, 400),
    (b'{"query": NaN}', 400, 400),
    (b"[" * 100_000, 400, 400),
    (b'{"query": "' + b" " * MAX_BODY + b'"}', 413, 413),
]


@pytest.mark.parametrize(("body", "graphql", "plain"), TABLE, ids=range(len(TABLE)))
async def test_status(client: httpx.AsyncClient, body: Any, graphql: int, plain: int) -> None:
    for accept, status in ((GRAPHQL, graphql), (JSON, plain), ("*/*", plain)):
        response = await post(client, body, accept=accept)
        assert response.status_code == status
        media = GRAPHQL if accept == GRAPHQL else JSON
        assert response.headers["content-type"] == f"{media}; charset=utf-8"
        answer = response.json()
        failed = graphql != 200
        assert ("errors" in answer, "data" in answer) == (failed, not failed)
        if failed:
            assert all(error["extensions"]["code"] for error in answer["errors"])


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("PUT", {}, 405),
        ("DELETE", {}, 405),
        ("PATCH", {}, 405),
        ("HEAD", {}, 405),
        ("OPTIONS", {}, 405),
        ("POST", {"content-type": "text/plain"}, 415),
        ("POST", {"content-type": "application/x-www-form-urlencoded"}, 415),
        ("POST", {"content-type": "multipart/form-data; boundary=x"}, 415),
        ("POST", {"content-type": "application/graphql"}, 415),
        ("POST", {}, 415),
        ("POST", {"content-type": "application/json; charset=utf-16"}, 415),
        ("POST", {"content-type": "application/json; charset=UTF-8"}, 200),
        ("POST", {"content-type": "Application/JSON"}, 200),
        ("POST", {"content-type": JSON, "accept": "text/html"}, 406),
        ("POST", {"content-type": JSON, "accept": "application/json;q=0"}, 406),
    ],
)
async def test_methods_and_headers(
    client: httpx.AsyncClient, method: str, headers: dict[str, str], status: int
) -> None:
    response = await client.request(
        method, URL, content=json.dumps(NAME), headers={"accept": "*/*", **headers}
    )
    assert response.status_code == status
    assert (response.headers.get("allow") == "GET, POST") == (status == 405)


@pytest.mark.parametrize(
    ("parameters", "status"),
    [
        ({"query": "{ __typename }"}, 200),
        ({**LISTED, "variables": '{"n": 3}', "operationName": "Q", "extensions": "{}"}, 200),
        ({**LISTED, "variables": "{"}, 400),
        ({**LISTED, "variables": "[]"}, 400),
        ({**LISTED, "variables": "\ud800".encode("utf-8", "surrogatepass")}, 400),
        ({"query": "mutation { nope }"}, 400),
        ({"query": ""}, 400),
        ({}, 400),
    ],
)
async def test_get(client: httpx.AsyncClient, parameters: dict[str, Any], status: int) -> None:
    response = await client.get(URL, params=parameters, headers={"accept": GRAPHQL})
    assert response.status_code == status


async def test_an_answer_has_its_cost(client: httpx.AsyncClient) -> None:
    answer = (await post(client, {**LISTED, "variables": {"n": 5}})).json()
    assert answer == {"data": {"articles": {"nodes": []}}, "extensions": {"cost": 75}}


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, {JSON};q=0.9", GRAPHQL),
        (f"{JSON}, {GRAPHQL}", JSON),
        (f"{JSON};q=0.5, {GRAPHQL}", GRAPHQL),
        (f"{GRAPHQL}; charset=utf-8", GRAPHQL),
        ("text/html, */*;q=0.1", JSON),
        (f"{JSON};q=0, */*", GRAPHQL),
        ("APPLICATION/JSON", JSON),
        (f"{GRAPHQL};q=x, {JSON}", JSON),
    ],
)
def test_media_types(accept: str | None, media: str) -> None:
    assert choose_media_type(accept) == media


@pytest.mark.parametrize("accept", ["text/html", "application/xml, text/*", f"{JSON};q=0"])
def test_unacceptable_media_types(accept: str) -> None:
    with pytest.raises(NotAcceptable):
        choose_media_type(accept)

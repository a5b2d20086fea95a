"""GraphQL over HTTP: media types, methods, bodies and status codes."""

from __future__ import annotations

import json
from typing import Any

import asyncpg
import httpx
import pytest

from schema.build import read_schema
from schema.http import MAX_BODY, graphql_endpoint
from schema.negotiation import GRAPHQL, JSON
from service.reads.engine import ReadEngine
from tests.schema.asking import URL, connect, post

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
    (b'{"query": "{ __typename }", "query": "{ __typename }"}', 400, 400),
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
        ("POST", {"content-type": JSON, "content-encoding": "gzip"}, 415),
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
        ({"query": "mutation { nope }"}, 405),
        ({"query": "subscription { nope }"}, 405),
        ({"query": "mutation M { nope } query Q { __typename }", "operationName": "M"}, 405),
        ({"query": "query { nope }"}, 400),
        ({"query": ""}, 400),
        ({}, 400),
    ],
)
async def test_get(client: httpx.AsyncClient, parameters: dict[str, Any], status: int) -> None:
    response = await client.get(URL, params=parameters, headers={"accept": GRAPHQL})
    assert response.status_code == status


@pytest.mark.parametrize("accept", [GRAPHQL, JSON])
@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("query={__typename}&query={__typename}", "'query' is given twice"),
        ("query={__typename}&variables={}&variables={}", "'variables' is given twice"),
        ("query=query Q {__typename}&operationName=Q&operationName=Q", "'operationName' is given"),
        ("query={__typename}&extensions={}&extensions={}", "'extensions' is given twice"),
        ("documentId=x&documentId=x", "'documentId' is given twice"),
        ("query={__typename}%23%FF", "must be UTF-8"),
        ("query={__typename}&variables={}%FF", "must be UTF-8"),
    ],
)
async def test_a_query_of_no_one_reading_is_refused(
    client: httpx.AsyncClient, query: str, message: str, accept: str
) -> None:
    response = await client.get(f"{URL}?{query}", headers={"accept": accept})
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert message in error["message"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}


@pytest.mark.parametrize("accept", [GRAPHQL, JSON])
async def test_get_never_runs_a_mutation(client: httpx.AsyncClient, accept: str) -> None:
    parameters = {"query": "mutation { nope }"}
    response = await client.get(URL, params=parameters, headers={"accept": accept})
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"
    assert response.json()["errors"][0]["extensions"] == {"code": "METHOD_NOT_ALLOWED"}


@pytest.mark.parametrize("accept", [GRAPHQL, JSON])
async def test_an_outage_says_when_to_try_again(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, accept: str
) -> None:
    async def fail(*_: object) -> bytes:
        raise asyncpg.TooManyConnectionsError("sorry, too many clients already")

    monkeypatch.setattr("service.reads.run.Runner.fetch", fail)
    response = await post(client, LISTED, accept=accept)
    assert response.status_code == 503
    assert response.headers["retry-after"] == "1"
    assert b"too many clients" not in response.content


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 403),
        ({"graphql-require-preflight": ""}, 403),
        ({"content-type": "text/plain"}, 403),
        ({"content-type": "application/x-www-form-urlencoded; charset=utf-8"}, 403),
        ({"graphql-require-preflight": "1"}, 200),
        ({"apollo-require-preflight": "true"}, 200),
        ({"x-apollo-operation-name": "Q"}, 200),
        ({"content-type": JSON}, 200),
    ],
)
async def test_a_get_can_be_made_to_need_a_preflight(
    module_read_pool: asyncpg.Pool[Any], headers: dict[str, str], status: int
) -> None:
    endpoint = graphql_endpoint(ReadEngine(read_schema()), preflight=True)
    async with connect(endpoint, module_read_pool) as careful:
        response = await careful.get(URL, params=NAME, headers=headers)
        assert response.status_code == status


async def test_an_answer_has_its_cost(client: httpx.AsyncClient) -> None:
    answer = (await post(client, {**LISTED, "variables": {"n": 5}})).json()
    assert answer == {"data": {"articles": {"nodes": []}}, "extensions": {"cost": 75}}

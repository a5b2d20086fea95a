"""Attacks over HTTP: each is refused before any SQL, for little of the server's time."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from schema.negotiation import GRAPHQL, JSON
from tests.reads.test_refusals import ATTACKS, fan
from tests.running import Service, running

SECONDS = 0.1
"""Of the server's CPU; the least of some runs, as others' work makes caches cold."""


def post(query: str, variables: Any = None, **more: Any) -> bytes:
    return json.dumps({"query": query, "variables": variables, **more}).encode()


def times(count: int, part: str) -> str:
    """The part so many times, ``#`` being the number of each."""
    return " ".join(part.replace("#", str(number)) for number in range(count))


def within(opening: str, inner: str, closing: str, count: int) -> str:
    return opening * count + inner + closing * count


def asking(of: str, arguments: str) -> str:
    """A list with these arguments."""
    return f"{{ {of}({arguments}) {{ next }} }}"


BACKSLASH = chr(92)
A, FACE = f"{BACKSLASH}u0061", f"{BACKSLASH}ud83d{BACKSLASH}ude00"
ARTICLES = "query ($f: ArticleFilter) { articles(filter: $f) { next } }"
KINDS = "query ($k: [StatementKind!]) { statements(filter: {kind: {in: $k}}) { next } }"
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
SHARED = {name: post(document) for name, document in ATTACKS.items() if len(document) < 300_000}
DOCUMENTS = {
    "unknown names in one object": asking("articles", f"filter: {{{times(1_200, 'sourc#: 1')}}}"),
    "one name in one object": asking("articles", f"filter: {{{times(1_200, 'and: []')}}}"),
    "unknown arguments": asking("articles", times(1_200, "a#: 1")),
    "unknown fields": f"{{ {times(590, 'articlez#')} }}",
    "unknown fields of long names": f"{{ {times(500, 'articlez#' + 'x' * 150)} }}",
    "unknown types of variables": f"query ({times(1_200, '$a#: Articl#')}) {{ __typename }}",
    "unknown types of fragments": f"{{ {times(290, '... on Articl# { id }')} }}",
    "one variable again and again": f"query ({'$v: Int ' * 1_200}) {{ __typename }}",
    "unused variables": f"query ({times(1_200, '$v#: Int')}) {{ __typename }}",
    "unused fragments": "{ __typename } " + times(600, "fragment F# on Query { __typename }"),
    "many operations": times(900, "query Q# { __typename }"),
    "directives": f"{{ __typename {'@skip(if: false) ' * 10_000} }}",
    "unknown directives": f"query {'@a ' * 10_000} {{ __typename }}",
    "a hundred thousand tokens": f"{{ {'a ' * 49_000} }}",
    "commas": f"{{ {',' * 99_000} nope }}",
    "lines": "\n" * 99_000 + "{ nope }",
    "a long name": f"{{ {'a' * 99_000} }}",
    "a long string": asking("node", f'id: "{"a" * 90_000}"'),
    "escapes": asking("articles", f'after: "{A * 15_000}"'),
    "surrogates in pairs": asking("articles", f'after: "{FACE * 8_000}"'),
    "a block string": asking("articles", f'after: """{chr(10) * 90_000}"""'),
    "a long number": asking("articles", f"first: {'9' * 90_000}"),
    "a long exponent": asking(
        "contradictions", f"filter: {{confidence: {{lt: 1e{'9' * 5_000}}}}}"
    ),
    "lists within lists": asking("articles", f"after: {within('[', '', ']', 190)}"),
    "objects within objects": asking("articles", f"filter: {within('{not: ', '{}', '}', 120)}"),
    "filters side by side": asking("articles", f"filter: {{and: [{'{and: [{}]}' * 200}]}}"),
    "enums that are none": asking("statements", f"filter: {{kind: {{in: [{'DIREC ' * 2_400}]}}}}"),
    "fields that merge": "{ " + ("articles { nodes { " + "statements { nodes { id text } } " * 8
        + "} } ") * 15 + "nope }",
    "fields that merge deeply": "{ " + within("statements { nodes { id a: contradictingStatements "
        "{ nodes { id } } ", "nope", " } } ", 6) * 12 + "}",
    "inline fragments in each other": "{ " + within("... { ", "__typename", " }", 2_000) + " }",
    "a fragment in itself": "{ ...A } fragment A on Query { ...A }",
    "fragments in all others": "{ ...F0 } "
        + times(7, "fragment F# on Query { " + times(7, "...F#") + " }").replace("F#", "F0"),
    "fragments that double more": fan(25),
    "fragments of fragments": "{ ...F0 } " + " ".join(
        f"fragment F{n} on Query {{ a{n}: articles {{ nodes {{ ...G }} }} ...F{n + 1} }}"
        for n in range(28)
    ) + "fragment F28 on Query { nope } fragment G on Article { id title source url language }",
    "much to compile before it is too much": "{ "
        + times(40, "a#: statements(first: 1, filter: {and: [{kind: {in: [DIRECT, INDIRECT]}}, "
        '{not: {saidOn: {lt: "2024-01-01"}}}]}) { nodes { id text kind role cue } }')
        + " z: statements(first: 100) { nodes { " + within("contradictingStatements(first: 100) "
        "{ nodes { ", "id", " } } ", 3) + " } } }",
    "introspection in each other": "{ __schema { " + within("types { fields { type { ", "name",
        " } } } ", 4) + " } }",
    "introspection side by side": "{ __schema { " + times(40, "t#: types { name kind }") + " } }",
}  # fmt: skip
BODIES = {
    "flat variables": post(KINDS, {"k": ["DIRECT"] * 35_000}),
    "variables that are none": post(KINDS, {"k": ["DIREC"] * 990}),
    "deep variables": b'{"query": "%b", "variables": {"f": %b}}'
    % (ARTICLES.encode(), within('{"not":', "{}", "}", 900).encode()),
    "unknown names in a variable": post(ARTICLES, {"f": {f"k{n}": 1 for n in range(900)}}),
    "many names in a variable": post(ARTICLES, {"f": {f"k{n}": 1 for n in range(25_000)}}),
    "long ids": post(NODES, {"ids": ["x" * 300] * 990}),
    "a long cursor": post(
        "query ($c: String) { articles(after: $c) { next } }", {"c": "A" * 300_000}
    ),
    "a long name of the operation": post("{ __typename }", operationName="x" * 300_000),
    "a long number in a variable": b'{"query": "%b", "variables": {"f": %b}}'
    % (ARTICLES.encode(), b"9" * 4_000),
    "null characters": post("{" + "\0" * 60_000 + "}"),
    "half surrogates": post("{" + "\ud800" * 60_000 + "}"),
    **SHARED,
    **{name: post(document) for name, document in DOCUMENTS.items()},
}
HTTP = {
    "two megabytes": (post(" " * 2_000_000 + "{ nope }"), 413),
    "a batch": (json.dumps([{"query": "{ __typename }"}] * 10_000).encode(), 400),
    "JSON in itself": (b"[" * 390_000, 400),
    "objects in themselves": (b'{"a":' * 70_000, 400),
    "a number of a body's length": (b'{"query": "{ a }", "variables": ' + b"9" * 390_000, 400),
    "no text": (b"\xff" * 390_000, 400),
    "one key again and again": (b"{" + b'"query": "{ a }", ' * 16_000 + b'"query": "{ a }"}', 400),
}
"""What is refused before GraphQL is reached, whatever media type is asked for."""


@pytest.fixture(scope="module")
def service(module_dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service over an empty corpus."""
    folder: Path = tmp_path_factory.mktemp("attacked")
    with running(folder, DATABASE_URL=module_dsn, CLAIMS_SEEDS=folder) as started:
        started.wait_until_ready()
        started.wait_until_idle()
        yield started


@pytest.fixture(scope="module")
async def client(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=service.url, timeout=60) as opened:
        yield opened


async def last_statement(pool: asyncpg.Pool[Any]) -> object:
    """When the service last asked the database anything."""
    return await pool.fetchval(
        "select max(query_start) from pg_stat_activity "
        "where datname = current_database() and pid <> pg_backend_pid()"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="reads another process's CPU clock")
@pytest.mark.parametrize(
    ("body", "graphql", "plain"),
    [*((body, 400, 200) for body in BODIES.values()), *((b, s, s) for b, s in HTTP.values())],
    ids=[*BODIES, *HTTP],
)
async def test_an_attack_costs_little(
    service: Service, client: httpx.AsyncClient, module_write_pool: asyncpg.Pool[Any],
    body: bytes, graphql: int, plain: int,
) -> None:  # fmt: skip
    before = await last_statement(module_write_pool)
    spent = []
    for accept, status in ((GRAPHQL, graphql), (JSON, plain), (GRAPHQL, graphql)):
        started = service.cpu_seconds()
        response = await client.post(
            "/graphql", content=body, headers={"content-type": JSON, "accept": accept}
        )
        spent.append(service.cpu_seconds() - started)
        assert response.status_code == status, response.text[:500]
        check_errors(response, of_the_document=graphql != plain)
    assert min(spent) < SECONDS
    assert await last_statement(module_write_pool) == before


def check_errors(response: httpx.Response, *, of_the_document: bool) -> None:
    """The errors are told in short, each with a code and, where it has one, its place."""
    answer = response.json()
    assert "data" not in answer
    assert 0 < len(answer["errors"]) <= 21
    assert len(response.content) < 20_000
    for error in answer["errors"]:
        assert error["extensions"]["code"]
        assert bool(error.get("locations")) == of_the_document
        for leak in ("Traceback", "Python", "sys.", "asyncpg", "/service/"):
            assert leak not in error["message"]


async def test_a_real_request_is_seen_by_what_watches_the_database(
    service: Service, client: httpx.AsyncClient, module_write_pool: asyncpg.Pool[Any]
) -> None:
    before = await last_statement(module_write_pool)
    started = time.monotonic(), service.cpu_seconds()
    response = await client.post("/graphql", json={"query": "{ articles { next } }"})
    assert response.status_code == 200
    assert await last_statement(module_write_pool) != before
    assert 0 < service.cpu_seconds() - started[1] < time.monotonic() - started[0] + 1

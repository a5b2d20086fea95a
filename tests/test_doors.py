"""What settings open and close, at a real service: origins, documents, the schema."""

from __future__ import annotations

import gzip
import hashlib
import http.client
import json
from collections.abc import Iterator
from contextlib import closing
from email.message import Message
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.running import Service, running

HERE, THERE, NOWHERE = "https://news.example", "http://localhost:3000", "https://evil.example"
LISTED = "query Listed($n: Int) { articles(first: $n) { nodes { id title } } }"
OTHER = "{ articles { next } }"
KEY = "0cc175b9c0f1b6a831c399e269772661"
TYPES = "{ __schema { queryType { name } } }"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("doors")


@pytest.fixture(scope="module")
def closed(module_dsn: str, folder: Path) -> Iterator[httpx.Client]:
    """A client of a service that runs listed documents alone, for pages of two origins."""
    manifest = folder / "persisted_queries.json"
    manifest.write_text(json.dumps({KEY: LISTED, "Types": TYPES}))
    seeds = folder / "none"
    seeds.mkdir()
    settings = {
        "DATABASE_URL": module_dsn,
        "CLAIMS_SEEDS": seeds,
        "CLAIMS_CORS_ORIGINS": f"{HERE}, {THERE}",
        "CLAIMS_CORS_CREDENTIALS": "on",
        "CLAIMS_TOKEN": "sesame",
        "CLAIMS_DOCUMENTS": manifest,
        "CLAIMS_DOCUMENTS_ONLY": "on",
    }
    yield from serve(folder, settings)


@pytest.fixture(scope="module")
def quiet(module_dsn: str, folder: Path) -> Iterator[httpx.Client]:
    """A client of a service that tells nothing of its schema, and lets every page read."""
    text = "“Only 12 boats left the port,” the spokesman, Rui Alves, said. " * 40
    seeds = folder / "seeds"
    seeds.mkdir()
    (seeds / "boats.txt").write_text(text)
    settings = {
        "DATABASE_URL": module_dsn,
        "CLAIMS_SEEDS": seeds,
        "CLAIMS_CORS_ORIGINS": "*",
        "CLAIMS_GRAPHQL_INTROSPECTION": "off",
        "CLAIMS_GRAPHQL_SUGGESTIONS": "off",
        "CLAIMS_GRAPHQL_PREFLIGHT": "on",
    }
    yield from serve(folder, settings)


def serve(folder: Path, settings: dict[str, Any]) -> Iterator[httpx.Client]:
    with running(folder, **settings) as started:
        started: Service
        started.wait_until_ready()
        with httpx.Client(base_url=started.url, timeout=60) as client:
            yield client


def ask(client: httpx.Client, **parameters: Any) -> Any:
    return client.post("/graphql", json=parameters).json()


def refusal(client: httpx.Client, **parameters: Any) -> str:
    (error,) = ask(client, **parameters)["errors"]
    return str(error["extensions"]["code"])


# -- trusted documents -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "named",
    [
        {"documentId": KEY},
        {"documentId": f"sha256:{hashlib.sha256(LISTED.encode()).hexdigest()}"},
        {"extensions": {"persistedQuery": {
            "version": 1, "sha256Hash": hashlib.sha256(LISTED.encode()).hexdigest()}}},
        {"query": LISTED},
    ],
)  # fmt: skip
def test_a_listed_document_runs(closed: httpx.Client, named: dict[str, Any]) -> None:
    assert "articles" in ask(closed, variables={"n": 1}, **named)["data"]


def test_no_other_document_runs(closed: httpx.Client) -> None:
    hashed = {"version": 1, "sha256Hash": hashlib.sha256(OTHER.encode()).hexdigest()}
    offered = {"extensions": {"persistedQuery": hashed}}
    for _ in range(2):
        assert refusal(closed, query=OTHER) == "PERSISTED_QUERY_ONLY"
        assert refusal(closed, query=OTHER, **offered) == "PERSISTED_QUERY_ONLY"
        assert refusal(closed, **offered) == "PERSISTED_QUERY_NOT_FOUND"


def test_introspection_runs_only_where_it_is_listed(closed: httpx.Client) -> None:
    assert refusal(closed, query="{ __schema { types { name } } }") == "PERSISTED_QUERY_ONLY"
    assert ask(closed, documentId="Types")["data"]["__schema"]["queryType"] == {"name": "Query"}


def test_rest_is_not_concerned(closed: httpx.Client) -> None:
    assert closed.get("/v1/articles").status_code == 200


# -- introspection and suggestions -----------------------------------------------------------


@pytest.mark.parametrize(
    "query", [TYPES, '{ __type(name: "Query") { name } }', "{ ...F } fragment F on Query { s: "
    "__schema { types { name } } }"],
)  # fmt: skip
def test_introspection_can_be_switched_off(quiet: httpx.Client, query: str) -> None:
    errors = ask(quiet, query=query)["errors"]
    assert {error["extensions"]["code"] for error in errors} == {"GRAPHQL_VALIDATION_FAILED"}
    assert "introspection has been disabled" in errors[0]["message"]
    assert errors[0]["locations"]


def test_without_introspection_names_of_types_are_still_told(quiet: httpx.Client) -> None:
    assert ask(quiet, query="{ __typename }")["data"] == {"__typename": "Query"}


MISSPELT: list[dict[str, Any]] = [
    {"query": "{ article { id } }"},
    {"query": "{ articlez { next } }"},
    {"query": "{ articles { node } }"},
    {"query": "{ articles(frist: 1) { next } }"},
    {"query": "{ statements(filter: {kinds: {eq: DIRECT}}) { next } }"},
    {"query": "{ statements(filter: {kind: {eq: DIREC}}) { next } }"},
    {"query": "query ($f: StatementFilters) { statements(filter: $f) { next } }"},
    {"query": "query ($f: StatementFilter) { statements(filter: $f) { next } }",
     "variables": {"f": {"kinds": {"eq": "DIRECT"}}}},
    {"query": "query ($f: StatementFilter) { statements(filter: $f) { next } }",
     "variables": {"f": {"kind": {"eq": "DIREC"}}}},
    {"query": "query ($n: Int) { articles(first: $m) { next } }"},
    {"query": "{ articles @inclde(if: true) { next } }"},
    {"query": "{ ... on Articles { id } }"},
    {"query": "{ articles }"},
]  # fmt: skip


@pytest.mark.parametrize("parameters", MISSPELT, ids=range(len(MISSPELT)))
def test_suggestions_can_be_switched_off(quiet: httpx.Client, parameters: dict[str, Any]) -> None:
    answer = ask(quiet, **parameters)
    assert answer["errors"]
    assert "Did you mean" not in json.dumps(answer)


# -- pages of other origins ------------------------------------------------------------------


def preflight(client: httpx.Client, path: str, origin: str, **more: str) -> httpx.Response:
    asked = {
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,authorization,apollo-require-preflight",
    }
    return client.options(path, headers={"origin": origin, **asked, **more})


@pytest.mark.parametrize("path", ["/graphql", "/v1/articles", "/v1/statements"])
def test_a_page_of_a_named_origin_may_call(closed: httpx.Client, path: str) -> None:
    for origin in (HERE, THERE):
        allowed = preflight(closed, path, origin)
        assert allowed.status_code == 200
        assert allowed.headers["access-control-allow-origin"] == origin
        assert "POST" in allowed.headers["access-control-allow-methods"]
        for name in ("content-type", "authorization", "apollo-require-preflight"):
            assert name in allowed.headers["access-control-allow-headers"]
        assert allowed.headers["access-control-allow-credentials"] == "true"
        answer = closed.get(path, headers={"origin": origin})
        assert answer.headers["access-control-allow-origin"] == origin
        assert "origin" in answer.headers["vary"].lower()
        assert "retry-after" in answer.headers["access-control-expose-headers"]


@pytest.mark.parametrize("origin", [NOWHERE, "null", "http://news.example", f"{HERE}:8443"])
def test_no_other_page_may(closed: httpx.Client, origin: str) -> None:
    for path in ("/graphql", "/v1/articles"):
        refused = preflight(closed, path, origin)
        assert refused.status_code == 400
        for answer in (refused, closed.get(path, headers={"origin": origin})):
            assert "access-control-allow-origin" not in answer.headers
            assert "origin" in answer.headers["vary"].lower()


def test_errors_can_be_read_by_the_page_too(closed: httpx.Client) -> None:
    answers = (
        closed.get("/v1/articles/x", headers={"origin": HERE}),
        closed.post("/graphql", json={}, headers={"origin": HERE}),
        closed.get("/v1/articles", headers={"origin": HERE, "host": "evil.example"}),
    )
    for status, answer in zip((400, 400, 403), answers, strict=True):
        assert answer.status_code == status
        assert answer.headers["access-control-allow-origin"] == HERE


@pytest.mark.parametrize(
    ("origin", "site", "status"),
    [
        (HERE, "cross-site", 422),
        (THERE, "same-site", 422),
        (NOWHERE, "cross-site", 403),
        ("null", "cross-site", 403),
    ],
)
def test_a_page_of_a_named_origin_may_write_with_the_token(
    closed: httpx.Client, origin: str, site: str, status: int
) -> None:
    headers = {"origin": origin, "sec-fetch-site": site, "authorization": "Bearer sesame"}
    assert closed.post("/v1/articles", json={"text": ""}, headers=headers).status_code == status
    del headers["authorization"]
    refused = closed.post("/v1/articles", json={"text": ""}, headers=headers)
    assert refused.status_code == (401 if status == 422 else 403)


def test_where_every_page_may_read_none_may_write(quiet: httpx.Client) -> None:
    page = {"origin": NOWHERE}
    read = quiet.get("/v1/articles", headers=page)
    assert read.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in read.headers
    assert quiet.post("/v1/articles", json={"text": "It rained."}, headers=page).status_code == 403


def test_a_get_needs_a_header_that_no_page_sends_unasked(quiet: httpx.Client) -> None:
    parameters = {"query": "{ __typename }"}
    assert quiet.get("/graphql", params=parameters).status_code == 403
    careful = {"apollo-require-preflight": "true"}
    assert quiet.get("/graphql", params=parameters, headers=careful).status_code == 200
    assert quiet.get("/v1/articles").status_code == 200


# -- compression -----------------------------------------------------------------------------


def fetch(client: httpx.Client, path: str, accept: str | None) -> tuple[Message, bytes]:
    """The answer's headers and body as they are on the wire."""
    url = client.base_url
    with closing(http.client.HTTPConnection(url.host, url.port or 80)) as connection:
        connection.request("GET", path, headers={"Accept-Encoding": accept} if accept else {})
        answer = connection.getresponse()
        return answer.headers, answer.read()


@pytest.mark.parametrize("path", ["/v1/statements", "/openapi.json"])
def test_answers_are_compressed_for_whoever_asks(quiet: httpx.Client, path: str) -> None:
    plain, whole = fetch(quiet, path, None)
    packed, body = fetch(quiet, path, "br, gzip;q=0.5")
    assert plain["content-encoding"] is None
    assert packed["content-encoding"] == "gzip"
    assert len(body) == int(packed["content-length"]) < len(whole) / 2
    assert gzip.decompress(body) == whole
    for headers in (plain, packed):
        assert "Accept-Encoding" in headers.get_all("vary", [])


@pytest.mark.parametrize(
    ("path", "accept"), [("/livez", "gzip"), ("/openapi.json", "gzip;q=0"), ("/problems/x", "gzip")]
)
def test_what_is_small_or_not_wanted_is_not_compressed(
    quiet: httpx.Client, path: str, accept: str
) -> None:
    assert fetch(quiet, path, accept)[0]["content-encoding"] is None

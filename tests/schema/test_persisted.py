"""Documents that are known by an identifier, over HTTP: offered once, then named."""

from __future__ import annotations

import hashlib
import json

import httpx
import pytest

from schema.documents import identify
from schema.negotiation import GRAPHQL, JSON
from tests.schema.asking import URL, post

TEXT = "query Q($n: Int = 2) { articles(first: $n) { nodes { id } } rateLimit { nodeCount } }"
HASH = hashlib.sha256(TEXT.encode()).hexdigest()
PERSISTED = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH}}}
NAMED = {"documentId": f"sha256:{HASH}"}


async def test_an_automatic_persisted_query(client: httpx.AsyncClient) -> None:
    for accept, status in ((GRAPHQL, 400), (JSON, 200)):
        for body in (PERSISTED, NAMED):
            unknown = await post(client, body, accept=accept)
            assert unknown.status_code == status
            (error,) = unknown.json()["errors"]
            assert error["message"] == "PersistedQueryNotFound"
            assert error["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    refused = await post(client, {**PERSISTED, "query": TEXT, "variables": {"n": 0}})
    assert refused.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert "errors" in (await post(client, PERSISTED)).json()  # nothing was run, nothing is kept
    offered = await post(client, {**PERSISTED, "query": TEXT})
    assert offered.json()["data"]["rateLimit"] == {"nodeCount": 2}
    for body in (PERSISTED, NAMED, {**NAMED, "variables": {"n": 2}, "operationName": "Q"}):
        assert (await post(client, body)).content == offered.content
    extensions = json.dumps(PERSISTED["extensions"])
    for parameters in ({"extensions": extensions}, NAMED):
        assert (await client.get(URL, params=parameters)).content == offered.content


async def test_a_hash_of_another_document_is_refused(client: httpx.AsyncClient) -> None:
    response = await post(client, {**PERSISTED, "query": "{ __typename }"})
    assert response.status_code == 400
    assert "not that of the document" in response.json()["errors"][0]["message"]


async def test_a_known_document_is_not_parsed_again(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "{ again: articles { next } }"
    named = {"documentId": identify(text)}
    await post(client, {**named, "query": text})

    def never(*_: object, **__: object) -> None:
        raise AssertionError("it is known")

    monkeypatch.setattr("service.reads.engine.read_operation", never)
    monkeypatch.setattr("schema.documents.identify", never)
    assert (await post(client, named)).json()["data"] == {"again": {"next": None}}

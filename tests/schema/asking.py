"""What the tests of GraphQL over HTTP share: a client of the endpoint alone, and how it posts."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import asyncpg
import httpx

from schema.negotiation import JSON
from service.domain.identity import corpus_id
from service.store.standby import Standby

URL = "http://testserver/graphql"


@asynccontextmanager
async def connect(endpoint: Any, pool: asyncpg.Pool[Any]) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the endpoint over an empty corpus."""
    ledger = SimpleNamespace(corpus=corpus_id("default"))
    standby = Standby(pool, 1)
    backend = SimpleNamespace(standby=standby, ledger=ledger)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await endpoint({**scope, "state": {"backend": backend}}, receive, send)

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as opened:
        yield opened
    await standby.close()


async def post(client: httpx.AsyncClient, body: Any, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return await client.post(URL, content=content, headers={"content-type": JSON, **names})

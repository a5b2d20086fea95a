"""The peer with DataLoaders as a server: `strawberry_loaders.py PORT`.

Served as the service is (uvicorn, uvloop, httptools), with a pool of the same size. Documents are
parsed and validated once, as Strawberry's own caching extensions have it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import lru_cache
from inspect import isawaitable
from typing import Any

import uvicorn
from graphql import DocumentNode, execute, parse, validate
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.corpus import CORPUS
from bench.loaders.reader import Reader
from bench.loaders.resolvers import build_peer
from service.store.pool import Role, open_pool

schema = build_peer()


@lru_cache(maxsize=100)
def read_document(text: str) -> DocumentNode:
    """A document that fits the schema.

    Raises:
        GraphQLError: when it does not.
    """
    document = parse(text)
    for error in validate(schema, document):
        raise error
    return document


async def answer(request: Request) -> Response:
    """Answer one operation."""
    asked = await request.json()
    result: Any = execute(
        schema,
        read_document(asked["query"]),
        variable_values=asked.get("variables"),
        context_value=Reader(request.state.pool, CORPUS),
    )
    if isawaitable(result):
        result = await result
    return Response(json.dumps(result.formatted).encode(), media_type="application/json")


@asynccontextmanager
async def lifespan(application: Starlette) -> AsyncIterator[dict[str, object]]:
    """Hold the pool while the server runs."""
    size = int(os.environ.get("POOL_SIZE", "16"))
    async with await open_pool(os.environ["DATABASE_URL"], Role.READ, size=size) as pool:
        yield {"pool": pool}


application = Starlette(routes=[Route("/graphql", answer, methods=["POST"])], lifespan=lifespan)

if __name__ == "__main__":
    uvicorn.run(application, port=int(sys.argv[1]), access_log=False, log_level="warning")

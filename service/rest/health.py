"""The probes: whether the process answers, and whether it has all that it needs."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from service.errors import ClaimsError, Unavailable
from service.rest.backend import Backend, backend_of
from service.rest.endpoint import route
from service.rest.stored import stored_operation

_PATIENCE_SECONDS = 2.0
_ADDRESSES = {
    "graphql": "/graphql",
    "rest": "/v1/articles",
    "openapi": "/openapi.json",
    "liveness": "/livez",
    "readiness": "/readyz",
    "problems": "/problems",
}


@dataclass(slots=True)
class Progress:
    """How far the start has come: the one value of the service that changes.

    ``seeded`` turns True once every seed is in, and stays so.
    """

    seeded: bool = False


def health_routes() -> list[Route]:
    """``/``, ``/livez`` and ``/readyz``."""
    return [
        route("/", get=_index),
        route("/livez", get=_live),
        route("/readyz", get=_ready),
    ]


async def _index(_request: Request) -> Response:
    return JSONResponse(_ADDRESSES)


async def _live(_request: Request) -> Response:
    return JSONResponse({"status": "live"}, headers={"cache-control": "no-store"})


async def _ready(request: Request) -> Response:
    progress = request.scope["state"]["progress"]
    missing = [] if progress.seeded else ["seeding"]
    if not await _database_answers(backend_of(request)):
        missing.append("database")
    if missing:
        raise Unavailable(f"Not ready: {' and '.join(missing)} missing.", missing=missing)
    return JSONResponse({"status": "ready"}, headers={"cache-control": "no-store"})


async def _database_answers(backend: Backend) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            await backend.read(stored_operation("is_ready"), {})
    except (TimeoutError, ClaimsError):
        return False
    return True

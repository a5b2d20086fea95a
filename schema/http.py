"""The endpoint: GraphQL over HTTP, https://graphql.github.io/graphql-over-http/draft/.

GET and POST, one operation a request. A request that is well-formed HTTP and JSON but fails as
GraphQL answers 400 as ``application/graphql-response+json``, and 200 as ``application/json``, as
the draft has it. A POST must have a JSON content type, which no form of a foreign page can send; a
GET runs queries alone. A document can be named instead of sent (``schema.documents``).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from schema.documents import Documents, Reference, read_reference
from schema.negotiation import JSON, choose_media_type
from service.access.body import read_body
from service.access.content import read_media_type
from service.access.json_text import read_json
from service.access.preflight import check_preflight
from service.access.query import read_parameters
from service.errors import (
    ClaimsError,
    DocumentNotFound,
    DocumentNotListed,
    InternalError,
    InvalidRequest,
    MethodNotAllowed,
)
from service.reads.engine import ReadEngine, ReadRequest, ReadResult
from service.store.standby import Standby

MAX_BODY = 400_000
"""The longest body, in bytes: a document and its variables."""

METHODS = "GET, POST"

_MORE: Mapping[int, dict[str, str]] = {
    405: {"allow": METHODS},
    503: {"retry-after": "1"},
}
"""Headers that statuses ask for."""

log = logging.getLogger(__name__)


class _Ledger(Protocol):
    @property
    def corpus(self) -> UUID: ...


class Backend(Protocol):
    """What the endpoint finds under ``backend`` in the state of a request."""

    @property
    def standby(self) -> Standby: ...

    @property
    def ledger(self) -> _Ledger: ...


def graphql_endpoint(
    engine: ReadEngine, documents: Documents | None = None, *, preflight: bool = False
) -> ASGIApp:
    """The ASGI application that answers GraphQL requests through the engine.

    ``documents`` are those that can be named. ``preflight`` asks of a GET a header that a foreign
    page cannot send unasked.
    """
    return _Endpoint(engine, documents or Documents(), preflight)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request whose document may still have to be found."""

    reference: Reference
    variables: Mapping[str, Any]
    operation: str | None
    safe: bool


@dataclass(frozen=True, slots=True)
class _Endpoint:
    engine: ReadEngine
    documents: Documents
    preflight: bool

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._respond(request)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        media_type = JSON
        try:
            media_type = choose_media_type(request.headers.get("accept"))
            if self.preflight:
                check_preflight(request)
            asked = await _read_request(request)
            result = await self._execute(request.scope["state"]["backend"], asked)
        except ClaimsError as error:
            return _refusal(error, media_type)
        except ClientDisconnect:
            raise
        except Exception:
            log.exception("a GraphQL request failed")
            return _refusal(InternalError(), media_type)
        return _answer(result, media_type)

    async def _execute(self, backend: Backend, asked: _Asked) -> ReadResult:
        document = self.documents.find(asked.reference)
        request = ReadRequest(document, asked.variables, asked.operation, asked.safe)
        result = await self.engine.execute(backend.standby, request, backend.ledger.corpus)
        if not result.failed:
            self.documents.keep(asked.reference)
        return result


def _answer(result: ReadResult, media_type: str) -> Response:
    # As application/json a failed operation is a well-formed answer: the draft's legacy rule.
    legacy = media_type == JSON and result.failed and result.status == 400
    return _response(result.body, 200 if legacy else result.status, media_type)


def _refusal(error: ClaimsError, media_type: str) -> Response:
    entry = {"message": error.message, "extensions": {"code": error.code}}
    body = json.dumps({"errors": [entry]}).encode()
    if isinstance(error, DocumentNotFound | DocumentNotListed):
        return _answer(ReadResult(body, True, error.status), media_type)
    return _response(body, error.status, media_type)


def _response(body: bytes, status: int, media_type: str) -> Response:
    headers = {"content-type": f"{media_type}; charset=utf-8", "vary": "Accept"}
    return Response(body, status, headers | _MORE.get(status, {}))


async def _read_request(request: Request) -> _Asked:
    if request.method == "GET":
        return _from_query(request)
    if request.method != "POST":
        raise MethodNotAllowed(f"GraphQL takes {METHODS}.")
    read_media_type(request, (JSON,))
    body = await read_body(request, MAX_BODY)
    parameters = read_json(body, "The body")
    if not isinstance(parameters, dict):
        raise InvalidRequest("The body must be one JSON object; batches are not taken.")
    return _from_parameters(parameters, safe=False)


def _from_query(request: Request) -> _Asked:
    parameters: dict[str, Any] = {**read_parameters(request.scope["query_string"])}
    for name in ("variables", "extensions"):
        if name in parameters:
            parameters[name] = read_json(parameters[name].encode(), name)
    return _from_parameters(parameters, safe=True)


def _from_parameters(parameters: Mapping[str, Any], *, safe: bool) -> _Asked:
    operation, variables = parameters.get("operationName"), parameters.get("variables")
    if operation is not None and not isinstance(operation, str):
        raise InvalidRequest("operationName must be a string.")
    for name in ("variables", "extensions"):
        if not isinstance(parameters.get(name), dict | None):
            raise InvalidRequest(f"{name} must be an object.")
    return _Asked(read_reference(parameters), variables or {}, operation or None, safe)

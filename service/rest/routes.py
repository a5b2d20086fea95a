"""The routes of ``/v1``: reads from the table of resources, and the one write."""

from __future__ import annotations

import asyncio
import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from service.access.body import read_body
from service.access.content import read_media_type
from service.domain.article import Document
from service.domain.identity import NodeType, public_id
from service.errors import InvalidCursor, NotFound
from service.ledger.documents import parse_document
from service.ledger.ingest import ingest
from service.rest.backend import Backend, backend_of
from service.rest.endpoint import Handler, route
from service.rest.parameters import LARGEST_PAGE, read_id, read_query
from service.rest.resources import RESOURCES, Resource
from service.rest.stored import nested_page, stored_operation
from service.rest.submission import LIMITS, read_submission


def rest_routes() -> list[Route]:
    """A route for each resource; articles take POST as well."""
    posts = {"/v1/articles": submit_article}
    return [route(r.path, get=_reader(r), post=posts.get(r.path)) for r in RESOURCES]


def _reader(resource: Resource) -> Handler:
    document = stored_operation(resource.operation)

    async def read(request: Request) -> Response:
        variables = read_query(request.scope["query_string"], resource.parameters)
        if resource.node is not None:
            variables["id"] = read_id(resource.node, request.path_params["id"])
        try:
            value = await backend_of(request).read(document, variables)
        except InvalidCursor:
            # As with ids: what is malformed is refused before, what is of nowhere is not found.
            raise NotFound("There is no page behind this cursor; take `next` of a page.") from None
        if value == b"null":
            raise NotFound(f"There is no {resource.node} of this id.")
        if resource.many and resource.node is not None:
            value = nested_page(value)
        return Response(value, media_type="application/json")

    return read


async def submit_article(request: Request) -> Response:
    """Take an article in: 201 when it or its text is new, 200 when both were there."""
    backend = backend_of(request)
    backend.guard.check_write(request.scope)
    kind = read_media_type(request, LIMITS)
    body = await read_body(request, LIMITS[kind])
    # In a thread: a long text takes some tenths of a second, in which others want answers.
    document = await asyncio.to_thread(_read_document, kind, body)
    ingested = await ingest(backend.ledger, document)
    identifier = public_id(NodeType.ARTICLE, ingested.article_id)
    return JSONResponse(
        await _submitted(backend, identifier),
        201 if ingested.created or ingested.revised else 200,
        {"location": f"/v1/articles/{identifier}"},
    )


def _read_document(kind: str, body: bytes) -> Document:
    submission = read_submission(kind, body)
    return parse_document(
        submission.text,
        title=submission.title,
        url=submission.url,
        source=submission.source,
        published_on=submission.published_on,
    )


async def _submitted(backend: Backend, identifier: str) -> dict[str, object]:
    article = await backend.read(stored_operation("get_article"), {"id": identifier})
    return {
        "article": json.loads(article),
        "statements": await _read_all(backend, "list_article_statements", identifier),
        "contradictions": await _read_all(backend, "list_article_contradictions", identifier),
    }


async def _read_all(backend: Backend, operation: str, identifier: str) -> list[object]:
    """All items of a list below the article, page by page."""
    items: list[object] = []
    variables: dict[str, object] = {"id": identifier, "first": LARGEST_PAGE}
    while True:
        value = await backend.read(stored_operation(operation), variables)
        page = json.loads(nested_page(value))
        items += page["items"]
        if page["next"] is None:
            return items
        variables = {**variables, "after": page["next"]}

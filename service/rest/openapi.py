"""The OpenAPI 3.1 document: the table of resources, their models and the errors, put together."""

from __future__ import annotations

import json
from importlib.metadata import version

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from service.errors import ClaimsError
from service.rest.endpoint import route
from service.rest.paths import ANSWERED, describe_paths
from service.rest.problems import MEDIA_TYPE
from service.rest.schemas import describe_models
from service.rest.submission import JSON

Json = dict[str, object]

_DESCRIPTION = (
    "Who said what, in which words, where exactly in the text; and which statements contradict "
    "which. Offsets count Unicode code points of an article's text. Lists come in pages: pass "
    "`next` as `after` until it is null. Reads are open. Writes need the bearer token that the "
    "service was given; while it was given none, they are taken from the same machine alone."
)
_TAGS = {
    "articles": "Documents with their text, source and date.",
    "contradictions": "Pairs of statements that cannot both be true as said.",
    "service": "How the service is, and where its doors are.",
    "speakers": "People, offices, organisations and groups to whom words are attributed.",
    "statements": "Who is reported to have said what, in which words, and where they stand.",
}


def openapi_route() -> Route:
    """``/openapi.json``, built once."""
    document = json.dumps(describe_service(), ensure_ascii=False, separators=(",", ":")).encode()

    async def openapi(_request: Request) -> Response:
        return Response(document, media_type=JSON)

    return route("/openapi.json", get=openapi)


def describe_service() -> Json:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Claims",
            "version": version("claims"),
            "summary": "Statements and the contradictions between them.",
            "description": _DESCRIPTION,
        },
        "servers": [{"url": "/", "description": "This service."}],
        "security": [],
        "tags": [{"name": name, "description": text} for name, text in _TAGS.items()],
        "paths": describe_paths(),
        "components": {
            "schemas": describe_models(),
            "responses": {kind.__name__: _problem(kind) for kind in ANSWERED},
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The token of the setting CLAIMS_TOKEN.",
                }
            },
        },
    }


def _problem(kind: type[ClaimsError]) -> Json:
    example = {
        "type": kind().problem_type,
        "title": kind.title,
        "status": kind.status,
        "detail": kind().message,
        "instance": "/v1/articles",
    }
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": f"{kind.title}.",
        "content": {MEDIA_TYPE: {"schema": schema, "example": example}},
    }

"""The OpenAPI 3.1 document: the table of resources, their models and the errors, put together."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.metadata import version

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from service import errors
from service.errors import ClaimsError
from service.rest.catalogue import describe_problems
from service.rest.endpoint import route
from service.rest.parameters import Parameter, id_schema
from service.rest.problems import MEDIA_TYPE
from service.rest.resources import RESOURCES, Resource
from service.rest.schemas import describe_models
from service.rest.submission import JSON, TEXT

Json = dict[str, object]

EXAMPLE_TEXT = (
    "LISBON (Agency) - Ana Reis, the harbour master, said on Monday that 40 boats left the port. "
    "“Only 12 boats left the port,” Rui Alves said."
)
EXAMPLE_SUBMISSION = {
    "text": EXAMPLE_TEXT,
    "title": "How many boats left the port",
    "url": "https://news.example/boats",
    "source": "News Example",
    "publishedOn": "2024-12-21",
}

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
_READ_ERRORS = (
    errors.InvalidRequest,
    errors.Forbidden,
    errors.MethodNotAllowed,
    errors.InternalError,
    errors.Unavailable,
)
_WRITE_ERRORS = (
    *_READ_ERRORS,
    errors.Unauthorized,
    errors.TooSlow,
    errors.TooLarge,
    errors.UnsupportedMediaType,
    errors.InvalidDocument,
)


_PROBLEM_ERRORS = (errors.Forbidden, errors.MethodNotAllowed)


def openapi_route() -> Route:
    """``/openapi.json``, built once."""
    document = json.dumps(describe_service(), ensure_ascii=False, separators=(",", ":")).encode()

    async def openapi(_request: Request) -> Response:
        return Response(document, media_type=JSON)

    return route("/openapi.json", get=openapi)


_TAG_OF = {resource.item: resource.tag for resource in RESOURCES if resource.node is None}


def describe_service() -> Json:
    """The whole document."""
    paths: dict[str, Json] = {r.path: {"get": _read_operation(r)} for r in RESOURCES}
    paths["/v1/articles"]["post"] = _submit_operation()
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
        "paths": {**paths, **_service_paths()},
        "components": {
            "schemas": describe_models(),
            "responses": {e.__name__: _problem(e) for e in (*_WRITE_ERRORS, errors.NotFound)},
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The token of the setting CLAIMS_TOKEN.",
                }
            },
        },
    }


def _read_operation(resource: Resource) -> Json:
    schema = f"{resource.item.__name__}Page" if resource.many else resource.item.__name__
    parameters = [_query_parameter(parameter) for parameter in resource.parameters]
    answer = _answer(resource.summary, schema)
    if resource.many:
        answer["links"] = _links(resource)
    if resource.node is not None:
        parameters.insert(
            0,
            {
                "name": "id",
                "in": "path",
                "required": True,
                "description": f"The {resource.node}'s id.",
                "schema": id_schema(resource.node),
            },
        )
    return {
        "operationId": _camel(resource.operation),
        "summary": resource.summary,
        "description": f"{(resource.item.__doc__ or '').strip()}",
        "tags": [resource.tag],
        "parameters": parameters,
        "responses": {"200": answer, **_refusals((*_READ_ERRORS, errors.NotFound))},
    }


def _links(resource: Resource) -> Json:
    """Where a page leads: to the next one, and from its items to what lies below them."""
    again = {"after": "$response.body#/next"}
    if resource.node is not None:
        again["id"] = "$request.path.id"
    links: Json = {"next": {"operationId": _camel(resource.operation), "parameters": again}}
    for below in RESOURCES:
        if below.node is not None and below.tag == _TAG_OF[resource.item]:
            links[_camel(below.operation)] = {
                "operationId": _camel(below.operation),
                "parameters": {"id": "$response.body#/items/0/id"},
            }
    return links


def _submit_operation() -> Json:
    location = {
        "Location": {"description": "The article's address.", "schema": {"type": "string"}},
    }
    new = {**_answer("The article or its text is new; both are kept.", "Submitted")}
    known = {**_answer("The same text was there: the same ids.", "Submitted")}
    return {
        "operationId": "submitArticle",
        "summary": "Take an article in",
        "description": (
            "Stores the text, extracts its statements and compares them within the article and "
            "with the corpus. Another text under a known URL becomes the article's current "
            "revision, and nothing is deleted."
        ),
        "tags": ["articles"],
        "security": [{"token": []}, {}],
        "requestBody": {
            "required": True,
            "description": "The article.",
            "content": {
                JSON: {
                    "schema": {"$ref": "#/components/schemas/Submission"},
                    "example": EXAMPLE_SUBMISSION,
                },
                TEXT: {
                    "schema": {"$ref": "#/components/schemas/SubmittedText"},
                    "example": EXAMPLE_TEXT,
                },
            },
        },
        "responses": {
            "200": {**known, "headers": location},
            "201": {**new, "headers": location},
            **_refusals(_WRITE_ERRORS),
        },
    }


def _service_paths() -> dict[str, dict[str, Json]]:
    def probe(
        name: str, summary: str, *kinds: type[ClaimsError], schema: str = "Health"
    ) -> dict[str, Json]:
        return {
            "get": {
                "operationId": name,
                "summary": summary,
                "description": f"{summary}.",
                "tags": ["service"],
                "responses": {"200": _answer(summary, schema), **_refusals(kinds)},
            }
        }

    problem = probe(
        "getProblemType",
        "What a problem type means",
        *_PROBLEM_ERRORS,
        errors.NotFound,
        schema="ProblemType",
    )
    problem["get"]["parameters"] = [_problem_parameter()]
    return {
        "/problems": probe(
            "listProblemTypes", "All problem types", *_PROBLEM_ERRORS, schema="ProblemTypePage"
        ),
        "/problems/{problem}": problem,
        "/": probe(
            "index",
            "The addresses of the service",
            errors.Forbidden,
            errors.MethodNotAllowed,
            schema="Index",
        ),
        "/livez": probe("live", "Whether the process answers", errors.MethodNotAllowed),
        "/readyz": probe(
            "ready",
            "Whether all is migrated and seeded",
            errors.MethodNotAllowed,
            errors.Unavailable,
        ),
    }


def _problem_parameter() -> Json:
    return {
        "name": "problem",
        "in": "path",
        "required": True,
        "description": "The last part of the problem's type.",
        "schema": {"type": "string", "enum": list(describe_problems())},
    }


def _query_parameter(parameter: Parameter) -> Json:
    return {
        "name": parameter.name,
        "in": "query",
        "description": parameter.description,
        "schema": dict(parameter.schema),
    }


def _answer(description: str, schema: str) -> Json:
    reference = {"$ref": f"#/components/schemas/{schema}"}
    return {"description": description, "content": {JSON: {"schema": reference}}}


def _refusals(kinds: Iterable[type[ClaimsError]]) -> Json:
    ordered = sorted(kinds, key=lambda kind: kind.status)
    return {
        str(kind.status): {"$ref": f"#/components/responses/{kind.__name__}"} for kind in ordered
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


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)

"""The paths of the OpenAPI document: what can be asked of each address, and what it answers."""

from __future__ import annotations

from collections.abc import Iterable

from service import errors
from service.errors import ClaimsError
from service.rest.catalogue import describe_problems
from service.rest.parameters import Parameter, id_schema
from service.rest.resources import RESOURCES, Resource
from service.rest.submission import EXAMPLE_SUBMISSION, EXAMPLE_TEXT, JSON, TEXT

Json = dict[str, object]

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
_PROBLEM = (errors.Forbidden, errors.MethodNotAllowed)
_PROBE = (errors.MethodNotAllowed,)
ANSWERED = (*_WRITE_ERRORS, errors.NotFound)
"""The errors that some operation answers with."""

_TAG_OF = {resource.item: resource.tag for resource in RESOURCES if resource.node is None}


def describe_paths() -> Json:
    """All paths, by their templates."""
    paths: dict[str, Json] = {r.path: {"get": _read_operation(r)} for r in RESOURCES}
    paths["/v1/articles"]["post"] = _submit_operation()
    return {**paths, **_service_paths()}


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
    new = _answer("The article or its text is new; both are kept.", "Submitted")
    known = _answer("The same text was there: the same ids.", "Submitted")
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
        "requestBody": _submitted(),
        "responses": {
            "200": {**known, "headers": location},
            "201": {**new, "headers": location},
            **_refusals(_WRITE_ERRORS),
        },
    }


def _submitted() -> Json:
    """The body that an article comes in."""
    return {
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
    }


def _service_paths() -> dict[str, Json]:
    index = "The addresses of the service"
    return {
        "/problems": _probe("listProblemTypes", "All problem types", "ProblemTypePage", _PROBLEM),
        "/problems/{problem}": _problem_path(),
        "/": _probe("index", index, "Index", _PROBLEM),
        "/livez": _probe("live", "Whether the process answers", "Health", _PROBE),
        "/readyz": _probe(
            "ready",
            "Whether all is migrated and seeded",
            "Health",
            (*_PROBE, errors.Unavailable),
        ),
    }


def _problem_path() -> Json:
    name, summary = "getProblemType", "What a problem type means"
    kinds = (*_PROBLEM, errors.NotFound)
    return _probe(name, summary, "ProblemType", kinds, parameters=[_problem_parameter()])


def _probe(
    name: str,
    summary: str,
    schema: str,
    kinds: Iterable[type[ClaimsError]],
    **more: object,
) -> Json:
    """The one operation of an address that tells of the service itself."""
    return {
        "get": {
            "operationId": name,
            "summary": summary,
            "description": f"{summary}.",
            "tags": ["service"],
            "responses": {"200": _answer(summary, schema), **_refusals(kinds)},
            **more,
        }
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


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)

"""The OpenAPI document says all that the routes do."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from service import errors
from service.errors import ClaimsError
from service.rest.catalogue import problem_routes
from service.rest.health import health_routes
from service.rest.openapi import describe_service
from service.rest.routes import rest_routes
from service.rest.submission import EXAMPLE_SUBMISSION, JSON, read_submission

DOCUMENT = json.loads(json.dumps(describe_service()))
ROUTES = [*rest_routes(), *health_routes(), *problem_routes()]


@pytest.mark.parametrize("path", [route.path for route in ROUTES])
def test_every_route_is_described(path: str) -> None:
    assert "get" in DOCUMENT["paths"][path]


def test_nothing_else_is_described() -> None:
    assert set(DOCUMENT["paths"]) == {route.path for route in ROUTES}


def test_operations_have_names_of_their_own() -> None:
    names = [
        operation["operationId"]
        for path in DOCUMENT["paths"].values()
        for operation in path.values()
    ]
    assert len(names) == len(set(names))


def references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def test_every_reference_leads_somewhere() -> None:
    for reference in set(references(DOCUMENT)):
        target = DOCUMENT
        for part in reference.removeprefix("#/").split("/"):
            target = target[part]
        assert target


@pytest.mark.parametrize(
    "kind",
    [errors.Unauthorized, errors.Forbidden, errors.TooLarge, errors.UnsupportedMediaType],
)
def test_the_write_tells_its_refusals(kind: type[ClaimsError]) -> None:
    responses = DOCUMENT["paths"]["/v1/articles"]["post"]["responses"]
    assert responses[str(kind.status)] == {"$ref": f"#/components/responses/{kind.__name__}"}


def test_the_example_can_be_submitted() -> None:
    found = read_submission(JSON, json.dumps(EXAMPLE_SUBMISSION).encode())
    assert found.model_dump(mode="json", by_alias=True) == EXAMPLE_SUBMISSION

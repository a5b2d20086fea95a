"""The stored operations are GraphQL of our own schema, and whole."""

from __future__ import annotations

import json

import pytest
from graphql import parse, validate

from schema.build import read_schema
from service.rest.resources import RESOURCES, Resource
from service.rest.stored import nested_page, stored_operation

SCHEMA = read_schema()
OPERATIONS = sorted({"is_ready", *(resource.operation for resource in RESOURCES)})


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_is_valid(name: str) -> None:
    assert validate(SCHEMA, parse(stored_operation(name))) == []


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.path)
def test_an_operation_takes_what_its_resource_offers(resource: Resource) -> None:
    document = stored_operation(resource.operation)
    for parameter in resource.parameters:
        assert f"${parameter.path[0]}:" in document
    assert ("$id: ID!" in document) is (resource.node is not None)


@pytest.mark.parametrize(
    ("value", "page"),
    [
        (b'{"page":{"items":[],"next":null}}', b'{"items":[],"next":null}'),
        (b'{"page" : {"items" : [{"a" : 1}], "next" : "x:y}"}}', None),
    ],
)
def test_a_page_is_cut_out_of_its_parent(value: bytes, page: bytes | None) -> None:
    cut = nested_page(value)
    assert page is None or cut == page
    assert json.loads(cut) == json.loads(value)["page"]

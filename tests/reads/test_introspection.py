"""Introspection: what one field may ask for, and what its answer depends on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from graphql import build_schema

from service.reads.document import read_operation
from service.reads.faults import RequestFailed
from service.reads.introspection import Introspection, introspect
from service.reads.limits import Limits

SCHEMA = build_schema('type Query { ship: Int, "Gone." boat: Int @deprecated }')
NAMED = "query ($name: String!) { __type(name: $name) { name } ship }"


def ready(document: str, limits: Limits | None = None) -> Introspection:
    """The first root field of the document, ready to be answered."""
    used = limits or Limits()
    operation = read_operation(SCHEMA, used, document, None)
    node: Any = operation.node.selection_set.selections[0]
    name = (node.alias or node.name).value
    return introspect(SCHEMA, used, operation, name, [node])


def answered(document: str, **variables: Any) -> Any:
    return json.loads(ready(document).bind(variables))


def test_a_field_is_answered_alone_and_by_its_response_name() -> None:
    assert answered("{ s: __schema { queryType { name } } ship }") == {
        "queryType": {"name": "Query"}
    }


def test_fragments_are_spread() -> None:
    document = "{ __schema { ...S } } fragment S on __Schema { queryType { name } }"
    assert answered(document) == {"queryType": {"name": "Query"}}


def test_each_answer_is_that_of_its_variables() -> None:
    found = ready(NAMED)
    names = ("Query", "Int", "Query", "Nothing")
    answers = [json.loads(found.bind({"name": name})) for name in names]
    assert answers == [{"name": "Query"}, {"name": "Int"}, {"name": "Query"}, None]


def test_variables_that_it_does_not_use_are_none_of_its_own() -> None:
    found = ready("query ($name: String!, $n: Boolean!) { __type(name: $name) { name } "
                  "ship @skip(if: $n) }")  # fmt: skip
    assert found.variables == {"name"}
    assert json.loads(found.bind({"name": "Int", "n": True})) == {"name": "Int"}


# a document, the limit that it meets exactly, and how large that limit is then
LIMITED = [
    ("{ __schema { types { name } } }", "introspected", 1),
    ("{ __schema { types { fields { name } } directives { name } } }", "introspected", 3),
    ("{ __schema { types { ...T } } } fragment T on __Type { fields { name } }", "introspected", 2),
    ("{ __schema { queryType { name kind } } }", "introspected_fields", 4),
    (
        "{ __schema { ...S } } fragment S on __Schema { queryType { name } }",
        "introspected_fields",
        3,
    ),
]


@pytest.mark.parametrize(("document", "name", "size"), LIMITED)
def test_so_much_may_be_asked_for_and_no_more(document: str, name: str, size: int) -> None:
    ready(document, replace(Limits(), **{name: size}))  # type: ignore[arg-type]
    with pytest.raises(RequestFailed, match="lists too much at once"):
        ready(document, replace(Limits(), **{name: size - 1}))  # type: ignore[arg-type]

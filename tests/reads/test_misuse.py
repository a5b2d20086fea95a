"""Every argument and every filter, given what it does not take: an error with a code and a place.

The table is made from the schema, so that a new argument is in it by itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLSchema,
    get_named_type,
    is_input_object_type,
    is_object_type,
    is_required_argument,
)

from schema.build import read_schema
from service.reads.engine import ReadEngine
from service.reads.faults import RequestFailed, describe

SCHEMA = read_schema()
CODES = {"GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "QUERY_TOO_COMPLEX"}
ID = "article_" + "0" * 32
GIVEN = {"id": f'(id: "{ID}")', "ids": f'(ids: ["{ID}"])'}
LITERALS = (
    *("1", "-1", "1.5", '"x"', '""', "true", "null", "ENUM", "$v"),
    *("[]", "[1]", "[[]]", "{}", "{eq: true}", "{eq: []}", "{nope: 1}", "{in: [null]}", "{in: 5}"),
    *("99999999999", "9" * 5_000, "1e999", '"\\u0000"'),
)
VALUES: tuple[Any, ...] = (
    *(1, -1, 1.5, "x", "", True, None, "a\0", "\ud800", 10**30, float("inf")),
    *([], [1], [[]], {}, {"eq": True}, {"eq": []}, {"nope": 1}, {"in": [None]}, {"in": 5}),
    *({"eq": "\ud800"}, {"a": "x", "b": "y"}, {"startsWith": "\0"}, {"contains": 1}),
)


def reached(schema: GraphQLSchema) -> Iterator[tuple[str, str, str, str, GraphQLArgument]]:
    """Each kind of argument once: the document before and behind its field, the field, itself."""
    pending = deque([("Query", "{ ", " }")])
    types, arguments = {"Query"}, set()
    while pending:
        name, before, behind = pending.popleft()
        of: Any = schema.type_map[name]
        for field_name, field in of.fields.items():
            named = get_named_type(field.type)
            below = f"{behind}" if not hasattr(named, "fields") else f" {{ __typename }}{behind}"
            for argument_name, argument in field.args.items():
                if (argument_name, str(argument.type)) not in arguments:
                    arguments.add((argument_name, str(argument.type)))
                    yield f"{before}{field_name}", below, argument_name, field_name, argument
            needed = [n for n, a in field.args.items() if is_required_argument(a)]
            if is_object_type(named) and named.name not in types and set(needed) <= set(GIVEN):
                types.add(named.name)
                given = GIVEN[needed[0]] if needed else ""
                pending.append((named.name, f"{before}{field_name}{given} {{ ", f" }}{behind}"))


REACHED = list(reached(SCHEMA))


def misuses(before: str, below: str, name: str, argument: GraphQLArgument) -> Iterator[Any]:
    """Documents that give the argument, or one field of it, each of the values."""
    for literal in LITERALS:
        yield f"query ($v: Int = 1) {before}({name}: {literal}){below}", {}
    for value in VALUES:
        yield f"query ($v: {argument.type}) {before}({name}: $v){below}", {"v": value}
    of = get_named_type(argument.type)
    for field in of.fields if is_input_object_type(of) else ():
        for literal in LITERALS:
            yield f"query ($v: Int = 1) {before}({name}: {{{field}: {literal}}}){below}", {}
        for value in VALUES:
            yield f"query ($v: {argument.type}) {before}({name}: $v){below}", {"v": {field: value}}


@pytest.mark.parametrize(
    ("before", "below", "name", "argument"),
    [(before, below, name, argument) for before, below, name, _, argument in REACHED],
    ids=[f"{field}({name} {argument.type})" for _, _, name, field, argument in REACHED],
)
def test_what_an_argument_does_not_take(
    engine: ReadEngine, before: str, below: str, name: str, argument: GraphQLArgument
) -> None:
    refused = 0
    for document, variables in misuses(before, below, name, argument):
        try:
            engine.cost(document, variables)
        except RequestFailed as failure:
            refused += 1
            for error in failure.errors:
                assert error.locations, (document[:200], variables, error.message)
                assert error.extensions, (document[:200], variables, error.message)
                assert error.extensions["code"] in CODES
                told = describe(error)
                assert "digits) for integer string conversion" not in told["message"]
    assert refused > len(LITERALS) / 2


def test_the_table_reaches_the_whole_schema() -> None:
    arguments = {name for _, _, name, _, _ in REACHED}
    assert arguments >= {"id", "ids", "first", "last", "after", "before", "filter", "orderBy"}
    assert len(REACHED) > 15

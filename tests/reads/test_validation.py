"""Validation: every error has a place, and tells no more of the schema than is wanted."""

from __future__ import annotations

import pytest
from graphql import GraphQLError, build_schema, parse

from service.reads.limits import Limits
from service.reads.validation import MAX_ERRORS, validate_document

SCHEMA = build_schema(
    """
    enum Flag { WHITE RED }
    type Query { ships(in: In, flag: Flag, names: [String!]): Int, next: Query }
    input In { masts: Int! }
    """
)
OPEN, QUIET = Limits(), Limits(suggestions=False)


def errors(document: str, limits: Limits = OPEN) -> list[GraphQLError]:
    return validate_document(SCHEMA, parse(document), limits)


@pytest.mark.parametrize(
    ("document", "column"),
    [
        ("{ ships(in: {}) }", 13),
        ("{ ships(in: {masts: {x: 1}}) }", 13),
        ("{ ships(names: [null]) }", 17),
        ("{ ships(flag: [RED]) }", 15),
        ("{ boats }", 3),
    ],
)
def test_an_error_stands_where_it_is(document: str, column: int) -> None:
    (error,) = errors(document)
    assert [place.column for place in error.locations or ()] == [column]


@pytest.mark.parametrize(
    "document",
    [
        "{ ship }",
        "{ next }",
        "{ ships(flags: RED) }",
        "{ ships(flag: REED) }",
        "{ ships(in: {mast: 1}) }",
    ],
)
def test_names_are_suggested_unless_they_are_kept_quiet(document: str) -> None:
    assert any("Did you mean" in error.message for error in errors(document))
    quiet = errors(document, QUIET)
    assert quiet
    assert not any("Did you mean" in error.message for error in quiet)


def test_the_schema_can_be_asked_for_unless_that_is_off() -> None:
    document = "{ __schema { queryType { name } } }"
    assert errors(document) == []
    assert errors(document, Limits(introspection=False))


def test_so_many_errors_are_told_and_then_that_there_are_more() -> None:
    names = " ".join(f"boat{number}" for number in range(MAX_ERRORS + 5))
    assert len(errors(f"{{ {names} }}")) == MAX_ERRORS + 1

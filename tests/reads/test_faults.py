"""Request errors: what a response tells of them, and what they are to the rest of the service."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLError, parse

from service.errors import InvalidCursor, InvalidRequest
from service.reads.faults import (
    LONGEST_MESSAGE,
    MOST_LOCATIONS,
    TOO_COMPLEX,
    coded,
    describe,
    refuse,
    refuse_for,
)

DOCUMENT = parse("{ ships\n  harbours }")
HARBOURS: Any = DOCUMENT.definitions[0].selection_set.selections[1]  # type: ignore[attr-defined]


def test_a_refusal_tells_its_code_and_its_place() -> None:
    (error,) = refuse(TOO_COMPLEX, "Too much.", HARBOURS, ["harbours"]).errors
    assert describe(error) == {
        "message": "Too much.",
        "locations": [{"line": 2, "column": 3}],
        "path": ["harbours"],
        "extensions": {"code": TOO_COMPLEX},
    }


def test_what_concerns_the_whole_document_stands_at_its_beginning() -> None:
    (error,) = refuse(TOO_COMPLEX, "Too much.").errors
    assert describe(error)["locations"] == [{"line": 1, "column": 1}]


@pytest.mark.parametrize("length", [LONGEST_MESSAGE, LONGEST_MESSAGE + 1])
def test_a_message_is_cut_where_it_is_too_long(length: int) -> None:
    told = describe(GraphQLError("x" * length))["message"]
    cut = length > LONGEST_MESSAGE
    assert told == "x" * LONGEST_MESSAGE + ("..." if cut else "")


def test_so_many_places_are_told_and_no_more() -> None:
    error = GraphQLError("Again.", [HARBOURS] * (MOST_LOCATIONS + 1))
    assert len(describe(error)["locations"]) == MOST_LOCATIONS


def test_a_code_of_its_own_goes_before_that_of_the_group() -> None:
    own = GraphQLError("One.", extensions={"code": "OWN", "more": 1})
    failed = coded([own, GraphQLError("Two.")], "GROUP")
    codes = [error.extensions for error in failed.errors]
    assert codes == [{"code": "OWN", "more": 1}, {"code": "GROUP"}]


def test_an_error_of_the_services_own_tree_is_known_again() -> None:
    cause = InvalidCursor()
    failed = refuse_for(cause, HARBOURS)
    assert failed.cause() is cause
    assert failed.errors[0].extensions == {"code": cause.code}


def test_any_other_is_an_invalid_request_of_the_same_words() -> None:
    cause = refuse(TOO_COMPLEX, "Too much.").cause()
    assert (type(cause), cause.message) == (InvalidRequest, "Too much.")

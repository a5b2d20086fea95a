"""From a text to one operation: which of several, and which may be run."""

from __future__ import annotations

import pytest
from graphql import build_schema

from service.errors import MethodNotAllowed
from service.reads.document import check_document, read_operation
from service.reads.faults import RequestFailed
from service.reads.limits import Limits

SCHEMA = build_schema("type Query { ship: Int } type Mutation { sink: Int }")
TWO = "query A { ...F } mutation B { sink } fragment F on Query { ship }"


def read(text: str, name: str | None = None, *, safe: bool = False) -> str | None:
    """The name of the operation that is found."""
    found = read_operation(SCHEMA, Limits(), text, name, safe=safe).node.name
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [("{ ship }", None, None), ("query A { ship }", None, "A"), (TWO, "A", "A"), (TWO, "B", "B")],
)
def test_an_operation_is_found_by_its_name_or_as_the_only_one(
    text: str, asked: str | None, found: str | None
) -> None:
    assert read(text, asked) == found


@pytest.mark.parametrize(
    ("text", "asked", "says"),
    [
        (TWO, None, "name one with operationName"),
        (TWO, "C", "no operation of that name"),
        (TWO, "F", "no operation of that name"),
        ("{ ship }", "A", "no operation of that name"),
        ("fragment F on Query { ship }", None, "has no operation"),
        ("{ ship", None, "Syntax Error"),
        ("{ boat }", None, "Cannot query field"),
        ("{ ship }" + " " * 100_000, None, "longer than 100,000 bytes"),
        ("{ ship } #" + "é" * 50_000, None, "longer than 100,000 bytes"),
    ],
)
def test_what_has_no_such_operation_is_refused(text: str, asked: str | None, says: str) -> None:
    with pytest.raises(RequestFailed, match=says):
        read(text, asked)


def test_the_fragments_of_the_document_come_along() -> None:
    found = read_operation(SCHEMA, Limits(), "{ ...F } fragment F on Query { ship }", None)
    assert list(found.fragments) == ["F"]


def test_a_safe_request_runs_a_query_of_a_document_that_has_mutations_too() -> None:
    text = "query A { ship } mutation B { sink }"
    assert read(text, "A", safe=True) == "A"
    with pytest.raises(MethodNotAllowed, match="GET runs queries alone"):
        read(text, "B", safe=True)


def test_whether_it_is_safe_is_told_before_what_else_is_wrong() -> None:
    with pytest.raises(MethodNotAllowed):
        read("mutation { boat }", safe=True)


@pytest.mark.parametrize("text", ["{ ship }", "query A { ship } mutation B { sink }"])
def test_a_document_is_checked_whichever_of_its_operations_is_run(text: str) -> None:
    check_document(SCHEMA, Limits(), text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{ boat }", "Cannot query field"),
        ("{ ship", "Syntax Error"),
        ("fragment F on Query { ship }", "has no operation"),
    ],
)
def test_a_document_that_cannot_be_run_does_not_pass_the_check(text: str, says: str) -> None:
    with pytest.raises(RequestFailed, match=says):
        check_document(SCHEMA, Limits(), text)

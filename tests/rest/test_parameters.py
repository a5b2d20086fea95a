"""Query parameters are read strictly."""

from __future__ import annotations

import pytest

from service.errors import ClaimsError, InvalidCursor, InvalidId, InvalidRequest, PageTooLarge
from service.rest.parameters import (
    CONTRADICTION_FILTERS,
    PAGE,
    SEARCH,
    STATEMENT_FILTERS,
    read_query,
)

STATEMENTS = (*PAGE, SEARCH, *STATEMENT_FILTERS)
CONTRADICTIONS = PAGE + CONTRADICTION_FILTERS
SPEAKER = "speaker_" + "0" * 32
ARTICLE = "article_" + "f" * 32


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("", {"first": 20}),
        ("first=1", {"first": 1}),
        ("first=100&after=abc", {"first": 100, "after": "abc"}),
        ("q=%C3%A9t%C3%A9", {"first": 20, "search": "été"}),
        ("kind=MIXED", {"first": 20, "filter": {"kind": {"eq": "MIXED"}}}),
        (
            f"kind=DIRECT&speaker={SPEAKER}&article={ARTICLE}",
            {
                "first": 20,
                "filter": {
                    "kind": {"eq": "DIRECT"},
                    "speaker": {"eq": SPEAKER},
                    "article": {"eq": ARTICLE},
                },
            },
        ),
    ],
)
def test_statements_take(query: str, variables: dict[str, object]) -> None:
    assert read_query(query.encode(), STATEMENTS) == variables


def test_contradictions_take_status_and_kind() -> None:
    found = read_query(b"status=REJECTED&kind=FIGURE", CONTRADICTIONS)
    assert found["filter"] == {"status": {"eq": "REJECTED"}, "kind": {"eq": "FIGURE"}}


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("first=0", PageTooLarge),
        ("first=101", PageTooLarge),
        ("first=10000", PageTooLarge),
        ("first=99999999999999999999999", PageTooLarge),
        ("first=-1", InvalidRequest),
        ("first=1.0", InvalidRequest),
        ("first=", InvalidRequest),
        ("first=%D9%A3", InvalidRequest),
        ("first=1&first=2", InvalidRequest),
        ("q=%FF", InvalidRequest),
        ("after=", InvalidCursor),
        ("after=a%00", InvalidCursor),
        ("after=a%20b", InvalidCursor),
        ("after=" + "a" * 2_001, InvalidCursor),
        ("q=", InvalidRequest),
        ("q=" + "x" * 501, InvalidRequest),
        ("kind=direct", InvalidRequest),
        ("status=PROPOSED", InvalidRequest),
        ("sort=date", InvalidRequest),
        ("speaker=7", InvalidId),
        (f"speaker={ARTICLE}", InvalidId),
        ("speaker=speaker_" + "F" * 32, InvalidId),
    ],
)
def test_statements_refuse(query: str, error: type[ClaimsError]) -> None:
    with pytest.raises(error):
        read_query(query.encode(), STATEMENTS)


def test_a_refusal_says_what_is_allowed() -> None:
    with pytest.raises(InvalidRequest, match="'kindd'") as caught:
        read_query(b"kindd=DIRECT", STATEMENTS)
    assert caught.value.context["allowed"] == ["after", "article", "first", "kind", "q", "speaker"]


def test_a_refused_choice_names_those_there_are() -> None:
    with pytest.raises(InvalidRequest, match="kind takes one of DIRECT, INDIRECT, MIXED") as caught:
        read_query(b"kind=direct", STATEMENTS)
    assert caught.value.context["allowed"] == ["DIRECT", "INDIRECT", "MIXED"]


def test_a_refusal_repeats_no_name_at_length() -> None:
    with pytest.raises(InvalidRequest) as caught:
        read_query(b"k" * 10_000 + b"=1", STATEMENTS)
    assert len(caught.value.message) < 100

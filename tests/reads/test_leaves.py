"""Leaves: which values among the arguments become parameters, and where a request has them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from graphql import assert_input_type, build_schema

from service.domain.statement import StatementKind
from service.errors import InvalidId, InvalidRequest
from service.reads.leaves import Leaf, as_leaf, check_id, check_text, name_of, pick, plant

SCHEMA = build_schema(
    """
    type Query { ships(filter: Filter): String }
    input Filter { name: Names, masts: Int, flag: Flag, any: [Filter!] }
    input Names { eq: String, in: [String!] }
    enum Flag { RED BLUE }
    """
)
FILTER = assert_input_type(SCHEMA.type_map["Filter"])
GIVEN = {
    "name": {"in": ["Ann", "Bob"]},
    "masts": 3,
    "flag": "RED",
    "any": [{"name": {"eq": "Cid"}}, {"name": None}],
}


def test_strings_become_leaves_that_know_their_place_and_the_rest_stays() -> None:
    assert plant(GIVEN, FILTER, ("f",)) == {
        "name": {"in": [Leaf("Ann", ("f", "name", "in", 0)), Leaf("Bob", ("f", "name", "in", 1))]},
        "masts": 3,
        "flag": "RED",
        "any": [{"name": {"eq": Leaf("Cid", ("f", "any", 0, "name", "eq"))}}, {"name": None}],
    }


def test_a_leaf_is_found_again_by_its_place() -> None:
    assert pick({"f": GIVEN}, ("f", "any", 0, "name", "eq")) == "Cid"


@pytest.mark.parametrize(
    ("value", "leaf"),
    [
        ("a", Leaf("a")),
        (0.5, Leaf(0.5)),
        (date(2024, 12, 21), Leaf(date(2024, 12, 21))),
        (StatementKind.DIRECT, StatementKind.DIRECT),
        (3, 3),
        (True, True),
        (None, None),
        ([["a"], 3], [[Leaf("a")], 3]),
        ({"eq": "a", "first": 3}, {"eq": Leaf("a"), "first": 3}),
        (Leaf("a", ("v",)), Leaf("a", ("v",))),
    ],
)
def test_what_the_document_says_becomes_leaves_without_a_place(value: Any, leaf: Any) -> None:
    assert as_leaf(value) == leaf


@pytest.mark.parametrize("text", ["", "x" * 10, "ä" * 5, "😀ab"])
def test_a_text_may_have_so_many_bytes(text: str) -> None:
    check_text(text, 10)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x" * 11, "at most 10 bytes"),
        ("ä" * 6, "at most 10 bytes"),
        ("a\0b", "NUL"),
        ("a\ud800b", "surrogates"),
    ],
)
def test_what_postgres_would_refuse_is_refused_before(text: str, says: str) -> None:
    with pytest.raises(InvalidRequest, match=says):
        check_text(text, 10)


def test_an_id_names_its_type() -> None:
    assert check_id("speaker_" + "0" * 32) == "speaker"
    with pytest.raises(InvalidId):
        check_id("speaker_0")


@pytest.mark.parametrize("value", [StatementKind.DIRECT, "DIRECT"])
def test_an_enum_goes_by_its_name_however_the_schema_holds_it(value: Any) -> None:
    assert name_of(value) == "DIRECT"

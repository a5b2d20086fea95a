"""Places in a response: their path, how often they are there, and where a null climbs to."""

from __future__ import annotations

import pytest
from graphql import GraphQLField, build_schema

from service.reads.place import Place, at_field, at_items, object_type

SCHEMA = build_schema(
    """
    type Query { ship: Ship, flag: Ship!, fleet: [Ship], ships: [Ship!], all: [Ship!]! }
    type Ship { name: String }
    """
)
CLIMBED = Place(("x",), times=3, climb=2)


def field(name: str) -> GraphQLField:
    query = SCHEMA.query_type
    assert query is not None
    return query.fields[name]


def test_a_field_stands_below_its_object_as_often_as_that() -> None:
    below = at_field(field("ship"), "mine", CLIMBED)
    assert (below.path, below.times) == (("x", "mine"), 3)


@pytest.mark.parametrize(("name", "climb"), [("ship", 0), ("flag", 3)])
def test_a_null_climbs_through_what_may_not_be_null(name: str, climb: int) -> None:
    assert at_field(field(name), name, CLIMBED).climb == climb


def test_items_stand_at_their_list_as_often_as_there_are_of_them() -> None:
    items = at_items(field("fleet"), CLIMBED, 20)
    assert (items.path, items.times) == (("x",), 60)


@pytest.mark.parametrize(("name", "climb"), [("fleet", 0), ("ships", 3), ("all", 3)])
def test_a_null_among_items_climbs_through_those_that_may_not_be_null(
    name: str, climb: int
) -> None:
    assert at_items(field(name), CLIMBED, 20).climb == climb


def test_what_is_no_list_has_no_items() -> None:
    with pytest.raises(TypeError, match="Ship is no list"):
        at_items(field("ship"), Place(), 1)


@pytest.mark.parametrize("name", ["ship", "flag", "fleet", "ships", "all"])
def test_the_objects_of_a_field_are_of_its_type_however_it_gives_them(name: str) -> None:
    assert object_type(field(name)).name == "Ship"

"""Where in a response something stands: its path, how often, and what there may be null."""

from __future__ import annotations

from dataclasses import dataclass, replace

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    assert_object_type,
    get_named_type,
    is_list_type,
    is_non_null_type,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the response an object stands.

    ``path`` are the response names down to it; ``times`` is the most often it can stand there;
    ``climb`` is how many levels up the nearest value is that may be null, 0 being itself.
    """

    path: tuple[str, ...] = ()
    times: int = 1
    climb: int = 0


def at_field(field: GraphQLField, name: str, place: Place) -> Place:
    """The place of the value of a field of the object at ``place``."""
    climb = place.climb + 1 if is_non_null_type(field.type) else 0
    return Place((*place.path, name), place.times, climb)


def at_items(field: GraphQLField, place: Place, count: int) -> Place:
    """The place of the items of the list at ``place``, of which there are ``count`` at most."""
    listed = field.type.of_type if is_non_null_type(field.type) else field.type
    if not is_list_type(listed):
        raise TypeError(f"{field.type} is no list")
    climb = place.climb + 1 if is_non_null_type(listed.of_type) else 0
    return replace(place, times=place.times * count, climb=climb)


def object_type(field: GraphQLField) -> GraphQLObjectType:
    """The object type that a field gives, once or in a list."""
    return assert_object_type(get_named_type(field.type))

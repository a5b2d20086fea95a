"""At start-up: every field that can be asked for says how it is read.

There is no second implementation to fall back to, so a field without a mapping is an error before
the first request rather than at it.
"""

from __future__ import annotations

from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_input_object_type,
    is_object_type,
)

from service.reads.mapping import MAPPING, Condition, Connection, Facets, FieldMapping, Logic


def check_mappings(schema: GraphQLSchema) -> None:
    """Check every field of every object type, and of every filter.

    Raises:
        TypeError: when a field has no mapping; the message names all such fields.
    """
    wanting = []
    for named in schema.type_map.values():
        if is_object_type(named) and not named.name.startswith("__"):
            wanting += _unmapped(named)
    if wanting:
        raise TypeError(f"fields without a mapping: {', '.join(sorted(wanting))}")


def _unmapped(of: GraphQLObjectType) -> list[str]:
    wanting = []
    for name, field in of.fields.items():
        mapping = field.extensions.get(MAPPING)
        if not isinstance(mapping, FieldMapping):
            wanting.append(f"{of.name}.{name}")
        if isinstance(mapping, Connection | Facets) and "filter" in field.args:
            named = get_named_type(field.args["filter"].type)
            wanting += _unmapped_filter(named) if is_input_object_type(named) else []
    return wanting


def _unmapped_filter(of: GraphQLInputObjectType) -> list[str]:
    return [
        f"{of.name}.{name}"
        for name, field in of.fields.items()
        if not isinstance(field.extensions.get(MAPPING), Condition | Logic)
    ]

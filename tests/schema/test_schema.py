"""The schema: as committed, described throughout, and mapped throughout."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest
from graphql import (
    GraphQLSchema,
    build_schema,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_non_null_type,
    is_object_type,
)

from schema.build import COMMITTED, print_schema, read_schema
from service.reads.check import check_mappings
from service.reads.mapping import MAPPING, Column, Connection, Entity


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return read_schema()


def test_the_committed_schema_is_the_code() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == print_schema(), "run python -m schema.build"


def test_the_committed_schema_can_be_read() -> None:
    build_schema(COMMITTED.read_text(encoding="utf-8"))


def test_everything_is_described(schema: GraphQLSchema) -> None:
    bare = []
    for named in schema.type_map.values():
        if named.name.startswith("__"):
            continue
        if not named.description:
            bare.append(named.name)
        if is_object_type(named) or is_interface_type(named) or is_input_object_type(named):
            for name, field in named.fields.items():
                if not field.description:
                    bare.append(f"{named.name}.{name}")
                for argument, definition in getattr(field, "args", {}).items():
                    if not definition.description:
                        bare.append(f"{named.name}.{name}({argument})")
    assert bare == []


def test_a_field_without_a_mapping_is_an_error_at_start_up() -> None:
    schema = read_schema()
    query = schema.query_type
    assert query
    del query.fields["articles"].extensions[MAPPING]
    with pytest.raises(TypeError, match=r"Query\.articles"):
        check_mappings(schema)


def test_a_filter_without_a_mapping_is_an_error_at_start_up() -> None:
    schema = read_schema()
    given: Any = schema.type_map["StatementFilter"]
    del given.fields["kind"].extensions[MAPPING]
    with pytest.raises(TypeError, match=r"StatementFilter\.kind"):
        check_mappings(schema)


def test_every_list_orders_by_each_value_of_its_enum(schema: GraphQLSchema) -> None:
    for named in schema.type_map.values():
        for field in named.fields.values() if is_object_type(named) else ():
            mapping = field.extensions.get(MAPPING)
            if not isinstance(mapping, Connection):
                continue
            assert mapping.default in mapping.orders
            if "orderBy" in field.args:
                given: Any = field.args["orderBy"].type
                of = given.fields["field"].type.of_type
                assert is_enum_type(of)
                assert set(of.values) == set(mapping.orders)


async def test_what_must_not_be_null_cannot_be_null_in_the_tables(
    schema: GraphQLSchema, module_write_pool: asyncpg.Pool[Any]
) -> None:
    """A column's field may be non-null only where the column is; rows that may be missing have a
    marker instead."""
    rows = await module_write_pool.fetch(
        "select table_name, column_name from information_schema.columns"
        " where table_schema = 'public' and is_nullable = 'NO'"
    )
    certain = {(row["table_name"], row["column_name"]) for row in rows}
    tables = {"Anchor": "anchors"}
    for named in schema.type_map.values():
        entity = named.extensions.get(MAPPING)
        if isinstance(entity, Entity):
            tables[named.name] = entity.table
    for name, table in tables.items():
        of: Any = schema.type_map[name]
        for field, definition in of.fields.items():
            mapping = definition.extensions[MAPPING]
            if isinstance(mapping, Column) and is_non_null_type(definition.type):
                assert (table, mapping.name) in certain, f"{name}.{field}"

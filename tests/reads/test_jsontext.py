"""SQL that writes JSON as text: what Postgres makes of it is the JSON that was meant."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from graphql import GraphQLFloat, GraphQLInt, GraphQLNonNull, GraphQLString

from service.reads.jsontext import (
    MOST_ARGUMENTS,
    Json,
    constant,
    id_of,
    items_of,
    list_of,
    object_of,
    or_null,
    row_of,
    text_of,
    value_of,
)

ID = UUID("0123456789abcdef0123456789abcdef")
ONE = value_of("1", GraphQLNonNull(GraphQLInt))


async def written(pool: asyncpg.Pool[Any], json_text: Json, tail: str = "") -> Any:
    """What Postgres writes, read back."""
    return json.loads(await pool.fetchval(f"select {text_of(json_text)} {tail}"))


@pytest.mark.parametrize(
    ("sql", "of", "value"),
    [
        ("7", GraphQLNonNull(GraphQLInt), 7),
        ("0.1::float8", GraphQLNonNull(GraphQLFloat), 0.1),
        ("'a \"b\" \\ c'::text", GraphQLNonNull(GraphQLString), 'a "b" \\ c'),
        ("array['a', null]", GraphQLNonNull(GraphQLString), ["a", None]),
        ("'a'::text", GraphQLString, "a"),
        ("null::text", GraphQLString, None),
        ("null::int", GraphQLInt, None),
    ],
)
async def test_a_value_is_written_as_json(
    module_read_pool: asyncpg.Pool[Any], sql: str, of: Any, value: Any
) -> None:
    assert await written(module_read_pool, value_of(sql, of)) == value


async def test_an_id_is_its_prefix_and_32_digits(module_read_pool: asyncpg.Pool[Any]) -> None:
    assert await written(module_read_pool, id_of("ship", f"'{ID}'::uuid")) == f"ship_{ID.hex}"


@pytest.mark.parametrize("text", ['"it\'s"', "\"''\"", '"100% \\\\"', "null", "7"])
async def test_a_constant_stands_for_itself(module_read_pool: asyncpg.Pool[Any], text: str) -> None:
    assert await written(module_read_pool, constant(text)) == json.loads(text)


@pytest.mark.parametrize("count", [0, 1, 2, MOST_ARGUMENTS, MOST_ARGUMENTS + 1, 1_500])
async def test_an_object_may_have_any_number_of_fields(
    module_read_pool: asyncpg.Pool[Any], count: int
) -> None:
    numbers = {f"n{i}": i for i in range(count)}
    fields = ((name, value_of(str(i), GraphQLNonNull(GraphQLInt))) for name, i in numbers.items())
    assert await written(module_read_pool, object_of(fields)) == numbers


async def test_the_fields_of_an_object_come_in_the_order_given(
    module_read_pool: asyncpg.Pool[Any],
) -> None:
    found = await written(module_read_pool, object_of([("b", ONE), ("a", constant("2"))]))
    assert list(found) == ["b", "a"]


def test_constant_pieces_side_by_side_are_one_argument() -> None:
    assert (
        text_of(object_of([("a", constant("1")), ("b", ONE)]))
        == """concat('{"a":1,"b":', 1, '}')"""
    )


@pytest.mark.parametrize(("tail", "value"), [("", {"a": 1}), ("where false", None)])
async def test_a_row_that_is_not_there_is_null(
    module_read_pool: asyncpg.Pool[Any], tail: str, value: Any
) -> None:
    row = row_of(object_of([("a", ONE)]), tail)
    assert await written(module_read_pool, or_null(row)) == value


@pytest.mark.parametrize(
    ("tail", "value"),
    [
        ("from generate_series(1, 3) n", [1, 2, 3]),
        ("from generate_series(1, 3) n order by n desc", [3, 2, 1]),
        ("from generate_series(1, 0) n", []),
    ],
)
async def test_a_list_has_the_rows_in_their_order(
    module_read_pool: asyncpg.Pool[Any], tail: str, value: list[int]
) -> None:
    item = value_of("n", GraphQLNonNull(GraphQLInt))
    assert await written(module_read_pool, list_of(item, tail)) == value


async def test_items_can_be_ordered_and_left_out(module_read_pool: asyncpg.Pool[Any]) -> None:
    items = items_of("n::text", order="n desc", only="n <> 2")
    rows = "from generate_series(1, 4) n"
    assert await written(module_read_pool, items, rows) == [4, 3, 1]

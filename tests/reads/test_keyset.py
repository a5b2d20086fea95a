"""Pages by keyset: the rows that Postgres finds between cursors, in the order that they have."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest

from service.reads.keyset import Bound, Keyset, Segment
from service.reads.order import Key, KeyType, Order

RISING = [(1, "b"), (1, "d"), (2, "a"), (2, "c"), (5, "e"), (None, "a"), (None, "f")]
FALLING = [*RISING[4::-1], *RISING[:4:-1]]
"""The rows in either order: ties are told apart by the second key, and nulls come last."""

KEYS = (Key("{it}.n", KeyType.INTEGER), Key("{it}.id", KeyType.TEXT))
NULLABLE, CERTAIN = Order("rows.n", KEYS, nullable=True), Order("rows.n", KEYS)
LISTS = [(False, RISING), (True, FALLING)]


def keyset(order: Order, *, descending: bool) -> Keyset:
    return Keyset(order, descending, "t")


def bound(row: tuple[int | None, str]) -> Bound:
    """A cursor of that row, with its keys in place of placeholders."""
    number, name = row
    return Bound((str(number), f"'{name}'"), number is None)


async def found(
    pool: asyncpg.Pool[Any],
    keys: Keyset,
    segments: tuple[Segment, ...],
    rows: list[Any],
    *,
    backward: bool = False,
) -> list[tuple[int | None, str]]:
    """What the segments hold of the rows, each read in its order and one behind the other."""
    values = ", ".join(f"({'null' if n is None else n}, '{name}')" for n, name in rows)
    listed: list[tuple[int | None, str]] = []
    for segment in segments[::-1] if backward else segments:
        conditions = " and ".join(segment.conditions) or "true"
        order = keys.order_by(segment, backward=backward)
        table = f"(values {values}) t(n, id)"
        sql = f"select n, id from {table} where {conditions} order by {order}"  # noqa: S608
        listed += [tuple(row) for row in await pool.fetch(sql)]
    return listed


@pytest.mark.parametrize(("descending", "rows"), LISTS)
async def test_without_a_cursor_all_rows_come_and_nulls_last(
    module_read_pool: asyncpg.Pool[Any], descending: bool, rows: list[Any]
) -> None:
    keys = keyset(NULLABLE, descending=descending)
    assert await found(module_read_pool, keys, keys.segments(None, None), RISING) == rows


@pytest.mark.parametrize(("descending", "rows"), LISTS)
async def test_backward_the_same_rows_come_from_the_end(
    module_read_pool: asyncpg.Pool[Any], descending: bool, rows: list[Any]
) -> None:
    keys = keyset(NULLABLE, descending=descending)
    segments = keys.segments(None, None)
    assert await found(module_read_pool, keys, segments, RISING, backward=True) == rows[::-1]


@pytest.mark.parametrize("place", range(len(RISING)))
@pytest.mark.parametrize(("descending", "rows"), LISTS)
async def test_a_cursor_parts_the_list_at_its_row(
    module_read_pool: asyncpg.Pool[Any], descending: bool, rows: list[Any], place: int
) -> None:
    keys = keyset(NULLABLE, descending=descending)
    cursor = bound(rows[place])
    parts = (
        keys.segments(None, cursor),
        keys.up_to(cursor),
        keys.segments(cursor, None),
        keys.from_on(cursor),
    )
    assert [await found(module_read_pool, keys, part, RISING) for part in parts] == [
        rows[:place],
        rows[: place + 1],
        rows[place + 1 :],
        rows[place:],
    ]


@pytest.mark.parametrize(("after", "before"), [(0, 3), (1, 6), (5, 6), (3, 2), (6, 0)])
@pytest.mark.parametrize(("descending", "rows"), LISTS)
async def test_between_two_cursors_lies_what_is_behind_one_and_ahead_of_the_other(
    module_read_pool: asyncpg.Pool[Any], descending: bool, rows: list[Any], after: int, before: int
) -> None:
    keys = keyset(NULLABLE, descending=descending)
    segments = keys.segments(bound(rows[after]), bound(rows[before]))
    expected = rows[after + 1 : before]
    assert await found(module_read_pool, keys, segments, RISING) == expected


@pytest.mark.parametrize(
    ("descending", "backward", "there", "null"),
    [
        (True, False, "t.n desc nulls last, t.id desc", "t.id desc"),
        (True, True, "t.n nulls first, t.id", "t.id"),
        (False, False, "t.n nulls first, t.id", "t.id"),
        (False, True, "t.n desc nulls last, t.id desc", "t.id desc"),
    ],
)
def test_a_segment_is_ordered_as_one_index_has_it(
    descending: bool, backward: bool, there: str, null: str
) -> None:
    keys = keyset(NULLABLE, descending=descending)
    found = [keys.order_by(s, backward=backward) for s in keys.segments(None, None)]
    assert found == [there, null]


def test_an_order_without_nulls_is_one_segment_without_a_condition() -> None:
    keys = keyset(CERTAIN, descending=True)
    assert keys.segments(None, None) == (Segment(False, ()),)
    assert keys.order_by(None, backward=False) == "t.n desc, t.id desc"


@pytest.mark.parametrize(
    ("descending", "backward", "cursor", "one"),
    [
        (True, False, None, True),
        (True, True, None, False),
        (False, False, None, False),
        (True, False, bound((2, "a")), False),
    ],
)
def test_one_index_gives_all_rows_falling_from_the_beginning_alone(
    descending: bool, backward: bool, cursor: Bound | None, one: bool
) -> None:
    keys = keyset(NULLABLE, descending=descending)
    assert keys.is_one_range(keys.segments(cursor, None), backward=backward) is one


def test_columns_are_those_that_the_keys_are_computed_from() -> None:
    ranked = Key("rank({it}.words)", KeyType.DOUBLE, needs="{it}.words")
    keys = keyset(Order("rows.rank", (ranked, KEYS[1])), descending=True)
    assert keys.columns() == ("t.words", "t.id")
    assert keys.keys() == ("rank(t.words)", "t.id")

"""FROM and WHERE of what mappings describe: always within the corpus."""

from __future__ import annotations

import pytest

from service.reads.mapping import One, Rows
from service.reads.source import fill, tail, where

SHIPS = Rows("ships", "{it}.port_id = {row}.id")
NEAR = Rows("(select * from ships where corpus_id = {corpus} and near = {row}.id)")


def test_a_table_is_read_within_the_corpus() -> None:
    assert tail(SHIPS, "t2", "t1") == (
        "from ships t2 where t2.corpus_id = $1::uuid and t2.port_id = t1.id"
    )


def test_a_subquery_sees_to_the_corpus_itself() -> None:
    assert tail(NEAR, "t2", "t1") == (
        "from (select * from ships where corpus_id = $1::uuid and near = t1.id) t2"
    )


def test_every_place_of_a_fragment_is_filled() -> None:
    filled = fill("{it}.a = {row}.a and {it}.b @@ {value}", it="t2", row="t1", value="$2::text")
    assert filled == "t2.a = t1.a and t2.b @@ $2::text"


@pytest.mark.parametrize(
    ("conditions", "sql"), [([], ""), (["a"], " where a"), (["a", "b"], " where a and b")]
)
def test_all_conditions_must_hold(conditions: list[str], sql: str) -> None:
    assert where(conditions) == sql


CARRYING = One(SHIPS, carried={"id": "ship_id", "name": "ship_name"})


def test_columns_that_a_row_carries_are_read_from_it() -> None:
    rows = CARRYING.narrowed({"id", "name"})
    assert rows.source == "(select {row}.ship_id as id, {row}.ship_name as name)"
    assert rows.where == "{row}.ship_id is not null"


@pytest.mark.parametrize("columns", [{"id", "flag"}, {""}])
def test_any_other_column_has_to_be_looked_up(columns: set[str]) -> None:
    assert CARRYING.narrowed(columns) is SHIPS

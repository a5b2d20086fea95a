"""Facets of all statements are counted from indexes alone; others from rows that are found once."""

from __future__ import annotations

import re

import pytest

from bench.corpus import CORPUS
from tests.reads.conftest import World

GROUPS = (
    "kinds { kind count }",
    "sources { source count }",
    "speakers { speaker { name } count }",
    "months { month count }",
)
_SCAN = re.compile(r"\b((?:\w+ )*Scan)(?: using (\w+))? on (?:public\.)?statements\b")


@pytest.fixture(scope="module")
async def world(world: World) -> World:
    # Before the first vacuum the planner expects to look every row up, index or not.
    async with world.pool.acquire() as connection:
        await connection.execute("vacuum (analyze) statements")
    return world


async def scans(world: World, document: str) -> list[tuple[str, str]]:
    """How the plan of a document looks at statements, if it may look at an index for them."""
    statement, values = world.engine.explain(document, {}, CORPUS)
    async with world.pool.acquire() as connection, connection.transaction():
        await connection.execute(
            "set local enable_seqscan = off; set local enable_bitmapscan = off"
        )
        rows = await connection.fetch(f"explain {statement.sql}", *values)
    return _SCAN.findall("\n".join(row[0] for row in rows))


@pytest.mark.parametrize("group", GROUPS)
async def test_each_facet_of_all_statements_is_counted_from_an_index(
    world: World, group: str
) -> None:
    ((scan, index),) = await scans(world, f"{{ statementFacets {{ {group} }} }}")
    assert scan.endswith("Index Only Scan")
    assert index in {"statements_of_speaker", "statements_of_article"}


async def test_all_facets_of_all_statements_look_at_no_row(world: World) -> None:
    found = await scans(world, f"{{ statementFacets {{ {' '.join(GROUPS)} }} }}")
    assert len(found) == len(GROUPS)
    assert all(scan.endswith("Index Only Scan") for scan, _ in found)


@pytest.mark.parametrize("narrowed", ['search: "police"', "filter: {kind: {eq: DIRECT}}"])
async def test_what_a_search_or_a_filter_leaves_is_found_once(world: World, narrowed: str) -> None:
    document = f"{{ statementFacets({narrowed}) {{ {' '.join(GROUPS)} }} }}"
    assert len(await scans(world, document)) == 1

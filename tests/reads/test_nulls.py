"""Places that are missing: nulls climb in any document as in the field-by-field executor.

The keys of the tables let no statement be without its article, but one without an anchor, of which
the schema says that it is there.
"""

from __future__ import annotations

import json
import os
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from bench.corpus import CORPUS
from bench.loaders.resolvers import execute_peer
from tests.reads.conftest import World
from tests.reads.documents import Known
from tests.reads.test_differential import documents, is_sound
from tests.reads.test_operations import plain

PLACED = "anchor { start } units: anchor(unit: UTF16) { end } sentence context"


@pytest.fixture(scope="module")
async def gaps(world: World, module_write_pool: asyncpg.Pool[Any]) -> World:
    """The small corpus, in which a third of the statements have no anchor."""
    async with module_write_pool.acquire() as connection:
        await connection.execute("delete from anchors where length(quote) % 3 = 0")
    return world


async def compare(world: World, document: str, variables: dict[str, Any]) -> list[Any]:
    """The errors of a document whose data both executors agree on."""
    answer = json.loads((await world.ask(document, variables)).body)
    theirs = await execute_peer(world.peer, world.pool, CORPUS, document, variables)
    assert plain(answer["data"]) == plain(theirs.data)
    errors = answer.get("errors", [])
    assert bool(errors) == bool(theirs.errors)
    assert all(error["message"].startswith("Cannot return null for") for error in errors)
    return list(errors)


@pytest.mark.parametrize("place", ["anchor { start }", "sentence", "context", PLACED])
@pytest.mark.parametrize(
    "field",
    [
        "statements(first: 100) { nodes { id PLACE } }",
        "articles { nodes { id statements { edges { node { PLACE } } } } }",
        "speakers { totalCount nodes { statements(first: 2) { nodes { id PLACE } next } } }",
        "contradictions(first: 9) { nodes { id a { statement { PLACE } } b { text } } }",
        "nodes(ids: $ids) { id ... on Statement { PLACE } }",
    ],
)
async def test_null_climbs_from_a_place(gaps: World, field: str, place: str) -> None:
    variables = {"ids": gaps.ids["statements"][:20]} if "$ids" in field else {}
    head = "query ($ids: [ID!]!) " if variables else ""
    field = field.replace("PLACE", place)
    assert await compare(gaps, f"{head}{{ t: __typename {field} }}", variables)


@settings(
    max_examples=int(os.environ.get("GENERATED_DOCUMENTS", "30")),
    deadline=None,
    derandomize="GENERATED_DOCUMENTS" not in os.environ,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate,),
)
@given(data=st.data())
async def test_null_climbs_in_generated_documents(gaps: World, data: st.DataObject) -> None:
    document, variables = data.draw(documents(Known(gaps.ids, NoCursors())))
    assume(is_sound(gaps, document, variables))
    await compare(gaps, document, variables)


class NoCursors(dict[tuple[str, str], list[str]]):
    """Pages from the start: a cursor says nothing of nulls."""

    def __missing__(self, key: tuple[str, str]) -> list[str]:
        return []

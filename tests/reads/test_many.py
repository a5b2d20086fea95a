"""All objects that belong to one: in their order, counted as many as may be expected."""

from __future__ import annotations

from typing import Any

import pytest

from service.errors import PageTooLarge
from service.reads.engine import ReadEngine
from service.reads.faults import RequestFailed
from service.reads.limits import COUNT_ALL, LOOKUP, ROW
from tests.reads.conftest import World

SPEAKER = "speaker_" + "0" * 32
ROLES = f'{{ speaker(id: "{SPEAKER}") {{ roles {{ role }} }} }}'
MEMBERS = (
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Speaker { kind members { name id } } } }"
)
FACETS = "query ($n: Int) { statementFacets { sources(first: $n) { source count } } }"


def test_they_cost_as_many_rows_as_are_expected(engine: ReadEngine) -> None:
    expected = 5
    assert engine.cost(ROLES, {}) == ROW + LOOKUP + expected * (ROW + 1)


@pytest.mark.parametrize("limit", [1, 7, 100])
def test_they_cost_as_many_rows_as_are_asked_for(engine: ReadEngine, limit: int) -> None:
    assert engine.cost(FACETS, {"n": limit}) == COUNT_ALL + limit * (ROW + 2)


@pytest.mark.parametrize("limit", [0, 101])
def test_more_than_a_page_cannot_be_asked_for(engine: ReadEngine, limit: int) -> None:
    with pytest.raises(RequestFailed) as caught:
        engine.cost(FACETS, {"n": limit})
    assert isinstance(caught.value.cause(), PageTooLarge)


async def test_as_many_come_as_are_asked_for(world: World) -> None:
    data: Any = await world.data(FACETS, {"n": 2})
    assert len(data["statementFacets"]["sources"]) == 2


async def test_they_come_in_their_order(world: World) -> None:
    found: Any = await world.data(MEMBERS, {"ids": world.ids["speakers"]})
    members = max((speaker["members"] for speaker in found["nodes"]), key=len)
    assert len({member["name"] for member in members}) > 1
    assert members == sorted(members, key=lambda member: (member["name"], member["id"]))


async def test_none_at_all_are_an_empty_list(world: World) -> None:
    found: Any = await world.data(MEMBERS, {"ids": world.ids["speakers"]})
    alone = [speaker["members"] for speaker in found["nodes"] if speaker["kind"] != "GROUP"]
    assert alone == [[]] * len(alone) != []

"""An operation tells what it costs, and what one may cost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from service.domain.identity import corpus_id
from service.reads.engine import ReadEngine, ReadRequest
from tests.reads.conftest import World

ALL = "cost limit remaining nodeCount pageLimit depthLimit __typename"
LISTED = "articles(first: 5) { nodes { id statements(first: 3) { nodes { id } } } }"


async def test_the_figures_are_those_of_the_whole_operation(world: World) -> None:
    document = f"{{ before: rateLimit {{ {ALL} }} {LISTED} after: rateLimit {{ cost }} }}"
    answer = json.loads((await world.ask(document)).body)
    cost = answer["extensions"]["cost"]
    assert cost > 0
    assert answer["data"]["before"] == {
        "cost": cost,
        "limit": 200_000,
        "remaining": 200_000 - cost,
        "nodeCount": 5 + 5 * 3,
        "pageLimit": 100,
        "depthLimit": 15,
        "__typename": "RateLimit",
    }
    assert answer["data"]["after"] == {"cost": cost}
    assert list(answer["data"]) == ["before", "articles", "after"]


@pytest.mark.parametrize("size", [1, 7, 100])
async def test_the_figures_follow_the_variables(world: World, size: int) -> None:
    listed = "statements(first: $n) { edges { node { id } } }"
    document = f"query ($n: Int) {{ rateLimit {{ nodeCount }} {listed} }}"
    data = await world.data(document, {"n": size})
    assert data["rateLimit"]["nodeCount"] == size


async def test_fragments_and_aliases_are_merged(world: World) -> None:
    document = (
        "{ r: rateLimit { c: cost } ...F } fragment F on Query { r: rateLimit { limit ...G } } "
        "fragment G on RateLimit { c: cost ... @include(if: false) { depthLimit } }"
    )
    assert (await world.data(document))["r"] == {"c": 0, "limit": 200_000}


async def test_alone_they_need_no_database(engine: ReadEngine) -> None:
    nowhere: Any = None
    asked = ReadRequest("{ rateLimit { cost } __typename }")
    result = await engine.execute(nowhere, asked, corpus_id("default"))
    assert result.body == (
        b'{"data":{"rateLimit":{"cost":0},"__typename":"Query"},"extensions":{"cost":0}}'
    )

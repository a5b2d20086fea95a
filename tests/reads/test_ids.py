"""Ids that name something of another type: they are well-formed, and find nothing."""

from __future__ import annotations

import pytest

from tests.reads.conftest import World


def of_type(name: str, identifier: str) -> str:
    """The id that names the same row of another type."""
    return f"{name}_{identifier.partition('_')[2]}"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("articles", "speaker"),
        ("statements", "article"),
        ("speakers", "statement"),
        ("contradictions", "review"),
    ],
)
async def test_a_field_of_one_type_finds_none_of_another(
    world: World, kind: str, name: str
) -> None:
    field, identifier = kind[:-1], world.ids[kind][0]
    document = f"query ($id: ID!) {{ {field}(id: $id) {{ id }} }}"
    assert (await world.data(document, {"id": identifier}))[field] == {"id": identifier}
    other = of_type(name, identifier)
    assert (await world.data(document, {"id": other}))[field] is None
    assert (await world.data(f'{{ {field}(id: "{other}") {{ id }} }}'))[field] is None


async def test_a_node_is_of_the_type_that_its_id_names(world: World) -> None:
    article = world.ids["articles"][0]
    asked = {"ids": [article, of_type("speaker", article)]}
    found = await world.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", asked)
    assert found["nodes"] == [{"id": article}, None]


@pytest.mark.parametrize("operator", ["eq", "in"])
async def test_a_filter_by_a_speaker_takes_a_speaker(world: World, operator: str) -> None:
    document = """query ($f: StatementFilter) { statements(filter: $f) { totalCount } }"""
    totals = []
    for identifier in (world.ids["speakers"][0], of_type("article", world.ids["speakers"][0])):
        value = identifier if operator == "eq" else [identifier]
        data = await world.data(document, {"f": {"speaker": {operator: value}}})
        totals.append(data["statements"]["totalCount"])
    assert totals[0] > 0
    assert totals[1] == 0

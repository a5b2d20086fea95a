"""Pages: walked from either end, in any order and size, they give exactly the list."""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reads.conftest import World

LISTS = {
    "articles": ("articles", ["PUBLISHED_ON"]),
    "statements": ("statements", ["POSITION", "SAID_ON"]),
    "contradictions": ("contradictions", ["DETECTED_AT", "CONFIDENCE"]),
    "speakers": ("speakers", [None]),
    "article": ("statements", ["POSITION", "SAID_ON"]),
    "speaker": ("statements", ["POSITION", "SAID_ON"]),
    "statement": ("contradictingStatements", [None]),
}
CASES = [
    (parent, name, field, direction)
    for parent, (name, fields) in LISTS.items()
    for field in fields
    for direction in (["ASC", "DESC"] if field else [None])
]
LIMITED = settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def document(parent: str, name: str, field: str | None, direction: str | None) -> str:
    """A document that asks for one page of the list, whose root field is called ``list``."""
    order = f", orderBy: {{field: {field}, direction: {direction}}}" if field else ""
    page = f"""{name}(first: $first, after: $after, last: $last, before: $before{order}) {{
        edges {{ cursor node {{ id }} }} totalCount next
        pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }}"""
    variables = "$first: Int, $after: String, $last: Int, $before: String"
    if parent == name:
        return f"query ({variables}) {{ list: {page} }}"
    return f"query ({variables}, $id: ID!) {{ {parent}(id: $id) {{ list: {page} }} }}"


async def page(world: World, asked: str, parent: str, **variables: Any) -> Any:
    if "$id" in asked:
        found = await world.data(asked, {"id": await _busiest(world, parent), **variables})
        return found[parent]["list"]
    return (await world.data(asked, variables))["list"]


async def _busiest(world: World, parent: str) -> str:
    """The parent whose list is the longest."""
    name = "contradictingStatements" if parent == "statement" else "statements"
    counts = f"{{ nodes {{ id {name} {{ totalCount }} }} }}"
    listed = await world.data(f"{{ list: {parent}s(first: 100) {counts} }}")
    longest = max(listed["list"]["nodes"], key=lambda node: node[name]["totalCount"])
    return str(longest["id"])


async def walk(world: World, asked: str, parent: str, size: int, *, backward: bool) -> list[str]:
    """All ids of a list, page by page from one end, with every claim of a page checked."""
    found: list[str] = []
    cursor = None
    while True:
        if backward:
            part = await page(world, asked, parent, last=size, before=cursor)
        else:
            part = await page(world, asked, parent, first=size, after=cursor)
        ids = [edge["node"]["id"] for edge in part["edges"]]
        info = part["pageInfo"]
        assert len(ids) <= size
        assert info["startCursor"] == (part["edges"][0]["cursor"] if ids else None)
        assert info["endCursor"] == (part["edges"][-1]["cursor"] if ids else None)
        assert part["next"] == (info["endCursor"] if info["hasNextPage"] else None)
        assert info["hasPreviousPage" if not backward else "hasNextPage"] == bool(found)
        found = ids + found if backward else found + ids
        assert info["hasNextPage" if not backward else "hasPreviousPage"] == (
            len(found) < part["totalCount"]
        )
        if len(found) >= part["totalCount"] or not ids:
            return found
        cursor = info["startCursor" if backward else "endCursor"]


@pytest.mark.parametrize(("parent", "name", "field", "direction"), CASES)
async def test_a_walk_of_any_page_size_gives_the_list(
    world: World, parent: str, name: str, field: str | None, direction: str | None
) -> None:
    asked = document(parent, name, field, direction)
    whole = await walk(world, asked, parent, 100, backward=False)
    assert len(whole) > 2
    assert len(set(whole)) == len(whole)
    for size in (1, 3, 7) if len(whole) < 40 else (4, 7):
        assert await walk(world, asked, parent, size, backward=False) == whole
        assert await walk(world, asked, parent, size, backward=True) == whole


@pytest.mark.parametrize(
    ("parent", "name", "field", "direction"), [case for case in CASES if case[0] == case[1]]
)
@LIMITED
@given(data=st.data())
async def test_a_page_between_two_cursors(
    world: World,
    parent: str,
    name: str,
    field: str | None,
    direction: str | None,
    data: st.DataObject,
) -> None:
    asked = document(parent, name, field, direction)
    edges = (await page(world, asked, parent, first=100))["edges"]
    ids = [edge["node"]["id"] for edge in edges]
    after = data.draw(st.none() | st.integers(0, len(ids) - 1), "after")
    before = data.draw(st.none() | st.integers(0, len(ids) - 1), "before")
    size, backward = data.draw(st.integers(1, 9), "size"), data.draw(st.booleans(), "backward")
    low, high = (-1 if after is None else after), (len(ids) if before is None else before)
    between = ids[low + 1 : high]
    expected = between[-size:] if backward else between[:size]
    part = await page(
        world,
        asked,
        parent,
        **{"last" if backward else "first": size},
        after=None if after is None else edges[after]["cursor"],
        before=None if before is None else edges[before]["cursor"],
    )
    info = part["pageInfo"]
    assert [edge["node"]["id"] for edge in part["edges"]] == expected
    more = len(between) > size
    assert info["hasNextPage"] == (before is not None or (more and not backward))
    assert info["hasPreviousPage"] == (after is not None or (more and backward))


async def test_nulls_come_last_both_ways(world: World) -> None:
    for direction in ("ASC", "DESC"):
        order = f"orderBy: {{field: SAID_ON, direction: {direction}}}"
        data = await world.data(f"{{ statements(first: 100, {order}) {{ nodes {{ saidOn }} }} }}")
        days = [node["saidOn"] for node in data["statements"]["nodes"]]
        known = [day for day in days if day]
        assert days == sorted(known, reverse=direction == "DESC") + [None] * days.count(None)
        assert None in days


def altered(cursor: str, change: Any) -> str:
    return "~".join(change(cursor.split("~")))


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: ["articles.published_on", *parts[1:]],
        lambda parts: parts[:-1],
        lambda parts: [*parts, "00000001"],
        lambda parts: [*parts[:-1], "x"],
        lambda parts: [*parts[:-1], parts[-1].upper() + "0A"],
        lambda parts: [*parts[:-1], parts[-1][:-2]],
        lambda parts: [*parts[:-1], ""],
        lambda parts: [parts[0], "7fffffff", parts[2]],
        lambda parts: [parts[0], "0000000100", parts[2]],
        lambda parts: [parts[0], "00", parts[2]],
        lambda parts: parts[1:],
        lambda parts: ["", *parts[1:]],
        lambda parts: [parts[0]],
    ],
)
async def test_an_altered_cursor_is_refused(world: World, change: Any) -> None:
    order = "orderBy: {field: SAID_ON, direction: DESC}"
    data = await world.data(f"{{ statements({order}) {{ pageInfo {{ endCursor }} }} }}")
    cursor = altered(data["statements"]["pageInfo"]["endCursor"], change)
    literal = await world.refusal(f'{{ statements({order}, after: "{cursor}") {{ next }} }}')
    asked = f"query ($c: String) {{ statements({order}, before: $c) {{ next }} }}"
    await world.ask(asked, {"c": data["statements"]["pageInfo"]["endCursor"]})
    variable = await world.refusal(asked, {"c": cursor})
    for error in (literal, variable):
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert error["locations"]


@pytest.mark.parametrize("cursor", ["", "x", "%", "é", "WyJh", "a" * 5000, "W10", "MQ", "bnVsbA"])
async def test_what_is_no_cursor_is_refused(world: World, cursor: str) -> None:
    error = await world.refusal(
        "query ($c: String) { articles(after: $c) { nodes { id } } }", {"c": cursor}
    )
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    "moment", [-(2**63), 2**63 - 1, 10**18, -(10**17)], ids=["least", "most", "far", "before all"]
)
async def test_moments_that_postgres_could_not_take_are_refused(world: World, moment: int) -> None:
    data = await world.data("{ contradictions(first: 1) { next } }")
    binary = struct.pack("!q", moment).hex()
    cursor = altered(data["contradictions"]["next"], lambda parts: [parts[0], binary, parts[2]])
    error = await world.refusal(f'{{ contradictions(after: "{cursor}") {{ next }} }}')
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    ("number", "status"),
    [(1e308, 200), (-1e308, 200), (5e-324, 200), (math.inf, 400), (math.nan, 400)],
)
async def test_numbers_of_a_cursor(world: World, number: float, status: int) -> None:
    order = "orderBy: {field: CONFIDENCE, direction: DESC}"
    data = await world.data(f"{{ contradictions(first: 1, {order}) {{ next }} }}")
    binary = struct.pack("!d", number).hex()
    cursor = altered(data["contradictions"]["next"], lambda parts: [parts[0], binary, parts[2]])
    result = await world.ask(f'{{ contradictions({order}, after: "{cursor}") {{ next }} }}')
    assert result.status == status

"""Documents made from the schema: the engine and the field-by-field executor give one answer.

``GENERATED_DOCUMENTS`` sets how many are tried.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
from graphql import parse, validate
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from schema.build import read_schema
from service.reads.faults import TOO_COMPLEX, RequestFailed
from tests.reads.conftest import World
from tests.reads.documents import Known, Writer
from tests.reads.test_operations import agree

SCHEMA = read_schema()
LISTS = {
    ("articles", "articles"): ("PUBLISHED_ON",),
    ("statements", "statements"): ("POSITION", "SAID_ON"),
    ("contradictions", "contradictions"): ("DETECTED_AT", "CONFIDENCE"),
    ("speakers", "speakers"): (),
}
RANKED = """{ statements(search: "police or attack", first: 100, orderBy: {field: RELEVANCE})
    { edges { cursor } } }"""
BELOW = {
    "contradictingStatements": "statements",
    "judgements": "statements",
    "revisions": "articles",
    "reviews": "contradictions",
}
"""The lists that only objects have, and the list of those objects."""


@st.composite
def documents(draw: st.DrawFn, known: Known) -> tuple[str, dict[str, Any]]:
    """Documents over what the database holds, with their variables."""
    writer = Writer(SCHEMA, known, draw)
    return writer.document(), writer.variables


@pytest.fixture(scope="module")
async def known(world: World) -> Known:
    """The ids of the small corpus, and cursors of each list in each order."""
    cursors: dict[tuple[str, str], list[str]] = {}
    for (name, field), orders in LISTS.items():
        for order in ("", *orders):
            given = f", orderBy: {{field: {order}, direction: ASC}}" if order else ""
            data = await world.data(f"{{ {field}(first: 100{given}) {{ edges {{ cursor }} }} }}")
            cursors[name, order] = [edge["cursor"] for edge in data[field]["edges"]]
    data = await world.data(RANKED)
    cursors["statements", "RELEVANCE"] = [e["cursor"] for e in data["statements"]["edges"]]
    for field, above in BELOW.items():
        below = f"{field}(first: 2) {{ edges {{ cursor }} }}"
        data = await world.data(f"{{ {above}(first: 100) {{ nodes {{ {below} }} }} }}")
        cursors[field, ""] = [
            edge["cursor"] for node in data[above]["nodes"] for edge in node[field]["edges"]
        ]
    return Known({**world.ids, "speakers": world.ids["speakers"][:5]}, cursors)


def is_sound(world: World, document: str, variables: dict[str, Any]) -> bool:
    """Whether a document fits the schema, and costs no more than one may."""
    if validate(SCHEMA, parse(document)):
        return False
    try:
        world.engine.cost(document, variables)
    except RequestFailed as failure:
        return not is_too_complex(failure)
    return True


def is_too_complex(failure: RequestFailed) -> bool:
    """Whether a document was refused for what it costs."""
    return all((e.extensions or {}).get("code") == TOO_COMPLEX for e in failure.errors)


@settings(
    max_examples=int(os.environ.get("GENERATED_DOCUMENTS", "60")),
    deadline=None,
    derandomize="GENERATED_DOCUMENTS" not in os.environ,
    suppress_health_check=list(HealthCheck),
    # A shrunk document says little more, and costs minutes of real reads.
    phases=(Phase.generate,),
)
@given(data=st.data())
async def test_generated_documents(world: World, known: Known, data: st.DataObject) -> None:
    document, variables = data.draw(documents(known))
    assume(is_sound(world, document, variables))
    await agree(world, document, variables)

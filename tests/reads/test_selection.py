"""Documents in all their forms: fragments, directives, aliases, introspection, missing rows."""

from __future__ import annotations

import json
from typing import Any

import asyncpg
import pytest
from graphql import get_introspection_query

from bench.corpus import CORPUS
from service.domain.identity import parse_public_id
from service.reads.engine import ReadRequest
from tests.reads.conftest import World
from tests.reads.test_operations import agree

LONG = "a" * 80
OTHER = "a" * 63 + "b" * 17

DOCUMENTS = {
    "fields come in the order first met": """{ speakers(first: 2) { totalCount nodes { name id }
        ...F nodes { kind } } } fragment F on SpeakerConnection { nodes { aliases name } next }""",
    "arguments that differ need aliases": """{ a: articles(first: 1) { nodes { id } }
        b: articles(last: 1) { nodes { id } } c: __typename __typename }""",
    "a list under two aliases": """{ articles { x: nodes { id } y: nodes { title } edges { cursor }
        e: edges { node { id } } } }""",
    "typename everywhere": """{ __typename articles(first: 2) { __typename edges { __typename node {
        __typename statements(first: 1) { __typename pageInfo { __typename } nodes { __typename
        anchor { __typename spans { __typename } } } } } } } contradictions(first: 1) { nodes {
        __typename a { __typename statement { __typename contradictingStatements { __typename edges
        { __typename node { __typename } contradiction { __typename } } } } } } } }""",
    "inline fragments without a type": "{ ... { ... @include(if: true) { speakers { next } } } }",
    "fragments on the interface": """query { articles(first: 2) { nodes { ...N } } }
        fragment N on Node { id ... on Article { title ... on Node { __typename } } }""",
    "fragments within fragments": """{ statements(first: 3) { nodes { ...S } } }
        fragment S on Statement { id speaker { ...P } article { ...A } }
        fragment P on Speaker { name ...I } fragment A on Article { title ...I }
        fragment I on Node { id }""",
    "names of more than 63 bytes": f"""{{ {LONG}: articles(first: 2) {{ {OTHER}: nodes {{
        {LONG}: id {OTHER}: title statements(first: 2) {{ {LONG}: edges {{ {LONG}: cursor
        {OTHER}: node {{ {LONG}: text }} }} pageInfo {{ {LONG}: hasNextPage }} }} }} }} }}""",
    "more long names than a function takes": "{ articles(first: 2) { nodes { "
    + " ".join(f"{LONG}{i}: title" for i in range(120))
    + " } } }",
    "more names than a function takes in a page info": "{ articles(first: 2) { pageInfo { "
    + " ".join(f"a{i}: endCursor" for i in range(60))
    + " } } }",
    "names that SQL knows": """{ select: articles(first: 1) { from: nodes { where: id r: title
        x: place t1: url o: language size: createdAt c0: updatedAt } } }""",
    "page info that needs no row": """{ articles(first: 1) { pageInfo { hasPreviousPage } }
        statements { pageInfo { hasPreviousPage } totalCount }
        speakers { pageInfo { __typename } } }""",
    "a counted search of which no row is asked": """{ statements(search: "police") { totalCount
        pageInfo { __typename hasPreviousPage } }
        b: statements(search: "police") { totalCount nodes @skip(if: true) { id } next } }""",
    "spans": "{ statements { nodes { anchor { quote spans { end start } source { start } } } } }",
}


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS.keys())
async def test_forms_of_documents(world: World, document: str) -> None:
    await agree(world, document)


@pytest.mark.parametrize("yes", [True, False])
@pytest.mark.parametrize("no", [True, False])
async def test_skip_and_include(world: World, yes: bool, no: bool) -> None:
    document = """query ($yes: Boolean!, $no: Boolean = true) {
        articles(first: 2) @include(if: $yes) { nodes { id @skip(if: $no) title
            ... on Article @include(if: $no) { url } ...F @skip(if: $yes) } }
        speakers(first: 1) @skip(if: $no) @include(if: $yes) { nodes { name } } }
        fragment F on Article { place }"""
    await agree(world, document, {"yes": yes, "no": no})
    await agree(world, document, {"yes": yes})


async def test_an_object_of_which_nothing_is_left(world: World) -> None:
    document = "{ articles(first: 1) { nodes { id @skip(if: true) } } }"
    assert await world.data(document) == {"articles": {"nodes": [{}]}}
    assert await world.data("{ articles @skip(if: true) { next } }") == {}
    assert await world.data("{ articles { next @skip(if: true) } }") == {"articles": {}}


async def test_variables_and_their_defaults(world: World) -> None:
    document = """query ($first: Int = 3, $order: StatementOrder = {field: SAID_ON},
        $filter: StatementFilter, $direction: OrderDirection! = ASC, $kinds: [StatementKind!]) {
      statements(first: $first, orderBy: $order, filter: $filter) { nodes { id saidOn } }
      b: statements(last: 2, orderBy: {field: SAID_ON, direction: $direction},
                    filter: {kind: {in: $kinds}}) { nodes { id kind } } }"""
    speaker = world.ids["speakers"][2]
    for variables in (
        {},
        {"first": None},
        {"first": 5, "order": None},
        {"order": {"field": "POSITION", "direction": "ASC"}},
        {"filter": {}},
        {"filter": {"kind": {"eq": "MIXED"}}},
        {"filter": {"kind": {"in": ["MIXED", "DIRECT"]}, "speaker": {"eq": speaker}}},
        {"filter": {"kind": None, "speaker": {"eq": None}}},
        {"kinds": []},
        {"kinds": "DIRECT"},
        {"kinds": ["INDIRECT"], "direction": "DESC"},
    ):
        await agree(world, document, variables)


async def test_cursors_between_which_nothing_can_lie(world: World) -> None:
    edges = "articles(first: 100) { edges { cursor node { publishedOn } } }"
    found = (await world.data(f"{{ {edges} }}"))["articles"]["edges"]
    assert found[0]["node"]["publishedOn"]
    assert not found[-1]["node"]["publishedOn"]
    document = """query ($a: String, $b: String) { articles(after: $a, before: $b) { nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor } totalCount next } }"""
    variables = {"a": found[-1]["cursor"], "b": found[0]["cursor"]}
    data = await agree(world, document, variables)
    assert data["articles"]["nodes"] == []
    only = "query ($a: String) { articles(after: $a) { totalCount } }"
    assert (await world.data(only, {"a": found[3]["cursor"]}))["articles"]["totalCount"] == 9


async def test_several_operations_in_one_document(world: World) -> None:
    document = "query A { __typename } query B { speakers(first: 1) { next } }"
    result = await world.engine.execute(world.standby, ReadRequest(document, {}, "B"), CORPUS)
    assert list(json.loads(result.body)["data"]) == ["speakers"]
    for name in (None, "C"):
        refused = await world.engine.execute(world.standby, ReadRequest(document, {}, name), CORPUS)
        assert refused.failed


async def test_introspection_and_data_together(world: World) -> None:
    document = """query ($n: String!) { b: __type(name: $n) { name kind } speakers(first: 1) {
        nodes { id } } __schema { queryType { name } } a: __typename
        nope: __type(name: "X") { name } }"""
    data = await agree(world, document, {"n": "Speaker"})
    assert list(data) == ["b", "speakers", "__schema", "a", "nope"]
    assert data["b"] == {"name": "Speaker", "kind": "OBJECT"}
    again = await world.data(document, {"n": "Article"})
    assert again["b"]["name"] == "Article"


async def test_the_whole_introspection(world: World) -> None:
    data = await agree(world, get_introspection_query())
    types = {found["name"]: found for found in data["__schema"]["types"]}
    assert types["Article"]["description"]


async def test_text_of_all_kinds_comes_through(
    world: World, module_write_pool: asyncpg.Pool[Any]
) -> None:
    """What Postgres can hold: all but NUL and surrogates."""
    text = (
        '"\\ \\u0000 \\"\\u0000 \u0001\u001f\u007f\u2028\u2029\ufeff\uffff‮ עברית 😀 \U0010ffff \r\n'
    )
    identifier = world.ids["articles"][3]
    parsed = parse_public_id(identifier)
    assert parsed
    await module_write_pool.execute(
        "update articles set source = $2 where id = $1", parsed[1], text
    )
    document = "query ($id: ID!) { article(id: $id) { source } }"
    assert (await world.data(document, {"id": identifier}))["article"]["source"] == text


NULLS = [
    # The field's own object may be null, a list's item may not, the root may.
    ("statement(id: $id) { id anchor { start } }", {"statement": None}, ["statement", "anchor"]),
    (
        "node(id: $id) { id ... on Statement { x: anchor { start } } }",
        {"node": None},
        ["node", "x"],
    ),
    ("nodes(ids: [$id]) { ... on Statement { anchor { end } } }", {"nodes": [None]}, None),
    ("statements(search: $word) { nodes { anchor { end } } }", None, None),
    (
        "statement(id: $id) { article { x: statements { edges { node { anchor { end } } } } } }",
        {"statement": None},
        None,
    ),
]


@pytest.mark.parametrize(("field", "expected", "path"), NULLS)
async def test_null_climbs_as_the_specification_says(
    world: World,
    module_write_pool: asyncpg.Pool[Any],
    field: str,
    expected: Any,
    path: list[str] | None,
) -> None:
    identifier = world.ids["statements"][-1]
    parsed = parse_public_id(identifier)
    assert parsed
    async with module_write_pool.acquire() as connection:
        await connection.execute("delete from anchors where statement_id = $1", parsed[1])
        await connection.execute(
            "update statements set current = true, text = 'zzzyyyxxx' where id = $1", parsed[1]
        )
    declared = [("$id", "ID!", identifier), ("$word", "String!", "zzzyyyxxx")]
    used = [(name, of, value) for name, of, value in declared if name in field]
    head = ", ".join(f"{name}: {of}" for name, of, _ in used)
    variables = {name[1:]: value for name, _, value in used}
    result = await world.ask(f"query ({head}) {{ a: __typename {field} }}", variables)
    answer = json.loads(result.body)
    assert answer["data"] == (expected and {"a": "Query", **expected})
    assert result.status == 200
    [error] = answer["errors"]
    assert error["message"] == "Cannot return null for non-nullable field Statement.anchor."
    assert error["locations"][0]["line"] == 1
    assert path is None or error["path"] == path


async def test_null_climbs_from_a_statement_that_is_gone(
    world: World, module_write_pool: asyncpg.Pool[Any]
) -> None:
    """No foreign key lets this happen; should it, nobody is shown a null that cannot be."""
    sides = "contradictingStatements { edges { node { id kind } contradiction { id } } }"
    found = await world.data(f"{{ statements(first: 100) {{ nodes {{ id {sides} }} }} }}")
    statement = next(
        n for n in found["statements"]["nodes"] if n["contradictingStatements"]["edges"]
    )
    gone = parse_public_id(statement["contradictingStatements"]["edges"][0]["node"]["id"])
    assert gone
    async with module_write_pool.acquire() as connection, connection.transaction():
        await connection.execute("set local session_replication_role = replica")
        await connection.execute("delete from statements where id = $1", gone[1])
    document = f"""query ($id: ID!) {{ statement(id: $id) {{ id contradictions {{ totalCount }}
        contradictingStatements {{ nodes {{ id text }} }} }}
        b: statement(id: $id) {{ {sides} }} }}"""
    answer = json.loads((await world.ask(document, {"id": statement["id"]})).body)
    assert answer["data"] == {"statement": None, "b": None}
    assert {error["message"].split()[-1] for error in answer["errors"]} == {
        "ContradictingStatementConnection.nodes.",
        "ContradictingStatementEdge.node.",
    }

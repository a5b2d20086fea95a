"""What frontends ask: the engine answers it as the field-by-field executor does."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from bench.corpus import CORPUS
from service.domain.identity import corpus_id
from service.reads.engine import ReadRequest
from tests.reads.conftest import World

FIELDS = {
    "articles": "id title url source language place publishedOn createdAt updatedAt text "
    "revisions { totalCount nodes { id number sha256 extractor createdAt text article { id } } }",
    "statements": "id kind text cue role saidOn asserts anchor { start end quote prefix suffix "
    "spans { start end } cue { start } source { end } textPosition { start end } "
    "textQuote { exact prefix suffix } } units: anchor(unit: UTF16) { start end quote "
    "spans { start end } textPosition { start end } } relayer { id } comparedBy sentence context "
    "judgements { nodes { id detector verdict kind reason confidence explanation judgedAt "
    "a { id } b { id } contradiction { id } } }",
    "speakers": "id name kind organisation aliases members { id name } "
    "roles { role firstOn lastOn statementCount } contradictions(first: 3) { nodes { id } next }",
    "contradictions": "id kind confidence explanation status detector detectedAt "
    "a { text statement { id } } b { text statement { id } } "
    "evidence { kind a { text start end } b { text start end } } "
    "units: evidence(unit: UTF16) { kind a { text start end } b { text start end } } "
    "judgements { totalCount nodes { id verdict } } "
    "reviews { totalCount nodes { id verdict note reviewer createdAt contradiction { id } } } "
    "former { id status former { id } }",
}
ALL = "{ %s(first: 15) { totalCount nodes { %s } } }"

DETAIL = """query Detail($id: ID!) { article(id: $id) { id title text
  statements(first: 10) { nodes { id kind text cue anchor { start end } speaker { id name kind }
  contradictingStatements(first: 5) { edges {
    cursor contradiction { id kind confidence explanation status detectedAt }
    node { id text speaker { id name } } } } } } } }"""
FEED = """query Feed($after: String) {
  articles(first: 5, after: $after, orderBy: {field: PUBLISHED_ON, direction: DESC}) {
    nodes { id statements(first: 3) { nodes { id speaker { id name }
      contradictingStatements(first: 2) {
        edges { contradiction { id kind confidence } node { id } } totalCount } } } }
    pageInfo { hasNextPage endCursor } } }"""
NEWEST = """query Newest($first: Int!, $status: ContradictionStatus!, $after: String) {
  contradictions(first: $first, after: $after, filter: {status: {eq: $status}},
                 orderBy: {field: DETECTED_AT, direction: DESC}) {
    edges { cursor node { id a { text statement { id speaker { id } article { id title } } } } }
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } next } }"""
SEARCH = """query Search($q: String!, $kind: StatementKind!) {
  statements(first: 20, search: $q, filter: {kind: {eq: $kind}},
             orderBy: {field: SAID_ON, direction: DESC}) {
    totalCount edges { cursor node { id kind saidOn article { id } } } pageInfo { endCursor } } }"""
SPEAKER = """query Speaker($id: ID!, $after: String) { speaker(id: $id) { id name aliases
  statements(first: 4, after: $after, orderBy: {field: SAID_ON, direction: DESC}) {
    edges { cursor node { id saidOn article { id title } } }
    pageInfo { hasNextPage endCursor } } } }"""


async def agree(world: World, document: str, variables: dict[str, Any] | None = None) -> Any:
    """Both executors give the same data, field order included; that data."""
    ours = await world.data(document, variables)
    theirs = await world.oracle(document, variables)
    assert plain(ours) == plain(theirs)
    return ours


def plain(data: Any) -> str:
    """The data as text in which a time's trailing zeros and a number's form make no difference."""
    text = json.dumps(data)
    text = re.sub(r"(T\d\d:\d\d:\d\d)(\.\d+?)0*\+00:00", r"\1\2+00:00", text)
    return re.sub(r"(\d)\.0\b", r"\1", text)


@pytest.mark.parametrize("kind", FIELDS)
async def test_all_fields_of_a_type(world: World, kind: str) -> None:
    data = await agree(world, ALL % (kind, FIELDS[kind]))
    assert len(data[kind]["nodes"]) > 5


@pytest.mark.parametrize("kind", FIELDS)
async def test_node_gives_what_the_type_gives(world: World, kind: str) -> None:
    name = kind[:-1]
    identifier = world.ids[kind][0]
    document = f"""query ($id: ID!) {{ {name}(id: $id) {{ ...All }} node(id: $id) {{ id ...All }} }}
        fragment All on {name.title()} {{ __typename {FIELDS[kind]} }}"""
    data = await agree(world, document, {"id": identifier})
    assert data["node"]["__typename"] == name.title()
    assert data["node"] == {"id": identifier, **data[name]}


async def test_nodes_come_in_the_order_asked_for(world: World) -> None:
    wanted = [world.ids["speakers"][0], "article_" + 32 * "0", world.ids["articles"][0]]
    wanted += [world.ids["contradictions"][1], world.ids["articles"][0]]
    document = """query ($ids: [ID!]!) { nodes(ids: $ids) {
        __typename id ... on Speaker { name } ... on Article { title } } }"""
    data = await agree(world, document, {"ids": wanted})
    assert [node and node["id"] for node in data["nodes"]] == [
        None if identifier.endswith("000") else identifier for identifier in wanted
    ]


@pytest.mark.parametrize(
    ("document", "ids"), [(DETAIL, "articles"), (SPEAKER, "speakers")], ids=["detail", "speaker"]
)
async def test_one_object_with_its_lists(world: World, document: str, ids: str) -> None:
    for identifier in world.ids[ids]:
        await agree(world, document, {"id": identifier})


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        (FEED, {}),
        (NEWEST, {"first": 7, "status": "PROPOSED"}),
        (NEWEST, {"first": 100, "status": "REJECTED"}),
        (SEARCH, {"q": "police", "kind": "DIRECT"}),
        (SEARCH, {"q": '"police government" or attack -minister', "kind": "MIXED"}),
        (SEARCH, {"q": "", "kind": "DIRECT"}),
        (SEARCH, {"q": "& | ! ( : * <-> ' \" \\ %", "kind": "DIRECT"}),
    ],
)
async def test_the_usual_lists(world: World, document: str, variables: dict[str, Any]) -> None:
    await agree(world, document, variables)


@pytest.mark.parametrize("count", ["", "totalCount"])
async def test_pages_by_relevance(world: World, count: str) -> None:
    document = """query ($after: String, $q: String!) {
        statements(search: $q, first: 5, after: $after, orderBy: {field: RELEVANCE}) {
        COUNT nodes { id snippet(search: $q) { text match } }
        pageInfo { hasNextPage hasPreviousPage } next } }""".replace("COUNT", count)
    seen, after = [], None
    for _ in range(30):
        asked = {"q": "police or attack", "after": after}
        found = (await agree(world, document, asked))["statements"]
        seen += [node["id"] for node in found["nodes"]]
        for node in found["nodes"]:
            words = [part["text"].lower() for part in node["snippet"] if part["match"]]
            assert words
            assert set(words) <= {"police", "attack"}
        after = found["next"]
        if after is None:
            break
    everything = '{ statements(search: "police or attack") { totalCount } }'
    total = (await world.data(everything))["statements"]["totalCount"]
    assert len(seen) == len(set(seen)) == total > 5


@pytest.mark.parametrize("search", ["police", "nowhere", "", '\\" -x'])
async def test_snippets(world: World, search: str) -> None:
    snippet = f'snippet(search: "{search}") {{ text match }}'
    await agree(world, f"{{ statements(first: 40) {{ nodes {{ {snippet} }} }} }}")


FACETS = "{ kinds { kind count } sources(first: 2) { source count } months { month count }"
FACETS += " speakers(first: 9) { speaker { id name } count } }"


@pytest.mark.parametrize(
    "field",
    [
        "statementFacets",
        'statementFacets(search: "police or attack")',
        'statementFacets(search: "police", filter: {saidOn: {gte: "2024-01-02"}})',
        'statementFacets(filter: {source: {eq: "nobody"}})',
        "contradictionFacets",
        "contradictionFacets(filter: {status: {eq: REJECTED}})",
        "contradictionFacets(filter: {withinArticle: true})",
    ],
)
async def test_counts_by_facet(world: World, field: str) -> None:
    await agree(world, f"{{ {field} {FACETS} }}")


async def test_facets_are_counts_of_the_list(world: World) -> None:
    data = await world.data("{ statementFacets { kinds { count } } statements { totalCount } }")
    counted = sum(kind["count"] for kind in data["statementFacets"]["kinds"])
    assert counted == data["statements"]["totalCount"]


async def test_the_corpus(world: World) -> None:
    data = await agree(world, "{ corpus { __typename name createdAt articleCount speakerCount } }")
    assert data["corpus"]["articleCount"] == len(world.ids["articles"])


@pytest.mark.parametrize("kind", ["revisions", "judgements", "reviews"])
async def test_what_tells_the_history_is_a_node(world: World, kind: str) -> None:
    document = """query ($id: ID!) { node(id: $id) { id __typename
        ... on Revision { number article { id } } ... on Judgement { verdict contradiction { id } }
        ... on Review { found: verdict of: contradiction { id } } } }"""
    data = await agree(world, document, {"id": world.ids[kind][0]})
    assert data["node"]["id"] == world.ids[kind][0]


async def test_units_of_utf16_are_those_of_the_text(world: World) -> None:
    document = """{ articles(first: 3) { nodes { text statements(first: 100) { nodes {
        anchor { start end } units: anchor(unit: UTF16) { start end } } } } } }"""
    seen = 0
    for article in (await world.data(document))["articles"]["nodes"]:
        encoded = article["text"].encode("utf-16-le")
        for node in article["statements"]["nodes"]:
            points, units = node["anchor"], node["units"]
            words = encoded[2 * units["start"] : 2 * units["end"]].decode("utf-16-le")
            assert words == article["text"][points["start"] : points["end"]]
            seen += units["start"] > points["start"]
    assert seen


async def test_the_context_is_the_paragraph(world: World) -> None:
    document = """{ statements(first: 100) { nodes { context article { text }
        anchor { start end } } } }"""
    for node in (await world.data(document))["statements"]["nodes"]:
        text, anchor = node["article"]["text"], node["anchor"]
        assert text[anchor["start"] : anchor["end"]] in node["context"]
        assert node["context"] in text
        assert "\n" not in node["context"]


async def test_the_sentence_is_the_paragraph_where_it_is_not_known(world: World) -> None:
    document = "{ statements(first: 100) { nodes { sentence context } } }"
    nodes = (await world.data(document))["statements"]["nodes"]
    assert {node["sentence"] == node["context"] for node in nodes} == {True, False}


async def test_an_id_that_exists_nowhere_is_null(world: World) -> None:
    for kind in FIELDS:
        name, nowhere = kind[:-1], f"{kind[:-1]}_{'0' * 32}"
        assert await world.data(f'{{ {name}(id: "{nowhere}") {{ id }} }}') == {name: None}
    other = world.ids["speakers"][0]
    assert await world.data(f'{{ article(id: "{other}") {{ id }} }}') == {"article": None}


async def test_a_superseded_statement_shows_only_where_it_is_asked_for(world: World) -> None:
    listed = await world.data("{ statements(first: 100) { nodes { id } } }")
    current = {node["id"] for node in listed["statements"]["nodes"]}
    superseded = sorted(set(world.ids["statements"]) - current)
    assert superseded
    document = (
        "query ($id: ID!) { statement(id: $id) { id article { statements { nodes { id } } } } }"
    )
    data = await world.data(document, {"id": superseded[0]})
    assert data["statement"]["id"] == superseded[0]
    assert superseded[0] not in [
        n["id"] for n in data["statement"]["article"]["statements"]["nodes"]
    ]


async def test_a_value_alone_is_what_rest_hands_on(world: World) -> None:
    document = "query ($n: Int) { articles(first: $n) { items: nodes { id } next } }"
    found = json.loads(await world.engine.value(world.standby, document, {"n": 2}, CORPUS))
    assert list(found) == ["items", "next"]
    assert len(found["items"]) == 2
    document = "query ($id: ID!) { article(id: $id) { id } }"
    nowhere = {"id": "article_" + 32 * "0"}
    assert await world.engine.value(world.standby, document, nowhere, CORPUS) == b"null"


async def test_another_corpus_sees_nothing(world: World) -> None:
    lists = " ".join(f"{kind} {{ totalCount nodes {{ id }} }}" for kind in FIELDS)
    nodes = " ".join(f'{kind}One: node(id: "{world.ids[kind][0]}") {{ id }}' for kind in FIELDS)
    asked = ReadRequest(f"{{ {lists} {nodes} }}")
    result = await world.engine.execute(world.standby, asked, corpus_id("another"))
    data = json.loads(result.body)["data"]
    for kind in FIELDS:
        assert data[kind] == {"totalCount": 0, "nodes": []}
    assert [data[f"{kind}One"] for kind in FIELDS] == [None] * 4

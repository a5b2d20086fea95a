"""What is refused before any SQL runs, with a code and a place."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Iterator
from typing import Any

import asyncpg
import pytest

from service.reads.engine import ReadEngine
from service.reads.faults import RequestFailed
from tests.reads.conftest import World

BAD, INVALID = "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"
PARSE, COMPLEX = "GRAPHQL_PARSE_FAILED", "QUERY_TOO_COMPLEX"


SECONDS = 0.5
"""Of CPU: some tens of milliseconds on an idle machine, many seconds where a rule is quadratic."""


def nested(depth: int, size: int) -> str:
    inner = "id"
    for _ in range(depth):
        inner = f"contradictingStatements(first: {size}) {{ nodes {{ {inner} }} }}"
    return f"{{ statements(first: {size}) {{ nodes {{ {inner} }} }} }}"


def fan(fragments: int) -> str:
    """Fragments that each hold two lists of the next: twice as many fields at every step."""
    parts = [
        f"fragment F{i} on Statement {{ article {{ a: statements(first: 1) {{ nodes {{ ...F{i + 1} "
        f"}} b: nodes {{ ...F{i + 1} }} }} }} }}"
        for i in range(fragments)
    ]
    last = f"fragment F{fragments} on Statement {{ id }}"
    return " ".join(["{ statements { nodes { ...F0 } } }", *parts, last])


LISTED = "articles(first: 10) { nodes { statements(first: 100) { nodes { id } } } }"
ATTACKS = {
    "fifty aliases of a thousand rows": "{" + " ".join(f"a{i}: {LISTED}" for i in range(50)) + "}",
    "twenty thousand times one field": "{" + "__typename " * 20_000 + "}",
    "as many of one field as tokens": "{" + "__typename " * 4_990 + "}",
    "one list again and again": "{" + "articles { nodes { id id id } } " * 600 + "}",
    "lists within lists": nested(6, 100),
    "deep": nested(40, 1),
    "very deep": nested(1_000, 1),
    "deep lists of values": "{ node(id: " + "[" * 2_400 + "]" * 2_400 + ") { id } }",
    "a cycle of fragments": "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    "fragments that double": fan(12),
    "two megabytes": "{" + " " * 2_000_000 + "__typename }",
    "comments": "#" * 200_000 + "\n{ __typename }",
    "many values": "{ statements(filter: {kind: {in: [" + "DIRECT " * 3_000 + "]}}) { next } }",
    "counting everything again and again": "{"
    + " ".join(f"a{i}: statements {{ totalCount }}" for i in range(100))
    + "}",
    "searching again and again": "{"
    + " ".join(f'a{i}: statements(first: 1, search: "a{i}") {{ next }}' for i in range(250))
    + "}",
    "counting each kind again and again": "{"
    + " ".join(f"a{i}: statementFacets {{ kinds {{ count }} }}" for i in range(100))
    + "}",
    "introspection of introspection": "{ __schema { types { fields { type { fields { type { fields "
    "{ type { fields { type { name } } } } } } } } } } }",
    "introspection many times over": "{" + " ".join(
        f"a{i}: __schema {{ types {{ name }} }}" for i in range(30)
    ) + "}",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _uncollected() -> Iterator[None]:
    """What other tests left behind is not collected at the expense of a document."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("document", ATTACKS.values(), ids=ATTACKS.keys())
def test_attacks_cost_little(engine: ReadEngine, document: str) -> None:
    started = time.process_time()
    with pytest.raises(RequestFailed):
        engine.cost(document, {})
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        ("query ($k: [StatementKind!]) { statements(filter: {kind: {in: $k}}) { next } }",
         {"k": ["DIRECT"] * 50_000}),
        ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["article_0"] * 50_000}),
        ("query ($n: Int) { articles(first: $n) { nodes { statements(first: $n) { nodes { "
         "contradictingStatements(first: $n) { nodes { id } } } } } } }", {"n": 100}),
        ("query ($n: Int = 100) { articles(first: $n) { nodes { statements(first: $n) { nodes { "
         "contradictingStatements(first: $n) { nodes { id } } } } } } }", {}),
    ],
)  # fmt: skip
def test_variables_are_counted_too(
    engine: ReadEngine, document: str, variables: dict[str, Any]
) -> None:
    started = time.process_time()
    with pytest.raises(RequestFailed):
        engine.cost(document, variables)
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "document",
    [
        "{articles(first:50){nodes{statements(first:100){nodes{id text}}}}}",
        "{articles(first:50){nodes{id title statements(first:100){nodes{id text"
        " anchor{start end}}}}} contradictions(first:100){nodes{id kind confidence explanation"
        " a{text statement{id text article{id title}}}"
        " b{text statement{id text article{id title}}}}}}",
        "{articles(first:50){nodes{id title publishedOn statements(first:10){nodes{id text"
        " speaker{id name} contradictingStatements(first:5){edges{contradiction{id kind confidence}"
        " node{id text speaker{id name}}}}}}} pageInfo{hasNextPage endCursor}}}",
    ],
)
def test_what_frontends_need_is_admitted(engine: ReadEngine, document: str) -> None:
    assert 0 < engine.cost(document, {}) < 200_000


def test_the_cost_follows_the_arguments(engine: ReadEngine) -> None:
    document = "query ($n: Int) { articles(first: $n) { nodes { id } } }"
    costs = [engine.cost(document, {"n": n}) for n in (1, 10, 100)]
    assert costs == [31, 130, 1_120]
    assert engine.cost(document, {}) == 240


ID = "article_" + "0" * 32
REFUSED = [
    ("{", {}, PARSE),
    ("", {}, PARSE),
    ("{ __typename \ud800 }", {}, PARSE),
    ('{ statements(search: "\\ud800") { next } }', {}, PARSE),
    ("{ nope }", {}, INVALID),
    ("{ articles }", {}, INVALID),
    ("{ articles { nodes } }", {}, INVALID),
    ("{ articles(nope: 1) { next } }", {}, INVALID),
    ("mutation { nope }", {}, INVALID),
    ("subscription { nope }", {}, INVALID),
    ("fragment F on Query { __typename }", {}, INVALID),
    ("{ ... @defer { __typename } }", {}, INVALID),
    ("{ articles(first: 0) { next } }", {}, BAD),
    ("{ articles(first: -1) { next } }", {}, BAD),
    ("{ articles(first: 101) { next } }", {}, BAD),
    ("{ articles(last: 10000) { next } }", {}, BAD),
    ("{ articles(first: 1, last: 1) { next } }", {}, BAD),
    ("query ($n: Int) { articles(first: $n) { next } }", {"n": 10_000}, BAD),
    ("query ($n: Int) { articles(first: $n) { next } }", {"n": 2**40}, BAD),
    ("query ($n: Int) { articles(first: $n) { next } }", {"n": "5"}, BAD),
    ("query ($n: Int!) { articles(first: $n) { next } }", {}, BAD),
    ('{ article(id: "x") { id } }', {}, BAD),
    (f'{{ article(id: "{ID.upper()}") {{ id }} }}', {}, BAD),
    (f'{{ article(id: "{ID}\\n") {{ id }} }}', {}, BAD),
    ("{ article(id: 5) { id } }", {}, BAD),
    ('{ node(id: "corpus_00000000000000000000000000000000") { id } }', {}, BAD),
    ("query ($id: ID!) { node(id: $id) { id } }", {"id": "article_\0"}, BAD),
    ("query ($id: ID!) { node(id: $id) { id } }", {"id": None}, BAD),
    ("query ($id: ID!) { node(id: $id) { id } }", {"id": ["x"]}, BAD),
    ("query ($id: ID!) { nodes(ids: [$id]) { id } }", {"id": "article_x"}, BAD),
    ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": [ID] * 101}, BAD),
    ('{ statements(filter: {speaker: {eq: "me"}}) { next } }', {}, BAD),
    ("query ($f: StatementFilter) { statements(filter: $f) { next } }",
     {"f": {"speaker": {"eq": "me"}}}, BAD),
    ("query ($f: StatementFilter) { statements(filter: $f) { next } }", {"f": {"no": 1}}, BAD),
    ("query ($f: StatementFilter) { statements(filter: $f) { next } }",
     {"f": {"kind": {"eq": "LOUD"}}}, BAD),
    ("query ($o: StatementOrder) { statements(orderBy: $o) { next } }", {"o": {}}, BAD),
    ('{ statements(search: "\\u0000") { next } }', {}, BAD),
    ("query ($s: String) { statements(search: $s) { next } }", {"s": "a\0b"}, BAD),
    ("query ($s: String) { statements(search: $s) { next } }", {"s": "a\ud800b"}, BAD),
    ("query ($s: String) { statements(search: $s) { next } }", {"s": "ä" * 1_001}, BAD),
    ("{ statementFacets { sources(first: 101) { count } } }", {}, BAD),
    ("{ statementFacets { sources(first: 0) { count } } }", {}, BAD),
    ('{ statementFacets(filter: {speaker: {eq: "x"}}) { kinds { count } } }', {}, BAD),
    ("{ statements(orderBy: {field: RELEVANCE}) { next } }", {}, BAD),
    ('{ statements { nodes { snippet(search: "\\u0000") { text } } } }', {}, BAD),
    ('{ statements(filter: {saidOn: {eq: "2024-02-30"}}) { next } }', {}, INVALID),
    ('{ statements(filter: {saidOn: {eq: "20240229"}}) { next } }', {}, INVALID),
    ("{ statements(filter: {saidOn: {eq: 5}}) { next } }", {}, INVALID),
    ('{ contradictions(filter: {confidence: {eq: "1"}}) { next } }', {}, INVALID),
    ("query ($d: Date) { statements(filter: {saidOn: {lt: $d}}) { next } }",
     {"d": "2024-W01-1"}, BAD),
    ("query ($d: DateTime) { contradictions(filter: {detectedAt: {lt: $d}}) { next } }",
     {"d": "2024-01-01T00:00:00"}, BAD),
    ("query ($d: DateTime) { contradictions(filter: {detectedAt: {lt: $d}}) { next } }",
     {"d": "0001-01-01T00:00:00+14:00"}, BAD),
    ("query ($n: Float) { contradictions(filter: {confidence: {lt: $n}}) { next } }",
     {"n": "NaN"}, BAD),
    ('{ contradictions(filter: {between: {a: "x", b: "y"}}) { next } }', {}, BAD),
    (f'{{ contradictions(filter: {{between: {{a: "{ID}"}}}}) {{ next }} }}', {}, INVALID),
    ('{ articles(filter: {source: {eq: "\\u0000"}}) { next } }', {}, BAD),
    ("query ($f: ArticleFilter) { articles(filter: $f) { next } }",
     {"f": {"source": {"in": ["a\0b"]}}}, BAD),
    ("{ articles(filter: " + "{not: " * 8 + "{}" + "}" * 8 + ") { next } }", {}, BAD),
    ("query ($f: ArticleFilter) { articles(filter: $f) { next } }",
     {"f": json.loads('{"not":' * 400 + "{}" + "}" * 400)}, BAD),
    ("query ($f: ArticleFilter) { articles(filter: $f) { next } }",
     {"f": {"or": [{}] * 101}}, BAD),
]  # fmt: skip


@pytest.mark.parametrize(("document", "variables", "code"), REFUSED)
async def test_refused_with_a_code_and_a_place(
    world: World, document: str, variables: dict[str, Any], code: str
) -> None:
    for _ in range(2):  # the second time the document may be known already
        error = await world.refusal(document, variables)
        assert error["extensions"]["code"] == code
        assert error["message"]
        assert error["locations"], error


async def test_a_long_search_is_no_fault_of_postgres(world: World) -> None:
    document = "query ($s: String) { statements(search: $s) { totalCount } }"
    for text in ("x" * 2_000, "ä" * 1_000, "a-" * 1_000, '"' * 2_000, "or " * 600, "((" * 900):
        assert (await world.data(document, {"s": text}))["statements"]["totalCount"] >= 0


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.QueryCanceledError("canceling statement due to statement timeout"),
        asyncpg.CannotConnectNowError("the database system is starting up"),
        asyncpg.TooManyConnectionsError("sorry, too many clients already"),
        asyncpg.ConnectionDoesNotExistError("connection was closed"),
        asyncpg.InterfaceError("pool is closed"),
        ConnectionRefusedError(),
        TimeoutError(),
    ],
)
async def test_a_database_out_of_reach_is_no_fault_of_the_request(
    world: World, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    async def fail(*_: object) -> bytes:
        raise error

    monkeypatch.setattr(world.engine._runner, "fetch", fail)
    result = await world.ask("{ articles { next } }")
    assert (result.status, result.failed) == (503, True)
    assert b"SERVICE_UNAVAILABLE" in result.body


async def test_a_fault_of_ours_tells_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*_: object) -> bytes:
        raise RuntimeError("secret")

    monkeypatch.setattr(world.engine._runner, "fetch", fail)
    result = await world.ask("{ articles { next } }")
    assert (result.status, result.failed) == (500, True)
    assert b"secret" not in result.body
    assert b"INTERNAL_SERVER_ERROR" in result.body
    assert "secret" in caplog.text

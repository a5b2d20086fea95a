"""Variables: how much one may hold, and what of them a statement's shape depends on."""

from __future__ import annotations

from typing import Any

import pytest

from schema.build import read_schema
from service.reads.document import read_operation
from service.reads.faults import RequestFailed
from service.reads.limits import Limits
from service.reads.variables import MOST_DEEP, MOST_VALUES, Variables

SCHEMA, LIMITS = read_schema(), Limits()
ARTICLE, SPEAKER = "article_" + "0" * 32, "speaker_" + "0" * 32


def declared(head: str, body: str) -> Variables:
    operation = read_operation(SCHEMA, LIMITS, f"query ({head}) {{ {body} }}", None)
    return Variables(SCHEMA, operation, LIMITS)


FILTERED = declared("$f: ArticleFilter", "articles(filter: $f) { next }")
PAGED = declared("$n: Int, $a: String", "articles(first: $n, after: $a) { next }")
SEARCHED = declared("$q: String", "statements(search: $q) { next }")
NAMED = declared("$ids: [ID!]!", "nodes(ids: $ids) { id }")


def nested(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(depth):
        value = {"not": value}
    return value


def test_a_variable_may_be_so_deep_and_no_deeper() -> None:
    deepest = nested(MOST_DEEP - 1)
    assert FILTERED.coerce({"f": deepest}) == {"f": deepest}
    with pytest.raises(RequestFailed, match=f"more than {MOST_DEEP} values deep"):
        FILTERED.coerce({"f": nested(MOST_DEEP)})


def test_a_variable_may_hold_so_much_and_no_more() -> None:
    assert len(NAMED.coerce({"ids": [ARTICLE] * MOST_VALUES})["ids"]) == MOST_VALUES
    with pytest.raises(RequestFailed, match="holds more than 1,000 values"):
        NAMED.coerce({"ids": [ARTICLE] * (MOST_VALUES + 1)})
    within = {"and": [{"or": [{}] * 499}] * 2}
    with pytest.raises(RequestFailed, match="holds more than 1,000 values"):
        FILTERED.coerce({"f": within})


def test_a_string_may_be_so_long_and_no_longer() -> None:
    SEARCHED.shape(SEARCHED.coerce({"q": "é" * (LIMITS.string // 2)}))
    with pytest.raises(RequestFailed, match="at most 2,000 bytes"):
        SEARCHED.shape(SEARCHED.coerce({"q": "é" * (LIMITS.string // 2) + "e"}))


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1, True, 1.5, "1", [1]])
def test_what_is_no_int_of_graphql_is_refused(value: object) -> None:
    with pytest.raises(RequestFailed, match="Int cannot represent"):
        PAGED.coerce({"n": value, "a": "x"})


DATED = "articles.published_on"
SHAPES: list[tuple[Variables, dict[str, Any], dict[str, Any], bool]] = [
    (SEARCHED, {"q": "rain"}, {"q": "snow"}, True),
    (SEARCHED, {"q": "rain"}, {"q": None}, False),
    (SEARCHED, {"q": None}, {}, False),
    (PAGED, {"n": 1}, {"n": 2}, False),
    (PAGED, {"a": f"{DATED}~00000001~0a"}, {"a": f"{DATED}~00000002~0b"}, True),
    (PAGED, {"a": f"{DATED}~00000001~0a"}, {"a": f"{DATED}~~0a"}, False),
    (NAMED, {"ids": [ARTICLE]}, {"ids": ["article_" + "1" * 32]}, True),
    (NAMED, {"ids": [ARTICLE]}, {"ids": [SPEAKER]}, False),
    (NAMED, {"ids": [ARTICLE, SPEAKER]}, {"ids": [SPEAKER, ARTICLE]}, True),
    (NAMED, {"ids": [ARTICLE]}, {"ids": [ARTICLE, ARTICLE]}, False),
    (FILTERED, {"f": {"source": {"eq": "a"}}}, {"f": {"source": {"eq": "b"}}}, True),
    (FILTERED, {"f": {"source": {"eq": "a"}}}, {"f": {"source": {"in": ["a"]}}}, False),
    (FILTERED, {"f": {"source": {"in": ["a"]}}}, {"f": {"source": {"in": ["a", "b"]}}}, False),
    (FILTERED, {"f": {"source": {"eq": "a"}}}, {"f": {"source": {"eq": None}}}, False),
]


@pytest.mark.parametrize(("variables", "one", "other", "shared"), SHAPES, ids=range(len(SHAPES)))
def test_requests_of_one_shape_share_a_statement(
    variables: Variables, one: dict[str, Any], other: dict[str, Any], shared: bool
) -> None:
    shapes = [variables.shape(variables.coerce(given)) for given in (one, other)]
    assert (shapes[0] == shapes[1]) is shared
    assert len(set(shapes)) == (1 if shared else 2)

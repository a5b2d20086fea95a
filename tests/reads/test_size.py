"""How large a document may be: everything up to its limit, and nothing beyond it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from graphql import parse

from service.reads.faults import RequestFailed
from service.reads.limits import Limits
from service.reads.merging import check_merging
from service.reads.size import check_size

# a document, the limit that it meets exactly, and how large that limit is then
SIZES = [
    ("{ a b c }", "fields", 3),
    ("{ a { b } c }", "fields", 3),
    ("{ ... @skip(if: true) { a } }", "fields", 2),
    ("{ ...F } fragment F on Q { a b }", "fields", 3),
    ("{ a ...F ...F } fragment F on Q { b }", "spreads", 2),
    ("{ a ...F } fragment F on Q { ...G } fragment G on Q { b }", "spreads", 2),
    ("{ a { b { c } } }", "depth", 3),
    ("{ a { ... on T { b { c } } } }", "depth", 3),
    ("{ a { ...F } } fragment F on T { b { c } }", "depth", 3),
    ("{ ...F a { ...F } } fragment F on T { b { c } }", "depth", 3),
    ("{ a a a b }", "repeated", 3),
    ("{ x: a x: b c: x }", "repeated", 2),
    ("{ a ... { a ... { a } } }", "repeated", 3),
    ("{ ...F ... { ...F } } fragment F on T { a }", "repeated", 2),
    ("{ a(x: 1, y: [2, 3]) }", "values", 6),
    ("{ a(x: {y: {z: 1}}) }", "values", 6),
    ("{ a @skip(if: true) }", "values", 3),
    ("query ($x: Int = 1 @d, $y: Int) @d { a }", "values", 5),
    ("{ ... @d { a } ...F @d } fragment F on T @d { a }", "values", 3),
    ("{ a(x: [1, 2, 3], y: [[1, 2]]) }", "entries", 3),
    ("{ a(x: {a: 1, b: 2}) }", "entries", 2),
    ("{ a(x: 12345, y: -1234) }", "digits", 5),
    ("{ a(x: 1.25e9) }", "digits", 6),
]

# the same of what merges once fragments are spread
MERGING = [
    ("{ a { b } c }", "expanded", 3),
    ("{ ...F x { ...F } } fragment F on T { a b }", "expanded", 5),
    ("{ ...F ...F } fragment F on T { a b }", "expanded", 2),
    ("{ a a a a }", "pairs", 6),
    ("{ x: a x: b y: c }", "pairs", 1),
    ("{ a { b } a { b c } }", "pairs", 2),
    ("{ a { b } ... on T { a { ... on U { b } } } }", "pairs", 2),
    ("{ a ...F } fragment F on T { a }", "pairs", 1),
]
TABLE = [(check_size, *case) for case in SIZES] + [(check_merging, *case) for case in MERGING]


def with_limit(name: str, most: int) -> Limits:
    return replace(Limits(), **{name: most})  # type: ignore[arg-type]


@pytest.mark.parametrize(("check", "document", "name", "size"), TABLE)
def test_what_meets_a_limit_is_admitted(check: Any, document: str, name: str, size: int) -> None:
    check(parse(document), with_limit(name, size))


@pytest.mark.parametrize(("check", "document", "name", "size"), TABLE)
def test_what_goes_beyond_it_is_refused(check: Any, document: str, name: str, size: int) -> None:
    with pytest.raises(RequestFailed) as caught:
        check(parse(document), with_limit(name, size - 1))
    assert caught.value.errors[0].extensions == {"code": "QUERY_TOO_COMPLEX"}


@pytest.mark.parametrize("check", [check_size, check_merging])
@pytest.mark.parametrize(
    "document",
    ["{ ...F } fragment F on T { a ...F }", "{ ...F } fragment F on T { ...G } "
     "fragment G on T { ...F }", "{ ...Nowhere }", "type T { a: Int }"],
)  # fmt: skip
def test_what_cannot_be_run_at_all_is_left_to_validation(check: Any, document: str) -> None:
    check(parse(document), Limits())

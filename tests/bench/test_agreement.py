"""When two servers' answers count as the same: the comparison is no better than this."""

from __future__ import annotations

import json

import pytest

from bench.agreement import Disagreement, check_agreement

OWN = {
    "articles": {
        "edges": [
            {
                "cursor": "WyJhIl0",
                "node": {
                    "id": "article_0123456789abcdef0123456789abcdef",
                    "text": "It rained.",
                    "at": "2024-12-21T09:30:00+00:00",
                    "a": {"text": "rained", "statement": {"id": "statement_" + "0" * 32}},
                },
            }
        ],
        "pageInfo": {"hasNextPage": True, "endCursor": "WyJhIl0"},
    }
}
PEER = {
    "articles": {
        "edges": [
            {
                "cursor": "another",
                "node": {
                    "id": "01234567-89ab-cdef-0123-456789abcdef",
                    "revision": {"text": "It rained."},
                    "at": "2024-12-21 09:30:00.000000+00:00",
                    "aText": "rained",
                    "a": {"id": "00000000-0000-0000-0000-000000000000"},
                },
            }
        ],
        "pageInfo": {"hasNextPage": True, "endCursor": "another"},
    }
}


def _body(data: object) -> bytes:
    return json.dumps({"data": data}).encode()


def test_the_same_in_other_words() -> None:
    check_agreement("peer", _body(OWN), _body(PEER))


@pytest.mark.parametrize("wrapped", [{"nodes": [1, 2]}, {"edges": [1, 2]}, [1, 2]])
def test_a_list_is_a_list_whatever_it_is_wrapped_in(wrapped: object) -> None:
    check_agreement("peer", _body({"items": [1, 2]}), _body({"items": wrapped}))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It rained.", "It rained"),
        ("0123-456789abcdef", "0123-456789abcdee"),
        ("09:30:00", "09:30:01"),
        ('"hasNextPage": true', '"hasNextPage": false'),
        ('"aText": "rained", ', ""),
    ],
)
def test_any_other_value_is_a_difference(before: str, after: str) -> None:
    given = _body(PEER).replace(before.encode(), after.encode())
    assert given != _body(PEER)
    with pytest.raises(Disagreement, match="peer: data"):
        check_agreement("peer", _body(OWN), given)


def test_a_row_too_few_is_a_difference() -> None:
    with pytest.raises(Disagreement, match="1 items, not 2"):
        check_agreement("peer", _body({"items": [1, 2]}), _body({"items": [1]}))

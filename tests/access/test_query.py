"""Queries of addresses: what they say, and what has no right reading."""

from __future__ import annotations

import pytest

from service.access.query import read_parameters
from service.errors import InvalidRequest


@pytest.mark.parametrize(
    ("query", "parameters"),
    [
        (b"", {}),
        (b"q=one+two%20three", {"q": "one two three"}),
        (b"q=%C3%A9t%C3%A9&first=1", {"q": "été", "first": "1"}),
        (b"%C3%A9=1", {"é": "1"}),
        (b"q=", {"q": ""}),
        (b"q", {"q": ""}),
        (b"q=a%3Db%26c", {"q": "a=b&c"}),
        (b"q=100%&p=%zz", {"q": "100%", "p": "%zz"}),
        (b"q=%EF%BF%BD", {"q": "\ufffd"}),
    ],
)
def test_parameters_are_read_by_name(query: bytes, parameters: dict[str, str]) -> None:
    assert read_parameters(query) == parameters


@pytest.mark.parametrize(
    "query",
    [b"q=%FF", b"%FF=1", b"q=%C3", b"q=%E9t%E9", b"q=%ED%A0%80", b"q=\xff", "q=é".encode()],
)
def test_what_is_not_utf8_is_refused(query: bytes) -> None:
    with pytest.raises(InvalidRequest, match="must be UTF-8, percent-encoded"):
        read_parameters(query)


@pytest.mark.parametrize("query", [b"q=a&q=b", b"q=a&p=c&q=a", b"q&q", b"q=a&%71=b"])
def test_what_is_given_twice_is_refused(query: bytes) -> None:
    with pytest.raises(InvalidRequest, match="'q' is given twice; give it once"):
        read_parameters(query)


def test_a_message_repeats_the_beginning_of_a_long_name() -> None:
    name = b"x" * 10_000
    with pytest.raises(InvalidRequest) as caught:
        read_parameters(name + b"&" + name)
    assert len(caught.value.message) < 100

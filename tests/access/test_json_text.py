"""JSON that callers send: what is read, and what has no right reading."""

from __future__ import annotations

import time
from typing import Any

import pytest

from service.access.json_text import read_json
from service.errors import InvalidRequest


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"null", None),
        (b' {"a": [1, 2.5, "x", true]} ', {"a": [1, 2.5, "x", True]}),
        ('{"é": "\U0001f600"}'.encode(), {"é": "\U0001f600"}),
        (b"\xef\xbb\xbf{}", {}),
        (b'[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]),
        (b'{"a": {"a": 1}, "A": 2}', {"a": {"a": 1}, "A": 2}),
    ],
)
def test_json_is_read(text: bytes, value: Any) -> None:
    assert read_json(text, "The body") == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "The body is not JSON: line 1, column 1"),
        (b'{"a":\n 1,}', "The body is not JSON: line 2, column 4"),
        (b'{"a": "\xff"}', "The body is not UTF-8 at byte 7"),
        (b'{"a": NaN}', "The body is not JSON that can be read here"),
        (b"[-Infinity]", "The body is not JSON that can be read here"),
        (b"[" * 100_000, "The body is not JSON that can be read here"),
        (b"9" * 5_000, "The body is not JSON that can be read here"),
        (b'{"a": 1, "b": 2, "a": 3}', "'a' is given twice in one object; give it once"),
        (b'[{"b": {"a": 1, "\\u0061": 1}}]', "'a' is given twice in one object; give it once"),
    ],
)
def test_what_has_no_right_reading_is_refused(text: bytes, says: str) -> None:
    with pytest.raises(InvalidRequest, match=says):
        read_json(text, "The body")


def test_a_message_repeats_the_beginning_of_a_long_name() -> None:
    name = b'"' + b"x" * 10_000 + b'": 1'
    with pytest.raises(InvalidRequest) as caught:
        read_json(b"{" + name + b"," + name + b"}", "The body")
    assert len(caught.value.message) < 120


def test_one_name_twice_among_very_many_is_found_as_fast_as_they_are_read() -> None:
    names = [f'"{number}": 0' for number in range(100_000)]
    text = f"{{{', '.join([*names, names[-1]])}}}".encode()
    started = time.process_time()
    with pytest.raises(InvalidRequest, match="'99999' is given twice"):
        read_json(text, "The body")
    assert time.process_time() - started < 2

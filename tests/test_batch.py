"""Many inputs, one line each, in order, whatever one of them holds."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from service.batch import Fields, Input, UnusableInput, answer_all, read_lines, read_texts


def echo(fields: Fields) -> Fields:
    if fields.get("text") == "fault":
        raise RuntimeError("secret")
    if fields.get("text") == "unusable":
        raise UnusableInput("no good")
    return {"id": fields["id"], "text": fields["text"]}


def run(inputs: list[Input]) -> tuple[bool, list[dict[str, object]]]:
    out = io.BytesIO()
    good = answer_all(inputs, echo, out)
    return good, [json.loads(line) for line in out.getvalue().splitlines()]


def test_every_input_gets_its_line() -> None:
    inputs = [Input({"id": number, "text": "été\u2028"}) for number in range(3)]
    assert run(inputs) == (True, [{"id": number, "text": "été\u2028"} for number in range(3)])


def test_a_bad_input_gets_a_line_in_its_place_and_the_others_go_on() -> None:
    good, lines = run(
        [
            Input({"id": "a", "text": "unusable"}),
            Input({"id": "\ud800", "text": "fault"}),
            Input({}, "line 3: not JSON at column 1"),
            Input({"id": "d", "text": "fine"}),
        ]
    )
    assert not good
    assert lines == [
        {"id": "a", "error": "no good"},
        {"id": "?", "error": "a fault of ours: RuntimeError"},
        {"error": "line 3: not JSON at column 1"},
        {"id": "d", "text": "fine"},
    ]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b'{"a" 1}', "line 2: not JSON at column 6"),
        (b"[1]", "line 2: not a JSON object"),
        (b'"a\xff"', "line 2: not UTF-8 at byte 2"),
        (b"[" * 100_000, "line 2: not JSON that can be read here"),
        (b"1" * 5_000, "line 2: not JSON that can be read here"),
    ],
)
def test_bad_lines(line: bytes, error: str) -> None:
    first, bad, last = read_lines([b'{"id": 1}\n', line + b"\n", b"\n", b'{"id": 3}'])
    assert (first.fields, last.fields) == ({"id": 1}, {"id": 3})
    assert bad.error == error


def test_texts_come_from_files_and_standard_input(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffone\r\ntwo\r".encode())
    (tmp_path / "b.jsonl").write_bytes(b'{"id": "b1", "text": "x"}\n\n{"id": "b2", "text": "y"}\n')
    (tmp_path / "c.txt").write_bytes(b"\x89PNG\r\n\x1a\n\xff")
    names = [str(tmp_path / name) for name in ("a.txt", "b.jsonl", "c.txt", "none.txt", "")]
    found = list(read_texts([*names[:4], "-"], io.BytesIO(b'{"id": "s", "text": "z"}\n')))
    assert [item.fields.get("id") for item in found] == [
        *("a.txt", "b1", "b2", "c.txt", "none.txt", "s"),
    ]
    assert found[0].fields["text"] == "\ufeffone\r\ntwo\r"
    assert [item.error for item in found] == [
        *(None, None, None, "not UTF-8 at byte 0"),
        "the file cannot be read: No such file or directory",
        None,
    ]

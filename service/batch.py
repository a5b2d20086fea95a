"""Many inputs, one JSON line each: what ``claims extract`` and ``claims compare`` do.

No database is needed. An input that cannot be used gets a line that says why, in its place, and the
others go on.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from service.extraction.extractor import Extractor
from service.extraction.report import statement_line
from service.ledger.analysis import compare
from service.settings import MAX_TEXT_BYTES

_log = logging.getLogger(__name__)

Fields = Mapping[str, object]


class UnusableInput(Exception):
    """An input cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Input:
    """The fields of one input, and why it cannot be used if that is known already."""

    fields: Fields
    error: str | None = None


def answer_all(inputs: Iterable[Input], answer: Callable[[Fields], Fields], out: BinaryIO) -> bool:
    """Write a line to ``out`` for each input, flushed; True if every one could be used."""
    good = True
    for item in inputs:
        line = _answer(item, answer)
        good = good and "error" not in line
        out.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        out.flush()
    return good


def _answer(item: Input, answer: Callable[[Fields], Fields]) -> Fields:
    error = item.error
    if error is None:
        try:
            return answer(item.fields)
        except UnusableInput as unusable:
            error = str(unusable)
        except Exception as fault:
            _log.debug("a fault of ours", exc_info=fault)
            error = f"a fault of ours: {type(fault).__name__}"
    known = {"id": _printable(item.fields["id"])} if "id" in item.fields else {}
    return {**known, "error": error}


def read_texts(names: Sequence[str], stdin: BinaryIO) -> Iterator[Input]:
    """The inputs of ``names``: text files, ``.jsonl`` files, and ``-`` for JSON Lines on stdin."""
    for name in names:
        path = Path(name)
        try:
            if name == "-":
                yield from read_lines(stdin)
            elif path.suffix.lower() == ".jsonl":
                with path.open("rb") as lines:
                    yield from read_lines(lines)
            else:
                yield Input({"id": path.name, "text": path.read_bytes().decode()})
        except OSError as error:
            why = error.strerror or type(error).__name__
            yield Input({"id": path.name}, f"the file cannot be read: {why}")
        except UnicodeDecodeError as error:
            yield Input({"id": path.name}, f"not UTF-8 at byte {error.start}")


def read_lines(lines: Iterable[bytes]) -> Iterator[Input]:
    """The objects of JSON Lines; blank lines are none."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield Input(_parse_object(line))
            except UnusableInput as error:
                yield Input({}, f"line {number}: {error}")


def extraction_answer(extractor: Extractor) -> Callable[[Fields], Fields]:
    """What ``claims extract`` answers to ``{"id", "text"}``."""

    def answer(fields: Fields) -> Fields:
        text = _text_field(fields, "text")
        return statement_line(_printable(fields.get("id")), extractor.extract(text))

    return answer


def comparison_answer(extractor: Extractor) -> Callable[[Fields], Fields]:
    """What ``claims compare`` answers to ``{"a", "b"}``."""

    def answer(fields: Fields) -> Fields:
        return compare(extractor, _text_field(fields, "a"), _text_field(fields, "b")).to_json()

    return answer


def _text_field(fields: Fields, name: str) -> str:
    """The text of a field.

    Raises:
        UnusableInput: when it is missing, is no string, or is no text.
    """
    value = fields.get(name)
    if not isinstance(value, str):
        raise UnusableInput(f"{name} has to be given, as a string")
    try:
        size = len(value.encode())
    except UnicodeEncodeError as error:
        raise UnusableInput(
            f"{name} has half of a surrogate pair at character {error.start}"
        ) from None
    if size > MAX_TEXT_BYTES:
        raise UnusableInput(f"{name} has more than {MAX_TEXT_BYTES} bytes")
    if "\0" in value:
        raise UnusableInput(f"{name} has a NUL at character {value.index(chr(0))}")
    return value


def _printable(identifier: object) -> object:
    """An id as it can be written: half a surrogate pair cannot."""
    if isinstance(identifier, str):
        return identifier.encode(errors="replace").decode()
    return identifier if isinstance(identifier, int | float) else None


def _parse_object(line: bytes) -> Fields:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnusableInput(f"not UTF-8 at byte {error.start}") from None
    except json.JSONDecodeError as error:
        raise UnusableInput(f"not JSON at column {error.colno}") from None
    except (ValueError, RecursionError):
        raise UnusableInput("not JSON that can be read here") from None
    if not isinstance(value, dict):
        raise UnusableInput("not a JSON object")
    return value

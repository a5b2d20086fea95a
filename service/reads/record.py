"""SQL text for JSON objects and lists.

``row_to_json`` of a record is the fastest way to an object, but Postgres cuts names at 63 bytes;
where a response name is longer, the object is built key by key, in chunks of what a function takes.
"""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_NAME = 63
CHUNK = 50

RECORD = '"{}"'
"""What a record is called: no response name can be called so, which would hide the record."""

Columns = Sequence[tuple[str, str]]
"""Response names with the SQL expression of each; GraphQL names need no escaping."""


def build_object(columns: Columns) -> str:
    """An expression that builds a JSON object key by key."""
    if len(columns) <= CHUNK:
        pairs = ", ".join(f"'{name}', {sql}" for name, sql in columns)
        return f"json_build_object({pairs})"
    chunks = [columns[i : i + CHUNK] for i in range(0, len(columns), CHUNK)]
    inner = " || ',' || ".join(
        f"substr({build_object(chunk)}::text, 2, length({build_object(chunk)}::text) - 2)"
        for chunk in chunks
    )
    return f"('{{' || {inner} || '}}')::json"


def object_of(columns: Columns, tail: str = "", head: str = "") -> str:
    """A scalar subquery: the JSON object of the one row that ``tail`` gives, or null.

    ``head`` is the WITH of that row's SELECT.
    """
    item, rows = _items(columns, tail, head)
    return f"(select {item} from {rows})"


def list_of(columns: Columns, tail: str) -> str:
    """A scalar subquery: the JSON list of the objects of the rows that ``tail`` gives."""
    item, rows = _items(columns, tail)
    return f"(select coalesce(json_agg({item}), '[]'::json) from {rows})"


def _items(columns: Columns, tail: str, head: str = "") -> tuple[str, str]:
    if any(len(name) > LONGEST_NAME for name, _ in columns):
        return f"{RECORD}.j", f"({head}select {build_object(columns)} as j {tail}) {RECORD}"
    selected = ", ".join(f'{sql} as "{name}"' for name, sql in columns)
    return f"row_to_json({RECORD})", f"({head}select {selected} {tail}) {RECORD}"

"""Null where the schema says there is none: how the specification's propagation is done.

A field that must not be null and whose row may nevertheless be missing gets a marker in its place:
a JSON string that begins with NUL, which no text in Postgres can hold, followed by how far up the
nearest value is that may be null. So an answer without markers, which is every answer of a sound
database, goes out as it is; only one with markers is taken apart.
"""

from __future__ import annotations

import json
from typing import Any

from graphql import FieldNode, GraphQLError
from graphql.language import get_location

from service.reads.jsontext import Json

MARKER = rb'"\u0000'
"""What an answer with a marker contains, and no other does."""


def missing(sql: str, climb: int, field: str, node: FieldNode) -> Json:
    """The JSON text that an expression gives, and a marker where it gives null.

    ``climb`` counts from its own place.
    """
    line, column = (0, 0)
    if node.loc:
        line, column = get_location(node.loc.source, node.loc.start)
    return (rf"""coalesce({sql}, '"\u0000{climb} {line} {column} {field}"')""",)


def propagate(body: bytes) -> tuple[Any, list[dict[str, Any]]]:
    """The data with each marker's null carried up, and an error for each."""
    data = json.loads(body)
    errors: list[dict[str, Any]] = []
    for path, marker in sorted(_markers(data, ()), key=lambda found: len(found[0])):
        climb, line, column, field = marker[1:].split(" ")
        if not _still_there(data, path):
            continue
        message = f"Cannot return null for non-nullable field {field}."
        error = GraphQLError(message, path=list(path), extensions={"code": "NULL_VALUE"})
        locations = [{"line": int(line), "column": int(column)}]
        errors.append({**error.formatted, "locations": locations})
        data = _null(data, path[: len(path) - int(climb)])
    return data, errors


def _markers(value: Any, path: tuple[str | int, ...]) -> list[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        return [(path, value)] if value.startswith("\0") else []
    if isinstance(value, dict):
        return [found for k, item in value.items() for found in _markers(item, (*path, k))]
    if isinstance(value, list):
        return [found for i, item in enumerate(value) for found in _markers(item, (*path, i))]
    return []


def _still_there(data: Any, path: tuple[str | int, ...]) -> bool:
    for step in path:
        if data is None:
            return False
        data = data[step]
    return isinstance(data, str)


def _null(data: Any, path: tuple[str | int, ...]) -> Any:
    if not path:
        return None
    holder = data
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = None
    return data

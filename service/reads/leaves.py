"""Leaves: strings, ids, days and doubles among the arguments, which become parameters."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from graphql import is_input_object_type, is_list_type, is_non_null_type

from service.domain.identity import parse_public_id
from service.errors import InvalidId, InvalidRequest

Path = tuple[str | int, ...]

LEAVES = frozenset({"ID", "String", "Date", "DateTime", "Float"})
"""The scalars whose values become parameters; of others there are few values."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value among the arguments that becomes a parameter, and where the variables hold it.

    ``value`` is what it is now, a string unless the scalar says otherwise. ``path`` is empty for
    what the document itself says, which is the same at each request.
    """

    value: Any
    path: Path = ()


def check_text(text: str, most: int) -> None:
    """Refuse what Postgres would.

    Raises:
        InvalidRequest: when the text holds a NUL or a lone surrogate, or is too long.
    """
    if "\0" in text:
        raise InvalidRequest("A string must not hold NUL characters.")
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise InvalidRequest("A string must not hold lone surrogates.") from None
    if size > most:
        raise InvalidRequest(f"A string argument has at most {most:,} bytes.")


def check_id(text: str) -> Hashable:
    """The type that a public id names.

    Raises:
        InvalidId: when it is malformed.
    """
    parsed = parse_public_id(text)
    if parsed is None:
        raise InvalidId
    return parsed[0].value


def name_of(value: Any) -> str:
    """The name of an enum's value, however the schema holds it."""
    return str(value.name if isinstance(value, Enum) else value)


def as_leaf(value: Any) -> Any:
    """An argument as the document writes it, its strings, days and doubles made leaves."""
    if isinstance(value, str | date | float) and not isinstance(value, Enum):
        return Leaf(value)
    if isinstance(value, list):
        return [as_leaf(item) for item in value]
    if isinstance(value, dict):
        return {name: as_leaf(item) for name, item in value.items()}
    return value


def plant(value: Any, of: Any, path: Path) -> Any:
    """A coerced value of that type with its strings and ids replaced by leaves."""
    if is_non_null_type(of):
        of = of.of_type
    if value is None:
        return None
    if is_list_type(of):
        return [plant(item, of.of_type, (*path, index)) for index, item in enumerate(value)]
    if is_input_object_type(of):
        return {
            name: plant(value[name], field.type, (*path, name))
            for name, field in of.fields.items()
            if name in value
        }
    return Leaf(value, path) if of.name in LEAVES else value


def pick(values: Mapping[str, Any], path: Path) -> Any:
    """The value that stands at ``path`` among the coerced variables."""
    found: Any = values
    for step in path:
        found = found[step]
    return found

"""The orders that lists can have: what their rows are sorted by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class KeyType(StrEnum):
    """The Postgres types that a list can be ordered by."""

    UUID = "uuid"
    TEXT = "text"
    DATE = "date"
    TIMESTAMP = "timestamptz"
    DOUBLE = "float8"
    INTEGER = "int4"


@dataclass(frozen=True, slots=True)
class Key:
    """One sort key: an expression over ``{it}`` and its type.

    A ``{value}`` in it stands for the words of the list's search; ``needs`` is the column that it
    is computed from, where it is no column itself.
    """

    sql: str
    type: KeyType
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """A total order: the last key is unique. Nulls of a nullable first key come last."""

    name: str
    keys: tuple[Key, ...]
    nullable: bool = False

"""The orders of lists: their keys, and the cursors that hold these."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bench import cursors
from bench.loaders.reader import Row

Cursor = tuple[Any, ...]
"""The values of a row's sort keys."""


@dataclass(frozen=True, slots=True)
class Key:
    """A sort key: a column or an expression of ``t``, its Postgres type, and the row's entry."""

    sql: str
    type: str
    name: str

    @classmethod
    def of(cls, name: str, type_: str) -> Key:
        """The key that is a column."""
        return cls(f"t.{name}", type_, name)

    def value(self, row: Row) -> Any:
        """The row's value, of whose name no more than the beginning counts."""
        return row[self.name][:200] if self.type == "text" else row[self.name]


@dataclass(frozen=True, slots=True)
class Order:
    """An order: the name that its cursors have, and its keys."""

    name: str
    keys: tuple[Key, ...]

    def cursor(self, row: Row) -> str:
        """The cursor of a row."""
        return cursors.encode(self.name, self._types, [key.value(row) for key in self.keys])

    def values(self, cursor: str) -> Cursor:
        """The values that a cursor holds."""
        return cursors.decode(cursor, self._types)

    @property
    def _types(self) -> list[str]:
        return [key.type for key in self.keys]


def orders(**named: tuple[str, Iterable[Key]]) -> dict[str, Order]:
    """Orders by the names that GraphQL has for them."""
    return {name: Order(cursor, tuple(keys)) for name, (cursor, keys) in named.items()}

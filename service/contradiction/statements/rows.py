"""Rows: values as lists of their fields in order, so that they stay small in the store.

A field that JSON has no word for says how it is written and read: sets become sorted lists, an
interval without an end has null there. A field more, or one in another place, is another form, and
features of another form are refused: the article must then be described anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from math import inf
from typing import Any, Generic, NamedTuple, TypeVar

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.figures.measures import Quantity
from service.contradiction.statements.disputes import Dispute

T = TypeVar("T")


class Column(NamedTuple):
    """How one field is written and read."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


class Row(Generic[T]):
    """How the values of one class are written and read; fields without a column as they are."""

    def __init__(self, made: type[T], **columns: Column) -> None:
        self._made = made
        names = [field.name for field in fields(made)]  # type: ignore[arg-type]
        self._columns = [(name, columns.get(name)) for name in names]
        self._readers = [
            (at, columns[name].read) for at, name in enumerate(names) if name in columns
        ]

    def write(self, value: T) -> list[Any]:
        """The row of a value."""
        return [
            getattr(value, name) if column is None else column.write(getattr(value, name))
            for name, column in self._columns
        ]

    def read(self, row: list[Any]) -> T:
        """The value of a row."""
        told = list(row)
        for at, read in self._readers:
            told[at] = read(told[at])
        return self._made(*told)

    def __len__(self) -> int:
        return len(self._columns)


def maybe(row: Row[T]) -> Column:
    """A value that may be missing."""
    return Column(
        lambda value: None if value is None else row.write(value),
        lambda written: None if written is None else row.read(written),
    )


def several(row: Row[T]) -> Column:
    """Values in order."""
    return Column(
        lambda values: [row.write(value) for value in values],
        lambda written: tuple(row.read(each) for each in written),
    )


def _unbounded(end: float) -> Column:
    return Column(
        lambda value: None if value == end else value,
        lambda written: end if written is None else written,
    )


WORDS = Column(sorted, frozenset)
LISTED = Column(list, tuple)
SPAN = Column(lambda span: span, lambda written: tuple(written) if written else None)
PHRASE = Row(Phrase, heads=LISTED, words=WORDS, modifiers=WORDS, names=WORDS, compounds=WORDS)
OBLIQUES = Column(
    lambda obliques: [[prep, PHRASE.write(phrase)] for prep, phrase in obliques],
    lambda written: tuple((prep, PHRASE.read(phrase)) for prep, phrase in written),
)
FRAME = Row(
    Frame, negation=SPAN, agent=maybe(PHRASE), patient=maybe(PHRASE), attribute=maybe(PHRASE),
    obliques=OBLIQUES, times=WORDS, places=WORDS, words=WORDS, names=WORDS,
)  # fmt: skip
QUANTITY = Row(Quantity, low=_unbounded(-inf), high=_unbounded(inf), near=WORDS)
DISPUTE = Row(Dispute, owner=WORDS, words=WORDS, names=WORDS)

"""The operators of filters: what a field can be compared by."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import strawberry

from schema.enums import ContradictionKind, ContradictionStatus, SpeakerKind, StatementKind

EQ = "Equal to this. Null asks for nothing."
IN = "Equal to one of these. Null asks for nothing."


def _operator(description: str, name: str | None = None) -> Any:
    return strawberry.field(description=description, name=name, default=strawberry.UNSET)


@strawberry.input(description="Compares an id.")
class IDFilter:
    """Compares an id."""

    eq: strawberry.ID | None = _operator(EQ)
    in_: list[strawberry.ID] | None = _operator(IN, "in")


@strawberry.input(description="Compares a name, letter by letter.")
class StringFilter:
    """Compares a name."""

    eq: str | None = _operator(EQ)
    in_: list[str] | None = _operator(IN, "in")


@strawberry.input(description="Compares a kind of statement.")
class StatementKindFilter:
    """Compares a kind of statement."""

    eq: StatementKind | None = _operator(EQ)
    in_: list[StatementKind] | None = _operator(IN, "in")


@strawberry.input(description="Compares a kind of contradiction.")
class ContradictionKindFilter:
    """Compares a kind of contradiction."""

    eq: ContradictionKind | None = _operator(EQ)
    in_: list[ContradictionKind] | None = _operator(IN, "in")


@strawberry.input(description="Compares a contradiction's status.")
class ContradictionStatusFilter:
    """Compares a contradiction's status."""

    eq: ContradictionStatus | None = _operator(EQ)
    in_: list[ContradictionStatus] | None = _operator(IN, "in")


@strawberry.input(description="Compares a kind of speaker.")
class SpeakerKindFilter:
    """Compares a kind of speaker."""

    eq: SpeakerKind | None = _operator(EQ)
    in_: list[SpeakerKind] | None = _operator(IN, "in")


@strawberry.input(description="Compares a day.")
class DateFilter:
    """Compares a day."""

    eq: date | None = _operator(EQ)
    in_: list[date] | None = _operator(IN, "in")
    lt: date | None = _operator("Less than this.")
    lte: date | None = _operator("Less than or equal to this.")
    gt: date | None = _operator("Greater than this.")
    gte: date | None = _operator("Greater than or equal to this.")
    is_null: bool | None = _operator("Whether there is none.")


@strawberry.input(description="Compares a moment.")
class DateTimeFilter:
    """Compares a moment."""

    eq: datetime | None = _operator(EQ)
    in_: list[datetime] | None = _operator(IN, "in")
    lt: datetime | None = _operator("Less than this.")
    lte: datetime | None = _operator("Less than or equal to this.")
    gt: datetime | None = _operator("Greater than this.")
    gte: datetime | None = _operator("Greater than or equal to this.")
    is_null: bool | None = _operator("Whether there is none.")


@strawberry.input(description="Compares a number.")
class FloatFilter:
    """Compares a number."""

    eq: float | None = _operator(EQ)
    in_: list[float] | None = _operator(IN, "in")
    lt: float | None = _operator("Less than this.")
    lte: float | None = _operator("Less than or equal to this.")
    gt: float | None = _operator("Greater than this.")
    gte: float | None = _operator("Greater than or equal to this.")
    is_null: bool | None = _operator("Whether there is none.")


@strawberry.input(
    description="Looks for a part of a text. `contains` needs three letters or digits in a row, "
    "`startsWith` one; whatever else is in the words stands for itself."
)
class TextFilter:
    """Looks for a part of a text."""

    contains: str | None = _operator("Has this somewhere, capitals considered.")
    contains_insensitive: str | None = _operator("Has this somewhere, whatever the capitals.")
    starts_with: str | None = _operator("Begins with this, capitals considered.")
    starts_with_insensitive: str | None = _operator("Begins with this, whatever the capitals.")


@strawberry.input(description="Compares a URL, letter by letter.")
class URLFilter:
    """Compares a URL."""

    eq: str | None = _operator(EQ)
    in_: list[str] | None = _operator(IN, "in")
    starts_with: str | None = _operator("Begins with this.")


@strawberry.input(description="Two speakers, in whatever order.")
class SpeakerPair:
    """Two speakers."""

    a: strawberry.ID = strawberry.field(description="One of them.")
    b: strawberry.ID = strawberry.field(description="The other.")

"""The scalars beside GraphQL's own. They are written by Postgres; filters read them as input."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

import strawberry

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)


def read_date(value: object) -> date:
    """The day that an input names.

    Raises:
        ValueError: when it names none.
    """
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError("A day is written as 2024-12-21.")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("There is no such day.") from None


def read_moment(value: object) -> datetime:
    """The moment that an input names, in UTC.

    Raises:
        ValueError: when it names none.
    """
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise ValueError("A moment is written as 2024-12-21T09:30:00Z.")
    try:
        return datetime.fromisoformat(value.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError("There is no such moment.") from None


DATE = strawberry.scalar(
    name="Date",
    description="A day, as RFC 3339 has it: `2024-12-21`.",
    serialize=date.isoformat,
    parse_value=read_date,
)

DATE_TIME = strawberry.scalar(
    name="DateTime",
    description="A moment in UTC, as RFC 3339 has it, to the microsecond: "
    "`2024-12-21T09:30:00.123456+00:00`.",
    serialize=datetime.isoformat,
    parse_value=read_moment,
)

SCALARS: dict[Any, Any] = {date: DATE, datetime: DATE_TIME}

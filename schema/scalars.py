"""The scalars beside GraphQL's own. They are written by Postgres and never read as input."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import strawberry

DATE = strawberry.scalar(
    name="Date",
    description="A day, as RFC 3339 has it: `2024-12-21`.",
    serialize=date.isoformat,
    parse_value=date.fromisoformat,
)

DATE_TIME = strawberry.scalar(
    name="DateTime",
    description="A moment in UTC, as RFC 3339 has it, to the microsecond: "
    "`2024-12-21T09:30:00.123456+00:00`.",
    serialize=datetime.isoformat,
    parse_value=datetime.fromisoformat,
)

SCALARS: dict[Any, Any] = {date: DATE, datetime: DATE_TIME}

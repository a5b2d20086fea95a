"""Days and moments as inputs: one way to write each, and none that does not exist."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from schema.scalars import read_date, read_moment


def test_a_day_is_read() -> None:
    assert read_date("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("20240229", "written as 2024-12-21"),
        ("2024-W09-4", "written as"),
        ("2024-2-29", "written as"),
        ("2024-02-29 ", "written as"),
        ("٢٠٢٤-02-29", "written as"),
        ("2024-02-29T00:00:00Z", "written as"),
        (20240229, "written as"),
        (None, "written as"),
        ("2023-02-29", "no such day"),
        ("0000-01-01", "no such day"),
    ],
)
def test_what_is_no_day_is_refused(value: object, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_date(value)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-12-21T09:30:00Z", datetime(2024, 12, 21, 9, 30, tzinfo=UTC)),
        ("2024-12-21t09:30:00z", datetime(2024, 12, 21, 9, 30, tzinfo=UTC)),
        ("2024-12-21 09:30:00Z", datetime(2024, 12, 21, 9, 30, tzinfo=UTC)),
        ("2024-12-21T09:30:00.000001Z", datetime(2024, 12, 21, 9, 30, 0, 1, tzinfo=UTC)),
        ("2024-12-21T09:30:00.5Z", datetime(2024, 12, 21, 9, 30, 0, 500_000, tzinfo=UTC)),
        ("2024-12-21T00:30:00+01:00", datetime(2024, 12, 20, 23, 30, tzinfo=UTC)),
        ("2024-12-21T20:30:00-05:30", datetime(2024, 12, 22, 2, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_in_utc(text: str, moment: datetime) -> None:
    found = read_moment(text)
    assert found == moment
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("2024-12-21", "written as 2024-12-21T09:30:00Z"),
        ("2024-12-21T09:30Z", "written as"),
        ("2024-12-21T09:30:00", "written as"),
        ("2024-12-21T09:30:00.1234567Z", "written as"),
        (1_734_773_400, "written as"),
        ("2024-12-21T25:30:00Z", "no such moment"),
        ("2024-12-32T09:30:00Z", "no such moment"),
        ("0001-01-01T00:00:00+14:00", "no such moment"),
    ],
)
def test_what_is_no_moment_is_refused(value: object, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_moment(value)

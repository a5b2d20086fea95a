"""The day on which something was said."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction.text.dates import date_said

THURSDAY = date(2024, 11, 14)


@pytest.mark.parametrize(
    ("words", "published_on", "expected"),
    [
        ("On Tuesday she had said that", THURSDAY, date(2024, 11, 12)),
        ("she said on Thursday", THURSDAY, THURSDAY),
        ("she said last Thursday", THURSDAY, date(2024, 11, 7)),
        ("she said yesterday", THURSDAY, date(2024, 11, 13)),
        ("she said on 20 December", THURSDAY, date(2023, 12, 20)),
        ("she said on May 2, 2019", None, date(2019, 5, 2)),
        ("she said on Tuesday", None, None),
        ("she said on May 2", None, None),
        ("she said on 31 February", THURSDAY, None),
        ("she said on Monday and on Tuesday", THURSDAY, None),
        ("she said", THURSDAY, None),
    ],
)
def test_the_day_is_that_of_the_reporters_words(
    words: str, published_on: date | None, expected: date | None
) -> None:
    assert date_said(words, published_on) == expected

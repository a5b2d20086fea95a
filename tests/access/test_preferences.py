"""Lists of what is asked for, with qualities."""

from __future__ import annotations

import pytest

from service.access.preferences import read_preferences


@pytest.mark.parametrize(
    ("header", "preferences"),
    [
        ("", {}),
        (" , ,", {}),
        ("gzip", {"gzip": 1.0}),
        ("GZIP , br;q=0.5", {"gzip": 1.0, "br": 0.5}),
        ("text/html; level=1; Q=0.25", {"text/html": 0.25}),
        ("text/html; charset=utf-8", {"text/html": 1.0}),
        ("*;q=0", {"*": 0.0}),
    ],
)
def test_each_name_has_its_quality(header: str, preferences: dict[str, float]) -> None:
    assert read_preferences(header) == preferences


@pytest.mark.parametrize(
    ("given", "quality"),
    [("x", 0.0), ("", 0.0), ("nan", 0.0), ("-1", 0.0), ("7", 1.0), ("inf", 1.0)],
)
def test_a_quality_is_a_number_from_0_to_1(given: str, quality: float) -> None:
    assert read_preferences(f"gzip;q={given}") == {"gzip": quality}

"""Spans: half-open ranges of code points that are never empty."""

from __future__ import annotations

import pytest

from service.domain.span import Span, hull, words_of

TEXT = "😀 é said so"


@pytest.mark.parametrize(("start", "end"), [(1, 1), (2, 1), (-1, 1), (-2, -1)])
def test_an_empty_or_backward_range_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


def test_offsets_count_code_points() -> None:
    assert Span(0, 1).of(TEXT) == "😀"
    assert Span(2, 3).of(TEXT) == "é"
    assert words_of([Span(4, 8), Span(0, 1)], TEXT) == "said 😀"


@pytest.mark.parametrize(
    ("other", "overlaps", "contains"),
    [
        (Span(3, 7), True, True),
        (Span(4, 6), True, True),
        (Span(2, 4), True, False),
        (Span(6, 9), True, False),
        (Span(1, 9), True, False),
        (Span(1, 3), False, False),
        (Span(7, 9), False, False),
    ],
)
def test_where_two_spans_lie(other: Span, overlaps: bool, contains: bool) -> None:
    span = Span(3, 7)
    assert span.overlaps(other) is other.overlaps(span) is overlaps
    assert span.contains(other) is contains


def test_a_hull_covers_all() -> None:
    assert hull([Span(5, 6), Span(1, 2), Span(3, 9)]) == Span(1, 9)

"""Shares of a whole, as percentages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.figures.shares import read_share
from service.domain.syntax import Token

Tokens = Callable[[str], tuple[Token, ...]]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("All the boats sank.", 99.5, 100.0),
        ("Nearly all boats sank.", 85.0, 100.0),
        ("Most of the boats sank.", 50.01, 100.0),
        ("Half of the boats sank.", 50.0, 50.0),
        ("Every boat sank.", 99.5, 100.0),
        ("Half sank.", 50.0, 50.0),
    ],
)
def test_a_share_is_a_percentage(tokens: Tokens, text: str, low: float, high: float) -> None:
    found = [share for at in range(2) if (share := read_share(tokens(text), at)) is not None]
    assert (found[0].low, found[0].high) == (low, high)


@pytest.mark.parametrize(
    "text",
    ["It was cold all day.", "Not all boats sank.", "After all the boats sank.", "The most of it."],
)
def test_other_words_are_no_share(tokens: Tokens, text: str) -> None:
    assert all(read_share(tokens(text), at) is None for at in range(len(tokens(text))))

"""Sentences in Title Case, read as if they were running text."""

from __future__ import annotations

import pytest

from service.contradiction.statements.headlines import settle_case


@pytest.mark.parametrize(
    ("headline", "settled"),
    [
        ("Mayor Denies Claims About Bridge Contract", "mayor denies claims about bridge contract"),
        ("The mayor denies claims about it", "The mayor denies claims about it"),
        ("Zorbex Is NOT Making Winter Bread", "Zorbex is not making winter bread"),
    ],
)
def test_headlines_are_read_in_running_case(headline: str, settled: str) -> None:
    assert settle_case(headline) == settled

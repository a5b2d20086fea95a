"""Patterns for a part of a text: what stands for itself, and what no index could find."""

from __future__ import annotations

import pytest

from service.errors import InvalidRequest
from service.reads.patterns import PARTIAL, PATTERNS


@pytest.mark.parametrize(
    ("operator", "text", "pattern"),
    [
        ("contains", "police", "%police%"),
        ("contains", "100%_ \\ of", r"%100\%\_ \\ of%"),
        ("contains", " EU ", "% EU %"),
        ("contains", "U.S.", "%U.S.%"),
        ("contains", "Übe", "%Übe%"),
        ("containsInsensitive", "北京市", "%北京市%"),
        ("startsWith", "a", "a%"),
        ("startsWith", '"We', '"We%'),
        ("startsWithInsensitive", "50%", r"50\%%"),
        ("search", "lee", "%lee%"),
        ("search", "le", "le%"),
        ("search", "Ü", "Ü%"),
    ],
)
def test_a_text_stands_for_itself(operator: str, text: str, pattern: str) -> None:
    assert (PATTERNS | {"search": PARTIAL})[operator].of(text) == pattern


@pytest.mark.parametrize(
    ("operator", "text", "says"),
    [
        ("contains", "", "`contains` needs at least 3 letters or digits in a row"),
        ("contains", "EU", "3 letters"),
        ("containsInsensitive", "%%%%", "3 letters"),
        ("startsWith", "", "`startsWith` needs at least a letter or digit"),
        ("startsWithInsensitive", "...", "a letter or digit"),
        ("search", "", "`search` needs at least a letter or digit"),
        ("search", "😀😀😀", "a letter or digit"),
    ],
)
def test_what_the_index_cannot_find_is_refused(operator: str, text: str, says: str) -> None:
    with pytest.raises(InvalidRequest, match=says):
        (PATTERNS | {"search": PARTIAL})[operator].of(text)

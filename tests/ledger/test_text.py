"""The one form of a text, and of a URL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.errors import InvalidDocument, TooLarge
from service.ledger.text import canonical_url, check_field, check_url, normalise_text
from service.settings import MAX_TEXT_BYTES


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00")).map(lambda t: t + "a"))
def test_only_line_ends_change(text: str) -> None:
    try:
        found = normalise_text(text)
    except InvalidDocument:
        return
    assert "\r" not in found
    assert found.replace("\n", "") == text.replace("\r", "").replace("\n", "")
    assert normalise_text(found) == found


@pytest.mark.parametrize("text", ["a" * MAX_TEXT_BYTES, "é" * (MAX_TEXT_BYTES // 2)])
def test_a_text_may_be_as_long_as_the_limit(text: str) -> None:
    assert normalise_text(text) == text
    with pytest.raises(TooLarge):
        normalise_text(text + "b")


def test_a_field_may_be_as_long_as_the_limit() -> None:
    assert check_field("title", "a" * 8_000) == "a" * 8_000
    with pytest.raises(InvalidDocument, match="longer than 8,000 characters"):
        check_field("title", "a" * 8_001)


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTP://News.Example/A?b=1#c", "http://news.example/A?b=1"),
        ("https://news.example:443", "https://news.example/"),
        ("http://news.example:80/a", "http://news.example/a"),
        ("https://news.example:8443/a", "https://news.example:8443/a"),
        ("https://news.example/a?utm_source=x&id=7&fbclid=y", "https://news.example/a?id=7"),
        ("https://news.example/a?b=&utm_source=x", "https://news.example/a?b="),
        ("https://news.example/a?b=%20c&d", "https://news.example/a?b=%20c&d"),
        ("https://[2001:db8::1]:443/a", "https://[2001:db8::1]/a"),
    ],
)
def test_a_url_has_one_canonical_form(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical
    assert canonical_url(canonical) == canonical


@pytest.mark.parametrize("url", ["", "   ", None])
def test_an_empty_url_is_none(url: str | None) -> None:
    assert check_url(url) is None


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//a.example/b", "http://", "http://a:b/"])
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(InvalidDocument):
        check_url(url)


def test_a_lone_control_character_is_kept() -> None:
    text = "It was said that all is well.\x0b " * 40 + "\x01"
    assert normalise_text(text) == text

"""Web pages: their article where there is one, else all the words of their body."""

from __future__ import annotations

from datetime import date

import pytest

from service.errors import InvalidDocument
from service.ledger import web_page
from service.ledger.web_page import WebPage, read_web_page

WORDS = "The harbour master of the old town spoke at length about the matter. " * 5


def page(head: str, body: str) -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


@pytest.fixture
def wordless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages in which the library finds no article."""
    monkeypatch.setattr(web_page, "bare_extraction", lambda *_, **__: None)


def test_comments_and_menus_are_no_part_of_an_article() -> None:
    body = (
        f"<nav><a href='/'>Home page</a></nav><article><p>{WORDS}</p></article>"
        "<section class='comments'><p>First to comment!</p></section>"
    )
    found = read_web_page(page("", body))
    assert WORDS.strip() in found.text
    assert "Home page" not in found.text
    assert "First to comment" not in found.text


@pytest.mark.parametrize(
    ("declared", "day"),
    [("2024-12-21", date(2024, 12, 21)), ("2024-12-21T23:30:00Z", date(2024, 12, 21)), ("x", None)],
)
def test_the_day_is_what_the_page_declares(declared: str, day: date | None) -> None:
    head = f'<meta property="article:published_time" content="{declared}">'
    assert read_web_page(page(head, f"<article><p>{WORDS}</p></article>")).published_on == day


@pytest.mark.usefixtures("wordless")
@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("<p>One <b>and</b> two</p>", "One and two"),
        ("One<br>two", "One\ntwo"),
        ("<p>One\n  and\ttwo <i>or\nthree</i>\n</p>", "One and two or three"),
        ("<pre>One\ntwo <b>or</b>\nthree</pre>", "One\ntwo or\nthree"),
        ("<ul><li>One</li><li>Two</li></ul>after", "One\nTwo\nafter"),
        ("<script>let x</script>One<style>p {}</style> two", "One two"),
        (
            "<p>One<!-- not this --> two<?php x ?> three</p><!-- nor this -->four",
            "One two three\nfour",
        ),
        ("<p>Caf&eacute; &amp; bar</p>", "Café & bar"),
    ],
)
def test_the_words_of_a_body_stand_in_lines_as_its_blocks_do(body: str, text: str) -> None:
    assert read_web_page(page("<title>Not this</title>", body)) == WebPage(text)


def test_a_page_that_the_library_stumbles_over_still_gives_its_words(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr(web_page, "bare_extraction", stumble)
    assert read_web_page(page("", "<p>One</p>")) == WebPage("One")
    assert "could not be taken apart" in caplog.text


@pytest.mark.parametrize("markup", ["", " \n "])
def test_what_is_no_page_is_refused(markup: str) -> None:
    with pytest.raises(InvalidDocument, match="cannot be read as HTML"):
        read_web_page(markup)

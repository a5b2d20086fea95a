"""The media type of an answer: what is asked for, else plain JSON."""

from __future__ import annotations

import pytest

from schema.negotiation import GRAPHQL, JSON, choose_media_type
from service.errors import NotAcceptable


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, {JSON};q=0.9", GRAPHQL),
        (f"{JSON}, {GRAPHQL}", JSON),
        (f"{JSON};q=0.5, {GRAPHQL}", GRAPHQL),
        (f"{GRAPHQL}; charset=utf-8", GRAPHQL),
        ("text/html, */*;q=0.1", JSON),
        (f"{JSON};q=0, */*", GRAPHQL),
        ("APPLICATION/JSON", JSON),
        (f"{GRAPHQL};q=x, {JSON}", JSON),
    ],
)
def test_media_types(accept: str | None, media: str) -> None:
    assert choose_media_type(accept) == media


@pytest.mark.parametrize("accept", ["text/html", "application/xml, text/*", f"{JSON};q=0"])
def test_unacceptable_media_types(accept: str) -> None:
    with pytest.raises(NotAcceptable):
        choose_media_type(accept)

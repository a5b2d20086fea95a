"""What a body says it is, and which are taken."""

from __future__ import annotations

import pytest
from starlette.requests import Request

from service.access.content import read_media_type
from service.errors import UnsupportedMediaType

JSON, TEXT = TAKEN = ("application/json", "text/plain")


def read(content_type: str | None, encoding: str | None = None) -> str:
    """The media type of a body with these headers."""
    given = ((b"content-type", content_type), (b"content-encoding", encoding))
    headers = [(name, value.encode()) for name, value in given if value is not None]
    return read_media_type(Request({"type": "http", "headers": headers}), TAKEN)


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("application/json", JSON),
        ("Application/JSON; charset=UTF-8", JSON),
        ("text/plain", TEXT),
        ('text/plain;charset="utf-8"', TEXT),
        ("text/plain; charset=us-ascii", TEXT),
    ],
)
def test_media_types_that_are_taken(header: str, kind: str) -> None:
    assert read(header) == kind


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        (None, None),
        ("", None),
        ("text", None),
        ("text/html", None),
        ("application/x-www-form-urlencoded", None),
        ("multipart/form-data; boundary=x", None),
        ("text/plain; charset=latin-1", None),
        ("text/plain", "gzip"),
    ],
)
def test_media_types_that_are_not(header: str | None, encoding: str | None) -> None:
    with pytest.raises(UnsupportedMediaType):
        read(header, encoding)


def test_a_refusal_says_what_is_taken() -> None:
    with pytest.raises(UnsupportedMediaType, match="application/json or text/plain") as caught:
        read("text/html")
    assert caught.value.context["accepted"] == ["application/json", "text/plain"]

"""Requests that any page can send unasked, and those for which a browser asks first."""

from __future__ import annotations

import pytest
from starlette.requests import Request

from service.access.preflight import HEADERS, check_preflight
from service.errors import Forbidden


def request(headers: dict[str, str]) -> Request:
    given = [(name.encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "headers": given})


@pytest.mark.parametrize(
    "headers",
    [
        *({name: "x"} for name in HEADERS),
        {"content-type": "application/json"},
        {"content-type": "Application/JSON; charset=utf-8"},
        {"content-type": "text/plain", "graphql-require-preflight": "1"},
    ],
)
def test_what_a_browser_asks_for_first_passes(headers: dict[str, str]) -> None:
    check_preflight(request(headers))


@pytest.mark.parametrize(
    "headers",
    [
        {},
        *({name: ""} for name in HEADERS),
        {"x-requested-with": "x"},
        {"content-type": "text/plain"},
        {"content-type": "TEXT/PLAIN; charset=utf-8"},
        {"content-type": "multipart/form-data; boundary=x"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "; application/json"},
    ],
)
def test_what_any_page_can_send_is_refused_with_what_would_help(headers: dict[str, str]) -> None:
    with pytest.raises(Forbidden, match="Send the header graphql-require-preflight"):
        check_preflight(request(headers))

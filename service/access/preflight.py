"""Requests that a browser sends for a foreign page only after asking first.

A page of another origin can send a GET, or a POST of a form's media types, without a preflight. It
cannot read the answer, but can measure how long it takes. A header that a page has to set itself
makes the browser ask first.
"""

from __future__ import annotations

from starlette.requests import Request

from service.errors import Forbidden

HEADERS = ("graphql-require-preflight", "apollo-require-preflight", "x-apollo-operation-name")
"""Any of these will do, as long as it is not empty."""

_FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data", "text/plain"})


def check_preflight(request: Request) -> None:
    """Let a request pass that needed a preflight, if a page sent it.

    Raises:
        Forbidden: when any page could have sent it unasked.
    """
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type and media_type not in _FORMS:
        return
    if not any(request.headers.get(name) for name in HEADERS):
        raise Forbidden(f"Send the header {HEADERS[0]}, with any value.")

"""Errors as RFC 9457 problem details.

Only what ``service.errors`` says of itself reaches a caller. Whatever else is raised is a fault of
ours, or an outage of the database's, and is told as that and no more.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ExceptionHandler, Scope

from service.errors import (
    ClaimsError,
    InternalError,
    InvalidRequest,
    MethodNotAllowed,
    NotFound,
    Unavailable,
)
from service.store.errors import OUTAGES

MEDIA_TYPE = "application/problem+json"

_log = logging.getLogger(__name__)
_BY_STATUS: Mapping[int, type[ClaimsError]] = {404: NotFound, 405: MethodNotAllowed}


def problem_response(
    error: ClaimsError, scope: Scope, headers: Mapping[str, str] | None = None
) -> Response:
    """The answer that tells a caller of ``error``; its context becomes extension members."""
    body = {
        "type": error.problem_type,
        "title": error.title,
        "status": error.status,
        "detail": error.message,
        # As it was sent: what a path says that is not UTF-8 is lost in the decoded one.
        "instance": quote(scope["raw_path"], safe="/%"),
        **error.context,
    }
    extra = dict(headers or {})
    if error.status == 401:
        extra["www-authenticate"] = 'Bearer realm="claims"'
    if error.status == 503:
        extra.setdefault("retry-after", "1")
    content = json.dumps(body, ensure_ascii=True)
    return Response(content, error.status, extra, media_type=MEDIA_TYPE)


async def answer_error(request: Request, error: Exception) -> Response:
    """Turn anything that was raised into a problem."""
    if isinstance(error, HTTPException):
        known = _BY_STATUS.get(error.status_code, InvalidRequest)
        return problem_response(known(), request.scope, error.headers)
    return problem_response(as_claims_error(error), request.scope)


def as_claims_error(error: Exception) -> ClaimsError:
    """What a caller may know of ``error``; faults and outages are logged here."""
    if isinstance(error, ClaimsError):
        return error
    if isinstance(error, ClientDisconnect):
        return InvalidRequest("The client went away before its request was whole.")
    if isinstance(error, OUTAGES):
        _log.warning("the database does not answer: %s", type(error).__name__)
        return Unavailable("The database does not answer at the moment; try again soon.")
    _log.error("a fault of ours", exc_info=error)
    return InternalError()


def exception_handlers() -> dict[type[Exception], ExceptionHandler]:
    """The handlers that an application needs so that every error is a problem."""
    kinds: tuple[type[Exception], ...] = (
        HTTPException,
        ClientDisconnect,
        ClaimsError,
        *OUTAGES,
        Exception,
    )
    return dict.fromkeys(kinds, answer_error)

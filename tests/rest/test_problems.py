"""Errors as problems: what a caller is told of each, and what stays inside."""

from __future__ import annotations

import json
import logging

import asyncpg
import pytest
from starlette.requests import ClientDisconnect

from service.errors import (
    ClaimsError,
    InternalError,
    InvalidRequest,
    NotFound,
    Unauthorized,
    Unavailable,
)
from service.rest.problems import as_claims_error, problem_response

SCOPE = {"type": "http", "raw_path": b"/v1/articles/%C3%A9%20x"}


def test_a_problem_says_what_went_wrong_and_where() -> None:
    answer = problem_response(NotFound("No “ship” here.", near="ships"), SCOPE)
    assert answer.status_code == 404
    assert answer.media_type == "application/problem+json"
    assert json.loads(bytes(answer.body)) == {
        "type": "/problems/not-found",
        "title": "Not found",
        "status": 404,
        "detail": "No “ship” here.",
        "instance": "/v1/articles/%C3%A9%20x",
        "near": "ships",
    }


@pytest.mark.parametrize(
    ("sent", "instance"),
    [
        (b"/v1/articles/article_0", "/v1/articles/article_0"),
        (b"/v1/articles/%FF", "/v1/articles/%FF"),
        (b'/v1/articles/"\xff', "/v1/articles/%22%FF"),
    ],
)
def test_a_problem_names_the_path_as_it_was_sent(sent: bytes, instance: str) -> None:
    answer = problem_response(NotFound(), {"type": "http", "raw_path": sent})
    assert json.loads(bytes(answer.body))["instance"] == instance


@pytest.mark.parametrize(
    ("error", "given", "name", "value"),
    [
        (Unauthorized(), None, "www-authenticate", 'Bearer realm="claims"'),
        (Unavailable(), None, "retry-after", "1"),
        (Unavailable(), {"retry-after": "7"}, "retry-after", "7"),
        (NotFound(), {"allow": "GET"}, "allow", "GET"),
        (NotFound(), None, "retry-after", None),
        (NotFound(), None, "www-authenticate", None),
    ],
)
def test_the_headers_say_what_would_help(
    error: ClaimsError, given: dict[str, str] | None, name: str, value: str | None
) -> None:
    assert problem_response(error, SCOPE, given).headers.get(name) == value


def test_what_the_tree_of_errors_says_is_told_as_it_is() -> None:
    error = NotFound("There is no such ship.")
    assert as_claims_error(error) is error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (RuntimeError("secret"), InternalError),
        (asyncpg.UndefinedTableError("secret"), InternalError),
        (asyncpg.ConnectionDoesNotExistError("secret"), Unavailable),
        (asyncpg.TooManyConnectionsError("secret"), Unavailable),
        (ConnectionRefusedError("secret"), Unavailable),
        (TimeoutError("secret"), Unavailable),
        (ClientDisconnect(), InvalidRequest),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_everything_else_is_told_without_its_words(
    error: Exception, kind: type[ClaimsError]
) -> None:
    told = as_claims_error(error)
    assert type(told) is kind
    assert "secret" not in told.message
    assert told.context == {}


def test_a_fault_is_logged_with_its_trace_and_an_outage_in_a_line(
    caplog: pytest.LogCaptureFixture,
) -> None:
    as_claims_error(RuntimeError("broken"))
    as_claims_error(ConnectionRefusedError("away"))
    fault, outage = caplog.records
    assert fault.levelno == logging.ERROR
    assert fault.exc_info
    assert outage.levelno == logging.WARNING
    assert not outage.exc_info

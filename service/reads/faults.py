"""Request errors of GraphQL: what is refused before any SQL runs, with code and location."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graphql import GraphQLError, Node

from service.errors import ClaimsError, InvalidRequest

PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
TOO_COMPLEX = "QUERY_TOO_COMPLEX"

LONGEST_MESSAGE = 500
MOST_LOCATIONS = 5


class RequestFailed(Exception):
    """The request cannot be executed; nothing was read."""

    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        self.errors = tuple(errors)
        super().__init__("; ".join(error.message for error in errors))

    def cause(self) -> ClaimsError:
        """The same as an error of the service's own tree."""
        for error in self.errors:
            if isinstance(error.original_error, ClaimsError):
                return error.original_error
        return InvalidRequest(str(self))


def refuse(
    code: str, message: str, node: Node | None = None, path: Sequence[str | int] | None = None
) -> RequestFailed:
    """A request error of that code, at that place of the document."""
    error = GraphQLError(message, node, path=path or None, extensions={"code": code})
    return RequestFailed([error])


def refuse_for(
    cause: ClaimsError, node: Node | None = None, path: Sequence[str | int] | None = None
) -> RequestFailed:
    """The request error that ``cause`` is at that place of the document."""
    error = GraphQLError(
        cause.message,
        node,
        path=path or None,
        original_error=cause,
        extensions={"code": cause.code},
    )
    return RequestFailed([error])


def coded(errors: Sequence[GraphQLError], code: str) -> RequestFailed:
    """The errors of graphql-core, each with the code."""
    for error in errors:
        error.extensions = {"code": code, **(error.extensions or {})}
    return RequestFailed(errors)


def describe(error: GraphQLError) -> dict[str, Any]:
    """What a response tells of a request error.

    graphql-core's messages repeat what a caller wrote, and name every place of it: both are cut. An
    error about the document as a whole stands at its beginning.
    """
    told: dict[str, Any] = {**error.formatted}
    if len(error.message) > LONGEST_MESSAGE:
        told["message"] = f"{error.message[:LONGEST_MESSAGE]}..."
    told["locations"] = told.get("locations", [{"line": 1, "column": 1}])[:MOST_LOCATIONS]
    return told

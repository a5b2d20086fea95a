"""The one tree of errors that callers can meet.

A class knows its problem type (RFC 9457), its HTTP status and its GraphQL code; its docstring is
the default message. Everything else that is raised is a fault of ours: it is logged, and callers
see no more than ``InternalError``'s message.

    ClaimsError
    ├── InvalidRequest            400  the request itself is malformed
    │   ├── InvalidId             400
    │   ├── InvalidCursor         400
    │   ├── InvalidDocument       422  the text offered cannot be an article
    │   ├── PageTooLarge          400
    │   ├── DocumentNotFound      400  no GraphQL document is known by this identifier
    │   └── DocumentNotListed     400  this GraphQL document is not one of those that are run
    ├── Unauthorized              401
    ├── Forbidden                 403
    ├── NotFound                  404
    ├── MethodNotAllowed          405
    ├── NotAcceptable             406
    ├── TooSlow                   408
    ├── TooLarge                  413
    ├── UnsupportedMediaType      415
    ├── HeadTooLarge              431
    ├── InternalError             500
    └── Unavailable               503
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

_CITED = 50
"""How many characters of what a caller sent a message repeats."""


def cite(text: str) -> str:
    """What a caller sent as a message repeats it: in quotation marks, and not at any length."""
    return repr(text[:_CITED])


class ClaimsError(Exception):
    """Something went wrong."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "INTERNAL_SERVER_ERROR"
    problem: ClassVar[str] = "internal"
    title: ClassVar[str] = "Internal error"

    def __init__(self, message: str | None = None, **context: object) -> None:
        self.message = message or (type(self).__doc__ or "").strip()
        self.context: Mapping[str, object] = context
        super().__init__(self.message)

    @property
    def problem_type(self) -> str:
        """The URI reference that names the problem, as RFC 9457 has it."""
        return f"/problems/{self.problem}"


class InvalidRequest(ClaimsError):
    """The request is malformed."""

    status = 400
    code = "BAD_USER_INPUT"
    problem = "invalid-request"
    title = "Invalid request"


class InvalidId(InvalidRequest):
    """The id is malformed: it should read like article_ followed by 32 hexadecimal digits."""

    problem = "invalid-id"
    title = "Invalid id"


class InvalidCursor(InvalidRequest):
    """The cursor is malformed: use one that a page of the same list and order returned."""

    problem = "invalid-cursor"
    title = "Invalid cursor"


class PageTooLarge(InvalidRequest):
    """A page has at least 1 and at most 100 items."""

    problem = "page-too-large"
    title = "Page size out of range"


class InvalidDocument(InvalidRequest):
    """The document cannot be read as an article."""

    status = 422
    problem = "invalid-document"
    title = "Invalid document"


class DocumentNotFound(InvalidRequest):
    """No document is known by this identifier: send the document itself."""

    code = "PERSISTED_QUERY_NOT_FOUND"
    problem = "document-not-found"
    title = "Document not found"


class DocumentNotListed(InvalidRequest):
    """Only the documents that are listed are run here: send the documentId of one."""

    code = "PERSISTED_QUERY_ONLY"
    problem = "document-not-listed"
    title = "Document not listed"


class Unauthorized(ClaimsError):
    """A bearer token is needed."""

    status = 401
    code = "UNAUTHENTICATED"
    problem = "unauthorized"
    title = "Unauthorized"


class Forbidden(ClaimsError):
    """This is not allowed."""

    status = 403
    code = "FORBIDDEN"
    problem = "forbidden"
    title = "Forbidden"


class NotFound(ClaimsError):
    """There is no such thing here."""

    status = 404
    code = "NOT_FOUND"
    problem = "not-found"
    title = "Not found"


class MethodNotAllowed(ClaimsError):
    """The resource does not take this method."""

    status = 405
    code = "METHOD_NOT_ALLOWED"
    problem = "method-not-allowed"
    title = "Method not allowed"


class NotAcceptable(ClaimsError):
    """None of the media types asked for can be given."""

    status = 406
    code = "NOT_ACCEPTABLE"
    problem = "not-acceptable"
    title = "Not acceptable"


class TooSlow(ClaimsError):
    """The request did not arrive in time."""

    status = 408
    code = "REQUEST_TIMEOUT"
    problem = "too-slow"
    title = "Request too slow"


class TooLarge(ClaimsError):
    """The content is too large: a text may have 2 MB at most."""

    status = 413
    code = "CONTENT_TOO_LARGE"
    problem = "too-large"
    title = "Content too large"


class UnsupportedMediaType(ClaimsError):
    """The media type of the content is not supported."""

    status = 415
    code = "UNSUPPORTED_MEDIA_TYPE"
    problem = "unsupported-media-type"
    title = "Unsupported media type"


class HeadTooLarge(ClaimsError):
    """The address and the headers are too large."""

    status = 431
    code = "REQUEST_HEADER_FIELDS_TOO_LARGE"
    problem = "head-too-large"
    title = "Request head too large"


class InternalError(ClaimsError):
    """Something went wrong on our side; it has been logged."""


class Unavailable(ClaimsError):
    """The service cannot answer at the moment; try again soon."""

    status = 503
    code = "SERVICE_UNAVAILABLE"
    problem = "unavailable"
    title = "Service unavailable"

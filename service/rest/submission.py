"""What a caller may offer as an article: JSON or plain text, read strictly.

Here the form is checked: media type, JSON, names and types. What a text must be to become an
article is the ledger's to say, for every way in.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from service.access.json_text import read_json
from service.errors import InvalidDocument, InvalidRequest
from service.rest.models import Model
from service.settings import MAX_TEXT_BYTES

JSON = "application/json"
TEXT = "text/plain"
LIMITS = {JSON: 6 * MAX_TEXT_BYTES + 100_000, TEXT: MAX_TEXT_BYTES}
"""Bytes of a body. In JSON every character may be escaped, so that a byte takes six."""

EXAMPLE_TEXT = (
    "LISBON (Agency) - Ana Reis, the harbour master, said on Monday that 40 boats left the port. "
    "“Only 12 boats left the port,” Rui Alves said."
)
EXAMPLE_SUBMISSION = {
    "text": EXAMPLE_TEXT,
    "title": "How many boats left the port",
    "url": "https://news.example/boats",
    "source": "News Example",
    "publishedOn": "2024-12-21",
}

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CONTROLS = r"\u0000-\u0008\u000e-\u001f\u007f"
_CONTROL = re.compile(rf"[{_CONTROLS}]")
_PLAIN = rf"[^{_CONTROLS}]"
_TEXT_PATTERN = rf"^{_PLAIN}*[!-~\u00a1-\u024f]{_PLAIN}*$"
_LINE_PATTERN = rf"^{_PLAIN}*$"
_PORT = "[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}"
# Blanks are named beside \s, of which Python and JavaScript have each some that the other has not.
_SEEN = r"[^\s\u0000-\u0020\u007f-\u00a0\ufeff]"
_URL_PATTERN = rf"^https?://[A-Za-z0-9.-]+(:({_PORT}))?([/?#]{_SEEN}*)?$"
_MESSAGES = {
    "missing": "It has to be given",
    "extra_forbidden": "There is no such field; text, title, url, source and publishedOn are",
    "string_unicode": "It has half of a surrogate pair, which no text has",
}


def _read_date(value: object) -> object:
    if value is None:
        return None
    try:
        if isinstance(value, str) and _DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise PydanticCustomError("date", "It takes a date such as 2024-12-21")


def _check_line(value: str) -> str:
    if _CONTROL.search(value):
        raise PydanticCustomError("line", "It has a control character")
    return value


def _line(longest: int, pattern: str) -> object:
    return Field(max_length=longest, json_schema_extra={"pattern": pattern})


class Submission(Model):
    """An article as a caller offers it; what is not given is read from the text's header."""

    model_config = ConfigDict(strict=True)

    text: str = Field(
        description="The text as it is, into which offsets point; 2 MB of UTF-8 at most.",
        json_schema_extra={"minLength": 1, "pattern": _TEXT_PATTERN},
    )
    title: Annotated[str, _line(1000, _LINE_PATTERN), AfterValidator(_check_line)] | None = None
    url: Annotated[str, Field(min_length=1), _line(2048, _URL_PATTERN)] | None = Field(
        None, description="Where it stands; the same URL is the same article."
    )
    source: Annotated[str, _line(500, _LINE_PATTERN), AfterValidator(_check_line)] | None = Field(
        None, description="Who published it."
    )
    published_on: Annotated[date | None, BeforeValidator(_read_date)] = None


def read_submission(kind: str, body: bytes) -> Submission:
    """The article that the body offers.

    Raises:
        InvalidRequest: when it is not JSON, or not an object.
        InvalidDocument: when a field is missing, unknown or of the wrong type, or the text is not
            UTF-8.
    """
    fields = _parse_object(body) if kind == JSON else {"text": _decode(body)}
    try:
        return Submission.model_validate(fields)
    except ValidationError as error:
        raise _invalid(error) from None


def _invalid(error: ValidationError) -> InvalidDocument:
    """The problem, with a pointer (RFC 6901) to each field that is wrong."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    wrong = [
        {
            "pointer": "".join(f"/{part}" for part in item["loc"])[:80],
            "detail": f"{_MESSAGES.get(item['type'], item['msg'])}.",
        }
        for item in found[:10]
    ]
    first = wrong[0]
    return InvalidDocument(f"{first['pointer'][1:] or 'body'}: {first['detail']}", errors=wrong)


def _decode(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise InvalidDocument(f"The text is not UTF-8 at byte {error.start}.") from None


def _parse_object(body: bytes) -> dict[str, object]:
    value = read_json(body, "The body")
    if not isinstance(value, dict):
        raise InvalidRequest("The body has to be a JSON object.")
    return value

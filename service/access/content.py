"""What a body says it is: one of the media types that are taken, in UTF-8, uncompressed."""

from __future__ import annotations

import re
from collections.abc import Collection

from starlette.requests import Request

from service.errors import UnsupportedMediaType

_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([^\";\s]*)", re.IGNORECASE)
_UTF_8 = frozenset({"utf-8", "utf8", "us-ascii"})


def read_media_type(request: Request, taken: Collection[str]) -> str:
    """The media type of the request's body, one of those that are ``taken``.

    Raises:
        UnsupportedMediaType: when it is another, compressed, or not in UTF-8.
    """
    if request.headers.get("content-encoding", "identity") != "identity":
        raise UnsupportedMediaType("The body is taken uncompressed only.")
    header = request.headers.get("content-type", "")
    kind = header.partition(";")[0].strip().lower()
    if kind not in taken:
        raise UnsupportedMediaType(
            f"The body is taken as {' or '.join(taken)}.", accepted=list(taken)
        )
    charset = _CHARSET.search(header)
    if charset and charset[1].lower() not in _UTF_8:
        raise UnsupportedMediaType("The body is taken in UTF-8 only.")
    return kind

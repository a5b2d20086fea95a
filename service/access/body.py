"""Bodies, read with a limit, so that nobody can fill the memory with one request."""

from __future__ import annotations

from starlette.requests import Request

from service.errors import TooLarge


async def read_body(request: Request, limit: int) -> bytes:
    """The request's body, at most ``limit`` bytes.

    Raises:
        TooLarge: before anything is read if the declared length is over the limit, else as soon
            as what came is.
    """
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > limit:
        raise TooLarge(f"The body may have {limit} bytes at most.", limit=limit)
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise TooLarge(f"The body may have {limit} bytes at most.", limit=limit)
        chunks.append(chunk)
    return b"".join(chunks)

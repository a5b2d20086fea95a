"""Bodies: refused as soon as it is known that they are too long, and no more of them is read."""

from __future__ import annotations

import pytest
from starlette.requests import Request
from starlette.types import Message

from service.access.body import read_body
from service.errors import TooLarge

LIMIT = 100


class Sender:
    """Sends a body part by part, and counts the parts that were asked for."""

    def __init__(self, *parts: bytes) -> None:
        self.parts = list(parts)
        self.asked = 0

    async def receive(self) -> Message:
        part = self.parts[self.asked]
        self.asked += 1
        more = self.asked < len(self.parts)
        return {"type": "http.request", "body": part, "more_body": more}

    def request(self, declared: str | None) -> Request:
        headers = [] if declared is None else [(b"content-length", declared.encode())]
        return Request({"type": "http", "method": "POST", "headers": headers}, self.receive)


@pytest.mark.parametrize("declared", [None, "100", "x", "-1"])
async def test_a_body_within_the_limit_is_read_whole(declared: str | None) -> None:
    sender = Sender(b"a" * 60, b"", b"b" * 40)
    assert await read_body(sender.request(declared), LIMIT) == b"a" * 60 + b"b" * 40


@pytest.mark.parametrize("declared", ["101", "9" * 4_000, "00101"])
async def test_what_says_that_it_is_too_long_is_not_read_at_all(declared: str) -> None:
    sender = Sender(b"a" * 101)
    with pytest.raises(TooLarge, match="100 bytes"):
        await read_body(sender.request(declared), LIMIT)
    assert sender.asked == 0


@pytest.mark.parametrize("declared", [None, "3", "x"])
async def test_what_does_not_say_so_is_read_no_further_than_the_limit(declared: str | None) -> None:
    sender = Sender(*[b"a" * 60] * 9)
    with pytest.raises(TooLarge):
        await read_body(sender.request(declared), LIMIT)
    assert sender.asked == 2

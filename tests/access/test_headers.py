"""Response headers: what we add, and what we leave as it was set."""

from __future__ import annotations

from starlette.types import Message, Receive, Scope, Send

from service.access.headers import SecurityHeaders

Headers = list[tuple[bytes, bytes]]


async def sent_with(headers: Headers, kind: str = "http") -> Headers:
    """The headers of an answer that sets these."""
    sent: list[Message] = []

    async def answer(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"ok"})

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError("nothing is read")

    await SecurityHeaders(answer)({"type": kind}, receive, send)
    assert sent[1] == {"type": "http.response.body", "body": b"ok"}
    return list(sent[0]["headers"])


async def test_an_answer_may_be_neither_framed_nor_guessed_nor_loaded_by_others() -> None:
    found = dict(await sent_with([]))
    assert found[b"x-content-type-options"] == b"nosniff"
    assert found[b"x-frame-options"] == b"DENY"
    assert found[b"cross-origin-resource-policy"] == b"same-origin"
    assert found[b"referrer-policy"] == b"no-referrer"
    assert found[b"content-security-policy"] == b"default-src 'none'; frame-ancestors 'none'"


async def test_what_an_answer_sets_itself_stays() -> None:
    found = await sent_with([(b"Referrer-Policy", b"origin")])
    assert [value for name, value in found if name.lower() == b"referrer-policy"] == [b"origin"]


async def test_an_answer_varies_by_compression_beside_what_it_says() -> None:
    found = await sent_with([(b"vary", b"Accept")])
    assert [value for name, value in found if name == b"vary"] == [b"Accept", b"Accept-Encoding"]


async def test_what_is_no_request_gets_no_headers() -> None:
    assert await sent_with([], "lifespan") == []

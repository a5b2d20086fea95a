"""Who may read and who may write, as tables."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starlette.types import Scope

from service.access.guard import make_guard
from service.errors import ClaimsError, Forbidden, Unauthorized
from service.settings import Settings, from_environment

LOCAL = from_environment({})
TOKEN = replace(LOCAL, token="sésame")
EVERYWHERE = replace(LOCAL, host="0.0.0.0")  # noqa: S104
NAMED = replace(EVERYWHERE, hosts=("claims.example",))
BEARER = "Bearer sésame"


def request(
    headers: dict[str, str], peer: str | None = "127.0.0.1", server: str = "127.0.0.1"
) -> Scope:
    """A request with these headers; a Host of ours unless they have one."""
    given = {"host": "localhost:8000", **headers}
    return {
        "type": "http",
        "headers": [(name.encode(), value.encode()) for name, value in given.items() if value],
        "client": (peer, 50_000) if peer else None,
        "server": (server, 8000),
    }


@pytest.mark.parametrize(
    ("settings", "headers", "peer", "refusal"),
    [
        # Without a token: this machine alone.
        (LOCAL, {}, "127.0.0.1", None),
        (LOCAL, {}, "::1", None),
        (LOCAL, {"host": "127.0.0.1:8000"}, "127.0.0.1", None),
        (LOCAL, {"host": "[::1]:8000"}, "::1", None),
        (LOCAL, {"authorization": "Bearer anything"}, "127.0.0.1", None),
        (LOCAL, {}, "10.0.0.7", Forbidden),
        (LOCAL, {}, None, Forbidden),
        (LOCAL, {"x-forwarded-for": "127.0.0.1"}, "127.0.0.1", Forbidden),
        (LOCAL, {"forwarded": "for=127.0.0.1"}, "127.0.0.1", Forbidden),
        (LOCAL, {"x-forwarded-for": "127.0.0.1"}, "10.0.0.7", Forbidden),
        # Never from a page of another origin.
        (LOCAL, {"origin": "http://localhost:8000"}, "127.0.0.1", None),
        (LOCAL, {"origin": "http://localhost:3000"}, "127.0.0.1", Forbidden),
        (LOCAL, {"origin": "https://evil.example"}, "127.0.0.1", Forbidden),
        (LOCAL, {"origin": "null"}, "127.0.0.1", Forbidden),
        (LOCAL, {"sec-fetch-site": "same-origin"}, "127.0.0.1", None),
        (LOCAL, {"sec-fetch-site": "none"}, "127.0.0.1", None),
        (LOCAL, {"sec-fetch-site": "same-site"}, "127.0.0.1", Forbidden),
        (LOCAL, {"sec-fetch-site": "cross-site"}, "127.0.0.1", Forbidden),
        # Nor under a name that somebody rebound to us.
        (LOCAL, {"host": "evil.example:8000"}, "127.0.0.1", Forbidden),
        (
            LOCAL,
            {"host": "evil.example:8000", "origin": "http://evil.example:8000"},
            "127.0.0.1",
            Forbidden,
        ),
        (LOCAL, {"host": "localhost.evil.example"}, "127.0.0.1", Forbidden),
        (LOCAL, {"host": "10.1.2.3:8000"}, "127.0.0.1", Forbidden),
        (LOCAL, {"host": ""}, "127.0.0.1", Forbidden),
        (NAMED, {"host": "claims.example"}, "127.0.0.1", None),
        (NAMED, {"host": "CLAIMS.example:8000"}, "127.0.0.1", None),
        # With a token: whoever has it, from a page of ours or from no page.
        (TOKEN, {"authorization": BEARER}, "10.0.0.7", None),
        (TOKEN, {"authorization": "bearer sésame"}, "10.0.0.7", None),
        (TOKEN, {"authorization": BEARER, "x-forwarded-for": "10.9.9.9"}, "127.0.0.1", None),
        (TOKEN, {"authorization": BEARER, "host": "192.0.2.7:8000"}, "10.0.0.7", None),
        (TOKEN, {}, "127.0.0.1", Unauthorized),
        (TOKEN, {"authorization": "Bearer sesame"}, "127.0.0.1", Unauthorized),
        (TOKEN, {"authorization": "Bearer "}, "127.0.0.1", Unauthorized),
        (TOKEN, {"authorization": "sésame"}, "127.0.0.1", Unauthorized),
        (TOKEN, {"authorization": "Basic sésame"}, "127.0.0.1", Unauthorized),
        (TOKEN, {"authorization": BEARER, "origin": "null"}, "127.0.0.1", Forbidden),
        (TOKEN, {"authorization": BEARER, "host": "evil.example"}, "127.0.0.1", Forbidden),
    ],
)
def test_writes(
    settings: Settings,
    headers: dict[str, str],
    peer: str | None,
    refusal: type[ClaimsError] | None,
) -> None:
    guard = make_guard(settings)
    if refusal is None:
        guard.check_write(request(headers, peer))
        return
    with pytest.raises(refusal):
        guard.check_write(request(headers, peer))


@pytest.mark.parametrize("name", ["host", "authorization", "origin"])
def test_a_header_given_twice_is_refused(name: str) -> None:
    scope = request({"authorization": BEARER, "origin": "http://localhost:8000"})
    scope["headers"] += [header for header in scope["headers"] if header[0] == name.encode()]
    with pytest.raises((Forbidden, Unauthorized)):
        make_guard(TOKEN).check_write(scope)


def test_the_address_that_was_reached_is_ours() -> None:
    scope = request({"host": "192.0.2.1:8000"}, server="192.0.2.1")
    make_guard(EVERYWHERE).check_write(scope)


@pytest.mark.parametrize(
    ("settings", "host", "allowed"),
    [
        (LOCAL, "localhost:8000", True),
        (LOCAL, "192.0.2.7", True),
        (LOCAL, "evil.example", False),
        (TOKEN, "evil.example", False),
        (replace(LOCAL, host="localhost"), "evil.example", False),
        (replace(LOCAL, hosts=("claims.example",)), "claims.example", True),
        (EVERYWHERE, "anything.example", True),
        (NAMED, "claims.example", True),
        (NAMED, "anything.example", False),
    ],
)
def test_reads(settings: Settings, host: str, allowed: bool) -> None:
    guard = make_guard(settings)
    if allowed:
        guard.check_read(request({"host": host}))
        return
    with pytest.raises(Forbidden, match="CLAIMS_HOSTS"):
        guard.check_read(request({"host": host}))

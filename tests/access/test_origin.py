"""Readings of where a request says it comes from."""

from __future__ import annotations

import pytest

from service.access.origin import Authority, is_forwarded, is_loopback, parse_authority, same_origin


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("localhost", Authority("localhost", None)),
        ("LocalHost:8000", Authority("localhost", 8000)),
        ("127.0.0.1:80", Authority("127.0.0.1", 80)),
        ("[::1]:8000", Authority("::1", 8000)),
        ("news.example", Authority("news.example", None)),
        ("", None),
        ("a b", None),
        ("user@localhost", None),
        ("localhost:port", None),
        ("localhost:8000:1", None),
        ("localhost/", None),
        ("::1", None),
    ],
)
def test_host_header(text: str, expected: Authority | None) -> None:
    assert parse_authority(text) == expected


@pytest.mark.parametrize(
    ("origin", "host", "expected"),
    [
        ("http://localhost:8000", "localhost:8000", True),
        ("http://localhost", "localhost:80", True),
        ("https://claims.example", "claims.example", True),
        ("http://[::1]:8000", "[::1]:8000", True),
        ("http://localhost:3000", "localhost:8000", False),
        ("http://127.0.0.1:8000", "localhost:8000", False),
        ("http://evil.example", "localhost:8000", False),
        ("http://localhost:8000.evil.example", "localhost:8000", False),
        ("http://localhost:8000/page", "localhost:8000", False),
        ("http://user@localhost:8000", "localhost:8000", False),
        ("file://", "localhost:8000", False),
        ("null", "localhost:8000", False),
        ("", "localhost:8000", False),
        ("http://[", "localhost:8000", False),
    ],
)
def test_origin_against_host(origin: str, host: str, expected: bool) -> None:
    authority = parse_authority(host)
    assert authority is not None
    assert same_origin(origin, authority) is expected


@pytest.mark.parametrize(
    ("peer", "expected"),
    [
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("10.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("localhost", False),
        ("", False),
    ],
)
def test_loopback(peer: str, expected: bool) -> None:
    assert is_loopback(peer) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (b"forwarded", True),
        (b"x-forwarded-for", True),
        (b"x-forwarded-proto", True),
        (b"x-real-ip", True),
        (b"via", True),
        (b"accept", False),
    ],
)
def test_headers_of_proxies(name: bytes, expected: bool) -> None:
    assert is_forwarded(frozenset({b"host", name})) is expected

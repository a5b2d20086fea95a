"""Where a request says it comes from.

A browser sends requests to loopback addresses for any page it shows. ``Host``, ``Origin`` and
``Sec-Fetch-Site`` tell such requests from our own; these are the pure readings of them.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

LOOPBACK_NAMES = frozenset({"localhost", "localhost."})

_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PROXY_HEADERS = (b"forwarded", b"via", b"x-real-ip")


@dataclass(frozen=True, slots=True)
class Authority:
    """A host, in lower case and without brackets, and the port where one is given."""

    host: str
    port: int | None

    @property
    def is_address(self) -> bool:
        """Whether the host is an IP address: nobody can rebind one, as DNS has no part in it."""
        return parse_address(self.host) is not None

    @property
    def is_loopback(self) -> bool:
        """Whether the host names this machine from within."""
        return self.host in LOOPBACK_NAMES or is_loopback(self.host)


@lru_cache(maxsize=256)
def parse_authority(text: str) -> Authority | None:
    """The authority that a ``Host`` header gives, or None where it is malformed."""
    match = _AUTHORITY.fullmatch(text)
    if match is None:
        return None
    host = match[1].strip("[]").lower()
    return Authority(host, int(match[2]) if match[2] else None)


def same_origin(origin: str, host: Authority) -> bool:
    """Whether an ``Origin`` header names the site that the ``Host`` header names.

    The scheme is left open, as a proxy may end TLS; the port that it implies counts.
    """
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    default = _DEFAULT_PORTS.get(parts.scheme)
    claimed = parse_authority(parts.netloc)
    if default is None or claimed is None or parts.path or parts.query or parts.fragment:
        return False
    return claimed.host == host.host and (claimed.port or default) == (host.port or default)


def is_loopback(peer: str) -> bool:
    """Whether an address is this machine's own loopback one."""
    address = parse_address(peer)
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address is not None and address.is_loopback


def parse_address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The IP address that ``text`` spells, or None."""
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def is_forwarded(names: frozenset[bytes]) -> bool:
    """Whether a proxy passed the request on, so that the peer is not who asks."""
    return any(name.startswith(b"x-forwarded") or name in _PROXY_HEADERS for name in names)

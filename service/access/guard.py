"""The guard: which hosts we answer for, and who may write.

docs/decisions/0005-access.md has the reasons. Nothing here reads a body, so a refusal costs little.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from starlette.types import Scope

from service.access.origin import (
    Authority,
    is_forwarded,
    is_loopback,
    parse_address,
    parse_authority,
    same_origin,
)
from service.errors import Forbidden, Unauthorized
from service.settings import ANY_ORIGIN, Settings

_OWN_SITES = ("same-origin", "none")


@dataclass(frozen=True, slots=True)
class Guard:
    """What is allowed to whom.

    ``token`` is the bearer token that writes need, or None where loopback peers alone may write.
    ``names`` are the hosts, in lower case, that are ours beside the loopback ones.
    ``open_reads`` is True where reads are answered whatever their ``Host``. ``origins`` are those
    whose pages may write as our own may.
    """

    token: bytes | None
    names: frozenset[str]
    open_reads: bool
    origins: frozenset[str] = frozenset()

    def check_read(self, scope: Scope) -> None:
        """Let a read pass if it is addressed to a host that is ours.

        Raises:
            Forbidden: when a page could have rebound a name of its own to our address.
        """
        if self.open_reads:
            return
        host = _host(scope)
        if not (host.is_address or self._is_ours(host, scope)):
            raise _foreign_host(host)

    def check_write(self, scope: Scope) -> None:
        """Let a write pass if no foreign page sent it, and who sent it may write.

        Raises:
            Forbidden: when the request comes from another origin, or from elsewhere than this
                machine while no token is set.
            Unauthorized: when the bearer token is missing or wrong.
        """
        self._check_origin(scope)
        if self.token is None:
            _check_loopback(scope)
        else:
            _check_token(scope, self.token)

    def _check_origin(self, scope: Scope) -> None:
        host = _host(scope)
        if not (self._is_ours(host, scope) or (self.token is not None and host.is_address)):
            raise _foreign_host(host)
        origins = _values(scope, b"origin")
        if len(origins) == 1 and origins[0] in self.origins:
            return
        if len(origins) > 1 or any(not same_origin(origin, host) for origin in origins):
            raise Forbidden("Writes are not taken from a page of another origin.")
        if any(site not in _OWN_SITES for site in _values(scope, b"sec-fetch-site")):
            raise Forbidden("Writes are not taken from a page of another site.")

    def _is_ours(self, host: Authority, scope: Scope) -> bool:
        reached = scope.get("server")
        return (
            host.is_loopback
            or host.host in self.names
            or (reached is not None and host.is_address and host.host == reached[0])
        )


def make_guard(settings: Settings) -> Guard:
    """The guard that the settings ask for.

    Reads are open to every ``Host`` only where the service listens beyond loopback and nobody
    named the hosts that are ours.
    """
    bound = settings.host.lower().strip("[]")
    address = parse_address(bound)
    beyond = not (bound == "localhost" or is_loopback(bound))
    return Guard(
        token=settings.token.encode() if settings.token else None,
        names=frozenset(settings.hosts)
        | (set() if address and address.is_unspecified else {bound}),
        open_reads=beyond and not settings.hosts,
        origins=frozenset(settings.origins) - {ANY_ORIGIN},
    )


def _check_loopback(scope: Scope) -> None:
    peer = scope.get("client")
    names = frozenset(name.lower() for name, _ in scope["headers"])
    if peer is None or not is_loopback(peer[0]) or is_forwarded(names):
        raise Forbidden(
            "While CLAIMS_TOKEN is unset, writes are taken from this machine alone; "
            "set it and send it as a bearer token."
        )


def _check_token(scope: Scope, token: bytes) -> None:
    headers = [value for name, value in scope["headers"] if name.lower() == b"authorization"]
    if len(headers) != 1:
        raise Unauthorized()
    scheme, _, given = headers[0].partition(b" ")
    if scheme.lower() != b"bearer" or not hmac.compare_digest(given.strip(), token):
        raise Unauthorized("The bearer token is not the right one.")


def _host(scope: Scope) -> Authority:
    hosts = _values(scope, b"host")
    host = parse_authority(hosts[0]) if len(hosts) == 1 else None
    if host is None:
        raise Forbidden("The request needs one well-formed Host header.")
    return host


def _foreign_host(host: Authority) -> Forbidden:
    return Forbidden(
        f"The host {host.host} is not one of ours; if it should be, name it in CLAIMS_HOSTS."
    )


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]

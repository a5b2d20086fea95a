"""The process that serves: its socket, its signals, and what it says.

The socket is bound before anything else is started, so that a port in use is told at once.
"""

from __future__ import annotations

import errno
import gc
import signal
import socket
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import uvicorn

from service.patience import PatientProtocol
from service.settings import InvalidSetting, Settings

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from service.narration import Say

_DRAIN_SECONDS = 3
_NOT_HERE = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


class CannotServe(Exception):
    """The service could not start; the message says why, where it has not been logged yet."""


class AnnouncedServer(uvicorn.Server):
    """A server that says where it can be reached once it can."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        if self.started and not self.should_exit:
            # What is loaded by now stays: the collector need not look at it again and again.
            gc.collect()
            gc.freeze()
            self._announce()


def serve_until_stopped(settings: Settings, say: Say) -> None:
    """Serve until SIGTERM or SIGINT; both end what is open within a few seconds.

    Raises:
        CannotServe: when the address cannot be had, or the start failed.
    """
    started = time.monotonic()
    sockets = bind(settings.host, settings.port)
    # Loaded only now: it takes a second, and a port in use is told before.
    from service.app import create_app

    try:
        application = create_app(settings, say)
    except InvalidSetting as error:
        raise CannotServe(str(error)) from error
    # The server raises the signal again once it has closed everything: that is no reason to die of.
    signal.signal(signal.SIGTERM, lambda *_: None)
    server = AnnouncedServer(
        _configure(application), lambda: _announce(settings.host, sockets, started, say)
    )
    try:
        server.run(sockets)
    except SystemExit as ending:
        known = getattr(application.state, "failure", None)
        raise CannotServe(known or "the service could not start") from ending
    except OSError as error:
        raise CannotServe(_explain(error, settings.host, settings.port)) from error
    say("stopped")


def _configure(application: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        http=PatientProtocol,
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        # The peer is who connects: a header that anybody can write must not make a peer local.
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=_DRAIN_SECONDS,
    )


def bind(host: str, port: int) -> list[socket.socket]:
    """A socket on each address of the host that this machine has, all on one port.

    Raises:
        CannotServe: when an address cannot be had, or the machine has none of the host's.
    """
    sockets: list[socket.socket] = []
    missing: OSError | None = None
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, address in dict.fromkeys((entry[0], entry[4]) for entry in found):
            same = sockets[0].getsockname()[1] if sockets else port
            try:
                sockets.append(_bind_one(family, (address[0], same, *address[2:])))
            except OSError as error:
                if error.errno not in _NOT_HERE:
                    raise
                missing = error
        if missing and not sockets:
            raise missing
    except OSError as error:
        for opened in sockets:
            opened.close()
        raise CannotServe(_explain(error, host, port)) from error
    return sockets


def _bind_one(family: int, address: tuple[object, ...]) -> socket.socket:
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        bound.bind(address)
    except OSError:
        bound.close()
        raise
    return bound


def _explain(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} of {host} is in use; set CLAIMS_PORT to another"
    if error.errno == errno.EACCES:
        return f"port {port} of {host} may not be used by this user; set CLAIMS_PORT to another"
    return f"{host}:{port} cannot be listened on: {error.strerror or error}"


def _announce(host: str, sockets: Sequence[socket.socket], started: float, say: Say) -> None:
    port = sockets[0].getsockname()[1]
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104
    base = f"http://{shown}:{port}"
    say(f"serving after {time.monotonic() - started:.1f} s:")
    say(f"  GraphQL  {base}/graphql")
    say(f"  REST     {base}/v1/articles")
    say(f"  OpenAPI  {base}/openapi.json")

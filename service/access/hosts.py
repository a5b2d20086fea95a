"""The door-keeper of reads: a request for a host that is not ours is turned away."""

from __future__ import annotations

from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from service.access.guard import Guard
from service.errors import ClaimsError

PROBES = frozenset({"/livez", "/readyz"})
"""Paths that orchestrators ask by whatever address they know; they tell nothing of the corpus."""


class HostCheck:
    """Checks the ``Host`` of every request but the probes'; ``refuse`` makes the answer."""

    def __init__(
        self, app: ASGIApp, guard: Guard, refuse: Callable[[ClaimsError, Scope], ASGIApp]
    ) -> None:
        self.app = app
        self.guard = guard
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self.app
        if scope["type"] == "http" and scope["path"] not in PROBES:
            try:
                self.guard.check_read(scope)
            except ClaimsError as error:
                app = self.refuse(error, scope)
        await app(scope, receive, send)

"""One address with a handler for each method it takes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

Handler = Callable[[Request], Awaitable[Response]]


class Endpoint:
    """Calls the handler of the request's method.

    HEAD is answered as GET (the server leaves the body out), OPTIONS with what is allowed, and
    anything else with 405 and the same.
    """

    def __init__(self, get: Handler | None = None, post: Handler | None = None) -> None:
        self._handlers = {"GET": get, "HEAD": get, "POST": post, "OPTIONS": self._options}
        taken = (name for name, handler in self._handlers.items() if handler is not None)
        self._allow = {"Allow": ", ".join(sorted(taken))}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        handler = self._handlers.get(scope["method"])
        if handler is None:
            raise HTTPException(405, headers=self._allow)
        response = await handler(Request(scope, receive, send))
        await response(scope, receive, send)

    async def _options(self, _request: Request) -> Response:
        return Response(status_code=204, headers=self._allow)


def route(path: str, get: Handler | None = None, post: Handler | None = None) -> Route:
    """A route to an ``Endpoint``."""
    return Route(path, Endpoint(get, post))

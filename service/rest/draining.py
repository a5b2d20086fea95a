"""Requests that a stop cuts short are told so.

A server that stops cancels what has not ended within its patience. Neither the request nor we are
at fault, and the caller may try again: another process, or the next one, will answer.
"""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.errors import Unavailable
from service.rest.problems import problem_response


class Draining:
    """Answers 503 in place of a request that was cancelled before its answer began."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def send_and_note(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, receive, send_and_note)
        except asyncio.CancelledError:
            if scope["type"] != "http":
                raise
            if not begun:
                problem = Unavailable("The service is stopping; try again soon.")
                await problem_response(problem, scope)(scope, receive, send)

"""A gate before the connections: so many reads at once, the others in line, but not for ever."""

from __future__ import annotations

import asyncio
from collections import deque

from service.errors import Unavailable


class Gate:
    """Lets in as many as there are connections; who waits longer than ``wait`` seconds is refused.

    One timer serves the whole line, as a limit of its own for each wait would cost more than the
    wait itself.
    """

    def __init__(self, wait: float) -> None:
        self._wait = wait
        self._inside = 0
        self._line: deque[tuple[float, asyncio.Future[None]]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    async def enter(self, places: int) -> None:
        """Go in where fewer than ``places`` are inside; else as soon as one leaves.

        Raises:
            Unavailable: when none leaves in time.
        """
        if self._inside < places:
            self._inside += 1
            return
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[None] = loop.create_future()
        self._line.append((loop.time() + self._wait, turn))
        if self._timer is None:
            self._timer = loop.call_later(self._wait, self._refuse_late, loop)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self.leave()
            raise

    def leave(self) -> None:
        """Make room: the first in line takes it."""
        while self._line:
            _, turn = self._line.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._inside -= 1

    def _refuse_late(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        while self._line and (self._line[0][0] <= loop.time() or self._line[0][1].done()):
            _, turn = self._line.popleft()
            if not turn.done():
                turn.set_exception(Unavailable("All connections are busy; try again soon."))
        if self._line:
            self._timer = loop.call_at(self._line[0][0], self._refuse_late, loop)

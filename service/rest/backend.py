"""What the REST handlers need, bundled: opened with the application, handed to each request."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from service.access.guard import Guard
from service.ledger.ledger import Ledger
from service.reads.engine import ReadEngine
from service.store.standby import Standby


@dataclass(frozen=True, slots=True)
class Backend:
    """The means of answering: the read engine over its connections, the ledger, and the guard."""

    engine: ReadEngine
    standby: Standby
    ledger: Ledger
    guard: Guard

    async def read(self, document: str, variables: dict[str, object]) -> bytes:
        """The JSON of the single root field of a stored operation; ``b"null"`` for nothing."""
        return await self.engine.value(self.standby, document, variables, self.ledger.corpus)


def backend_of(request: Request) -> Backend:
    """The backend that the lifespan put into the state."""
    backend = request.scope["state"]["backend"]
    assert isinstance(backend, Backend)  # noqa: S101 - the lifespan puts nothing else there
    return backend

"""The application: its routes, its middleware, and what it opens and closes.

The order of a start: the database is found or started and migrated, the pools are opened, then
requests are taken (``/livez`` is green), and the seeds go in beside them; ``/readyz`` turns green
when they are in.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    suppress,
)
from typing import TypedDict

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Receive, Scope, Send

from schema.build import read_schema
from schema.documents import Documents
from schema.http import graphql_endpoint
from schema.manifest import read_manifest
from service.access.compression import Compression
from service.access.cors import cors
from service.access.guard import Guard, make_guard
from service.access.headers import SecurityHeaders
from service.access.hosts import HostCheck
from service.errors import ClaimsError
from service.ledger.analyst import Analyst
from service.ledger.ledger import Ledger, find_ledgers, open_ledger
from service.ledger.reanalysis import count_articles, select_articles
from service.ledger.second_opinion import open_second_opinion
from service.ledger.seed import seed
from service.narration import Say, narrate, summarise
from service.reads.engine import ReadEngine
from service.reads.limits import Limits
from service.rest.backend import Backend
from service.rest.catalogue import problem_routes
from service.rest.draining import Draining
from service.rest.health import Progress, health_routes
from service.rest.openapi import openapi_route
from service.rest.problems import exception_handlers, problem_response
from service.rest.routes import rest_routes
from service.settings import Settings
from service.store.database import open_database
from service.store.errors import OUTAGES, DatabaseUnusable

GRAPHQL = "/graphql"
_RETRY_SECONDS = 2.0
_log = logging.getLogger(__name__)


class Application(Starlette):
    """The doors: GraphQL's, which is one address and answers its own faults, and the router's.

    What is asked over GraphQL goes through the same layers as all else, but past the router and
    the error handlers, which would cost it a tenth of its time.
    """

    graphql: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or run the lifespan."""
        if scope["type"] == "http" and scope["path"] == GRAPHQL:
            await self.graphql(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


class State(TypedDict):
    """What the lifespan hands to each request."""

    backend: Backend
    progress: Progress


def create_app(settings: Settings, say: Say = _log.info) -> Starlette:
    """The application; ``say`` is told, line by line, what a start is doing.

    A start that fails leaves its reason in ``state.failure`` of the application.

    Raises:
        InvalidSetting: when the trusted documents cannot be read, or one of them never run.
    """
    guard = make_guard(settings)
    limits = Limits(introspection=settings.introspection, suggestions=settings.suggestions)
    engine = ReadEngine(read_schema(), limits)
    trusted = read_manifest(settings.documents, engine.check) if settings.documents else {}
    documents = Documents(trusted, only=settings.documents_only)
    layers = _layers(settings, guard)
    application = Application(
        routes=[*rest_routes(), openapi_route(), *health_routes(), *problem_routes()],
        middleware=layers,
        exception_handlers=exception_handlers(),
        lifespan=_lifespan(settings, guard, engine, say),
    )
    application.router.redirect_slashes = False
    application.graphql = graphql_endpoint(engine, documents, preflight=settings.preflight)
    for layer, given, named in reversed(layers):
        application.graphql = layer(application.graphql, *given, **named)
    return application


def _layers(settings: Settings, guard: Guard) -> list[Middleware]:
    """What every request goes through, the outermost first."""
    return [
        Middleware(SecurityHeaders),
        *cors(settings),
        Middleware(Compression),
        Middleware(Draining),
        Middleware(HostCheck, guard=guard, refuse=problem_response),
    ]


def _lifespan(
    settings: Settings, guard: Guard, engine: ReadEngine, say: Say
) -> Callable[[Starlette], AbstractAsyncContextManager[State]]:
    @asynccontextmanager
    async def lifespan(application: Starlette) -> AsyncIterator[State]:
        async with AsyncExitStack() as opened:
            try:
                database = await opened.enter_async_context(open_database(settings, say))
                analyst = await opened.enter_async_context(Analyst(settings.pipeline))
                advised = open_second_opinion(analyst, settings.second_opinion)
                ledger = await open_ledger(
                    database.write, await opened.enter_async_context(advised)
                )
            except DatabaseUnusable as error:
                application.state.failure = str(error)
                raise
            except Exception:
                _log.exception("the start failed")
                raise
            progress = Progress()
            backend = Backend(engine, database.read, ledger, guard)
            work = asyncio.create_task(get_ready(settings, ledger, analyst, progress, say))
            opened.push_async_callback(_cancel, work)
            yield {"backend": backend, "progress": progress}

    return lifespan


async def get_ready(
    settings: Settings, ledger: Ledger, analyst: Analyst, progress: Progress, say: Say
) -> None:
    """Take the seeds in; an outage puts that off, a document that cannot be read does not.

    Then load the language model, so that the first article offered need not wait for it.
    """
    started = time.monotonic()
    while not progress.seeded:
        try:
            report = await seed(ledger, settings.seeds, narrate(say, "seeding"))
        except (ClaimsError, DatabaseUnusable, *OUTAGES) as error:
            _log.warning("seeding is tried again: %s", error)
            await asyncio.sleep(_RETRY_SECONDS)
        except Exception:
            _log.exception("seeding failed")
            return
        else:
            progress.seeded = True
            summarise(report, say)
    say(f"ready: seeded in {time.monotonic() - started:.1f} s")
    with suppress(ClaimsError):
        await analyst.warm()
        await _tell_versions(ledger, say)


async def _tell_versions(ledger: Ledger, say: Say) -> None:
    """Say who analyses here, and how many articles of any corpus another version analysed."""
    selection = await select_articles(ledger.analyst)
    waiting = await count_articles(await find_ledgers(ledger.pool, ledger.analyst), selection)
    versions = selection.versions
    say(f"analysing by {versions.extractor} and {versions.detector}")
    if waiting:
        say(f"articles that another version analysed: {waiting:,}; see `claims reanalyse`")


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task

"""Take a document in: one transaction that leaves everything stored and compared, or nothing.

The same text again changes nothing; another text under a known URL becomes the article's current
revision, and nothing that was there is deleted.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol
from uuid import UUID

import asyncpg

from service.domain.article import Document
from service.domain.identity import corpus_id
from service.errors import Unavailable
from service.ledger.codec import Analysed
from service.ledger.detection import Judge, judge_comparisons
from service.ledger.revision import Ingested, adopt, find_known, plan_revision, write_revision
from service.ledger.text import normalise
from service.store.articles import ensure_corpus, lock_corpus
from service.store.errors import OUTAGES

__all__ = ["Analyses", "Ingested", "Ledger", "ingest", "open_ledger"]

_log = logging.getLogger(__name__)
_TRIES = 5
_TRANSIENT = (
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.InvalidCachedStatementError,
)


class Analyses(Judge, Protocol):
    """Whoever turns a document into statements, and judges pairs."""

    async def analyse(self, document: Document) -> Analysed:
        """The statements of a document, compared with each other."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a write needs: connections, the analyst, the corpus, and the time."""

    pool: asyncpg.Pool
    analyst: Analyses
    corpus: UUID
    clock: Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


async def open_ledger(
    pool: asyncpg.Pool,
    analyst: Analyses,
    corpus: str = "default",
    clock: Callable[[], datetime] = _now,
) -> Ledger:
    """A ledger of the corpus of that name, which is made unless it is there."""
    identifier = corpus_id(corpus)
    async with pool.acquire() as connection:
        await ensure_corpus(connection, identifier, corpus, clock())
    return Ledger(pool, analyst, identifier, clock)


async def ingest(ledger: Ledger, document: Document) -> Ingested:
    """Store a document, extract its statements, and compare them.

    Raises:
        InvalidDocument: when the document cannot be an article.
        TooLarge: when its text is too long.
        Unavailable: when database or analyst cannot be reached; nothing is stored then.
    """
    document = normalise(document)
    analysed: Analysed | None = None
    for turn in range(1, _TRIES + 1):
        try:
            ingested = await _find(ledger, document)
            if ingested is None:
                analysed = analysed or await ledger.analyst.analyse(document)
                ingested = await _store(ledger, document, analysed)
            return ingested
        except _TRANSIENT as error:
            _log.info("an ingest is tried again (%d): %s", turn, error)
        except OUTAGES as error:
            _log.warning("a document could not be stored: %s", error)
            raise Unavailable from error
    raise Unavailable


async def _find(ledger: Ledger, document: Document) -> Ingested | None:
    """The article that has the text already; it gets the document's URL if it has none."""
    async with ledger.pool.acquire() as connection, connection.transaction():
        known = await find_known(connection, ledger.corpus, document)
        if known and known.anonymous and document.url:
            await lock_corpus(connection, ledger.corpus)
            known = await find_known(connection, ledger.corpus, document)
            if known and known.anonymous:
                await adopt(connection, ledger.corpus, known.article_id, document, ledger.clock())
        return Ingested(known.article_id, created=False, revised=False) if known else None


async def _store(ledger: Ledger, document: Document, analysed: Analysed) -> Ingested:
    """Write what was analysed, as the corpus's only writer.

    It is planned twice, so that pairs are judged while others may write: what the first plan
    compares needs no judging in the second, whose few further pairs came in meanwhile.
    """
    corpus, analyst = ledger.corpus, ledger.analyst
    async with ledger.pool.acquire() as connection:
        draft = await plan_revision(connection, corpus, document, analysed, {})
    verdicts = await judge_comparisons(analyst, draft.beyond)
    async with ledger.pool.acquire() as connection, connection.transaction():
        await lock_corpus(connection, corpus)
        known = await find_known(connection, corpus, document)
        if known:
            return Ingested(known.article_id, created=False, revised=False)
        plan = await plan_revision(connection, corpus, document, analysed, verdicts)
        verdicts = await judge_comparisons(analyst, plan.beyond)
        return await write_revision(connection, corpus, plan, verdicts, ledger.clock())

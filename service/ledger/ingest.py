"""Take a document in: one transaction that leaves everything stored and compared, or nothing.

The same text again changes nothing; another text under a known URL becomes the article's current
revision, and nothing that was there is deleted.
"""

from __future__ import annotations

from service.domain.article import Document
from service.ledger.codec import Analysed
from service.ledger.detection import Verdicts
from service.ledger.ledger import KnownPairs, Ledger, persist, write_alone
from service.ledger.revision import (
    Ingested,
    Plan,
    adopt,
    find_known,
    plan_revision,
    write_revision,
)
from service.ledger.text import normalise
from service.store.articles import lock_corpus
from service.store.queries import Connection


async def ingest(ledger: Ledger, document: Document) -> Ingested:
    """Store a document, extract its statements, and compare them.

    Raises:
        InvalidDocument: when the document cannot be an article.
        TooLarge: when its text is too long.
        Unavailable: when database or analyst cannot be reached; nothing is stored then.
    """
    document = normalise(document)
    analysed: Analysed | None = None

    async def work() -> Ingested:
        nonlocal analysed
        ingested = await _find(ledger, document)
        while ingested is None:
            analysed = analysed or await ledger.analyst.analyse(document)
            ingested = await _store(ledger, document, analysed) or await _find(ledger, document)
        return ingested

    return await persist(work)


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


async def _store(ledger: Ledger, document: Document, analysed: Analysed) -> Ingested | None:
    """Write what was analysed; None where the text came in meanwhile."""

    async def plan(connection: Connection, known: KnownPairs) -> Plan | None:
        if await find_known(connection, ledger.corpus, document):
            return None
        return await plan_revision(connection, ledger.corpus, document, analysed, known)

    async def write(connection: Connection, planned: Plan, verdicts: Verdicts) -> Ingested:
        return await write_revision(connection, ledger.corpus, planned, verdicts, ledger.clock())

    return await write_alone(ledger, plan, write)

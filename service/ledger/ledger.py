"""What a write needs, and how one is made: planned beside others, written as the only writer."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol, TypeVar
from uuid import UUID

import asyncpg

from service.domain.article import Document, Versions
from service.domain.identity import DEFAULT_CORPUS, corpus_id
from service.errors import NotFound, Unavailable
from service.ledger.codec import Analysed
from service.ledger.detection import Comparisons, Judge, Pair, Verdicts, judge_comparisons
from service.store.articles import ensure_corpus, list_corpora, lock_corpus
from service.store.errors import OUTAGES
from service.store.queries import Connection

_log = logging.getLogger(__name__)
_TRIES = 5
_TRANSIENT = (
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.InvalidCachedStatementError,
)

T = TypeVar("T")
KnownPairs = Mapping[tuple[UUID, UUID], Pair]
"""Pairs with other articles that have been judged already."""


class Analyses(Judge, Protocol):
    """Whoever turns a document into statements, and judges pairs."""

    async def analyse(self, document: Document) -> Analysed:
        """The statements of a document, compared with each other."""

    async def versions(self) -> Versions:
        """Who analyses here."""


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
    corpus: str = DEFAULT_CORPUS,
    clock: Callable[[], datetime] = _now,
) -> Ledger:
    """A ledger of the corpus of that name, which is made unless it is there."""
    identifier = corpus_id(corpus)
    async with pool.acquire() as connection:
        await ensure_corpus(connection, identifier, corpus, clock())
    return Ledger(pool, analyst, identifier, clock)


async def find_ledgers(
    pool: asyncpg.Pool,
    analyst: Analyses,
    corpus: str | None = None,
    clock: Callable[[], datetime] = _now,
) -> list[Ledger]:
    """The ledger of the corpus of that name, or those of all corpora, in the order of their names.

    Raises:
        NotFound: when there is no such corpus.
    """
    async with pool.acquire() as connection:
        known = await list_corpora(connection)
    if corpus is not None and corpus not in known:
        names = ", ".join(known) or "none yet"
        raise NotFound(f"There is no corpus {corpus!r}; those there are: {names}.")
    chosen = known if corpus is None else [corpus]
    return [Ledger(pool, analyst, known[name], clock) for name in chosen]


class Planned(Protocol):
    """A write that is worked out."""

    @property
    def beyond(self) -> Comparisons:
        """The pairs with other articles that it brings."""


P = TypeVar("P", bound=Planned)


async def write_alone(
    ledger: Ledger,
    plan: Callable[[Connection, KnownPairs], Awaitable[P | None]],
    write: Callable[[Connection, P, Verdicts], Awaitable[T]],
) -> T | None:
    """What ``write`` makes of the plan, in one transaction as the corpus's only writer; None where
    there is nothing to be planned any more.

    It is planned twice, so that pairs are judged while others may write: what the first plan
    compares needs no judging in the second, whose few further pairs came in meanwhile.
    """
    async with ledger.pool.acquire() as connection:
        draft = await plan(connection, {})
    if draft is None:
        return None
    verdicts = await judge_comparisons(ledger.analyst, draft.beyond)
    async with ledger.pool.acquire() as connection, connection.transaction():
        await lock_corpus(connection, ledger.corpus)
        planned = await plan(connection, verdicts)
        if planned is None:
            return None
        verdicts = await judge_comparisons(ledger.analyst, planned.beyond)
        return await write(connection, planned, verdicts)


async def persist(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work, again where its transaction lost against another.

    Raises:
        Unavailable: when the database cannot be reached.
    """
    for turn in range(1, _TRIES + 1):
        try:
            return await work()
        except _TRANSIENT as error:
            _log.info("a write is tried again (%d): %s", turn, error)
        except OUTAGES as error:
            _log.warning("a write failed: %s", error)
            raise Unavailable from error
    raise Unavailable

"""Many documents at once: the files of a command, and the folder that every start makes sure of.

A document that cannot be read is reported, and the others go in.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from service.domain.identity import fingerprint
from service.errors import InvalidDocument, TooLarge, Unavailable
from service.ledger.documents import Offer, Unreadable, count_documents, read_documents
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger
from service.ledger.revision import identity_of
from service.store.articles import list_bearers
from service.store.errors import OUTAGES, DatabaseUnusable
from service.store.lock import hold

_log = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
"""Is told how many documents are done, of how many, and the name of the next; "" at the end."""

_LOCK_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class SeedReport:
    """How many documents became articles, became revisions, were there; and the unreadable ones."""

    created: int = 0
    revised: int = 0
    known: int = 0
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def total(self) -> int:
        """All documents that were offered."""
        return self.created + self.revised + self.known + len(self.unreadable)


async def seed(ledger: Ledger, folder: Path, progress: Progress) -> SeedReport:
    """Take in every document of ``folder`` that has never been; subfolders are left alone.

    Replicas do this one after the other. What was seeded once is never brought back, even if its
    article has been republished since.

    Raises:
        Unavailable: when database or analyst cannot be reached.
    """
    paths = await asyncio.to_thread(_list_files, folder)
    if not paths:
        return SeedReport()
    name = f"seeding {ledger.corpus}"
    try:
        async with (
            ledger.pool.acquire() as connection,
            hold(connection, name, seconds=_LOCK_SECONDS),
        ):
            return await ingest_files(ledger, paths, progress, skip_former=True)
    except (*OUTAGES, DatabaseUnusable) as error:
        raise Unavailable(str(error)) from error


async def ingest_files(
    ledger: Ledger, paths: Sequence[Path], progress: Progress, *, skip_former: bool = False
) -> SeedReport:
    """Take in the documents of ``paths``, in order.

    With ``skip_former`` a document that its article has had once is left alone, even where it would
    become a new revision.

    Raises:
        Unavailable: when database or analyst cannot be reached.
    """
    total = await asyncio.to_thread(lambda: sum(map(count_documents, paths)))
    offers = chain.from_iterable(map(read_documents, paths))
    report = SeedReport()
    while (offer := await asyncio.to_thread(_next, offers)) is not None:
        progress(report.total, max(total, report.total + 1), offer.name)
        report = await _take(ledger, offer, report, skip_former)
    progress(report.total, report.total, "")
    return report


async def _take(
    ledger: Ledger, offer: Offer | Unreadable, report: SeedReport, skip_former: bool
) -> SeedReport:
    if isinstance(offer, Unreadable):
        return _count(report, unreadable=(offer,))
    if skip_former and await _is_former(ledger, offer):
        return _count(report, known=1)
    try:
        done = await ingest(ledger, offer.document)
    except (InvalidDocument, TooLarge) as error:
        return _count(report, unreadable=(Unreadable(offer.name, error.message),))
    return _count(
        report,
        created=done.created,
        revised=done.revised,
        known=not done.created and not done.revised,
    )


async def _is_former(ledger: Ledger, offer: Offer) -> bool:
    document = offer.document
    async with ledger.pool.acquire() as connection:
        bearers = await list_bearers(connection, ledger.corpus, fingerprint(document.text))
    return identity_of(document) in bearers if document.url else bool(bearers)


def _count(
    report: SeedReport,
    *,
    created: int = 0,
    revised: int = 0,
    known: int = 0,
    unreadable: tuple[Unreadable, ...] = (),
) -> SeedReport:
    return SeedReport(
        report.created + created,
        report.revised + revised,
        report.known + known,
        report.unreadable + unreadable,
    )


def _list_files(folder: Path) -> list[Path]:
    try:
        found = sorted(folder.iterdir())
    except OSError as error:
        _log.warning("no documents to seed: %s", error)
        return []
    return [path for path in found if path.is_file() and not path.name.startswith(".")]


def _next(offers: Iterator[Offer | Unreadable]) -> Offer | Unreadable | None:
    return next(offers, None)

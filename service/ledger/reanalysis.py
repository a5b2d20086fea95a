"""Analyse stored articles again, one after the other in the order stored, each in one transaction.

Until an article's turn comes its old analysis stands, with the contradictions that it brought; what
is interrupted goes on where it was, as an article that was done is no longer among those to do.
Several at once share the work, and none of them is in the way of who reads or takes documents in.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from service.domain.identity import NodeType, public_id
from service.errors import InvalidDocument
from service.ledger.anchoring import Page
from service.ledger.codec import Analysed
from service.ledger.detection import Verdicts
from service.ledger.findings import Changes, Findings, plan_findings, write_findings
from service.ledger.ledger import Analyses, KnownPairs, Ledger, persist, write_alone
from service.ledger.seed import Progress
from service.store.articles import (
    Place,
    Selected,
    Selection,
    StoredArticle,
    list_missing,
    list_selected,
    mark_analysed,
    read_selected,
)
from service.store.lock import try_hold
from service.store.queries import Connection

_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be analysed again, and keeps the analysis it has."""

    article: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class Reanalysis:
    """How many articles were analysed again, and how many left to another process that does the
    same; which could not be; what changed; and how many wait for it now."""

    done: int = 0
    left: int = 0
    failed: tuple[Failure, ...] = ()
    changes: Changes = field(default_factory=Changes)
    waiting: int = 0

    @property
    def total(self) -> int:
        """All articles that had their turn."""
        return self.done + self.left + len(self.failed)

    def to_json(self) -> dict[str, object]:
        """The JSON value that ``claims reanalyse`` writes."""
        changes = self.changes
        return {
            "analysed": self.done,
            "left": self.left,
            "failed": [
                {"id": public_id(NodeType.ARTICLE, one.article), "error": one.reason}
                for one in self.failed
            ],
            "waiting": self.waiting,
            "statements": {
                "kept": changes.statements_kept,
                "added": changes.statements_added,
                "ended": changes.statements_ended,
            },
            "contradictions": {
                "added": changes.contradictions_added,
                "ended": changes.contradictions_ended,
                "judgedEnded": changes.judged_ended,
            },
        }


async def select_articles(
    analyst: Analyses, *, before: datetime | None = None, among: Sequence[UUID] | None = None
) -> Selection:
    """The articles that others than the analyst's versions analysed, or anybody before a moment.

    Raises:
        Unavailable: when the analyst cannot be reached.
    """
    return Selection(await analyst.versions(), before, among)


async def count_articles(ledgers: Iterable[Ledger], selection: Selection) -> int:
    """How many articles of the ledgers' corpora a selection has.

    Raises:
        Unavailable: when the database cannot be reached.
    """
    return sum([(await _list(ledger, selection, None, 1)).total for ledger in ledgers])


async def reanalyse(
    ledgers: Sequence[Ledger], selection: Selection, progress: Progress
) -> Reanalysis:
    """Analyse the present text of each article of the selection again, one corpus after the other.

    What is found again keeps its id, and what a human said of it. What is no longer found is kept
    as said once. One that cannot be analysed is reported, and the others go on.

    Raises:
        Unavailable: when database or analyst cannot be reached.
    """
    missing = await _list_missing(ledgers, selection.among or ())
    report = Reanalysis(failed=tuple(Failure(one, "There is no such article.") for one in missing))
    for number, ledger in enumerate(ledgers, 1):
        later = await count_articles(ledgers[number:], selection)
        async for article, left in _walk(ledger, selection):
            total = report.total + left + later
            progress(report.total, total, public_id(NodeType.ARTICLE, article))
            report = await _take(ledger, selection, article, report)
    progress(report.total, report.total, "")
    waiting = await count_articles(ledgers, Selection(selection.versions))
    return replace(report, waiting=waiting)


async def _walk(ledger: Ledger, selection: Selection) -> AsyncIterator[tuple[UUID, int]]:
    """The articles of the selection, in the order stored, each with how many there still are."""
    selected = await _list(ledger, selection, None, _BATCH)
    while selected.places:
        for number, place in enumerate(selected.places):
            yield place.id, selected.total - number
        selected = await _list(ledger, selection, selected.places[-1], _BATCH)


async def _take(
    ledger: Ledger, selection: Selection, article: UUID, report: Reanalysis
) -> Reanalysis:
    try:
        changes = await persist(lambda: _analyse_alone(ledger, selection, article))
    except InvalidDocument as error:
        return replace(report, failed=(*report.failed, Failure(article, error.message)))
    if changes is None:
        return replace(report, left=report.left + 1)
    return replace(report, done=report.done + 1, changes=report.changes + changes)


async def _analyse_alone(ledger: Ledger, selection: Selection, article: UUID) -> Changes | None:
    """Analyse an article again; None where another process is at it, or has been."""
    name = f"reanalysing {ledger.corpus} {article}"
    async with ledger.pool.acquire() as connection, try_hold(connection, name) as held:
        while held and (stored := await _read(ledger, selection, article)):
            analysed = await ledger.analyst.analyse(stored.document)
            changes = await _replace(ledger, selection, stored, analysed)
            if changes is not None:
                return changes
        return None


async def _replace(
    ledger: Ledger, selection: Selection, stored: StoredArticle, analysed: Analysed
) -> Changes | None:
    """Put an analysis in the place of the article's present one; None where the article is not the
    same any more."""
    corpus, document = ledger.corpus, stored.document
    page = Page(stored.id, stored.revision_id, stored.sha256, document.text, document.published_on)

    async def plan(connection: Connection, known: KnownPairs) -> Findings | None:
        if await read_selected(connection, corpus, selection, stored.id) != stored:
            return None
        return await plan_findings(connection, corpus, page, analysed, known)

    async def write(connection: Connection, findings: Findings, verdicts: Verdicts) -> Changes:
        now = ledger.clock()
        await mark_analysed(connection, corpus, page.revision_id, findings.versions, now)
        return await write_findings(connection, corpus, findings, verdicts, now)

    return await write_alone(ledger, plan, write)


async def _read(ledger: Ledger, selection: Selection, article: UUID) -> StoredArticle | None:
    async with ledger.pool.acquire() as connection:
        return await read_selected(connection, ledger.corpus, selection, article)


async def _list(ledger: Ledger, selection: Selection, after: Place | None, limit: int) -> Selected:
    async def work() -> Selected:
        async with ledger.pool.acquire() as connection:
            return await list_selected(connection, ledger.corpus, selection, after, limit)

    return await persist(work)


async def _list_missing(ledgers: Iterable[Ledger], among: Sequence[UUID]) -> Sequence[UUID]:
    """What is no article of any of the corpora among those that were asked for."""

    async def look(ledger: Ledger, missing: Sequence[UUID]) -> list[UUID]:
        async with ledger.pool.acquire() as connection:
            return await list_missing(connection, ledger.corpus, missing)

    for ledger in ledgers:
        if among:
            among = await persist(partial(look, ledger, among))
    return among

"""What an analysis finds in an article's text, planned and then written: who speaks, what was known
already, what contradicts."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.domain.article import Versions
from service.ledger.anchoring import Page, anchor_statements, follow_evidence
from service.ledger.codec import Analysed
from service.ledger.detection import (
    Comparisons,
    Pair,
    Verdicts,
    contradiction_rows,
    find_comparisons,
    is_contradiction,
    judged_rows,
    pairs_within,
)
from service.ledger.ledger import KnownPairs
from service.ledger.matching import name_former
from service.ledger.speakers import Cast
from service.ledger.verdicts import carry_verdicts
from service.store import comparisons, contradictions, speakers, statements
from service.store.queries import Connection
from service.store.speakers import SpeakerRow
from service.store.statements import StatementRow, StoredStatement

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Findings:
    """What is found in a text, before anything of it is written.

    ``stored`` is what the article says or said before; ``within`` are its own pairs, judged;
    ``beyond`` those with other articles.
    """

    page: Page
    versions: Versions
    speakers: list[SpeakerRow]
    stored: list[StoredStatement]
    rows: list[StatementRow]
    within: list[Pair]
    beyond: Comparisons


@dataclass(frozen=True, slots=True)
class Changes:
    """What became of statements and contradictions: stayed, came, or no longer stand.
    ``judged_ended`` are those of the ended contradictions that a human had judged."""

    statements_kept: int = 0
    statements_added: int = 0
    statements_ended: int = 0
    contradictions_added: int = 0
    contradictions_ended: int = 0
    judged_ended: int = 0

    def __add__(self, other: Changes) -> Changes:
        return Changes(
            self.statements_kept + other.statements_kept,
            self.statements_added + other.statements_added,
            self.statements_ended + other.statements_ended,
            self.contradictions_added + other.contradictions_added,
            self.contradictions_ended + other.contradictions_ended,
            self.judged_ended + other.judged_ended,
        )


async def plan_findings(
    connection: Connection, corpus: UUID, page: Page, analysed: Analysed, known: KnownPairs
) -> Findings:
    """Work out what the analysis of a page brings; nothing is written."""
    stored = await statements.list_statements(connection, corpus, page.article_id)
    cast = Cast(corpus, page.article_id)
    cast.introduce(analysed.statements)
    rows = name_former(anchor_statements(analysed, page, cast, stored), stored)
    return Findings(
        page=page,
        versions=analysed.versions,
        speakers=cast.rows,
        stored=stored,
        rows=rows,
        within=pairs_within(rows, analysed.judgements),
        beyond=await find_comparisons(connection, corpus, analysed.detector, rows, known),
    )


async def write_findings(
    connection: Connection, corpus: UUID, findings: Findings, verdicts: Verdicts, now: datetime
) -> Changes:
    """Write the findings and the verdicts on their pairs with other articles, in the caller's
    transaction; what the article said before and does not say now is kept as said once."""
    detector = findings.versions.detector
    await speakers.store_speakers(connection, corpus, findings.speakers, now)
    await statements.store_statements(connection, corpus, findings.rows, detector, now)
    pairs = _unique([*findings.within, *verdicts.values()])
    added = await _write_pairs(connection, corpus, pairs, detector, now)
    kept = {s.id for s in findings.stored if s.current} & {row.id for row in findings.rows}
    changes = Changes(len(kept), len(findings.rows) - len(kept), contradictions_added=added)
    if not findings.stored:
        return changes
    return changes + await _settle_former(connection, corpus, findings, pairs)


async def _write_pairs(
    connection: Connection, corpus: UUID, pairs: list[Pair], detector: str, now: datetime
) -> int:
    """Write what was judged; the number of contradictions that nobody knew."""
    judged = judged_rows(pairs, detector)
    await comparisons.store_judgements(connection, corpus, judged, now)
    clashing = {pair.contradiction_id for pair in pairs if is_contradiction(pair)}
    known = await contradictions.list_contradictions(connection, corpus, clashing)
    rows = contradiction_rows(pairs, known, detector)
    await contradictions.store_contradictions(connection, corpus, rows, now)
    new = clashing - known.keys()
    await carry_verdicts(connection, corpus, [p for p in pairs if p.contradiction_id in new])
    return len(new)


async def _settle_former(
    connection: Connection, corpus: UUID, findings: Findings, pairs: list[Pair]
) -> Changes:
    """Let stand of what was there what still does, and nothing else."""
    article, revision = findings.page.article_id, findings.page.revision_id
    ids = [row.id for row in findings.rows]
    await _follow(connection, corpus, findings)
    retired = await statements.retire_statements(connection, corpus, article, revision, ids)
    judged = {pair.contradiction_id: is_contradiction(pair) for pair in pairs}
    await contradictions.withdraw_contradictions(
        connection, corpus, article, ids, judged, findings.versions.detector
    )
    turns = await contradictions.refresh_contradictions(connection, corpus, article)
    if turns.judged:
        _log.info(
            "%s: %d contradictions that a human judged no longer stand", article, turns.judged
        )
    return Changes(
        statements_ended=retired,
        contradictions_added=turns.returned,
        contradictions_ended=turns.ended,
        judged_ended=turns.judged,
    )


async def _follow(connection: Connection, corpus: UUID, findings: Findings) -> None:
    """Let the evidence of statements that stood in an older text point into this one."""
    revision = findings.page.revision_id
    former = {s.id: s.revision_id for s in findings.stored if s.revision_id != revision}
    again = [row for row in findings.rows if row.id in former]
    stood = {row.id: former[row.id] for row in again}
    places = await contradictions.list_evidence(connection, corpus, stood)
    moved = follow_evidence(places, findings.stored, again, findings.page.text)
    await contradictions.move_evidence(connection, corpus, moved, revision)


def _unique(pairs: list[Pair]) -> list[Pair]:
    """One judgement for each unordered pair: the first."""
    found: dict[UUID, Pair] = {}
    for pair in pairs:
        found.setdefault(pair.contradiction_id, pair)
    return list(found.values())

"""A new revision, planned and then written: who speaks, what is found again, what contradicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.domain.article import Document
from service.domain.identity import derive, fingerprint
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
from service.ledger.speakers import Cast
from service.ledger.text import canonical_url
from service.store import articles, contradictions, statements
from service.store.articles import PresentArticle, Revision
from service.store.queries import Connection
from service.store.statements import SpeakerRow, StatementRow, StoredStatement


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of a document: a new article, a new revision of one, or nothing new."""

    article_id: UUID
    created: bool
    revised: bool


@dataclass(frozen=True, slots=True)
class Known:
    """An article that has a text already; ``anonymous`` where it has no URL."""

    article_id: UUID
    anonymous: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a new revision brings, before anything of it is written.

    ``within`` are the article's own pairs, judged; ``beyond`` those with other articles.
    """

    document: Document
    identity: bytes
    present: PresentArticle | None
    revision: Revision
    detector: str
    speakers: list[SpeakerRow]
    stored: list[StoredStatement]
    rows: list[StatementRow]
    within: list[Pair]
    beyond: Comparisons


def identity_of(document: Document) -> bytes:
    """By what a document's article is known: its canonical URL, or else its text."""
    return fingerprint(canonical_url(document.url) if document.url else document.text)


async def find_known(connection: Connection, corpus: UUID, document: Document) -> Known | None:
    """The article for which the document is nothing new.

    With a URL that is the article of that URL if it has this text now, or one without any URL that
    has the text; without a URL, any article that has or once had the text.
    """
    sha256 = fingerprint(document.text)
    if document.url:
        present = await articles.find_by_identity(connection, corpus, identity_of(document))
        if present:
            return Known(present.id, anonymous=False) if present.sha256 == sha256 else None
    for holder in await articles.find_by_text(connection, corpus, sha256):
        if not document.url or holder.url is None:
            return Known(holder.id, anonymous=holder.url is None)
    return None


async def adopt(
    connection: Connection, corpus: UUID, article: UUID, document: Document, now: datetime
) -> None:
    """Let an article without a URL be known by the document's from now on."""
    identity = identity_of(document)
    await articles.give_url(connection, corpus, article, identity, document.url or "", now)


async def plan_revision(
    connection: Connection,
    corpus: UUID,
    document: Document,
    analysed: Analysed,
    known: Mapping[tuple[UUID, UUID], Pair],
) -> Plan:
    """Work out what the analysed document brings; nothing is written.

    ``known`` are pairs with other articles that an earlier plan has judged.
    """
    identity = identity_of(document)
    present = await articles.find_by_identity(connection, corpus, identity)
    revision = _next_revision(corpus, identity, document, analysed.extractor, present)
    stored = await statements.list_statements(connection, corpus, present.id) if present else []
    cast = Cast(corpus, revision.article_id)
    cast.introduce(analysed.statements)
    page = Page(
        article_id=revision.article_id,
        revision_id=revision.id,
        sha256=revision.sha256,
        text=document.text,
        published_on=document.published_on or (present.published_on if present else None),
    )
    rows = anchor_statements(analysed, page, cast, stored)
    return Plan(
        document=document,
        identity=identity,
        present=present,
        revision=revision,
        detector=analysed.detector,
        speakers=cast.rows,
        stored=stored,
        rows=rows,
        within=pairs_within(rows, analysed.judgements),
        beyond=await find_comparisons(connection, corpus, analysed.detector, rows, known),
    )


async def write_revision(
    connection: Connection, corpus: UUID, plan: Plan, verdicts: Verdicts, now: datetime
) -> Ingested:
    """Write the plan and the verdicts on its pairs with other articles, in the caller's
    transaction."""
    article, revision = plan.revision.article_id, plan.revision
    if plan.present:
        await articles.revise_article(connection, corpus, plan.document, revision, now)
    else:
        await articles.insert_article(
            connection, corpus, plan.identity, plan.document, revision, now
        )
    await statements.store_speakers(connection, corpus, plan.speakers, now)
    await statements.store_statements(connection, corpus, plan.rows, plan.detector, now)
    pairs = _unique([*plan.within, *verdicts.values()])
    await _write_pairs(connection, corpus, pairs, plan.detector, now)
    if plan.present:
        await _follow(connection, corpus, plan)
        await statements.retire_statements(connection, corpus, article, revision.id)
        await contradictions.refresh_contradictions(connection, corpus, article)
    return Ingested(article, created=plan.present is None, revised=plan.present is not None)


async def _write_pairs(
    connection: Connection, corpus: UUID, pairs: list[Pair], detector: str, now: datetime
) -> None:
    judged = judged_rows(pairs, detector)
    await contradictions.store_judgements(connection, corpus, judged, now)
    clashing = {pair.contradiction_id for pair in pairs if is_contradiction(pair)}
    known = await contradictions.list_contradictions(connection, corpus, clashing)
    rows = contradiction_rows(pairs, known, detector)
    await contradictions.store_contradictions(connection, corpus, rows, now)


async def _follow(connection: Connection, corpus: UUID, plan: Plan) -> None:
    """Let the evidence of statements that were found again point into the new revision."""
    again = [row for row in plan.rows if row.found_again]
    places = await contradictions.list_evidence(
        connection, corpus, [row.id for row in again], plan.revision.id
    )
    moved = follow_evidence(places, plan.stored, again)
    await contradictions.move_evidence(connection, corpus, moved, plan.revision.id)


def _unique(pairs: list[Pair]) -> list[Pair]:
    """One judgement for each unordered pair: the first."""
    found: dict[UUID, Pair] = {}
    for pair in pairs:
        found.setdefault(pair.contradiction_id, pair)
    return list(found.values())


def _next_revision(
    corpus: UUID,
    identity: bytes,
    document: Document,
    extractor: str,
    present: PresentArticle | None,
) -> Revision:
    article = present.id if present else derive("article", corpus, identity.hex())
    number = present.number + 1 if present else 1
    sha256 = fingerprint(document.text)
    identifier = derive("revision", article, str(number), sha256.hex())
    return Revision(identifier, article, number, document.text, sha256, extractor)

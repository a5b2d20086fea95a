"""A new revision of an article, planned and then written with what is found in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.domain.article import Document, Versions
from service.domain.identity import derive, fingerprint
from service.ledger.anchoring import Page
from service.ledger.codec import Analysed
from service.ledger.detection import Comparisons, Verdicts
from service.ledger.findings import Findings, plan_findings, write_findings
from service.ledger.ledger import KnownPairs
from service.ledger.text import canonical_url
from service.store import articles
from service.store.articles import PresentArticle, Revision
from service.store.queries import Connection


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
    """All that a new revision brings, before anything of it is written."""

    document: Document
    identity: bytes
    present: PresentArticle | None
    revision: Revision
    findings: Findings

    @property
    def beyond(self) -> Comparisons:
        """The pairs with other articles that it brings."""
        return self.findings.beyond


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
    connection: Connection, corpus: UUID, document: Document, analysed: Analysed, known: KnownPairs
) -> Plan:
    """Work out what the analysed document brings; nothing is written."""
    identity = identity_of(document)
    present = await articles.find_by_identity(connection, corpus, identity)
    revision = _next_revision(corpus, identity, document, analysed.versions, present)
    page = Page(
        article_id=revision.article_id,
        revision_id=revision.id,
        sha256=revision.sha256,
        text=document.text,
        published_on=document.published_on or (present.published_on if present else None),
    )
    findings = await plan_findings(connection, corpus, page, analysed, known)
    return Plan(document, identity, present, revision, findings)


async def write_revision(
    connection: Connection, corpus: UUID, plan: Plan, verdicts: Verdicts, now: datetime
) -> Ingested:
    """Write the plan and the verdicts on its pairs with other articles, in the caller's
    transaction."""
    document, revision = plan.document, plan.revision
    if plan.present:
        await articles.revise_article(connection, corpus, document, revision, now)
    else:
        await articles.insert_article(connection, corpus, plan.identity, document, revision, now)
    await write_findings(connection, corpus, plan.findings, verdicts, now)
    created = plan.present is None
    return Ingested(revision.article_id, created=created, revised=not created)


def _next_revision(
    corpus: UUID,
    identity: bytes,
    document: Document,
    versions: Versions,
    present: PresentArticle | None,
) -> Revision:
    article = present.id if present else derive("article", corpus, identity.hex())
    number = present.number + 1 if present else 1
    sha256 = fingerprint(document.text)
    identifier = derive("revision", article, str(number), sha256.hex())
    return Revision(identifier, article, number, document.text, sha256, versions)

"""Articles, their revisions and the corpora that hold them, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from service.domain.article import Document, Versions
from service.store.queries import Connection, read_queries

_SQL = read_queries("articles")


@dataclass(frozen=True, slots=True)
class PresentArticle:
    """An article as it stands: its current revision, that one's number and text hash."""

    id: UUID
    revision_id: UUID
    number: int
    sha256: bytes
    published_on: date | None


@dataclass(frozen=True, slots=True)
class TextHolder:
    """An article that has, or once had, a certain text."""

    id: UUID
    url: str | None


@dataclass(frozen=True, slots=True)
class Revision:
    """An immutable text of an article."""

    id: UUID
    article_id: UUID
    number: int
    text: str
    sha256: bytes
    versions: Versions


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with the text it has now, as a document that can be analysed."""

    id: UUID
    revision_id: UUID
    sha256: bytes
    document: Document


@dataclass(frozen=True, slots=True)
class Selection:
    """Articles whose present text others than ``versions`` analysed last, or anybody ``before`` a
    moment; of ``among`` alone, where it is given."""

    versions: Versions
    before: datetime | None = None
    among: Sequence[UUID] | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article stands in the order in which articles were stored."""

    created_at: datetime
    id: UUID


@dataclass(frozen=True, slots=True)
class Selected:
    """The first articles of a selection, and how many it has in all."""

    places: tuple[Place, ...]
    total: int


async def ensure_corpus(connection: Connection, corpus: UUID, name: str, now: datetime) -> None:
    """Make the corpus unless it is there."""
    await connection.execute(_SQL["ensure_corpus"], corpus, name, now)


async def list_corpora(connection: Connection) -> dict[str, UUID]:
    """All corpora by name, in order."""
    rows = await connection.fetch(_SQL["list_corpora"])
    return {row["name"]: row["corpus_id"] for row in rows}


async def lock_corpus(connection: Connection, corpus: UUID) -> None:
    """Wait to be the corpus's only writer until the transaction ends."""
    await connection.execute(_SQL["lock_corpus"], corpus)


async def find_by_identity(
    connection: Connection, corpus: UUID, identity: bytes
) -> PresentArticle | None:
    """The article that is known by ``identity``."""
    row = await connection.fetchrow(_SQL["find_by_identity"], corpus, identity)
    return PresentArticle(*row) if row else None


async def find_by_text(connection: Connection, corpus: UUID, sha256: bytes) -> list[TextHolder]:
    """The articles that have, or had, the text, those that have it now first."""
    rows = await connection.fetch(_SQL["find_by_text"], corpus, sha256)
    return [TextHolder(*row) for row in rows]


async def list_bearers(connection: Connection, corpus: UUID, sha256: bytes) -> list[bytes]:
    """The identities of the articles that have, or had, the text of that fingerprint."""
    rows = await connection.fetch(_SQL["list_bearers"], corpus, sha256)
    return [row["identity"] for row in rows]


async def insert_article(
    connection: Connection,
    corpus: UUID,
    identity: bytes,
    document: Document,
    revision: Revision,
    now: datetime,
) -> None:
    """Store a new article and its first revision."""
    await connection.execute(
        _SQL["insert_article"],
        *(corpus, revision.article_id, identity, document.title, document.url, document.source),
        *(document.language, document.place, document.published_on, revision.id, now),
    )
    await _insert_revision(connection, corpus, revision, now)


async def revise_article(
    connection: Connection, corpus: UUID, document: Document, revision: Revision, now: datetime
) -> None:
    """Store a further revision, which becomes the article's current one."""
    await _insert_revision(connection, corpus, revision, now)
    await connection.execute(
        _SQL["revise_article"],
        *(corpus, revision.article_id, document.title, document.source, document.language),
        *(document.place, document.published_on, revision.id, now),
    )


async def give_url(
    connection: Connection, corpus: UUID, article: UUID, identity: bytes, url: str, now: datetime
) -> None:
    """Let an article that had no URL be known by one from now on."""
    await connection.execute(_SQL["give_url"], corpus, article, identity, url, now)


async def list_selected(
    connection: Connection, corpus: UUID, selection: Selection, after: Place | None, limit: int
) -> Selected:
    """At most ``limit`` articles of the selection behind ``after``, in the order in which they were
    stored; and how many there are behind it."""
    versions = selection.versions
    rows = await connection.fetch(
        _SQL["list_selected"],
        *(corpus, versions.extractor, versions.detector, selection.before, selection.among),
        *(after and after.created_at, after and after.id, limit),
    )
    places = tuple(Place(row["created_at"], row["id"]) for row in rows)
    return Selected(places, rows[0]["total"] if rows else 0)


async def list_missing(
    connection: Connection, corpus: UUID, articles: Sequence[UUID]
) -> list[UUID]:
    """Those ids that are no article's."""
    rows = await connection.fetch(_SQL["list_missing"], corpus, articles)
    return [row["id"] for row in rows]


async def read_selected(
    connection: Connection, corpus: UUID, selection: Selection, article: UUID
) -> StoredArticle | None:
    """An article as it stands, if it is one of the selection."""
    versions = selection.versions
    row = await connection.fetchrow(
        _SQL["read_selected"],
        *(corpus, versions.extractor, versions.detector, selection.before, article),
    )
    if row is None:
        return None
    identifier, revision, sha256, *fields = row
    return StoredArticle(identifier, revision, sha256, Document(*fields))


async def mark_analysed(
    connection: Connection, corpus: UUID, revision: UUID, versions: Versions, now: datetime
) -> None:
    """Note who analysed a revision again, and when."""
    await connection.execute(
        _SQL["mark_analysed"], corpus, revision, versions.extractor, versions.detector, now
    )


async def _insert_revision(
    connection: Connection, corpus: UUID, revision: Revision, now: datetime
) -> None:
    await connection.execute(
        _SQL["insert_revision"],
        *(corpus, revision.id, revision.article_id, revision.number, revision.text),
        *(revision.sha256, revision.versions.extractor, revision.versions.detector, now),
    )

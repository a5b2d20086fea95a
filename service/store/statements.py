"""Statements, with anchors, features and entities, as rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from service.domain.span import Span
from service.domain.statement import StatementKind
from service.store.queries import Connection, read_queries

_SQL = read_queries("statements")

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class StoredStatement:
    """What tells a stored statement from others of its article, where it last stood, and who
    compared it; ``judged`` where it, or one in whose place it stands, is a side of what a human
    judged."""

    id: UUID
    speaker_id: UUID | None
    kind: StatementKind
    text: str
    denied: bool
    asserts: bool
    current: bool
    judged: bool
    compared_by: str | None
    revision_id: UUID
    content: Spans
    cue: Spans
    source: Spans


@dataclass(frozen=True, slots=True)
class Wording:
    """A statement as its speaker put it."""

    id: UUID
    speaker_id: UUID | None
    text: str
    denied: bool
    asserts: bool


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a statement stands in a revision, in code points, and between which words.

    ``sentence`` is where the sentences stand that hold it, where that is known.
    """

    content: Spans
    cue: Spans
    source: Spans
    hull: Span
    quote: str
    prefix: str
    suffix: str
    sentence: Span | None


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement of the newest revision.

    ``found_again`` where the article has had it before, ``compared`` where this version of the
    detectors has compared it with other articles already. ``former_id`` is the statement in whose
    place a new one stands, if that is a side of what a human judged.
    """

    id: UUID
    article_id: UUID
    revision_id: UUID
    speaker_id: UUID | None
    relayer_id: UUID | None
    kind: StatementKind
    text: str
    cue: str | None
    role: str | None
    said_on: date | None
    asserts: bool
    denied: bool
    anchor: Anchor
    features: str
    entities: tuple[str, ...]
    found_again: bool
    compared: bool
    former_id: UUID | None = None

    @property
    def position(self) -> int:
        """Where it begins in the revision."""
        return self.anchor.hull.start


async def list_statements(
    connection: Connection, corpus: UUID, article: UUID
) -> list[StoredStatement]:
    """All that the article says or once said; what it says now comes first, in order."""
    rows = await connection.fetch(_SQL["list_statements"], corpus, article)
    return [
        StoredStatement(
            id=row["id"],
            speaker_id=row["speaker_id"],
            kind=StatementKind(row["kind"]),
            text=row["text"],
            denied=row["denied"],
            asserts=row["asserts"],
            current=row["current"],
            judged=row["judged"],
            compared_by=row["compared_by"],
            revision_id=row["revision_id"],
            content=_read_spans(row["spans"]),
            cue=_read_spans(row["cue_spans"]),
            source=_read_spans(row["source_spans"]),
        )
        for row in rows
    ]


async def store_statements(
    connection: Connection,
    corpus: UUID,
    statements: Sequence[StatementRow],
    detector: str,
    now: datetime,
) -> None:
    """Store the statements of a revision, with all that hangs on them.

    Those that assert something were compared by ``detector``.
    """
    old = [s for s in statements if s.found_again]
    await _insert(connection, corpus, [s for s in statements if not s.found_again], detector, now)
    await _refresh(connection, corpus, old, detector)
    await connection.executemany(
        _SQL["upsert_anchor"],
        [(corpus, s.id, s.revision_id, *_anchor(s.anchor)) for s in statements],
    )
    await connection.executemany(
        _SQL["upsert_features"], [(corpus, s.id, detector, s.features) for s in statements]
    )
    await connection.execute(_SQL["forget_entities"], corpus, [s.id for s in old])
    await connection.executemany(
        _SQL["insert_entity"],
        [(corpus, s.id, entity, s.said_on) for s in statements for entity in s.entities],
    )


async def _insert(
    connection: Connection,
    corpus: UUID,
    statements: Iterable[StatementRow],
    detector: str,
    now: datetime,
) -> None:
    await connection.executemany(
        _SQL["insert_statement"],
        [
            (
                *(corpus, s.id, s.article_id, s.revision_id, s.speaker_id, s.relayer_id),
                *(s.kind.value, s.text, s.cue, s.role, s.said_on, s.asserts, s.denied),
                *(s.position, detector if s.asserts else None, s.former_id, now),
            )
            for s in statements
        ],
    )


async def _refresh(
    connection: Connection, corpus: UUID, statements: Iterable[StatementRow], detector: str
) -> None:
    """Store what may have changed of statements that were found again."""
    await connection.executemany(
        _SQL["refresh_statement"],
        [
            (
                *(corpus, s.id, s.revision_id, s.relayer_id, s.kind.value, s.text, s.cue),
                *(s.role, s.said_on, s.position, detector if s.asserts else None),
            )
            for s in statements
        ],
    )


async def list_wordings(
    connection: Connection, corpus: UUID, statements: Iterable[UUID]
) -> dict[UUID, list[Wording]]:
    """Of each of the statements that stands in the place of another: itself, then that one, and so
    on."""
    rows = await connection.fetch(_SQL["list_wordings"], corpus, list(statements))
    found: dict[UUID, list[Wording]] = defaultdict(list)
    for statement, *fields in rows:
        found[statement].append(Wording(*fields))
    return found


async def retire_statements(
    connection: Connection, corpus: UUID, article: UUID, revision: UUID, standing: Sequence[UUID]
) -> int:
    """Mark what the article no longer says in ``revision``, its present one, which is all but
    ``standing`` and what a human confirmed of this very text; how many those are."""
    sql = _SQL["retire_statements"]
    return len(await connection.fetch(sql, corpus, article, revision, standing))


def _anchor(anchor: Anchor) -> tuple[object, ...]:
    return (
        *(anchor.hull.start, anchor.hull.end),
        *(_write_spans(spans) for spans in (anchor.content, anchor.cue, anchor.source)),
        *(anchor.quote, anchor.prefix, anchor.suffix),
        *((anchor.sentence.start, anchor.sentence.end) if anchor.sentence else (None, None)),
    )


def _write_spans(spans: Iterable[Span]) -> str:
    return json.dumps([[span.start, span.end] for span in spans])


def _read_spans(text: str) -> Spans:
    return tuple(Span(start, end) for start, end in json.loads(text))

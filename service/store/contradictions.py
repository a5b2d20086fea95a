"""Contradictions with their evidence, as rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.domain.contradiction import ContradictionStatus, Judgement
from service.domain.span import Span
from service.store.queries import Connection, read_queries

_SQL = read_queries("contradictions")


@dataclass(frozen=True, slots=True)
class ContradictionRow:
    """A contradiction to be stored; the revisions are those that its clashes' spans count in."""

    id: UUID
    a: UUID
    b: UUID
    a_revision: UUID
    b_revision: UUID
    judgement: Judgement
    detector: str


@dataclass(frozen=True, slots=True)
class StoredContradiction:
    """How a stored contradiction is oriented, and what a human has said of it."""

    a: UUID
    status: ContradictionStatus


@dataclass(frozen=True, slots=True)
class EvidencePlace:
    """A side of some evidence, its words, and where they stand in an older revision."""

    statement_id: UUID
    contradiction_id: UUID
    ordinal: int
    side: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class FormerLink:
    """A contradiction that may stand in the place of a ``former`` one; ``same`` where both its
    statements say what the former's do, in the same words and by the same speakers."""

    id: UUID
    former: UUID
    same: bool


@dataclass(frozen=True, slots=True)
class Turns:
    """How many contradictions stand again, how many no longer do, and how many of these a human had
    judged."""

    returned: int
    ended: int
    judged: int


async def list_contradictions(
    connection: Connection, corpus: UUID, contradictions: Iterable[UUID]
) -> dict[UUID, StoredContradiction]:
    """Those of the contradictions that are stored."""
    rows = await connection.fetch(_SQL["list_contradictions"], corpus, list(contradictions))
    return {
        row["id"]: StoredContradiction(row["a_id"], ContradictionStatus(row["status"]))
        for row in rows
    }


async def store_contradictions(
    connection: Connection,
    corpus: UUID,
    contradictions: Sequence[ContradictionRow],
    now: datetime,
) -> None:
    """Store contradictions, both their directions and their evidence.

    None of them may have been judged by a human: what a human judged stays as it was judged.
    """
    await connection.executemany(
        _SQL["upsert_contradiction"], [(corpus, *_row(c), now) for c in contradictions]
    )
    await connection.executemany(
        _SQL["upsert_side"],
        [
            (corpus, c.id, one, other, _kind(c), c.judgement.confidence)
            for c in contradictions
            for one, other in ((c.a, c.b), (c.b, c.a))
        ],
    )
    sides = sorted({side for c in contradictions for side in (c.a, c.b)})
    await connection.execute(_SQL["mark_contradicted"], corpus, sides)
    await connection.execute(_SQL["forget_evidence"], corpus, [c.id for c in contradictions])
    await connection.executemany(
        _SQL["insert_evidence"], [(corpus, *row) for c in contradictions for row in _evidence(c)]
    )


async def list_evidence(
    connection: Connection, corpus: UUID, statements: Mapping[UUID, UUID]
) -> list[EvidencePlace]:
    """The evidence in each of the statements that points into the revision given with it."""
    rows = await connection.fetch(
        _SQL["list_evidence"], corpus, list(statements), list(statements.values())
    )
    return [
        EvidencePlace(
            row["statement_id"],
            row["contradiction_id"],
            row["ordinal"],
            row["side"],
            Span(row["start_offset"], row["end_offset"]),
            row["text"],
        )
        for row in rows
    ]


async def move_evidence(
    connection: Connection, corpus: UUID, places: Sequence[EvidencePlace], revision: UUID
) -> None:
    """Let evidence point to its words in ``revision``."""
    await connection.executemany(
        _SQL["move_evidence"],
        [
            (corpus, p.contradiction_id, p.ordinal, p.side, revision, p.span.start, p.span.end)
            for p in places
        ],
    )


async def link_former(connection: Connection, corpus: UUID, links: Sequence[FormerLink]) -> None:
    """Let each contradiction point to the first of its former ones that a human judged, if any, and
    let the verdict hold where both statements are the same."""
    await connection.execute(
        _SQL["link_former"],
        *(corpus, [link.id for link in links], [link.former for link in links]),
        [link.same for link in links],
    )


async def withdraw_contradictions(
    connection: Connection,
    corpus: UUID,
    article: UUID,
    statements: Sequence[UUID],
    judged: Mapping[UUID, bool],
    detector: str,
) -> None:
    """Withdraw what ``detector`` does not uphold, unless a human has judged it.

    All pairs of the article's ``statements`` were judged anew, and so were those pairs with others
    whose ids ``judged`` has, with whether they contradict.
    """
    upheld = [identifier for identifier, contradicts in judged.items() if contradicts]
    await connection.execute(
        _SQL["withdraw_contradictions"],
        *(corpus, article, statements, list(judged), upheld, detector),
    )


async def refresh_contradictions(connection: Connection, corpus: UUID, article: UUID) -> Turns:
    """Let the contradictions of the article's statements stand or fall, and name its source."""
    changed = await connection.fetch(_SQL["refresh_contradictions"], corpus, article)
    await connection.execute(_SQL["refresh_sources"], corpus, article)
    await connection.execute(_SQL["refresh_sides"], corpus, article)
    ended = [row["status"] for row in changed if not row["current"]]
    judged = sum(status != ContradictionStatus.PROPOSED for status in ended)
    return Turns(len(changed) - len(ended), len(ended), judged)


def _row(row: ContradictionRow) -> tuple[object, ...]:
    judgement, leading = row.judgement, row.judgement.clashes[0]
    return (
        *(row.id, row.a, row.b, _kind(row), judgement.confidence, judgement.explanation),
        *(row.a_revision, leading.a.start, leading.a.end),
        *(row.b_revision, leading.b.start, leading.b.end),
        row.detector,
    )


def _kind(row: ContradictionRow) -> str | None:
    return row.judgement.kind and row.judgement.kind.value


def _evidence(row: ContradictionRow) -> Iterable[tuple[object, ...]]:
    for ordinal, clash in enumerate(row.judgement.clashes):
        kind = clash.kind.value
        yield (row.id, ordinal, "a", kind, row.a_revision, clash.a.start, clash.a.end)
        yield (row.id, ordinal, "b", kind, row.b_revision, clash.b.start, clash.b.end)

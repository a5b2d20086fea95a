"""What statements are compared with beyond their article, and what was judged of pairs, as rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from service.domain.contradiction import Judgement
from service.store.queries import Connection, read_queries

_SQL = read_queries("comparisons")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A statement that others are sought for: what it speaks of, and when it was said."""

    entities: tuple[str, ...]
    said_on: date | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement near the ``ordinal``-th wanted one, with what orders the two, and the revision
    that its spans count in."""

    ordinal: int
    id: UUID
    said_on: date | None
    article_id: UUID
    position: int
    revision_id: UUID


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A judgement of ``detector`` on the statements ``a``, the earlier one, and ``b``."""

    id: UUID
    a: UUID
    b: UUID
    judgement: Judgement
    detector: str


async def find_candidates(
    connection: Connection,
    corpus: UUID,
    detector: str,
    article: UUID,
    wanted: Mapping[int, Wanted],
) -> list[Candidate]:
    """The 50 nearest statements of other articles for each wanted one, by its ordinal, among those
    that this version of the detectors has described."""
    pairs = [(ordinal, entity) for ordinal, w in wanted.items() for entity in w.entities]
    if not pairs:
        return []
    rows = await connection.fetch(
        _SQL["find_candidates"],
        *(corpus, article, [ordinal for ordinal, _ in pairs], [entity for _, entity in pairs]),
        *(list(wanted), [w.said_on for w in wanted.values()], detector),
    )
    return [Candidate(*row) for row in rows]


async def find_opponents(
    connection: Connection,
    corpus: UUID,
    detector: str,
    article: UUID,
    statements: Mapping[int, UUID],
) -> list[Candidate]:
    """What each of the statements, by its ordinal, has contradicted in other articles, as far as
    this version of the detectors has described it."""
    if not statements:
        return []
    rows = await connection.fetch(
        _SQL["find_opponents"],
        *(corpus, article, list(statements), list(statements.values()), detector),
    )
    return [Candidate(*row) for row in rows]


async def list_features(
    connection: Connection, corpus: UUID, detector: str, statements: Iterable[UUID]
) -> dict[UUID, str]:
    """The features of the statements as JSON text, where this version of the detectors made
    them."""
    rows = await connection.fetch(_SQL["list_features"], corpus, detector, list(statements))
    return {row["statement_id"]: row["features"] for row in rows}


async def store_judgements(
    connection: Connection,
    corpus: UUID,
    judgements: Sequence[JudgedPair],
    now: datetime,
) -> None:
    """Store what was concluded of each pair; the same version's earlier word gives way."""
    await connection.executemany(
        _SQL["upsert_judgement"],
        [
            (
                *(corpus, p.id, p.a, p.b, p.judgement.verdict.value),
                *(p.judgement.kind and p.judgement.kind.value,),
                *(p.judgement.reason and p.judgement.reason.value,),
                *(p.judgement.confidence, p.judgement.explanation, p.detector, now),
            )
            for p in judgements
        ],
    )

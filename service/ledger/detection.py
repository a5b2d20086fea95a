"""Which pairs are compared when an article comes in, and what is kept of the judgements.

Within the article the child has compared already. Beyond it, each statement is compared with the
nearest ones of the corpus that share an entity with it; the earlier of a pair is always ``a``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol
from uuid import UUID

from service.domain.contradiction import ContradictionStatus, Judgement, Verdict
from service.domain.identity import derive
from service.store.comparisons import (
    Candidate,
    JudgedPair,
    Wanted,
    find_candidates,
    find_opponents,
    list_features,
)
from service.store.contradictions import ContradictionRow, StoredContradiction
from service.store.queries import Connection
from service.store.statements import StatementRow


class Judge(Protocol):
    """Whoever judges pairs of features."""

    async def judge(
        self, features: Sequence[str], pairs: Sequence[tuple[int, int]]
    ) -> list[Judgement]:
        """The judgement on each pair of indexes into ``features``."""


@dataclass(frozen=True, slots=True)
class Side:
    """A statement as one side of a pair, with what orders it and what its spans count in."""

    id: UUID
    said_on: date | None
    article_id: UUID
    position: int
    revision_id: UUID

    @property
    def order(self) -> tuple[object, ...]:
        """The earlier said comes first, unknown days last; then article, then position."""
        return (
            self.said_on is None,
            self.said_on or date.min,
            self.article_id,
            self.position,
            self.id,
        )


@dataclass(frozen=True, slots=True)
class Pair:
    """A judged pair; the judgement's sides are ``a`` and ``b``."""

    a: Side
    b: Side
    judgement: Judgement

    @property
    def contradiction_id(self) -> UUID:
        """The id of the unordered pair's contradiction."""
        return contradiction_id(self.a.id, self.b.id)

    def turned(self) -> Pair:
        """The same pair seen from the other side."""
        clashes = tuple(replace(c, a=c.b, b=c.a) for c in self.judgement.clashes)
        return Pair(self.b, self.a, replace(self.judgement, clashes=clashes))


Verdicts = dict[tuple[UUID, UUID], Pair]


def contradiction_id(one: UUID, other: UUID) -> UUID:
    """The id of the contradiction of two statements, in whichever order."""
    return derive("contradiction", *sorted((one.hex, other.hex)))


def pairs_within(
    rows: Sequence[StatementRow], judgements: Iterable[tuple[int, int, Judgement]]
) -> list[Pair]:
    """The article's own pairs, the earlier statement first."""
    sides = [side_of(row) for row in rows]
    pairs = (Pair(sides[i], sides[j], judgement) for i, j, judgement in judgements)
    return [pair if pair.a.order < pair.b.order else pair.turned() for pair in pairs]


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Pairs with statements of other articles: those judged already, and those to be judged.

    ``keys`` are the ids of the new and of the other statement, ``sides`` the same in order of time,
    ``places`` where in ``texts`` a statement's features are.
    """

    settled: Verdicts
    keys: tuple[tuple[UUID, UUID], ...] = ()
    sides: tuple[tuple[Side, Side], ...] = ()
    texts: tuple[str, ...] = ()
    places: Mapping[UUID, int] = field(default_factory=dict)


async def find_comparisons(
    connection: Connection,
    corpus: UUID,
    detector: str,
    rows: Sequence[StatementRow],
    known: Mapping[tuple[UUID, UUID], Pair],
) -> Comparisons:
    """What those of ``rows`` that were not compared yet are to be compared with beyond their
    article: the nearest that this version has described, and what they are known to contradict.

    ``known`` are pairs that were judged already, and need not be judged again where both sides
    still stand as they did.
    """
    new = {i: row for i, row in enumerate(rows) if row.asserts and not row.compared}
    if not new:
        return Comparisons({})
    article = rows[0].article_id
    wanted = {i: Wanted(row.entities, row.said_on) for i, row in new.items()}
    near = await find_candidates(connection, corpus, detector, article, wanted)
    former = {i: row.id for i, row in new.items() if row.found_again}
    opponents = await find_opponents(connection, corpus, detector, article, former)
    candidates = dict.fromkeys([*near, *opponents])
    sides = [(side_of(new[c.ordinal]), _side_of_candidate(c)) for c in candidates]
    settled = _find_settled(known, sides)
    missing = [(own, other) for own, other in sides if (own.id, other.id) not in settled]
    if not missing:
        return Comparisons(settled)
    features = await list_features(connection, corpus, detector, {other.id for _, other in missing})
    compared = [(own, other) for own, other in missing if other.id in features]
    return _prepare(settled, compared, {row.id: row.features for row in new.values()} | features)


def _find_settled(
    known: Mapping[tuple[UUID, UUID], Pair], sides: Iterable[tuple[Side, Side]]
) -> Verdicts:
    """The known pairs whose sides still stand where they stood when they were judged."""
    return {
        (own.id, other.id): pair
        for own, other in sides
        if (pair := known.get((own.id, other.id))) and {pair.a, pair.b} == {own, other}
    }


async def judge_comparisons(judge: Judge, comparisons: Comparisons) -> Verdicts:
    """All the pairs of ``comparisons``, judged."""
    if not comparisons.sides:
        return comparisons.settled
    places = comparisons.places
    pairs = [(places[a.id], places[b.id]) for a, b in comparisons.sides]
    judgements = await judge.judge(comparisons.texts, pairs)
    judged = {
        key: Pair(a, b, judgement)
        for key, (a, b), judgement in zip(
            comparisons.keys, comparisons.sides, judgements, strict=True
        )
    }
    return comparisons.settled | judged


def _prepare(
    settled: Verdicts, compared: Sequence[tuple[Side, Side]], features: Mapping[UUID, str]
) -> Comparisons:
    """What is to be judged: pairs of a new and another statement, with the features of both."""
    keys = tuple((own.id, other.id) for own, other in compared)
    sides = tuple(
        (own, other) if own.order < other.order else (other, own) for own, other in compared
    )
    places = {identifier: place for place, identifier in enumerate(features)}
    return Comparisons(settled, keys, sides, tuple(features.values()), places)


def judged_rows(pairs: Iterable[Pair], detector: str) -> list[JudgedPair]:
    """What is kept of the pairs that got past the event gate."""
    rows = []
    for p in pairs:
        author = author_of(p.judgement, detector)
        if p.judgement.aligned:
            identifier = derive("judgement", p.a.id, p.b.id, author)
            rows.append(JudgedPair(identifier, p.a.id, p.b.id, p.judgement, author))
    return rows


def author_of(judgement: Judgement, detector: str) -> str:
    """Who made a judgement: the detector, and the second opinion that was heard, if any."""
    return f"{detector} + {judgement.opinion}" if judgement.opinion else detector


def contradiction_rows(
    pairs: Iterable[Pair], stored: Mapping[UUID, StoredContradiction], detector: str
) -> list[ContradictionRow]:
    """The contradictions among the pairs, but those that a human has judged.

    One that is stored keeps its sides as they are.
    """
    rows = []
    for pair in pairs:
        known = stored.get(pair.contradiction_id)
        if not is_contradiction(pair) or (known and known.status != ContradictionStatus.PROPOSED):
            continue
        seen = pair.turned() if known and known.a != pair.a.id else pair
        rows.append(
            ContradictionRow(
                id=pair.contradiction_id,
                a=seen.a.id,
                b=seen.b.id,
                a_revision=seen.a.revision_id,
                b_revision=seen.b.revision_id,
                judgement=seen.judgement,
                detector=author_of(seen.judgement, detector),
            )
        )
    return rows


def is_contradiction(pair: Pair) -> bool:
    """Whether the pair contradicts, with words to show for it."""
    return pair.judgement.verdict is Verdict.CONTRADICTS and bool(pair.judgement.clashes)


def side_of(row: StatementRow) -> Side:
    """A statement of the article at hand as a side."""
    return Side(row.id, row.said_on, row.article_id, row.position, row.revision_id)


def _side_of_candidate(candidate: Candidate) -> Side:
    return Side(
        candidate.id,
        candidate.said_on,
        candidate.article_id,
        candidate.position,
        candidate.revision_id,
    )

"""Facets: how many items of a list there are of each kind, source, speaker and month."""

from __future__ import annotations

from datetime import date
from typing import Any

import strawberry

from schema.enums import ContradictionKind, StatementKind
from schema.fields import argument, column, read
from schema.speaker import Speaker
from service.reads.limits import COUNT_ALL
from service.reads.mapping import Many, One, Rows

_FIRST = argument("first", int, "How many at most: 1 to 100.", default=20)
_COUNT = "How many items."

# Articles are counted first, as they are fewer.
_OF_ARTICLES = """(select x.source, sum(f.count) as count from (
 select f.article_id, count(*) as count from {row} f group by f.article_id) f
 join articles x on x.corpus_id = {corpus} and x.id = f.article_id group by x.source)"""
# Either side counts, and the later one only where it differs: cheaper than counting distinct ids.
_SIDES = """(select v.key as {name}, sum(v.count) as count from (
 select f.a_{name} as key, count(*) as count from {{row}} f group by f.a_{name}
 union all select f.b_{name}, count(*) from {{row}} f
 where f.b_{name} is distinct from f.a_{name} group by f.b_{name}) v group by v.key)"""


def _grouped(key: str, name: str) -> str:
    return f"(select {key} as {name}, count(*) as count from {{row}} f group by {key})"


def _counts(source: str, order: str, description: str) -> Any:
    mapping = Many(Rows(source), order, expected=0, weight=COUNT_ALL, limit="first")
    return read(mapping, description, [_FIRST])


def _kinds(description: str) -> Any:
    return _counts(
        _grouped("f.kind", "kind"), '{it}.count desc, {it}.kind collate "C"', description
    )


def _sources(source: str, description: str) -> Any:
    return _counts(source, '{it}.count desc, {it}.source collate "C"', description)


def _speakers(source: str, description: str) -> Any:
    return _counts(source, "{it}.count desc, {it}.speaker_id", description)


def _months(moment: str, description: str) -> Any:
    month = f"date_trunc('month', {moment})::date"
    return _counts(_grouped(month, "month"), "{it}.month desc nulls last", description)


@strawberry.type(description="How many statements are of a kind.")
class StatementKindCount:
    """How many statements are of a kind."""

    kind: StatementKind = column("kind", "The kind.")
    count: int = column("count", _COUNT)


@strawberry.type(description="How many contradictions are of a kind.")
class ContradictionKindCount:
    """How many contradictions are of a kind."""

    kind: ContradictionKind = column("kind", "The kind.")
    count: int = column("count", _COUNT)


@strawberry.type(description="How many items come from a source.")
class SourceCount:
    """How many items come from a source."""

    source: str | None = column("source", "Who published them; null where that is not known.")
    count: int = column("count", _COUNT)


@strawberry.type(description="How many items a speaker has.")
class SpeakerCount:
    """How many items a speaker has."""

    speaker: Speaker | None = read(
        One(Rows("speakers", "{it}.id = {row}.speaker_id")), "Null where nobody could be told."
    )
    count: int = column("count", _COUNT)


@strawberry.type(description="How many items a month has.")
class MonthCount:
    """How many items a month has."""

    month: date | None = column("month", "Its first day; null where no day is known.")
    count: int = column("count", _COUNT)


@strawberry.type(description="How many statements there are of each kind, source, and so on.")
class StatementFacets:
    """Counts of statements."""

    kinds: list[StatementKindCount] = _kinds("By kind, the commonest first.")
    sources: list[SourceCount] = _sources(_OF_ARTICLES, "By source, the commonest first.")
    speakers: list[SpeakerCount] = _speakers(
        _grouped("f.speaker_id", "speaker_id"), "By speaker, the commonest first."
    )
    months: list[MonthCount] = _months(
        "f.said_on::timestamp", "By the month they were said in, the newest first."
    )


@strawberry.type(
    description="How many contradictions there are of each kind, source, and so on. One with two "
    "speakers or sources counts for both."
)
class ContradictionFacets:
    """Counts of contradictions."""

    kinds: list[ContradictionKindCount] = _kinds("By kind, the commonest first.")
    sources: list[SourceCount] = _sources(
        _SIDES.format(name="source"), "By the source of either statement, the commonest first."
    )
    speakers: list[SpeakerCount] = _speakers(
        _SIDES.format(name="speaker_id"), "By the speaker of either statement, the commonest first."
    )
    months: list[MonthCount] = _months(
        "(f.detected_at at time zone 'UTC')", "By the month they were found in, the newest first."
    )

"""Facets: counts of all the rows that a list of the root has, taken row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from bench.loaders.filters import gather
from bench.loaders.pages import Listed
from bench.loaders.reader import Fields, Resolver, Row, related

KeysOf = Callable[[Row, Any], Awaitable[set[Any]]]


def facets(field: str, listed: Listed) -> Resolver:
    """The resolver of counts: the rows that the list has, all of them."""

    async def resolve(source: None, info: Any, **arguments: Any) -> list[Row]:
        found = gather(field, arguments, hidden=listed.hides)
        where = " and ".join(["t.corpus_id = $1", *found.all])
        sql = (
            "select p.place as parent_place, x.* from unnest($2::uuid[]) with ordinality"
            f" p(id, place) cross join lateral (select {listed.columns}"
            f" from {listed.rows} and {where}) x"
        )
        rows: list[Row] = await info.context.listed(sql, tuple(found.values), None)
        return rows

    return resolve


def _grouped(name: str, keys_of: KeysOf) -> Resolver:
    async def resolve(rows: list[Row], info: Any, first: int) -> list[Row]:
        counts = Counter([key for row in rows for key in await keys_of(row, info)])
        known = sorted(key for key in counts if key is not None)
        if name == "month":
            ordered = known[::-1] + [None] * (None in counts)
        else:
            ordered = sorted(known + [None] * (None in counts), key=lambda key: -counts[key])
        return [{name: key, "count": counts[key]} for key in ordered[:first]]

    return resolve


async def _said(row: Row, info: Any) -> list[Row]:
    """The statements that a row of a list is, or is about."""
    if "a_id" not in row:
        return [row]
    return [await info.context.certain("statements", row[name]) for name in ("a_id", "b_id")]


async def _source_of(row: Row, info: Any) -> set[Any]:
    said = await _said(row, info)
    return {(await info.context.certain("articles", s["article_id"]))["source"] for s in said}


async def _speaker_of(row: Row, info: Any) -> set[Any]:
    return {said["speaker_id"] for said in await _said(row, info)}


async def _kind_of(row: Row, info: Any) -> set[Any]:
    return {row["kind"]}


async def _month_of(row: Row, info: Any) -> set[Any]:
    day = row["detected_at"].date() if "detected_at" in row else row["said_on"]
    return {day and day.replace(day=1)}


FACETS: Fields = {
    "kinds": _grouped("kind", _kind_of),
    "sources": _grouped("source", _source_of),
    "speakers": _grouped("speaker_id", _speaker_of),
    "months": _grouped("month", _month_of),
}
SPEAKER_COUNT: Fields = {"speaker": related("speakers", "speaker_id")}

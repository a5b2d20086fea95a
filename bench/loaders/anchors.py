"""The resolvers of places in a text: anchors, spans and evidence, in either unit."""

from __future__ import annotations

import json
from typing import Any

from bench.loaders.reader import Fields, Resolver, Row, column, itself
from schema.enums import TextUnit

_ENDS = ("start_offset", "end_offset")


async def find_anchor(row: Row, info: Any) -> Row | None:
    """Where a statement stands in the revision in which it stands last."""
    anchors = await info.context.many("anchors", row["id"], "statement_id")
    return next((a for a in anchors if a["revision_id"] == row["revision_id"]), None)


async def anchor(row: Row, info: Any, unit: TextUnit = TextUnit.CODE_POINT) -> Row | None:
    """The anchor of a statement."""
    found = await find_anchor(row, info)
    if found is None or unit is TextUnit.CODE_POINT:
        return found
    text = (await info.context.certain("revisions", row["revision_id"]))["text"]
    spans = {
        name: json.dumps([[_units(text, at) for at in span] for span in json.loads(found[name])])
        for name in ("spans", "cue_spans", "source_spans")
    }
    return {**found, **spans, **{name: _units(text, found[name]) for name in _ENDS}}


async def evidence(
    row: Row, info: Any, unit: TextUnit = TextUnit.CODE_POINT
) -> list[dict[str, Any]]:
    """The clashes of a contradiction that have both sides."""
    rows = await info.context.many("evidence", row["id"], "contradiction_id", "ordinal, side")
    if unit is TextUnit.UTF16:
        rows = [await _in_units(found, info) for found in rows]
    points: dict[int, dict[str, Any]] = {}
    for found in rows:
        points.setdefault(found["ordinal"], {})[found["side"]] = found
        if found["side"] == "a":
            points[found["ordinal"]]["kind"] = found["kind"]
    return [point for point in points.values() if {"a", "b"} <= set(point)]


async def _in_units(row: Row, info: Any) -> Row:
    text = (await info.context.certain("revisions", row["revision_id"]))["text"]
    return {**row, **{name: _units(text, row[name]) for name in _ENDS}}


def _units(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2


def _spans(name: str) -> Resolver:
    return lambda row, info: [
        {"start_offset": start, "end_offset": end} for start, end in json.loads(row[name])
    ]


PLACE: Fields = {"start": column("start_offset"), "end": column("end_offset")}
ANCHOR: Fields = {
    **PLACE,
    "spans": _spans("spans"),
    "cue": _spans("cue_spans"),
    "source": _spans("source_spans"),
    "textPosition": itself,
    "textQuote": itself,
}
TEXT_QUOTE: Fields = {"exact": column("quote")}

"""The resolvers of statements."""

from __future__ import annotations

import re
from typing import Any

from bench.loaders.anchors import anchor, find_anchor
from bench.loaders.contradictions import CLASH
from bench.loaders.history import JUDGED
from bench.loaders.orders import Key, orders
from bench.loaders.pages import Listed, paged
from bench.loaders.reader import Fields, Row, related

_ID = Key.of("id", "uuid")
SAID = orders(
    POSITION=(
        "statements.position",
        [Key.of("article_id", "uuid"), Key.of("position", "int"), _ID],
    ),
    SAID_ON=("statements.said_on", [Key.of("said_on", "date"), _ID]),
    RELEVANCE=("statements.relevance", [Key.of("relevance", "float8"), _ID]),
)
_SIDE = orders(
    CONFIDENCE=(
        "sides.confidence",
        [Key.of("confidence", "float8"), Key.of("contradiction_id", "uuid")],
    )
)
_INVOLVED = (
    "contradictions t where t.current and p.id in (t.a_id, t.b_id) and t.id in"
    " (select s.contradiction_id from contradiction_sides s where s.statement_id = p.id)"
)


async def _context(row: Row, info: Any) -> str | None:
    found = await find_anchor(row, info)
    if found is None:
        return None
    text = (await info.context.certain("revisions", row["revision_id"]))["text"]
    start, end = found["start_offset"], found["end_offset"]
    before, behind = text[max(start - 600, 0) : start], text[end : end + 600]
    return str(before.split("\n")[-1] + text[start:end] + behind.split("\n")[0])


async def _sentence(row: Row, info: Any) -> str | None:
    found = await find_anchor(row, info)
    if found is None or found["sentence_start"] is None:
        return await _context(row, info)
    text = (await info.context.certain("revisions", row["revision_id"]))["text"]
    return str(text[found["sentence_start"] : found["sentence_end"]])


async def _snippet(row: Row, info: Any, search: str) -> list[Row]:
    found = await info.context.fetch(
        "select ts_headline('english', $2, websearch_to_tsquery('english', $3),"
        " e'StartSel=\x02, StopSel=\x03') as headline where $1::uuid is not null",
        row["text"],
        search,
    )
    parts = re.split("\x02(.*?)\x03", found[0]["headline"], flags=re.DOTALL)
    return [{"text": text, "match": i % 2 == 1} for i, text in enumerate(parts) if text]


STATEMENT: Fields = {
    "anchor": anchor,
    "sentence": _sentence,
    "context": _context,
    "snippet": _snippet,
    "speaker": related("speakers", "speaker_id"),
    "relayer": related("speakers", "relayer_id"),
    "article": related("articles", "article_id"),
    "contradictions": paged(
        "contradictions", Listed(_INVOLVED, CLASH, "DETECTED_AT", True, hides=True)
    ),
    "contradictingStatements": paged(
        "statements",
        Listed(
            "contradiction_sides t where t.statement_id = p.id and t.current",
            _SIDE, "CONFIDENCE", True, hides=True,
        ),
    ),
    "judgements": paged(
        "judgements",
        Listed("judgements t where p.id in (t.a_id, t.b_id)", JUDGED, "JUDGED_AT", True),
    ),
}  # fmt: skip

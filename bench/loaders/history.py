"""The resolvers of what tells how things came about: judgements and reviews."""

from __future__ import annotations

from typing import Any

from bench.loaders.orders import Key, orders
from bench.loaders.reader import Fields, Row, related

_ID = Key.of("id", "uuid")
JUDGED = orders(JUDGED_AT=("judgements.judged_at", [Key.of("judged_at", "timestamptz"), _ID]))
MADE = orders(CREATED_AT=("reviews.created_at", [Key.of("created_at", "timestamptz"), _ID]))


async def _pair(row: Row, info: Any) -> Row | None:
    found: list[Row] = await info.context.many("contradictions", row["a_id"], "a_id")
    return next((c for c in found if c["b_id"] == row["b_id"]), None)


JUDGEMENT: Fields = {
    "a": related("statements", "a_id"),
    "b": related("statements", "b_id"),
    "contradiction": _pair,
}
REVIEW: Fields = {"contradiction": related("contradictions", "contradiction_id")}

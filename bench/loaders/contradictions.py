"""The resolvers of contradictions."""

from __future__ import annotations

from bench.loaders.anchors import evidence
from bench.loaders.history import JUDGED, MADE
from bench.loaders.orders import Key, orders
from bench.loaders.pages import Listed, paged
from bench.loaders.reader import Fields, Resolver, related

_ID = Key.of("id", "uuid")
CLASH = orders(
    DETECTED_AT=("contradictions.detected_at", [Key.of("detected_at", "timestamptz"), _ID]),
    CONFIDENCE=("contradictions.confidence", [Key.of("confidence", "float8"), _ID]),
)
_JUDGEMENTS = (
    "judgements t where (t.a_id, t.b_id) ="
    " (select c.a_id, c.b_id from contradictions c where c.id = p.id)"
)


def _side(side: str) -> Resolver:
    return lambda row, info: {"text": row[f"{side}_text"], "statement_id": row[f"{side}_id"]}


CONTRADICTION: Fields = {
    "a": _side("a"),
    "b": _side("b"),
    "evidence": evidence,
    "former": related("contradictions", "former_id"),
    "judgements": paged("judgements", Listed(_JUDGEMENTS, JUDGED, "JUDGED_AT", True)),
    "reviews": paged(
        "reviews", Listed("reviews t where t.contradiction_id = p.id", MADE, "CREATED_AT", True)
    ),
}
SIDE: Fields = {"statement": related("statements", "statement_id")}

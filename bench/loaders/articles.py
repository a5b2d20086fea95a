"""The resolvers of the corpus, of articles and of their texts."""

from __future__ import annotations

from typing import Any

from bench.loaders.contradictions import CLASH
from bench.loaders.orders import Key, orders
from bench.loaders.pages import Listed, paged
from bench.loaders.reader import Fields, Resolver, Row, related
from bench.loaders.statements import SAID

DAY = orders(
    PUBLISHED_ON=("articles.published_on", [Key.of("published_on", "date"), Key.of("id", "uuid")])
)
NUMBER = orders(NUMBER=("revisions.number", [Key.of("number", "int"), Key.of("id", "uuid")]))

_INVOLVED = (
    "contradictions t where t.current and t.id in"
    " (select s.contradiction_id from contradiction_sides s"
    " join statements u on u.id = s.statement_id where u.article_id = p.id)"
)


async def _text(row: Row, info: Any) -> str:
    return str((await info.context.certain("revisions", row["revision_id"]))["text"])


def _counted(table: str) -> Resolver:
    async def resolve(row: Row, info: Any) -> int:
        found = await info.context.fetch(f"select count(*) as n from {table} where corpus_id = $1")
        return int(found[0]["n"])

    return resolve


CORPUS: Fields = {"articleCount": _counted("articles"), "speakerCount": _counted("speakers")}
ARTICLE: Fields = {
    "text": _text,
    "revisions": paged(
        "revisions", Listed("revisions t where t.article_id = p.id", NUMBER, "NUMBER", True)
    ),
    "statements": paged(
        "statements",
        Listed("statements t where t.article_id = p.id and t.current", SAID, "POSITION", False),
    ),
    "contradictions": paged(
        "contradictions", Listed(_INVOLVED, CLASH, "DETECTED_AT", True, hides=True)
    ),
}
REVISION: Fields = {
    "article": related("articles", "article_id"),
    "sha256": lambda row, info: row["sha256"].hex(),
    "analysedAt": lambda row, info: row["analysed_at"] or row["created_at"],
}

"""What the tests of storing share: documents, and looks into the tables."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from service.domain.article import Document
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger

URL = "https://news.example/ships"
ANN = 'Ann Lee said: "40 ships left Lima".'
BOB = 'Bob Ray said: "Only 12 ships left Lima".'
CAT = 'Cat Poe said: "7 ships left Lima".'
BOTH = f"{ANN} {BOB}"
_COUNTED = "articles revisions speakers statements anchors judgements contradictions evidence"
_TABLES = "revisions statements anchors statement_features statement_entities contradictions"
_TABLES += " contradiction_sides evidence judgements speakers speaker_aliases"


async def take_in(ledger: Ledger, *texts: str) -> list[UUID]:
    """Store documents without a URL; the ids of their articles."""
    return [(await ingest(ledger, Document(text))).article_id for text in texts]


async def rows(ledger: Ledger, sql: str, *values: object) -> list[Mapping[str, object]]:
    return [dict(row) for row in await ledger.pool.fetch(sql, *values)]


async def ids(ledger: Ledger, table: str = "statements") -> set[object]:
    """The ids of what stands."""
    return {row["id"] for row in await rows(ledger, f"select id from {table} where current")}  # noqa: S608


async def counts(ledger: Ledger) -> dict[str, int]:
    """How many rows each table has."""
    return {
        table: await ledger.pool.fetchval(f"select count(*) from {table}")  # noqa: S608
        for table in _COUNTED.split()
    }


async def everything(ledger: Ledger) -> dict[str, list[str]]:
    """All rows of the tables that an analysis writes, as text."""
    query = "select t::text as line from {} t order by 1"
    return {
        table: [str(row["line"]) for row in await rows(ledger, query.format(table))]
        for table in _TABLES.split()
    }

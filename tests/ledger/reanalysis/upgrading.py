"""What the tests of reanalysing share: documents, an upgrade, and looks into the tables."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from service.domain.article import Document
from service.ledger.ingest import Ledger, ingest
from service.ledger.reanalysis import Reanalysis, count_articles, reanalyse, select_articles
from tests.ledger.scripted import ScriptedAnalyst

URL = "https://news.example/ships"
ANN = 'Ann Lee said: "40 ships left Lima".'
BOB = 'Bob Ray said: "Only 12 ships left Lima".'
CAT = 'Cat Poe said: "7 ships left Lima".'
NOTHING = Reanalysis()
_TABLES = "revisions statements anchors statement_features statement_entities contradictions"
_TABLES += " contradiction_sides evidence judgements speakers speaker_aliases"


async def run(ledger: Ledger, **chosen: object) -> Reanalysis:
    selection = await select_articles(ledger.analyst, **chosen)  # type: ignore[arg-type]
    return await reanalyse([ledger], selection, lambda *_: None)


def upgrade(analyst: ScriptedAnalyst, **differently: object) -> None:
    """Let the analyst be of the next version, which reads differently."""
    analyst.analysed.clear()
    analyst.version = analyst.extractor = "scripted-2"
    for name, value in differently.items():
        setattr(analyst, name, value)


async def take_in(ledger: Ledger, *texts: str) -> list[UUID]:
    return [(await ingest(ledger, Document(text))).article_id for text in texts]


async def rows(ledger: Ledger, sql: str, *values: object) -> list[Mapping[str, object]]:
    return [dict(row) for row in await ledger.pool.fetch(sql, *values)]


async def ids(ledger: Ledger, table: str = "statements") -> set[object]:
    return {row["id"] for row in await rows(ledger, f"select id from {table} where current")}  # noqa: S608


async def everything(ledger: Ledger) -> dict[str, list[str]]:
    query = "select t::text as line from {} t order by 1"
    return {
        table: [str(row["line"]) for row in await rows(ledger, query.format(table))]
        for table in _TABLES.split()
    }


async def waiting(ledger: Ledger) -> int:
    return await count_articles([ledger], await select_articles(ledger.analyst))

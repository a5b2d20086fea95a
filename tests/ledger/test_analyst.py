"""The child process: right answers, and no harm when it dies, hangs, or loses its parent."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from service.domain.article import Document
from service.domain.contradiction import Verdict
from service.errors import InvalidDocument, Unavailable
from service.ledger.analyst import Analyst
from service.settings import from_environment
from tests.running import ROOT

_PIPELINE = from_environment({}).pipeline
_TEXT = Document(
    "LIMA - Police chief Rosa Diaz said that 40 ships left the port of Lima on Monday. Harbour "
    "master Juan Prado said that only 12 ships left the port of Lima on Monday."
)
_LONELY = f"""
import asyncio
from service.domain.article import Document
from service.ledger.analyst import Analyst
async def main():
    async with Analyst("{_PIPELINE}") as analyst:
        await analyst.warm()
        print(analyst._child.pid, flush=True)
        await asyncio.sleep(60)
asyncio.run(main())
"""


@pytest.fixture(scope="module")
async def analyst() -> AsyncIterator[Analyst]:
    """One child for the tests of this module; some kill it."""
    async with Analyst(_PIPELINE) as running:
        yield running


def child_of(analyst: Analyst) -> Process:
    assert analyst._child
    return analyst._child


async def test_it_tells_statements_and_judges_them(analyst: Analyst) -> None:
    analysed = await analyst.analyse(_TEXT)
    speakers = {s.speaker.name for s in analysed.statements if s.speaker}
    assert speakers == {"Rosa Diaz", "Juan Prado"}
    assert all(s.content[0].of(_TEXT.text) for s in analysed.statements)
    ((_, _, inner),) = analysed.judgements
    features = [record.json for record in analysed.features]
    (judged,) = await analyst.judge(features, [(0, 1)])
    assert judged.verdict is inner.verdict is Verdict.CONTRADICTS
    assert await analyst.judge(features, []) == []
    assert analysed.versions == await analyst.versions()
    assert analysed.extractor
    assert analysed.detector


async def test_requests_queue(analyst: Analyst) -> None:
    found = await asyncio.gather(*(analyst.analyse(_TEXT) for _ in range(4)))
    assert len({a.statements for a in found}) == 1


async def test_a_killed_child_is_replaced(analyst: Analyst) -> None:
    await analyst.warm()
    before = child_of(analyst)
    before.kill()
    await before.wait()
    assert (await analyst.analyse(_TEXT)).statements
    assert child_of(analyst).pid != before.pid


async def test_the_request_of_a_dying_child_fails_and_the_next_goes_on(analyst: Analyst) -> None:
    await analyst.warm()
    child_of(analyst).send_signal(signal.SIGSTOP)
    first = asyncio.create_task(analyst.analyse(_TEXT))
    second = asyncio.create_task(analyst.analyse(_TEXT))
    await asyncio.sleep(0.1)
    child_of(analyst).kill()
    with pytest.raises(InvalidDocument, match="failed"):
        await first
    assert (await second).statements


async def test_a_request_that_takes_too_long_is_given_up(analyst: Analyst) -> None:
    async with Analyst(_PIPELINE, least_seconds=0.0) as hasty:
        await hasty.warm()
        child_of(hasty).send_signal(signal.SIGSTOP)
        with pytest.raises(InvalidDocument, match="within"):
            await hasty.analyse(_TEXT)
        assert hasty._child is None


async def test_a_cancelled_request_does_not_mix_up_the_answers(analyst: Analyst) -> None:
    task = asyncio.create_task(analyst.analyse(_TEXT))
    await asyncio.sleep(0.01)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert await analyst.judge([], []) == []


async def test_a_missing_model_is_told() -> None:
    async with Analyst("no_such_model") as analyst:
        with pytest.raises(Unavailable, match="no_such_model"):
            await analyst.analyse(_TEXT)


async def test_the_child_ends_with_its_parent() -> None:
    parent = await asyncio.to_thread(_start_parent)
    assert parent.stdout
    child = int(await asyncio.to_thread(parent.stdout.readline))
    assert _lives(child)
    parent.kill()
    await asyncio.to_thread(parent.communicate)
    deadline = time.monotonic() + 10
    while _lives(child):
        assert time.monotonic() < deadline
        await asyncio.sleep(0.05)


def _start_parent() -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _LONELY]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"

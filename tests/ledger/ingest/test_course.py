"""How a document goes in: all of it or nothing, once, and in nobody's way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import asyncpg
import pytest

from service.domain.article import Document
from service.errors import InvalidDocument, Unavailable
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger, open_ledger
from service.store.pool import Role, open_pool
from tests.ledger.scripted import ScriptedAnalyst
from tests.ledger.storing import ANN, BOB, BOTH, CAT, URL, counts, rows

Meanwhile = Callable[[Callable[[], Awaitable[object]]], None]


@pytest.fixture
def meanwhile(analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch) -> Meanwhile:
    """Has something done while pairs are judged for the first time."""
    judge = analyst.judge

    def set_up(work: Callable[[], Awaitable[object]]) -> None:
        async def work_and_judge(*arguments: object) -> object:
            monkeypatch.setattr(analyst, "judge", judge)
            await work()
            return await judge(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(analyst, "judge", work_and_judge)

    return set_up


async def test_the_same_document_at_once_is_stored_once(ledger: Ledger) -> None:
    done = await asyncio.gather(*(ingest(ledger, Document(BOTH, url=URL)) for _ in range(6)))
    assert len({one.article_id for one in done}) == 1
    assert sum(one.created for one in done) == 1
    assert (await counts(ledger))["statements"] == 2


async def test_different_documents_at_once_are_all_compared(ledger: Ledger) -> None:
    texts = [f'Ann Lee{n} said: "{n}0 ships left Lima".' for n in range(1, 7)]
    await asyncio.gather(*(ingest(ledger, Document(text)) for text in texts))
    assert (await counts(ledger))["contradictions"] == 15


async def test_an_article_may_be_revised_while_the_pairs_of_another_revision_are_judged(
    ledger: Ledger, meanwhile: Meanwhile
) -> None:
    await ingest(ledger, Document(CAT))
    meanwhile(lambda: ingest(ledger, Document(ANN, url=URL)))
    done = await ingest(ledger, Document(BOB, url=URL))
    assert done.revised
    assert (await counts(ledger))["revisions"] == 3
    (stands,) = await rows(ledger, "select a_text, b_text from contradictions where current")
    assert set(stands.values()) == {"7", "12"}


async def test_an_article_may_be_revised_while_another_is_compared_with_it(
    ledger: Ledger, meanwhile: Meanwhile
) -> None:
    await ingest(ledger, Document(CAT, url=URL))
    newer = f"New top. {CAT}"
    meanwhile(lambda: ingest(ledger, Document(newer, url=URL)))
    await ingest(ledger, Document(ANN))
    (seven,) = await rows(ledger, "select * from evidence where text = '7'")
    (current,) = await rows(ledger, "select revision_id from articles where url = $1", URL)
    assert seven["revision_id"] == current["revision_id"]
    assert newer[seven["start_offset"] : seven["end_offset"]] == "7"


async def test_a_failed_analysis_leaves_nothing(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise InvalidDocument("The analysis of this text failed.")

    await ingest(ledger, Document('Ann Lee said: "1 ship left Lima".'))
    before = await counts(ledger)
    monkeypatch.setattr(analyst, "judge", fail)
    with pytest.raises(InvalidDocument):
        await ingest(ledger, Document(BOTH))
    assert await counts(ledger) == before


async def test_no_connection_is_held_while_pairs_are_judged(
    dsn: str, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = analyst.judge

    async def look_and_judge(*arguments: object) -> object:
        assert await ledger.pool.fetchval("select 7", timeout=5) == 7
        return await judge(*arguments)  # type: ignore[arg-type]

    async with await open_pool(dsn, Role.WRITE, size=1) as pool:
        ledger = await open_ledger(pool, analyst)
        await ingest(ledger, Document('Ann Lee said: "1 ship left Lima".'))
        monkeypatch.setattr(analyst, "judge", look_and_judge)
        assert (await ingest(ledger, Document(BOTH))).created
    assert analyst.judged == 2


async def test_a_transaction_that_loses_is_tried_again(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = analyst.judge
    tries = []

    async def stumble(*arguments: object) -> object:
        tries.append(1)
        if len(tries) == 1:
            raise asyncpg.SerializationError("lost")
        return await judge(*arguments)  # type: ignore[arg-type]

    await ingest(ledger, Document('Ann Lee said: "1 ship left Lima".'))
    monkeypatch.setattr(analyst, "judge", stumble)
    done = await ingest(ledger, Document(BOTH))
    assert done.created
    assert len(tries) == 2


async def test_a_transaction_that_always_loses_is_given_up(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []

    async def lose(*_: object) -> None:
        tries.append(1)
        assert len(tries) < 10, "tried without end"
        raise asyncpg.DeadlockDetectedError("lost")

    await ingest(ledger, Document(ANN))
    before = await counts(ledger)
    monkeypatch.setattr(analyst, "judge", lose)
    with pytest.raises(Unavailable):
        await ingest(ledger, Document(BOTH))
    assert len(tries) > 1
    assert await counts(ledger) == before

"""Analysing stored articles again after an upgrade: all of it, once, and nothing half done."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import count
from uuid import UUID, uuid4

import pytest

from service.domain.article import Document
from service.errors import InvalidDocument, Unavailable
from service.ledger.codec import Analysed
from service.ledger.ingest import Ledger, ingest
from service.ledger.reanalysis import (
    Reanalysis,
    count_articles,
    reanalyse,
    select_articles,
)
from tests.ledger.scripted import ScriptedAnalyst

URL = "https://news.example/ships"
ANN = 'Ann Lee said: "40 ships left Lima".'
BOB = 'Bob Ray said: "Only 12 ships left Lima".'
CAT = 'Cat Poe said: "7 ships left Lima".'
NOTHING = Reanalysis()
_TABLES = "revisions statements anchors statement_features statement_entities contradictions"
_TABLES += " contradiction_sides evidence judgements speakers speaker_aliases"


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """A ledger whose time goes on: each look at the clock is a second later."""
    start, seconds = ledger.clock(), count(1)
    return replace(ledger, clock=lambda: start + timedelta(seconds=next(seconds)))


async def run(ledger: Ledger, **chosen: object) -> Reanalysis:
    selection = await select_articles(ledger, **chosen)  # type: ignore[arg-type]
    return await reanalyse(ledger, selection, lambda *_: None)


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
    return await count_articles(ledger, await select_articles(ledger))


async def test_what_the_present_version_analysed_is_left_alone(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await take_in(ledger, ANN, BOB)
    before = await everything(ledger)
    analyst.analysed.clear()
    assert await run(ledger) == NOTHING
    assert not analyst.analysed
    assert await everything(ledger) == before


async def test_articles_that_contradict_each_other_are_compared_after_an_upgrade(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    analyst.peaceful = "Lima"
    await take_in(ledger, ANN, BOB)
    said = await ids(ledger)
    assert not await ids(ledger, "contradictions")
    upgrade(analyst, peaceful="")
    assert await waiting(ledger) == 2
    report = await run(ledger)
    assert (report.done, report.failed, report.waiting) == (2, (), 0)
    assert (report.changes.statements_kept, report.changes.contradictions_added) == (2, 1)
    assert await ids(ledger) == said
    (found,) = await rows(ledger, "select * from contradictions")
    assert found["detector"] == "scripted-2"
    assert {found["a_text"], found["b_text"]} == {"40", "12"}
    compared = await rows(ledger, "select distinct compared_by from statements")
    assert compared == [{"compared_by": "scripted-2"}]
    revised = await rows(ledger, "select distinct extractor, detector, number from revisions")
    assert revised == [{"extractor": "scripted-2", "detector": "scripted-2", "number": 1}]


async def test_an_old_article_is_compared_with_those_that_came_after_the_upgrade(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await take_in(ledger, ANN)
    upgrade(analyst)
    await take_in(ledger, BOB)
    assert not await ids(ledger, "contradictions")
    report = await run(ledger)
    assert (report.done, len(await ids(ledger, "contradictions"))) == (1, 1)


@pytest.mark.parametrize("changed", ["version", "extractor"])
async def test_another_version_of_either_is_another_analysis(
    ledger: Ledger, analyst: ScriptedAnalyst, changed: str
) -> None:
    await take_in(ledger, ANN)
    setattr(analyst, changed, "scripted-2")
    assert (await run(ledger)).done == 1
    assert await waiting(ledger) == 0


async def test_what_is_found_again_stays_as_it_was(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await take_in(ledger, ANN + " " + BOB, CAT)
    before = await everything(ledger)
    upgrade(analyst)
    report = await run(ledger)
    now = await everything(ledger)
    for table in ("anchors", "evidence", "contradiction_sides", "speakers", "statement_entities"):
        assert now[table] == before[table]
    for table in ("statements", "contradictions"):
        assert now[table] == [line.replace("scripted-1", "scripted-2") for line in before[table]]
    changes = report.changes
    assert (changes.statements_kept, changes.statements_added, changes.statements_ended) == (
        3,
        0,
        0,
    )
    assert (changes.contradictions_added, changes.contradictions_ended) == (0, 0)


async def test_words_that_get_another_speaker_are_another_statement_and_the_first_is_kept(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await take_in(ledger, ANN, BOB)
    (clash,) = await ids(ledger, "contradictions")
    upgrade(analyst, names={"Ann Lee": "Eve Lee"})
    report = await run(ledger)
    changes = report.changes
    assert (changes.statements_kept, changes.statements_added, changes.statements_ended) == (
        1,
        1,
        1,
    )
    assert (changes.contradictions_added, changes.contradictions_ended) == (1, 1)
    told = "select s.current, p.name from statements s join speakers p on p.id = s.speaker_id"
    found = {(row["name"], row["current"]) for row in await rows(ledger, told)}
    assert found == {("Ann Lee", False), ("Eve Lee", True), ("Bob Ray", True)}
    former = await rows(
        ledger, "select current, withdrawn_by from contradictions where id = $1", clash
    )
    assert former == [{"current": False, "withdrawn_by": None}]


async def test_what_is_not_found_any_more_ends_and_comes_back_under_its_id(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await take_in(ledger, ANN + " " + BOB)
    before = [await ids(ledger), await ids(ledger, "contradictions")]
    upgrade(analyst, unheard="Bob Ray")
    assert (await run(ledger)).changes.statements_ended == 1
    assert [len(await ids(ledger)), len(await ids(ledger, "contradictions"))] == [1, 0]
    upgrade(analyst, unheard="", version="scripted-3", extractor="scripted-3")
    changes = (await run(ledger)).changes
    assert (changes.statements_added, changes.contradictions_added) == (1, 1)
    assert [await ids(ledger), await ids(ledger, "contradictions")] == before


async def test_a_contradiction_stands_until_both_its_articles_were_analysed_again(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    first, second = await take_in(ledger, ANN, BOB)
    upgrade(analyst, peaceful="Lima")
    now = ledger.clock()
    await run(ledger, among=[first], before=now)
    assert len(await ids(ledger, "contradictions")) == 1
    report = await run(ledger, among=[second], before=now)
    assert (report.changes.contradictions_ended, await ids(ledger, "contradictions")) == (1, set())
    assert await rows(ledger, "select withdrawn_by, status from contradictions") == [
        {"withdrawn_by": "scripted-2", "status": "PROPOSED"}
    ]


async def test_known_opponents_are_judged_again_though_nothing_brings_them_together(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await take_in(ledger, ANN, BOB)
    upgrade(analyst, mentions=re.compile("nobody"))
    await run(ledger)
    (found,) = await rows(ledger, "select detector, current from contradictions")
    assert found == {"detector": "scripted-2", "current": True}


@pytest.mark.parametrize("verdict", ["CONFIRMED", "REJECTED"])
async def test_a_human_outranks_every_version(
    ledger: Ledger, analyst: ScriptedAnalyst, verdict: str
) -> None:
    await take_in(ledger, ANN, BOB)
    for table in ("contradictions", "contradiction_sides"):
        await ledger.pool.execute(f"update {table} set status = $1", verdict)  # noqa: S608
    await ledger.pool.execute(
        "insert into reviews select corpus_id, id, id, $1, 'Seen.', 'Ed', now()"
        " from contradictions",
        verdict,
    )
    shown = await rows(ledger, "select * from contradictions")
    said = await rows(ledger, "select * from evidence order by side")
    upgrade(analyst, peaceful="Lima")
    await run(ledger)
    assert await rows(ledger, "select * from contradictions") == shown
    assert await rows(ledger, "select * from evidence order by side") == said
    assert len(await rows(ledger, "select * from reviews")) == 1


async def test_what_a_human_confirmed_stands_as_long_as_the_text_does(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await ingest(ledger, Document(ANN, url=URL))
    await take_in(ledger, BOB)
    confirmed = await ids(ledger, "contradictions")
    for table in ("contradictions", "contradiction_sides"):
        await ledger.pool.execute(f"update {table} set status = 'CONFIRMED'")  # noqa: S608
    upgrade(analyst, unheard="Ann Lee")
    assert (await run(ledger)).changes.statements_ended == 0
    assert await ids(ledger, "contradictions") == confirmed
    await ingest(ledger, Document("She said nothing.", url=URL))
    assert not await ids(ledger, "contradictions")


async def test_only_the_present_text_is_analysed_again(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await ingest(ledger, Document(ANN, url=URL))
    await ingest(ledger, Document(BOB, url=URL))
    upgrade(analyst)
    await run(ledger)
    assert analyst.analysed == [BOB]
    found = await rows(ledger, "select extractor from revisions order by number")
    assert [row["extractor"] for row in found] == ["scripted-1", "scripted-2"]
    assert await rows(ledger, "select text from statements where current") == [
        {"text": "Only 12 ships left Lima"}
    ]


async def test_what_is_interrupted_goes_on_with_those_that_are_left(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    await take_in(ledger, ANN, BOB, CAT)
    upgrade(analyst)
    analyse = analyst.analyse

    async def hang(document: Document) -> Analysed:
        if document.text == BOB:
            reached.set()
            await asyncio.Event().wait()
        return await analyse(document)

    reached = asyncio.Event()
    monkeypatch.setattr(analyst, "analyse", hang)
    task = asyncio.create_task(run(ledger))
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert analyst.analysed == [ANN]
    assert await waiting(ledger) == 2
    assert len(await ids(ledger, "contradictions")) == 3
    monkeypatch.undo()
    report = await run(ledger)
    assert (report.done, analyst.analysed) == (2, [ANN, BOB, CAT])
    assert len(await ids(ledger, "contradictions")) == 3


async def test_all_of_them_go_on_behind_the_moment_of_the_first_start(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    first, *_ = await take_in(ledger, ANN, BOB, CAT)
    started = ledger.clock()
    analyst.analysed.clear()
    await run(ledger, among=[first], before=started)
    assert (await run(ledger, before=started)).done == 2
    assert analyst.analysed == [ANN, BOB, CAT]
    assert (await run(ledger, before=started)) == NOTHING


async def test_a_failure_in_the_middle_of_writing_leaves_the_old_analysis(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    await take_in(ledger, ANN, BOB)
    before = await everything(ledger)
    upgrade(analyst, unheard="Ann Lee", names={"Bob Ray": "Rob Ray"})

    async def fail(*_: object) -> None:
        raise OSError("gone")

    monkeypatch.setattr("service.store.contradictions.refresh_contradictions", fail)
    with pytest.raises(Unavailable):
        await run(ledger)
    assert await everything(ledger) == before


async def test_one_that_cannot_be_analysed_is_told_and_keeps_what_it_has(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *_ = await take_in(ledger, ANN, BOB)
    upgrade(analyst)
    analyse = analyst.analyse

    async def refuse(document: Document) -> Analysed:
        if document.text == ANN:
            raise InvalidDocument("The analysis of this text failed.")
        return await analyse(document)

    monkeypatch.setattr(analyst, "analyse", refuse)
    report = await run(ledger)
    assert (report.done, report.waiting) == (1, 1)
    assert [(one.article, one.reason) for one in report.failed] == [
        (first, "The analysis of this text failed.")
    ]
    assert len(await ids(ledger)) == 2
    assert len(await ids(ledger, "contradictions")) == 1


async def test_named_articles_are_analysed_whoever_analysed_them(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    _, second, _ = await take_in(ledger, ANN, BOB, CAT)
    analyst.analysed.clear()
    unknown = uuid4()
    report = await run(ledger, among=[second, unknown], before=ledger.clock())
    assert (report.done, analyst.analysed) == (1, [BOB])
    assert [one.article for one in report.failed] == [unknown]


async def test_the_order_is_the_one_stored_and_progress_is_told(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.ledger.reanalysis._BATCH", 2)
    texts = [ANN.replace("40", str(figure)) for figure in (5, 3, 4, 1, 2)]
    articles = await take_in(ledger, *texts)
    upgrade(analyst)
    told: list[tuple[int, int, str]] = []
    selection = await select_articles(ledger)
    await reanalyse(ledger, selection, lambda *step: told.append(step))
    assert analyst.analysed == texts
    names = [f"article_{article.hex}" for article in articles]
    assert told == [(done, 5, name) for done, name in enumerate([*names, ""])]


async def test_two_at_once_share_the_work(ledger: Ledger, analyst: ScriptedAnalyst) -> None:
    texts = [f'Ann Lee{n} said: "{n}0 ships left Lima".' for n in range(1, 7)]
    await take_in(ledger, *texts)
    before = await ids(ledger, "contradictions")
    upgrade(analyst)
    second = ScriptedAnalyst(version="scripted-2", extractor="scripted-2")
    one, two = await asyncio.gather(run(ledger), run(replace(ledger, analyst=second)))
    assert one.done + two.done == len(texts)
    assert sorted(analyst.analysed + second.analysed) == texts
    assert await waiting(ledger) == 0
    assert await ids(ledger, "contradictions") == before
    found = await rows(ledger, "select distinct detector from contradictions")
    assert (len(before), found) == (15, [{"detector": "scripted-2"}])


async def test_documents_that_come_in_meanwhile_are_compared_with_all(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    texts = [f'Ann Lee{n} said: "{n}0 ships left Lima".' for n in range(1, 7)]
    analyst.peaceful = "Lima"
    await take_in(ledger, *texts[:3])
    upgrade(analyst, peaceful="")
    await asyncio.gather(run(ledger), take_in(ledger, *texts[3:]))
    assert len(await ids(ledger, "contradictions")) == 15


async def test_an_article_that_is_republished_meanwhile_is_analysed_as_it_is_then(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ingest(ledger, Document(ANN, url=URL))
    former = replace(ledger, analyst=ScriptedAnalyst())
    upgrade(analyst)
    analyse = analyst.analyse

    async def republish(document: Document) -> Analysed:
        if document.text == ANN:
            await ingest(former, Document(BOB, url=URL))
        return await analyse(document)

    monkeypatch.setattr(analyst, "analyse", republish)
    report = await run(ledger)
    assert (report.done, report.waiting, analyst.analysed) == (1, 0, [ANN, BOB])
    assert await rows(ledger, "select text, compared_by from statements where current") == [
        {"text": "Only 12 ships left Lima", "compared_by": "scripted-2"}
    ]


async def test_an_analyst_or_a_database_that_is_away_ends_it_in_words(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    await take_in(ledger, ANN)
    upgrade(analyst)

    async def away(_: Document) -> Analysed:
        raise Unavailable("The language model cannot be loaded.")

    monkeypatch.setattr(analyst, "analyse", away)
    with pytest.raises(Unavailable, match="language model"):
        await run(ledger)
    assert await waiting(ledger) == 1

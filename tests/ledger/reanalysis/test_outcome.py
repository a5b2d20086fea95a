"""Analysing stored articles again after an upgrade: what becomes of what was found before."""

from __future__ import annotations

import re

import pytest

from service.domain.article import Document
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger
from tests.ledger.reanalysis.upgrading import NOTHING, run, upgrade, waiting
from tests.ledger.scripted import ScriptedAnalyst
from tests.ledger.storing import ANN, BOB, CAT, URL, everything, ids, rows, take_in


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

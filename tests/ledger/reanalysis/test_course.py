"""Analysing stored articles again after an upgrade: all of it, once, and nothing half done."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from uuid import uuid4

import pytest

from service.domain.article import Document
from service.errors import InvalidDocument, Unavailable
from service.ledger.codec import Analysed
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger, open_ledger
from service.ledger.reanalysis import (
    count_articles,
    reanalyse,
    select_articles,
)
from tests.ledger.reanalysis.upgrading import NOTHING, run, upgrade, waiting
from tests.ledger.scripted import ScriptedAnalyst
from tests.ledger.storing import ANN, BOB, CAT, URL, everything, ids, rows, take_in


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
    selection = await select_articles(analyst)
    await reanalyse([ledger], selection, lambda *step: told.append(step))
    assert analyst.analysed == texts
    names = [f"article_{article.hex}" for article in articles]
    assert told == [(done, 5, name) for done, name in enumerate([*names, ""])]


async def test_one_corpus_comes_after_the_other_and_none_is_compared_with_another(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    other = await open_ledger(ledger.pool, analyst, "press", ledger.clock)
    first, second = await take_in(ledger, ANN, BOB)
    (third,) = await take_in(other, CAT)
    upgrade(analyst)
    selection = await select_articles(analyst)
    both = [ledger, other]
    assert [await count_articles(ledgers, selection) for ledgers in (both, [other])] == [3, 1]
    told: list[tuple[int, int, str]] = []
    report = await reanalyse(both, selection, lambda *step: told.append(step))
    assert (report.done, report.waiting, analyst.analysed) == (3, 0, [ANN, BOB, CAT])
    names = [f"article_{article.hex}" for article in (first, second, third)]
    assert told == [(done, 3, name) for done, name in enumerate([*names, ""])]
    assert len(await ids(ledger, "contradictions")) == 1


async def test_named_articles_are_found_in_whichever_corpus_they_are(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    other = await open_ledger(ledger.pool, analyst, "press", ledger.clock)
    await take_in(ledger, ANN)
    (article,) = await take_in(other, CAT)
    analyst.analysed.clear()
    unknown = uuid4()
    selection = await select_articles(analyst, among=[article, unknown], before=ledger.clock())
    report = await reanalyse([ledger, other], selection, lambda *_: None)
    assert (report.done, analyst.analysed) == (1, [CAT])
    assert [one.article for one in report.failed] == [unknown]


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

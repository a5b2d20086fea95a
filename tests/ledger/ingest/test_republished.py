"""Another text under a known URL: what is found again, what ends, and what a human said of it."""

from __future__ import annotations

import pytest

from service.domain.article import Document
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger
from tests.ledger.scripted import ScriptedAnalyst
from tests.ledger.storing import BOTH, URL, counts, rows


async def test_another_text_under_the_url_keeps_what_is_found_again(ledger: Ledger) -> None:
    one = await ingest(ledger, Document(BOTH, url=URL, title="Old"))
    before = await rows(ledger, "select * from statements order by position")
    text = 'New top. Cat Poe said: "It rained". ' + BOTH
    two = await ingest(ledger, Document(text, url=URL))
    assert two.article_id == one.article_id
    assert two.revised
    cat, ann, bob = await rows(ledger, "select * from statements where current order by position")
    assert [ann["id"], bob["id"]] == [row["id"] for row in before]
    assert cat["text"] == "It rained"
    anchors = await rows(ledger, "select * from anchors where statement_id = $1", ann["id"])
    assert len(anchors) == 2
    evidence = await rows(ledger, "select * from evidence order by side")
    assert [text[e["start_offset"] : e["end_offset"]] for e in evidence] == ["40", "12"]
    (article,) = await rows(ledger, "select title, revision_id from articles")
    assert article["title"] == "Old"
    assert article["revision_id"] == ann["revision_id"]
    assert len(await rows(ledger, "select * from contradictions where current")) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("40 ships", "4 ships"),
        ("40 ships left", "40 ships never left"),
        ("left Lima", "left Lisbon"),
        ('Ann Lee said: "40', 'Ann Lee denied: "40'),
        ("Ann Lee said", "Ann Low said"),
    ],
)
async def test_a_changed_figure_name_or_negation_is_another_statement(
    ledger: Ledger, old: str, new: str
) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    before = {row["id"] for row in await rows(ledger, "select id from statements")}
    await ingest(ledger, Document(BOTH.replace(old, new, 1), url=URL))
    current = {row["id"] for row in await rows(ledger, "select id from statements where current")}
    assert len(current) == 2
    assert len(current & before) == 1
    assert len(await rows(ledger, "select id from statements where not current")) == 1


async def test_nothing_is_deleted_and_what_comes_back_is_known(ledger: Ledger) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    (before,) = await rows(ledger, "select * from contradictions")
    assert before["current"]
    await ingest(ledger, Document("Nobody said anything.", url=URL))
    (gone,) = await rows(ledger, "select * from contradictions")
    assert gone == {**before, "current": False}
    assert not await rows(ledger, "select * from contradiction_sides where current")
    back = await ingest(ledger, Document(BOTH, url=URL))
    assert back.revised
    (again,) = await rows(ledger, "select * from contradictions")
    assert again == before
    assert (await counts(ledger))["statements"] == 2
    assert (await counts(ledger))["revisions"] == 3


async def test_what_no_longer_contradicts_is_withdrawn_when_it_is_republished(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    (before,) = await rows(ledger, "select * from contradictions")
    analyst.version, analyst.peaceful = "scripted-2", "Lima"
    await ingest(ledger, Document("More. " + BOTH, url=URL))
    (gone,) = await rows(ledger, "select * from contradictions")
    assert (gone["current"], gone["withdrawn_by"]) == (False, "scripted-2")
    assert not await rows(ledger, "select * from contradiction_sides where current")
    analyst.version, analyst.peaceful = "scripted-3", ""
    await ingest(ledger, Document("Even more. " + BOTH, url=URL))
    (again,) = await rows(ledger, "select * from contradictions")
    assert again == {**before, "detector": "scripted-3"}


async def test_what_an_older_version_compared_is_compared_again_when_it_is_republished(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    early = 'Ann Lee said: "40 ships left Lima".'
    await ingest(ledger, Document(early, url=URL))
    analyst.version = "scripted-2"
    await ingest(ledger, Document('Cat Poe said: "13 ships left Lima".'))
    assert (await counts(ledger))["contradictions"] == 0
    await ingest(ledger, Document("More. " + early, url=URL))
    assert (await counts(ledger))["contradictions"] == 1


async def test_a_human_verdict_is_never_overwritten(ledger: Ledger) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    await ledger.pool.execute("update contradictions set status = 'REJECTED'")
    await ledger.pool.execute("update contradiction_sides set status = 'REJECTED'")
    await ingest(ledger, Document("More. " + BOTH, url=URL))
    (found,) = await rows(ledger, "select * from contradictions")
    assert found["status"] == "REJECTED"
    assert len(await rows(ledger, "select * from evidence")) == 2

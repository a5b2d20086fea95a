"""Taking documents in: what is stored, what is known again, and what a new text changes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date

import asyncpg
import pytest

from service.domain.article import Document
from service.domain.identity import derive, fingerprint
from service.errors import InvalidDocument, TooLarge
from service.ledger.ingest import Ledger, ingest, open_ledger
from service.store.pool import Role, open_pool
from tests.ledger.scripted import ScriptedAnalyst

LIMA = 'Ann Lee said: "40 ships left Lima". Bob Ray said: "Only 12 ships left Lima".'
URL = "https://news.example/ships"


async def rows(ledger: Ledger, sql: str, *values: object) -> list[Mapping[str, object]]:
    return [dict(row) for row in await ledger.pool.fetch(sql, *values)]


async def counts(ledger: Ledger) -> dict[str, int]:
    tables = "articles revisions speakers statements anchors judgements contradictions evidence"
    return {
        table: await ledger.pool.fetchval(f"select count(*) from {table}")  # noqa: S608
        for table in tables.split()
    }


async def test_a_document_is_stored_with_all_that_it_says(ledger: Ledger) -> None:
    done = await ingest(ledger, Document(LIMA, title="Ships", published_on=date(2026, 1, 1)))
    assert done.created
    assert not done.revised
    (article,) = await rows(ledger, "select * from articles")
    assert (article["id"], article["title"]) == (done.article_id, "Ships")
    ann, bob = await rows(ledger, "select * from statements order by position")
    assert ann["text"] == "40 ships left Lima"
    assert (ann["cue"], ann["role"], ann["said_on"]) == ("said", "witness", date(2026, 1, 1))
    assert ann["compared_by"] == bob["compared_by"] == "scripted-1"
    (anchor,) = await rows(ledger, "select * from anchors where statement_id = $1", ann["id"])
    start, end = anchor["start_offset"], anchor["end_offset"]
    assert LIMA[start:end] == anchor["quote"] == ann["text"]
    assert (anchor["prefix"], anchor["suffix"]) == (LIMA[:start], LIMA[end : end + 32])
    sentence = LIMA[anchor["sentence_start"] : anchor["sentence_end"]]
    assert sentence == 'Ann Lee said: "40 ships left Lima"'
    (found,) = await rows(ledger, "select * from contradictions")
    assert (found["a_id"], found["b_id"]) == (ann["id"], bob["id"])
    assert (found["a_text"], found["b_text"], found["status"]) == ("40", "12", "PROPOSED")
    evidence = await rows(ledger, "select * from evidence order by side")
    assert [(e["side"], e["text"], e["ordinal"]) for e in evidence] == [
        ("a", "40", 0),
        ("b", "12", 0),
    ]
    sides = await rows(ledger, "select * from contradiction_sides")
    assert {(s["statement_id"], s["other_id"]) for s in sides} == {
        (ann["id"], bob["id"]),
        (bob["id"], ann["id"]),
    }
    assert {side["kind"] for side in sides} == {found["kind"]}
    assert ann["contradicted"]
    assert bob["contradicted"]


async def test_ids_follow_from_the_document_alone(ledger: Ledger) -> None:
    done = await ingest(ledger, Document(LIMA, url=URL))
    assert done.article_id == derive("article", ledger.corpus, fingerprint(URL).hex())
    other = await open_ledger(ledger.pool, ScriptedAnalyst(), corpus="another")
    await ingest(other, Document(LIMA, url=URL))
    everywhere = await rows(ledger, "select id from statements")
    assert len(everywhere) == 4
    assert len({row["id"] for row in everywhere}) == 4


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (None, None),
        (URL, URL),
        (URL, None),
        (None, URL),
        (URL, "HTTPS://News.Example:443/ships?utm_source=x#top"),
    ],
)
async def test_the_same_text_again_is_nothing_new(
    ledger: Ledger, analyst: ScriptedAnalyst, first: str | None, second: str | None
) -> None:
    one = await ingest(ledger, Document(LIMA, url=first))
    before = await counts(ledger)
    two = await ingest(ledger, Document(LIMA.replace("\n", "\r\n"), url=second))
    assert two.article_id == one.article_id
    assert not two.created
    assert not two.revised
    assert await counts(ledger) == before
    assert len(analyst.analysed) == 1


async def test_an_article_without_a_url_gets_the_one_that_comes_later(ledger: Ledger) -> None:
    one = await ingest(ledger, Document(LIMA))
    await ingest(ledger, Document(LIMA, url=URL))
    revised = await ingest(ledger, Document(LIMA + " More.", url=URL))
    assert revised.article_id == one.article_id
    assert revised.revised
    (article,) = await rows(ledger, "select url from articles")
    assert article["url"] == URL


async def test_one_text_under_two_urls_is_two_articles(ledger: Ledger) -> None:
    one = await ingest(ledger, Document(LIMA, url=URL))
    two = await ingest(ledger, Document(LIMA, url=URL + "2"))
    assert one.article_id != two.article_id
    assert two.created


async def test_another_text_under_the_url_keeps_what_is_found_again(ledger: Ledger) -> None:
    one = await ingest(ledger, Document(LIMA, url=URL, title="Old"))
    before = await rows(ledger, "select * from statements order by position")
    text = 'New top. Cat Poe said: "It rained". ' + LIMA
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
    await ingest(ledger, Document(LIMA, url=URL))
    before = {row["id"] for row in await rows(ledger, "select id from statements")}
    await ingest(ledger, Document(LIMA.replace(old, new, 1), url=URL))
    current = {row["id"] for row in await rows(ledger, "select id from statements where current")}
    assert len(current) == 2
    assert len(current & before) == 1
    assert len(await rows(ledger, "select id from statements where not current")) == 1


async def test_nothing_is_deleted_and_what_comes_back_is_known(ledger: Ledger) -> None:
    await ingest(ledger, Document(LIMA, url=URL))
    (before,) = await rows(ledger, "select * from contradictions")
    assert before["current"]
    await ingest(ledger, Document("Nobody said anything.", url=URL))
    (gone,) = await rows(ledger, "select * from contradictions")
    assert gone == {**before, "current": False}
    assert not await rows(ledger, "select * from contradiction_sides where current")
    back = await ingest(ledger, Document(LIMA, url=URL))
    assert back.revised
    (again,) = await rows(ledger, "select * from contradictions")
    assert again == before
    assert (await counts(ledger))["statements"] == 2
    assert (await counts(ledger))["revisions"] == 3


async def test_statements_of_other_articles_are_compared(ledger: Ledger) -> None:
    late = 'Cat Poe said: "13 ships left Lima".'
    early = 'Ann Lee said: "40 ships left Lima".'
    await ingest(ledger, Document(late, published_on=date(2026, 1, 5)))
    await ingest(ledger, Document(early, published_on=date(2026, 1, 1)))
    await ingest(ledger, Document('Dan Orr said: "99 trams left Oslo".'))
    (found,) = await rows(ledger, "select * from contradictions")
    assert (found["a_text"], found["b_text"]) == ("40", "13")
    assert found["explanation"] == "40 against 13."
    assert (await counts(ledger))["judgements"] == 1


async def test_a_contradiction_knows_its_speakers_articles_and_sources(ledger: Ledger) -> None:
    late = 'Ann Lee said: "13 ships left Lima". Ann Lee said: "7 cars left Rome".'
    first = await ingest(ledger, Document('Ann Lee said: "40 ships left Lima".', source="Herald"))
    second = await ingest(ledger, Document(late, url=URL))
    within = 'Bob Ray said: "9 cars left Rome".'
    await ingest(ledger, Document(f"{late} {within}", url=URL, source="Agency"))
    found = await rows(ledger, "select * from contradictions order by same_article")
    across, inside = found
    assert {across["a_article_id"], across["b_article_id"]} == {first.article_id, second.article_id}
    assert {across["a_source"], across["b_source"]} == {"Herald", "Agency"}
    assert across["same_speaker"]
    assert inside["a_article_id"] == inside["b_article_id"] == second.article_id
    assert inside["a_source"] == inside["b_source"] == "Agency"
    assert not inside["same_speaker"]
    said = "select speaker_id from statements where id = $1"
    for side in ("a", "b"):
        (speaker,) = await rows(ledger, said, inside[f"{side}_id"])
        assert speaker["speaker_id"] == inside[f"{side}_speaker_id"]


async def test_what_no_longer_contradicts_is_withdrawn_when_it_is_republished(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await ingest(ledger, Document(LIMA, url=URL))
    (before,) = await rows(ledger, "select * from contradictions")
    analyst.version, analyst.peaceful = "scripted-2", "Lima"
    await ingest(ledger, Document("More. " + LIMA, url=URL))
    (gone,) = await rows(ledger, "select * from contradictions")
    assert (gone["current"], gone["withdrawn_by"]) == (False, "scripted-2")
    assert not await rows(ledger, "select * from contradiction_sides where current")
    analyst.version, analyst.peaceful = "scripted-3", ""
    await ingest(ledger, Document("Even more. " + LIMA, url=URL))
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
    await ingest(ledger, Document(LIMA, url=URL))
    await ledger.pool.execute("update contradictions set status = 'REJECTED'")
    await ledger.pool.execute("update contradiction_sides set status = 'REJECTED'")
    await ingest(ledger, Document("More. " + LIMA, url=URL))
    (found,) = await rows(ledger, "select * from contradictions")
    assert found["status"] == "REJECTED"
    assert len(await rows(ledger, "select * from evidence")) == 2


async def test_the_same_document_at_once_is_stored_once(ledger: Ledger) -> None:
    done = await asyncio.gather(*(ingest(ledger, Document(LIMA, url=URL)) for _ in range(6)))
    assert len({one.article_id for one in done}) == 1
    assert sum(one.created for one in done) == 1
    assert (await counts(ledger))["statements"] == 2


async def test_different_documents_at_once_are_all_compared(ledger: Ledger) -> None:
    texts = [f'Ann Lee{n} said: "{n}0 ships left Lima".' for n in range(1, 7)]
    await asyncio.gather(*(ingest(ledger, Document(text)) for text in texts))
    assert (await counts(ledger))["contradictions"] == 15


async def test_a_failed_analysis_leaves_nothing(
    ledger: Ledger, analyst: ScriptedAnalyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise InvalidDocument("The analysis of this text failed.")

    await ingest(ledger, Document('Ann Lee said: "1 ship left Lima".'))
    before = await counts(ledger)
    monkeypatch.setattr(analyst, "judge", fail)
    with pytest.raises(InvalidDocument):
        await ingest(ledger, Document(LIMA))
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
        assert (await ingest(ledger, Document(LIMA))).created
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
    done = await ingest(ledger, Document(LIMA))
    assert done.created
    assert len(tries) == 2


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ("", InvalidDocument, "empty"),
        (" \n\u200b\t", InvalidDocument, "empty"),
        ("a\x00b", InvalidDocument, "NUL"),
        ("half \ud83d of one", InvalidDocument, "surrogate"),
        ("\x01\x02\x03\x04" * 30, InvalidDocument, "binary"),
        ("a" * 2_000_001, TooLarge, "2 MB"),
        ("ä" * 1_000_001, TooLarge, "2 MB"),
    ],
    ids=["empty", "blank", "nul", "surrogate", "binary", "long", "long in bytes"],
)
async def test_what_cannot_be_an_article_is_refused(
    ledger: Ledger, text: str, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        await ingest(ledger, Document(text))
    assert (await counts(ledger))["articles"] == 0


@pytest.mark.parametrize(
    "url", ["ships", "ftp://a.example/b", "http://", "http://a b", "http://[x"]
)
async def test_a_url_has_to_be_one(ledger: Ledger, url: str) -> None:
    with pytest.raises(InvalidDocument, match="url"):
        await ingest(ledger, Document(LIMA, url=url))


async def test_a_text_that_quotes_nobody_has_no_statements(ledger: Ledger) -> None:
    done = await ingest(ledger, Document('"' * 100_000))
    assert done.created
    assert (await counts(ledger))["statements"] == 0


async def test_a_very_long_statement_can_be_stored_and_searched(ledger: Ledger) -> None:
    words = " ".join(f"word{n}" for n in range(180_000))
    await ingest(ledger, Document(f'Ann Lee said: "{words}"'))
    found = "select count(*) from statements where search @@ plainto_tsquery('english', 'word77')"
    assert await ledger.pool.fetchval(found) == 1

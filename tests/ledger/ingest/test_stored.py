"""Taking documents in: what is stored of one, what of the others it is compared with, and what is
known or refused."""

from __future__ import annotations

import json
from datetime import date

import pytest

from service.domain.article import Document
from service.domain.identity import derive, fingerprint
from service.errors import InvalidDocument, TooLarge
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger, open_ledger
from tests.ledger.scripted import ScriptedAnalyst
from tests.ledger.storing import ANN, BOTH, CAT, URL, counts, rows, take_in


async def test_a_document_is_stored_with_all_that_it_says(ledger: Ledger) -> None:
    done = await ingest(ledger, Document(BOTH, title="Ships", published_on=date(2026, 1, 1)))
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
    assert BOTH[start:end] == anchor["quote"] == ann["text"]
    assert (anchor["prefix"], anchor["suffix"]) == (BOTH[:start], BOTH[end : end + 32])
    parts = [json.loads(anchor[name]) for name in ("spans", "cue_spans", "source_spans")]
    words = [[BOTH[first:behind] for first, behind in spans] for spans in parts]
    assert words == [["40 ships left Lima"], ["said"], ["Ann Lee"]]
    sentence = BOTH[anchor["sentence_start"] : anchor["sentence_end"]]
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
    done = await ingest(ledger, Document(BOTH, url=URL))
    assert done.article_id == derive("article", ledger.corpus, fingerprint(URL).hex())
    other = await open_ledger(ledger.pool, ScriptedAnalyst(), corpus="another")
    await ingest(other, Document(BOTH, url=URL))
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
    one = await ingest(ledger, Document(BOTH, url=first))
    before = await counts(ledger)
    two = await ingest(ledger, Document(BOTH.replace("\n", "\r\n"), url=second))
    assert two.article_id == one.article_id
    assert not two.created
    assert not two.revised
    assert await counts(ledger) == before
    assert len(analyst.analysed) == 1


async def test_an_article_without_a_url_gets_the_one_that_comes_later(ledger: Ledger) -> None:
    one = await ingest(ledger, Document(BOTH))
    await ingest(ledger, Document(BOTH, url=URL))
    revised = await ingest(ledger, Document(BOTH + " More.", url=URL))
    assert revised.article_id == one.article_id
    assert revised.revised
    (article,) = await rows(ledger, "select url from articles")
    assert article["url"] == URL


async def test_one_text_under_two_urls_is_two_articles(ledger: Ledger) -> None:
    one = await ingest(ledger, Document(BOTH, url=URL))
    two = await ingest(ledger, Document(BOTH, url=URL + "2"))
    assert one.article_id != two.article_id
    assert two.created


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


async def test_what_was_said_on_an_unknown_day_is_the_later_side(ledger: Ledger) -> None:
    await ingest(ledger, Document(ANN))
    await ingest(ledger, Document(CAT, published_on=date(2026, 1, 5)))
    (found,) = await rows(ledger, "select * from contradictions")
    assert (found["a_text"], found["b_text"]) == ("7", "40")


async def test_what_asserts_nothing_is_not_compared_beyond_its_article(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    asked = 'Dan Orr asked: "Have 99 ships left Lima".'
    await take_in(ledger, ANN, asked)
    assert analyst.judged == 0
    await take_in(ledger, CAT)
    assert analyst.judged == 1
    (found,) = await rows(ledger, "select * from contradictions")
    assert {found["a_text"], found["b_text"]} == {"40", "7"}


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
        await ingest(ledger, Document(BOTH, url=url))


async def test_a_text_that_quotes_nobody_has_no_statements(ledger: Ledger) -> None:
    done = await ingest(ledger, Document('"' * 100_000))
    assert done.created
    assert (await counts(ledger))["statements"] == 0


async def test_a_very_long_statement_can_be_stored_and_searched(ledger: Ledger) -> None:
    words = " ".join(f"word{n}" for n in range(180_000))
    await ingest(ledger, Document(f'Ann Lee said: "{words}"'))
    found = "select count(*) from statements where search @@ plainto_tsquery('english', 'word77')"
    assert await ledger.pool.fetchval(found) == 1

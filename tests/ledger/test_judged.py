"""What a human said of a contradiction holds while both say the same, and is never lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import uuid4

import pytest

from service.domain.article import Document
from service.domain.statement import StatementKind
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger
from tests.ledger.reanalysis.upgrading import run, upgrade
from tests.ledger.scripted import ScriptedAnalyst
from tests.ledger.storing import ANN, BOB, BOTH, URL, ids, rows, take_in

VERDICTS = pytest.mark.parametrize("verdict", ["CONFIRMED", "REJECTED"])


async def judge(ledger: Ledger, verdict: str = "REJECTED", found: object = None) -> object:
    """Say of a contradiction, which may be the only one, what a human found of it; its id."""
    if not found:
        (found,) = await ids(ledger, "contradictions")
    for table, name in (("contradictions", "id"), ("contradiction_sides", "contradiction_id")):
        sql = f"update {table} set status = $1 where {name} = $2"  # noqa: S608
        await ledger.pool.execute(sql, verdict, found)
    sql = "insert into reviews values ($1, $2, $3, $4, 'Seen.', 'Ed', now())"
    await ledger.pool.execute(sql, ledger.corpus, uuid4(), found, verdict)
    return found


async def standing(ledger: Ledger) -> list[Mapping[str, object]]:
    """The contradictions that stand, with how both their sides know their status."""
    return await rows(
        ledger,
        "select c.id, c.status, c.former_id, array_agg(distinct d.status) as sides"
        " from contradictions c join contradiction_sides d on d.contradiction_id = c.id"
        " where c.current group by c.corpus_id, c.id, c.status, c.former_id order by c.former_id",
    )


def shown(identifier: object, status: str, former: object = None) -> Mapping[str, object]:
    return {"id": identifier, "status": status, "former_id": former, "sides": [status]}


async def evidence_is_right(ledger: Ledger) -> bool:
    """Whether all evidence points to its words, in the present text."""
    found = await rows(
        ledger,
        "select e.text = substr(r.text, e.start_offset + 1, e.end_offset - e.start_offset)"
        " and r.id = a.revision_id as sound from evidence e"
        " join revisions r on r.id = e.revision_id join articles a on a.id = r.article_id",
    )
    return bool(found) and all(row["sound"] for row in found)


@VERDICTS
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("40 ships", "“40” ships"),
        ("40 ships left Lima", "40  ships left\u00a0Lima,"),
        ("Only 12", "only 12"),
        ("Ann Lee said", "Later, Ann Lee said"),
    ],
)
async def test_it_holds_when_words_are_set_otherwise(
    ledger: Ledger, verdict: str, old: str, new: str
) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    before = await ids(ledger)
    judged = await judge(ledger, verdict)
    await ingest(ledger, Document(BOTH.replace(old, new), url=URL))
    assert await standing(ledger) == [shown(judged, verdict)]
    assert await ids(ledger) == before
    assert await evidence_is_right(ledger)


@VERDICTS
async def test_it_holds_when_another_version_takes_the_words_for_told_instead_of_quoted(
    ledger: Ledger, analyst: ScriptedAnalyst, verdict: str
) -> None:
    await take_in(ledger, ANN, BOB)
    judged = await judge(ledger, verdict)
    upgrade(analyst, kind=StatementKind.INDIRECT)
    assert (await run(ledger)).changes.statements_kept == 2
    assert await standing(ledger) == [shown(judged, verdict)]
    assert await rows(ledger, "select distinct kind from statements") == [{"kind": "INDIRECT"}]


@VERDICTS
async def test_it_holds_for_the_same_words_in_another_place_too(
    ledger: Ledger, verdict: str
) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    judged = await judge(ledger, verdict)
    await ingest(ledger, Document(f"{BOTH} More. {ANN}", url=URL))
    first, second = await standing(ledger)
    assert second == shown(judged, verdict)
    assert first == shown(first["id"], verdict, judged)
    assert await evidence_is_right(ledger)


async def test_it_holds_when_the_one_of_two_places_that_was_judged_is_left(ledger: Ledger) -> None:
    await ingest(ledger, Document(f"{BOTH} More. {ANN}", url=URL))
    second = await ledger.pool.fetchval("select id from statements order by position desc limit 1")
    (other,) = await rows(
        ledger,
        "select contradiction_id as id from contradiction_sides where statement_id = $1",
        second,
    )
    await judge(ledger, "REJECTED", other["id"])
    await ingest(ledger, Document(BOTH, url=URL))
    assert [row["status"] for row in await standing(ledger)] == ["REJECTED"]


@pytest.mark.parametrize(
    ("old", "new"), [("40 ships", "41 ships"), ("Ann Lee", "Eve Lee"), ("left", "never left")]
)
async def test_it_does_not_hold_for_other_words_or_speakers_but_is_told(
    ledger: Ledger, old: str, new: str
) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    judged = await judge(ledger)
    await ingest(ledger, Document(BOTH.replace(old, new, 1), url=URL))
    (found,) = await standing(ledger)
    assert found == shown(found["id"], "PROPOSED", judged)
    assert found["id"] != judged
    kept = await rows(ledger, "select status, current from contradictions where id = $1", judged)
    assert kept == [{"status": "REJECTED", "current": False}]
    assert len(await rows(ledger, "select * from reviews")) == 1
    await ingest(ledger, Document(BOTH, url=URL))
    assert await standing(ledger) == [shown(judged, "REJECTED")]


async def test_a_second_change_still_tells_of_it(ledger: Ledger) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    judged = await judge(ledger)
    for figure in ("41 ships", "42 ships"):
        await ingest(ledger, Document(BOTH.replace("40 ships", figure), url=URL))
    (found,) = await standing(ledger)
    assert found == shown(found["id"], "PROPOSED", judged)


async def test_it_is_told_across_articles_when_either_changes(ledger: Ledger) -> None:
    await ingest(ledger, Document(ANN, url=URL))
    await ingest(ledger, Document(BOB, url=URL + "2"))
    judged = await judge(ledger)
    await ingest(ledger, Document(ANN.replace("40", "41"), url=URL))
    await ingest(ledger, Document(BOB.replace("12", "13"), url=URL + "2"))
    (found,) = await standing(ledger)
    assert found == shown(found["id"], "PROPOSED", judged)


async def test_it_is_told_when_another_version_hears_another_speaker(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await take_in(ledger, ANN, BOB)
    judged = await judge(ledger)
    upgrade(analyst, names={"Ann Lee": "Eve Lee"})
    report = await run(ledger)
    (found,) = await standing(ledger)
    assert found == shown(found["id"], "PROPOSED", judged)
    assert (report.changes.contradictions_ended, report.changes.judged_ended) == (1, 1)


async def test_the_same_words_in_another_article_are_to_be_judged_for_themselves(
    ledger: Ledger,
) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    judged = await judge(ledger)
    await ingest(ledger, Document(ANN, url=URL + "2"))
    found = {row["id"]: (row["status"], row["former_id"]) for row in await standing(ledger)}
    assert found.pop(judged) == ("REJECTED", None)
    assert list(found.values()) == [("PROPOSED", None)]


async def test_what_nobody_judged_leaves_no_trace_behind(ledger: Ledger) -> None:
    await ingest(ledger, Document(BOTH, url=URL))
    await ingest(ledger, Document(BOTH.replace("40", "41"), url=URL))
    (found,) = await standing(ledger)
    assert found == shown(found["id"], "PROPOSED")


async def test_words_set_otherwise_are_compared_again(
    ledger: Ledger, analyst: ScriptedAnalyst
) -> None:
    await ingest(ledger, Document(ANN, url=URL))
    await ingest(ledger, Document(BOB))
    judged = analyst.judged
    await ingest(ledger, Document(f"More. {ANN}", url=URL))
    assert analyst.judged == judged
    await ingest(ledger, Document(ANN.replace("ships left", "“ships” left"), url=URL))
    assert analyst.judged == judged + 1
    assert await evidence_is_right(ledger)


async def test_corpora_know_nothing_of_each_others_judgements(ledger: Ledger) -> None:
    other = replace(ledger, corpus=uuid4())
    sql = "insert into corpora values ($1, 'other', now())"
    await ledger.pool.execute(sql, other.corpus)
    for one in (ledger, other):
        await ingest(one, Document(BOTH, url=URL))
    await ledger.pool.execute(
        "update contradictions set status = 'REJECTED' where corpus_id = $1", other.corpus
    )
    await ingest(ledger, Document(BOTH.replace("40", "41"), url=URL))
    found = await rows(
        ledger,
        "select status, former_id from contradictions where current and corpus_id = $1",
        ledger.corpus,
    )
    assert found == [{"status": "PROPOSED", "former_id": None}]

"""An analyst that is advised: what its opinions change, and that their failure changes nothing."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import asyncpg
import pytest

from service.domain.article import Document
from service.domain.contradiction import Verdict
from service.ledger.analyst import Analyst
from service.ledger.codec import Analysed
from service.ledger.ingest import ingest
from service.ledger.ledger import Analyses, open_ledger
from service.ledger.second_opinion import AdvisedAnalyst, open_second_opinion
from service.settings import OpinionSettings, from_environment
from tests.ledger.scripted import ScriptedAnalyst
from tests.ledger.stand_in import (
    Behaviour,
    answering,
    completing,
    hanging_up,
    standing_in,
    talking_on,
    waiting,
)

TEXT = (
    "Harbour police said that 12 dockers were hurt on the quay in Lisbon on Monday. "
    "The dockers' union said that 40 dockers were hurt on the quay in Lisbon on Monday."
)
AGREEING = completing({"verdict": "CONTRADICTS", "evidence_a": "12 dockers",
                       "evidence_b": "40 dockers", "reason": "The figures differ."})  # fmt: skip
DISAGREEING = completing({"verdict": "COMPATIBLE", "evidence_a": "", "evidence_b": "",
                          "reason": "Both can be."})  # fmt: skip
pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture(scope="module")
async def analyst() -> AsyncIterator[Analyst]:
    async with Analyst(from_environment({}).pipeline) as running:
        yield running


def settings(url: str, seconds: float = 5.0) -> OpinionSettings:
    return OpinionSettings(url, "small-model", "sk-very-secret", seconds, 20)


async def advised(analyst: Analyses, behaviour: Behaviour, seconds: float = 5.0) -> Analysed:
    """What the analyst makes of the text with such a model beside it."""
    async with (
        standing_in(behaviour) as server,
        open_second_opinion(analyst, settings(server.url, seconds)) as second,
    ):
        return await second.analyse(Document(TEXT))


def test_without_settings_the_analyst_is_its_own(analyst: Analyst) -> None:
    async def opened() -> bool:
        async with open_second_opinion(analyst, None) as same:
            return same is analyst

    assert asyncio.run(opened())


async def test_one_that_agrees_is_recorded(analyst: Analyst) -> None:
    alone = await analyst.analyse(Document(TEXT))
    found = await advised(analyst, AGREEING)
    (_, _, before), (_, _, after) = alone.judgements[0], found.judgements[0]
    assert before.verdict is Verdict.CONTRADICTS
    assert after == replace(before, opinion=after.opinion)
    assert str(after.opinion).startswith("small-model ")


async def test_one_that_disagrees_leaves_it_unsure(analyst: Analyst) -> None:
    found = await advised(analyst, DISAGREEING)
    assert [g.verdict for _, _, g in found.judgements] == [Verdict.UNSURE]


async def test_pairs_beyond_an_article_are_asked_about_as_well(analyst: Analyst) -> None:
    features = [f.json for f in (await analyst.analyse(Document(TEXT))).features]
    async with (
        standing_in(DISAGREEING) as server,
        open_second_opinion(analyst, settings(server.url)) as second,
    ):
        (judgement,) = await second.judge(features, [(0, 1)])
    assert judgement.verdict is Verdict.UNSURE


@pytest.mark.parametrize(
    "behaviour",
    [
        answering("broken", 500),
        answering("busy", 429, retry_after="3600"),
        answering("", 307, location="http://127.0.0.1:1/"),
        hanging_up,
        talking_on,
        answering("no JSON"),
        completing("Both can be true."),
        completing({"verdict": "FALSE", "evidence_a": "", "evidence_b": "", "reason": ""}),
        completing({"verdict": "CONTRADICTS", "evidence_a": "12 sailors",
                    "evidence_b": "40 dockers", "reason": ""}),
    ],
)  # fmt: skip
async def test_whatever_fails_the_detectors_judgement_stands(
    analyst: Analyst, behaviour: Behaviour
) -> None:
    alone = await analyst.analyse(Document(TEXT))
    assert (await advised(analyst, behaviour)).judgements == alone.judgements


async def test_a_document_waits_no_longer_than_is_set(
    analyst: Analyst, caplog: pytest.LogCaptureFixture
) -> None:
    alone = await analyst.analyse(Document(TEXT))
    started = time.monotonic()
    found = await advised(analyst, waiting(60, AGREEING), seconds=0.3)
    assert time.monotonic() - started < 10
    assert found.judgements == alone.judgements
    assert "sk-very-secret" not in caplog.text


async def test_an_adviser_that_breaks_costs_nothing(
    analyst: Analyst, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        async def ask(self, messages: object) -> str:
            raise RuntimeError("authorization: Bearer sk-very-secret")

    caplog.set_level(logging.DEBUG)
    alone = await analyst.analyse(Document(TEXT))
    found = await AdvisedAnalyst(analyst, Broken(), "small-model", 5.0).analyse(Document(TEXT))
    assert found.judgements == alone.judgements
    assert "RuntimeError" in caplog.text
    assert "sk-very-secret" not in caplog.text


async def test_what_holds_together_is_not_asked_about() -> None:
    async with (
        standing_in(AGREEING) as server,
        open_second_opinion(ScriptedAnalyst(), settings(server.url)) as second,
    ):
        await second.analyse(Document('Ann Lee said: "4 ships left Lima". '
                                      'Bo Ode said: "4 ships left Lima".'))  # fmt: skip
    assert server.requests == []


@pytest.mark.parametrize(("behaviour", "shown"), [(AGREEING, 1), (DISAGREEING, 0)])
async def test_what_was_heard_is_stored_with_the_judgement(
    write_pool: asyncpg.Pool, analyst: Analyst, behaviour: Behaviour, shown: int
) -> None:
    async with (
        standing_in(behaviour) as server,
        open_second_opinion(analyst, settings(server.url)) as second,
    ):
        await ingest(await open_ledger(write_pool, second), Document(TEXT))
    authors = await write_pool.fetch("select detector from judgements")
    assert [" + small-model " in row["detector"] for row in authors] == [True]
    contradictions = await write_pool.fetch("select detector from contradictions")
    assert [" + small-model " in row["detector"] for row in contradictions] == [True] * shown


async def test_the_model_is_asked_about_the_words_of_the_pair(analyst: Analyst) -> None:
    async with (
        standing_in(AGREEING) as server,
        open_second_opinion(analyst, settings(server.url)) as second,
    ):
        await second.analyse(Document(TEXT))
    ((_, request),) = server.requests
    asked = json.loads(request["messages"][1]["content"])
    assert "12 dockers" in asked["a"]["words"]
    assert "40 dockers" in asked["b"]["words"]

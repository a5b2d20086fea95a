"""What statements are compared with beyond their article: the nearest first, and no others."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import asyncpg
import pytest

from service.domain.article import Document
from service.ledger.ingest import ingest
from service.ledger.ledger import Ledger, open_ledger
from service.store.comparisons import Wanted, find_candidates, find_opponents
from tests.ledger.scripted import ScriptedAnalyst

DAY = date(2026, 1, 10)


@pytest.fixture
def analyst() -> ScriptedAnalyst:
    return ScriptedAnalyst()


@pytest.fixture
async def ledger(write_pool: asyncpg.Pool, analyst: ScriptedAnalyst) -> Ledger:
    """A ledger of an empty corpus; the names in a statement are its entities."""
    return await open_ledger(write_pool, analyst)


async def say(ledger: Ledger, *words: str, on: date | None = DAY, cue: str = "said") -> UUID:
    """Store an article in which Ann Lee says the words on that day."""
    text = " ".join(f'Ann Lee {cue}: "{those}".' for those in words)
    return (await ingest(ledger, Document(text, published_on=on))).article_id


async def near(
    ledger: Ledger,
    *entities: str,
    on: date | None = DAY,
    article: UUID | None = None,
    version: str = "scripted-1",
) -> list[str]:
    """The words of the statements found for one that speaks of the entities on that day."""
    wanted = {7: Wanted(entities, on)}
    async with ledger.pool.acquire() as connection:
        found = await find_candidates(
            connection, ledger.corpus, version, article or uuid4(), wanted
        )
        texts = dict(await connection.fetch("select id, text from statements"))
    assert {candidate.ordinal for candidate in found} <= {7}
    return [texts[candidate.id] for candidate in found]


async def test_what_shares_an_entity_is_found(ledger: Ledger) -> None:
    await say(ledger, "4 ships left Lima", "4 ships left Oslo")
    assert await near(ledger, "Lima", "Rome") == ["4 ships left Lima"]


async def test_what_speaks_of_nothing_finds_nothing(ledger: Ledger) -> None:
    await say(ledger, "4 ships left Lima")
    assert await near(ledger) == []


async def test_what_shares_more_is_nearer(ledger: Ledger) -> None:
    await say(ledger, "4 ships left Lima", "5 ships left Lima for Oslo")
    assert await near(ledger, "Lima", "Oslo") == ["5 ships left Lima for Oslo", "4 ships left Lima"]


async def test_what_shares_something_rarer_is_nearer(ledger: Ledger) -> None:
    await say(ledger, "1 ship left Lima", "2 ships left Lima", "3 ships left Oslo")
    assert (await near(ledger, "Lima", "Oslo"))[0] == "3 ships left Oslo"


@pytest.mark.parametrize(
    ("on", "order"),
    [
        (date(2026, 1, 10), ["on the 9th", "on the 12th", "on the 1st", "nobody knows when"]),
        (date(2026, 1, 2), ["on the 1st", "on the 9th", "on the 12th", "nobody knows when"]),
    ],
)
async def test_of_those_that_share_as_much_the_closer_in_time_is_nearer(
    ledger: Ledger, on: date, order: list[str]
) -> None:
    days = {"on the 1st": 1, "on the 9th": 9, "on the 12th": 12}
    for words, day in days.items():
        await say(ledger, f"Lima {words}", on=date(2026, 1, day))
    await say(ledger, "Lima nobody knows when", on=None)
    assert await near(ledger, "Lima", on=on) == [f"Lima {words}" for words in order]


async def test_its_own_article_is_left_out(ledger: Ledger) -> None:
    own = await say(ledger, "4 ships left Lima")
    await say(ledger, "5 ships left Lima")
    assert await near(ledger, "Lima", article=own) == ["5 ships left Lima"]


async def test_what_asserts_nothing_is_left_out(ledger: Ledger) -> None:
    await say(ledger, "4 ships left Lima", cue="asked")
    assert await near(ledger, "Lima") == []


async def test_what_no_longer_stands_is_left_out(ledger: Ledger) -> None:
    url = "https://news.example/ships"
    for words in ("4 ships left Lima", "5 trams left Lima"):
        await ingest(ledger, Document(f'Ann Lee said: "{words}".', url=url))
    assert await near(ledger, "Lima") == ["5 trams left Lima"]


async def test_what_another_version_described_is_left_out(ledger: Ledger) -> None:
    await say(ledger, "4 ships left Lima")
    assert await near(ledger, "Lima", version="scripted-2") == []


async def test_fifty_are_found_at_most(ledger: Ledger) -> None:
    await say(ledger, *(f"{number} ships left Lima" for number in range(60)))
    assert len(await near(ledger, "Lima")) == 50


async def test_another_corpus_is_left_out(ledger: Ledger, analyst: ScriptedAnalyst) -> None:
    other = await open_ledger(ledger.pool, analyst, "other")
    await say(other, "4 ships left Lima")
    assert await near(ledger, "Lima") == []


async def opponents(
    ledger: Ledger, own: UUID, *, article: UUID | None = None, version: str = "scripted-1"
) -> list[str]:
    """The words that the only statement of ``own`` has contradicted beyond the article."""
    async with ledger.pool.acquire() as connection:
        mine = await connection.fetchval("select id from statements where article_id = $1", own)
        found = await find_opponents(connection, ledger.corpus, version, article or own, {7: mine})
        texts = dict(await connection.fetch("select id, text from statements"))
    return [texts[candidate.id] for candidate in found]


async def test_what_a_statement_has_contradicted_is_found(ledger: Ledger) -> None:
    own = await say(ledger, "4 ships left Lima")
    await say(ledger, "5 ships left Lima")
    assert await opponents(ledger, own) == ["5 ships left Lima"]


async def test_what_another_version_described_or_the_article_says_itself_is_no_opponent(
    ledger: Ledger,
) -> None:
    own, other = await say(ledger, "4 ships left Lima"), await say(ledger, "5 ships left Lima")
    assert await opponents(ledger, own, version="scripted-2") == []
    assert await opponents(ledger, own, article=other) == []

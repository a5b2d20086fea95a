"""Speakers as rows: what comes again adds to what is there, and changes nothing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import asyncpg
import pytest

from service.domain.speaker import SpeakerKind
from service.ledger.ledger import open_ledger
from service.store.speakers import SpeakerRow, store_speakers
from tests.ledger.scripted import ScriptedAnalyst

NOW = datetime(2026, 1, 2, tzinfo=UTC)
ANN = SpeakerRow(uuid4(), b"ann", "Ann Lee", SpeakerKind.PERSON, aliases=("Ann", "A. Lee"))
CREW = SpeakerRow(uuid4(), b"crew", "the crew", SpeakerKind.GROUP, members=(ANN.id,))


@pytest.fixture(scope="module")
async def corpus(module_write_pool: asyncpg.Pool) -> UUID:
    return (await open_ledger(module_write_pool, ScriptedAnalyst())).corpus


async def store(pool: asyncpg.Pool, corpus: UUID, *speakers: SpeakerRow) -> None:
    async with pool.acquire() as connection:
        await store_speakers(connection, corpus, speakers, NOW)


async def test_a_speaker_comes_with_aliases_and_a_group_with_members(
    module_write_pool: asyncpg.Pool, corpus: UUID
) -> None:
    for _ in range(2):
        await store(module_write_pool, corpus, ANN, CREW)
    aliases = await module_write_pool.fetch("select speaker_id, alias from speaker_aliases")
    assert {tuple(row) for row in aliases} == {(ANN.id, "Ann"), (ANN.id, "A. Lee")}
    members = await module_write_pool.fetch("select group_id, member_id from speaker_members")
    assert [tuple(row) for row in members] == [(CREW.id, ANN.id)]


@pytest.mark.parametrize(
    ("first", "then", "kept"),
    [
        (None, "the navy", "the navy"),
        ("the navy", None, "the navy"),
        ("the navy", "a bank", "the navy"),
    ],
)
async def test_an_organisation_is_learnt_once(
    module_write_pool: asyncpg.Pool,
    corpus: UUID,
    first: str | None,
    then: str | None,
    kept: str,
) -> None:
    bob = SpeakerRow(uuid4(), uuid4().bytes, "Bob Ray", SpeakerKind.PERSON, first)
    await store(module_write_pool, corpus, bob)
    await store(module_write_pool, corpus, replace(bob, organisation=then, name="R. Ray"))
    sql = "select name, organisation from speakers where id = $1"
    assert tuple(await module_write_pool.fetchrow(sql, bob.id)) == ("Bob Ray", kept)

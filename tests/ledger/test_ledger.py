"""Ledgers: of a corpus by its name, of all of them, and of none that is not there."""

from __future__ import annotations

import asyncpg
import pytest

from service.domain.identity import corpus_id
from service.errors import NotFound
from service.ledger.ledger import find_ledgers, open_ledger
from tests.ledger.scripted import ScriptedAnalyst


async def test_a_corpus_is_found_by_its_name_and_all_in_the_order_of_theirs(
    write_pool: asyncpg.Pool, analyst: ScriptedAnalyst
) -> None:
    assert await find_ledgers(write_pool, analyst) == []
    for name in ("press", "default", "city hall"):
        await open_ledger(write_pool, analyst, name)
    (press,) = await find_ledgers(write_pool, analyst, "press")
    assert press.corpus == corpus_id("press")
    every = await find_ledgers(write_pool, analyst)
    assert [ledger.corpus for ledger in every] == [
        corpus_id(name) for name in ("city hall", "default", "press")
    ]


async def test_a_corpus_that_is_not_there_is_not_made_and_those_there_are_are_named(
    write_pool: asyncpg.Pool, analyst: ScriptedAnalyst
) -> None:
    with pytest.raises(NotFound, match=r"no corpus 'pres'; those there are: none yet\.$"):
        await find_ledgers(write_pool, analyst, "pres")
    for name in ("press", "default"):
        await open_ledger(write_pool, analyst, name)
    with pytest.raises(NotFound, match=r"no corpus 'pres'; those there are: default, press\.$"):
        await find_ledgers(write_pool, analyst, "pres")
    assert len(await find_ledgers(write_pool, analyst)) == 2

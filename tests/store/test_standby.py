"""Connections at hand: kept, handed on in turn, and given up where they are no good."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from service.errors import Unavailable
from service.store.pool import Role, open_pool
from service.store.standby import Standby


@pytest.fixture
async def pool(module_dsn: str) -> AsyncIterator[asyncpg.Pool[Any]]:
    opened = await open_pool(module_dsn, Role.READ, size=2)
    yield opened
    # Not closed, which would wait for what a failing test has not given back.
    opened.terminate()


async def test_a_connection_given_back_is_the_next_one_taken(pool: asyncpg.Pool[Any]) -> None:
    standby = Standby(pool, 2)
    first = await standby.take()
    standby.give(first)
    assert await standby.take() is first
    await standby.drop(first)


async def test_nobody_waits_for_ever(pool: asyncpg.Pool[Any]) -> None:
    standby = Standby(pool, 1, wait=0.1)
    held, started = await standby.take(), time.monotonic()
    with pytest.raises(Unavailable, match="busy"):
        await standby.take()
    assert 0.05 < time.monotonic() - started < 2
    standby.give(held)
    assert await standby.take() is held
    await standby.drop(held)


async def test_a_dropped_one_leaves_its_place_to_who_waits(pool: asyncpg.Pool[Any]) -> None:
    standby = Standby(pool, 1)
    held = await standby.take()
    waiting = asyncio.create_task(standby.take())
    await asyncio.sleep(0)
    await standby.drop(held)
    connection = await waiting
    assert await connection.fetchval("select 1") == 1
    await standby.drop(connection)


async def test_a_closed_one_is_replaced(pool: asyncpg.Pool[Any]) -> None:
    standby = Standby(pool, 1)
    held = await standby.take()
    standby.give(held)
    await held.close()
    connection = await standby.take()
    assert await connection.fetchval("select 1") == 1
    await standby.drop(connection)


async def test_the_pool_can_be_closed_once_it_has_its_connections_back(module_dsn: str) -> None:
    pool = await open_pool(module_dsn, Role.READ, size=2)
    standby = Standby(pool, 2)
    standby.give(await standby.take())
    await standby.close()
    await asyncio.wait_for(pool.close(), 2)


async def test_a_connection_that_cannot_be_had_leaves_its_place(module_dsn: str) -> None:
    pool = await open_pool(module_dsn, Role.READ, size=1)
    await pool.close()
    standby = Standby(pool, 1, wait=0.1)
    for _ in range(3):
        with pytest.raises(asyncpg.InterfaceError, match="closed"):
            await standby.take()

"""Locks among replicas: one at a time, with patience that ends."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from service.store.errors import DatabaseUnusable
from service.store.lock import exclusive, try_hold


async def test_one_at_a_time(module_dsn: str) -> None:
    inside: list[int] = []
    most = 0

    async def enter(number: int) -> None:
        nonlocal most
        async with exclusive(module_dsn, "test", seconds=20):
            inside.append(number)
            most = max(most, len(inside))
            await asyncio.sleep(0.02)
            inside.remove(number)

    await asyncio.gather(*(enter(number) for number in range(3)))
    assert most == 1


async def test_other_names_are_other_locks(module_dsn: str) -> None:
    async with (
        exclusive(module_dsn, "one", seconds=1),
        exclusive(module_dsn, "two", seconds=1),
    ):
        pass


async def test_whoever_waits_is_told_and_gives_up_in_the_end(module_dsn: str) -> None:
    told: list[bool] = []
    async with exclusive(module_dsn, "test", seconds=1):
        with pytest.raises(DatabaseUnusable, match="lock for test"):
            async with exclusive(
                module_dsn, "test", seconds=0.3, waiting=lambda: told.append(True)
            ):
                pass
    assert told == [True]


async def test_a_lock_ends_with_whoever_holds_it_failing(module_dsn: str) -> None:
    with pytest.raises(RuntimeError):
        async with exclusive(module_dsn, "test", seconds=1):
            raise RuntimeError
    async with exclusive(module_dsn, "test", seconds=1):
        pass


async def test_whoever_only_tries_does_not_wait(module_write_pool: asyncpg.Pool) -> None:
    async with module_write_pool.acquire() as one, module_write_pool.acquire() as two:
        async with try_hold(one, "test") as held, try_hold(two, "test") as also:
            assert (held, also) == (True, False)
        async with try_hold(two, "test") as held:
            assert held

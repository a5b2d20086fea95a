"""The gate: who goes in at once, who waits, who is refused, and that no place is ever lost."""

from __future__ import annotations

import asyncio
import random

import pytest

from service.errors import Unavailable
from service.store.gate import Gate


async def test_as_many_go_in_as_there_are_places_and_the_others_in_line() -> None:
    gate = Gate(wait=5.0)
    went: list[int] = []

    async def go(number: int) -> None:
        await gate.enter(2)
        went.append(number)

    tasks = [asyncio.create_task(go(number)) for number in range(4)]
    await asyncio.sleep(0)
    assert went == [0, 1]
    for expected in ([0, 1, 2], [0, 1, 2, 3]):
        gate.leave()
        await asyncio.sleep(0.01)
        assert went == expected
    await asyncio.gather(*tasks)


async def test_who_waits_too_long_is_refused_and_the_next_in_time_is_not() -> None:
    gate = Gate(wait=0.2)
    await gate.enter(1)
    first = asyncio.create_task(gate.enter(1))
    await asyncio.sleep(0.12)
    second = asyncio.create_task(gate.enter(1))
    with pytest.raises(Unavailable, match="busy"):
        await first
    assert not second.done()
    gate.leave()
    await second
    gate.leave()
    await asyncio.wait_for(gate.enter(1), 0.05)


async def test_a_place_given_to_who_leaves_at_that_moment_goes_to_the_next() -> None:
    gate = Gate(wait=0.2)
    await gate.enter(1)
    leaving = asyncio.create_task(gate.enter(1))
    await asyncio.sleep(0)
    gate.leave()
    leaving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaving
    await asyncio.wait_for(gate.enter(1), 0.05)


async def test_no_place_is_lost_whatever_is_cancelled() -> None:
    gate = Gate(wait=0.05)
    choose = random.Random(7)
    inside = most = 0

    async def visit() -> None:
        nonlocal inside, most
        await gate.enter(3)
        try:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(choose.random() / 200)
        finally:
            inside -= 1
            gate.leave()

    tasks = []
    for _ in range(400):
        tasks.append(asyncio.create_task(visit()))
        if choose.random() < 0.5:
            await asyncio.sleep(0)
        if choose.random() < 0.3:
            choose.choice(tasks).cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert (inside, most) == (0, 3)
    for _ in range(3):
        await asyncio.wait_for(gate.enter(3), 0.02)
    with pytest.raises(Unavailable):
        await gate.enter(3)

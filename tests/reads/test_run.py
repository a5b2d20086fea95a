"""How statements run: one for each request, and each kind with its kind of plan."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest

from bench.corpus import CORPUS
from service.reads.engine import ReadEngine, ReadRequest
from service.reads.run import Runner
from service.reads.statement import Statement
from service.store.pool import Role, open_pool
from service.store.standby import Standby
from tests.reads.conftest import World

LISTED = (
    "{ articles(first: 2) { totalCount nodes { statements { nodes { id } } } } speakers { next } }"
)
SEARCHED = '{ statements(search: "police") { nodes { id } } }'


class Watched(Standby):
    """Connections at hand, and what became of those that were taken."""

    def __init__(self, pool: asyncpg.Pool[Any]) -> None:
        super().__init__(pool, 1)
        self.given: list[Any] = []
        self.dropped: list[Any] = []

    def give(self, connection: Any) -> None:
        self.given.append(connection)
        super().give(connection)

    async def drop(self, connection: Any) -> None:
        self.dropped.append(connection)
        await super().drop(connection)


@asynccontextmanager
async def watched(dsn: str) -> AsyncIterator[Watched]:
    """One connection at hand; it ends with the block, whoever has it then."""
    pool = await open_pool(dsn, Role.READ, size=1)
    try:
        yield Watched(pool)
    finally:
        pool.terminate()


async def test_a_request_is_one_statement(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[Statement] = []
    fetch = world.engine._runner.fetch

    async def count(pool: Any, statement: Statement, values: Any) -> bytes | None:
        ran.append(statement)
        return await fetch(pool, statement, values)

    monkeypatch.setattr(world.engine._runner, "fetch", count)
    for document in (LISTED, SEARCHED, LISTED):
        await world.data(document)
    assert len(ran) == 3
    assert ran[0] is ran[2]


async def test_a_search_gets_a_plan_for_its_words(module_dsn: str, engine: ReadEngine) -> None:
    async with watched(module_dsn) as standby:
        for document, mode in ((LISTED, "generic"), (SEARCHED, "custom"), (LISTED, "generic")):
            result = await engine.execute(standby, ReadRequest(document), CORPUS)
            assert result.status == 200
            connection = await standby.take()
            assert await connection.fetchval("show plan_cache_mode") == f"force_{mode}_plan"
            standby.give(connection)


async def test_many_requests_at_once(world: World) -> None:
    bodies = await asyncio.gather(*(world.ask(d) for d in (LISTED, SEARCHED) * 20))
    assert len({result.body for result in bodies}) == 2


async def test_a_lost_connection_is_replaced(
    module_dsn: str, module_write_pool: asyncpg.Pool[Any], engine: ReadEngine
) -> None:
    async with watched(module_dsn) as standby:
        before = await engine.execute(standby, ReadRequest(LISTED), CORPUS)
        connection = await standby.take()
        pid = connection.get_server_pid()
        standby.give(connection)
        await module_write_pool.fetchval("select pg_terminate_backend($1)", pid)
        results = [await engine.execute(standby, ReadRequest(LISTED), CORPUS) for _ in range(3)]
        assert {result.status for result in results} <= {200, 503}
        assert results[-1] == before


@pytest.mark.parametrize("sql", ["select 1 / 0", "select pg_sleep(30)"], ids=["fails", "cancelled"])
async def test_a_connection_whose_state_is_not_known_goes_back_to_the_pool(
    module_dsn: str, sql: str
) -> None:
    statement = Statement(sql, (), True, (), 0)
    async with watched(module_dsn) as standby:
        with pytest.raises((asyncpg.DivisionByZeroError, TimeoutError)):
            await asyncio.wait_for(Runner().fetch(standby, statement, ()), 0.2)
        assert (len(standby.dropped), standby.given) == (1, [])
        whole = Statement("select 'x'::bytea", (), True, (), 0)
        assert await Runner().fetch(standby, whole, ()) == b"x"
        assert (len(standby.dropped), len(standby.given)) == (1, 1)


async def test_a_schema_change_between_two_reads_does_no_harm(
    world: World, module_write_pool: asyncpg.Pool[Any]
) -> None:
    before = await world.ask(LISTED)
    await module_write_pool.execute("alter table articles add column later text")
    assert await world.ask(LISTED) == before

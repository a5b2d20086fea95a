"""Pools: what a read connection is like, and what is said when there is no connection."""

from __future__ import annotations

from collections.abc import Callable

import asyncpg
import pytest

from service.store.embedded import EmbeddedServer
from service.store.errors import DatabaseUnusable
from service.store.migrate import migrate
from service.store.pool import Role, open_pool


async def test_a_read_connection_cannot_write(module_read_pool: asyncpg.Pool) -> None:
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await module_read_pool.execute("delete from articles")


@pytest.mark.parametrize(
    ("setting", "value"),
    [("TimeZone", "UTC"), ("jit", "off"), ("statement_timeout", "10s")],
)
async def test_a_read_session_is_set_up(
    module_read_pool: asyncpg.Pool, setting: str, value: str
) -> None:
    assert await module_read_pool.fetchval(f"show {setting}") == value


async def test_the_last_connection_given_back_is_the_next_one_taken(
    module_read_pool: asyncpg.Pool,
) -> None:
    async with module_read_pool.acquire() as first, module_read_pool.acquire():
        last_given_back = first.get_server_pid()
    for _ in range(3):
        async with module_read_pool.acquire() as connection:
            assert connection.get_server_pid() == last_given_back


async def test_a_long_statement_stays_prepared(module_dsn: str) -> None:
    long = f"select 1 /* {'x' * 40_000} */"
    async with await open_pool(module_dsn, Role.READ, size=1) as pool:
        for _ in range(2):
            await pool.fetchval(long)
        count = "select count(*) from pg_prepared_statements where statement = $1"
        assert await pool.fetchval(count, long) == 1


async def test_further_settings_can_be_asked_for(module_dsn: str) -> None:
    settings = {"plan_cache_mode": "force_generic_plan"}
    async with await open_pool(module_dsn, Role.READ, size=1, settings=settings) as pool:
        assert await pool.fetchval("show plan_cache_mode") == "force_generic_plan"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda dsn: dsn.replace("claims:", "claims:no"), "password"),
        (lambda dsn: dsn.replace("//claims:", "//nobody:"), "password"),
        (lambda dsn: dsn.partition("?")[0].rpartition("/")[0] + "/none?" + dsn.partition("?")[2],
         "no such database"),
        (lambda _: "postgres://claims@127.0.0.1:9/claims", "no connection"),
        (lambda _: "postgres://claims@/claims?host=/no/such/folder", "no connection"),
        (lambda _: "mysql://claims@127.0.0.1/claims", "URL cannot be read"),
        (lambda _: "postgres://claims@[::1/claims", "URL cannot be read"),
        (lambda _: "postgres://claims@127.0.0.1:port/claims", "URL cannot be read"),
    ],
    ids=["password", "user", "database", "refused", "socket", "scheme", "brackets", "port"],
)  # fmt: skip
async def test_why_there_is_no_connection_is_told(
    module_dsn: str, change: Callable[[str], str], says: str
) -> None:
    with pytest.raises(DatabaseUnusable, match=says):
        await open_pool(change(module_dsn), Role.READ, size=1)


async def test_both_schemes_are_taken(module_dsn: str) -> None:
    dsn = module_dsn.replace("postgresql://", "postgres://")
    async with await open_pool(dsn, Role.WRITE, size=1) as pool:
        assert await pool.fetchval("select 7") == 7


async def test_a_role_without_rights_is_told_what_it_needs(
    server: EmbeddedServer, empty_dsn: str
) -> None:
    name = "weak"
    connection = await asyncpg.connect(server.dsn("postgres"))
    await connection.execute(f"create role {name} login password 'weak'")
    await connection.close()
    user = empty_dsn.partition("://")[2].partition("@")[0]
    weak = empty_dsn.replace(user, "weak:weak")
    with pytest.raises(DatabaseUnusable, match="right to create tables"):
        await migrate(weak)
    connection = await asyncpg.connect(empty_dsn)
    await connection.execute(f"grant create on schema public to {name}")
    await connection.close()
    with pytest.raises(DatabaseUnusable, match="btree_gin; create extension pg_trgm"):
        await migrate(weak)
    connection = await asyncpg.connect(empty_dsn)
    await connection.execute("create extension btree_gin; create extension pg_trgm")
    await connection.close()
    await migrate(weak)

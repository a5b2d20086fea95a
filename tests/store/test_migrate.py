"""Migrations: the whole history, on an empty database, by one or many."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest
from alembic import command
from sqlalchemy.ext.asyncio import create_async_engine

from service.store.errors import DatabaseUnusable
from service.store.migrate import configuration, migrate

_TABLES = "select array_agg(tablename::text order by 1) from pg_tables where schemaname = 'public'"


async def _tables(dsn: str) -> list[str]:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(_TABLES) or []
    finally:
        await connection.close()


async def test_an_empty_database_gets_all_tables_and_a_second_run_changes_nothing(
    empty_dsn: str,
) -> None:
    told: list[str] = []
    await migrate(empty_dsn, told.append)
    first = await _tables(empty_dsn)
    assert {"corpora", "articles", "statements", "reviews", "alembic_version"} <= set(first)
    assert told
    told.clear()
    await migrate(empty_dsn, told.append)
    assert await _tables(empty_dsn) == first
    assert not told


async def test_several_at_once_migrate_once(empty_dsn: str) -> None:
    await asyncio.gather(*(migrate(empty_dsn) for _ in range(4)))
    assert "statements" in await _tables(empty_dsn)


async def test_going_back_is_refused_in_words(dsn: str) -> None:
    engine = create_async_engine(
        "postgresql+asyncpg://", async_creator=lambda: asyncpg.connect(dsn)
    )
    try:
        async with engine.connect() as connection:
            with pytest.raises(NotImplementedError, match="forward only"):
                await connection.run_sync(
                    lambda sync: command.downgrade(configuration(sync), "base")
                )
    finally:
        await engine.dispose()


async def test_an_old_server_is_refused(empty_dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.store.migrate.OLDEST_VERSION", 990000)
    with pytest.raises(DatabaseUnusable, match="too old: version 99"):
        await migrate(empty_dsn)


async def test_the_database_of_a_newer_version_is_refused(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute("update alembic_version set version_num = '9999'")
    await connection.close()
    with pytest.raises(DatabaseUnusable, match="newer version of the service"):
        await migrate(dsn)


async def test_what_is_in_the_way_is_told(empty_dsn: str) -> None:
    connection = await asyncpg.connect(empty_dsn)
    await connection.execute("create table speakers (name text)")
    await connection.close()
    with pytest.raises(DatabaseUnusable, match='relation "speakers" already exists'):
        await migrate(empty_dsn)
    assert await _tables(empty_dsn) == ["speakers"]


async def test_every_unique_key_begins_with_the_corpus(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    odd = await connection.fetch(
        """
        select i.indexrelid::regclass::text
        from pg_index i
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = t.relnamespace
        left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where i.indisunique and n.nspname = 'public' and t.relname <> 'alembic_version'
          and a.attname is distinct from 'corpus_id'
        """
    )
    await connection.close()
    assert [row[0] for row in odd] == ["corpora_name_key"]

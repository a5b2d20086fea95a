"""Migrations: the whole history, on an empty database, by one or many."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest
from alembic import command
from sqlalchemy.ext.asyncio import create_async_engine

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

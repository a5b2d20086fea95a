"""Migrations: the whole history, on an empty database, by one or many."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import asyncpg
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy.ext.asyncio import create_async_engine

from service.store.errors import DatabaseUnusable
from service.store.migrate import configuration, migrate

_TABLES = "select array_agg(tablename::text order by 1) from pg_tables where schemaname = 'public'"

_STORED = """
create temp table ids as select gen_random_uuid() as id;
insert into corpora select id, 'default', now() from ids;
begin;
insert into articles (corpus_id, id, identity, source, language, revision_id, created_at,
                      updated_at)
    select id, id, sha256('a'), 'Herald', 'en', id, now(), now() from ids;
insert into revisions select id, id, id, 1, 'Text.', sha256('t'), 'e-1', now() from ids;
commit;
insert into speakers select id, id, sha256('s'), 'Ann Lee', 'PERSON', null, now() from ids;
insert into statements (corpus_id, id, article_id, revision_id, speaker_id, kind, text, asserts,
                        position, current, created_at)
    select i.id, s.id, i.id, i.id, case when s.place = 1 then i.id end, 'DIRECT', 'Words', true,
        s.place, true, now()
    from ids i, (values (1, '00000000-0000-0000-0000-00000000000a'::uuid),
        (2, '00000000-0000-0000-0000-00000000000b'::uuid)) s(place, id);
insert into contradictions (corpus_id, id, a_id, b_id, kind, confidence, explanation, status,
                            a_text, b_text, detector, detected_at)
    select id, id, '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-00000000000b',
        'FIGURE', 0.8, 'Thus.', 'PROPOSED', 'Words', 'Words', 'd-1', now() from ids;
"""
"""A contradiction within one article, whose later statement nobody is named for."""


async def _run(dsn: str, work: Callable[[Config], None]) -> None:
    """Let Alembic do something with the database."""
    engine = create_async_engine(
        "postgresql+asyncpg://", async_creator=lambda: asyncpg.connect(dsn)
    )
    try:
        async with engine.connect() as connection:
            await connection.run_sync(lambda sync: work(configuration(sync)))
            await connection.commit()
    finally:
        await engine.dispose()


async def _upgrade(dsn: str, revision: str) -> None:
    await _run(dsn, lambda config: command.upgrade(config, revision))


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
    with pytest.raises(NotImplementedError, match="forward only"):
        await _run(dsn, lambda config: command.downgrade(config, "base"))


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


async def test_what_is_stored_already_learns_what_a_migration_adds(empty_dsn: str) -> None:
    await _upgrade(empty_dsn, "0002")
    connection = await asyncpg.connect(empty_dsn)
    try:
        await connection.execute(_STORED)
        await migrate(empty_dsn)
        found = await connection.fetchrow("select * from contradictions")
    finally:
        await connection.close()
    assert found
    assert found["a_speaker_id"] is not None
    assert found["b_speaker_id"] is None
    assert not found["same_speaker"]
    assert found["a_article_id"] == found["b_article_id"]
    assert found["same_article"]
    assert (found["a_source"], found["b_source"]) == ("Herald", "Herald")


async def test_who_compared_an_article_is_told_by_its_statements(empty_dsn: str) -> None:
    await _upgrade(empty_dsn, "0002")
    connection = await asyncpg.connect(empty_dsn)
    try:
        await connection.execute(_STORED)
        await connection.execute("update statements set compared_by = 'd-1' where position = 1")
        await migrate(empty_dsn)
        found = await connection.fetchrow("select extractor, detector from revisions")
    finally:
        await connection.close()
    assert tuple(found) == ("e-1", "d-1")


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

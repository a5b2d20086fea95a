"""A small corpus in a real database, full of ties and nulls."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import asyncpg
import pytest

from bench.corpus import CORPUS, Sizes, fill
from bench.loaders.resolvers import build_peer, execute_peer
from schema.build import read_schema
from service.domain.identity import NodeType, public_id
from service.reads.engine import ReadEngine, ReadRequest, ReadResult
from service.store.pool import Role, open_pool
from service.store.standby import Standby

SIZES = Sizes(articles=9, statements=90, contradictions=60, speakers=7)

# Ties in every order, nulls, groups, relayers, a superseded statement, words beyond ASCII.
UNEVEN = r"""
update articles set published_on = case when place < 'K' then null
    else date '2024-02-28' + (length(title) % 3) end;
update statements set said_on = case when length(text) % 4 = 0 then null
    else date '2024-01-01' + (length(text) % 3) end;
update statements set current = false where length(text) % 11 = 0;
update contradictions c set current = false from statements s
    where s.id in (c.a_id, c.b_id) and not s.current;
update statements set relayer_id = (select id from speakers order by id limit 1)
    where length(text) % 7 = 0;
update statements set text = 'He said "no" \\ to ' || chr(128512) || chr(10) || text
    where length(text) % 5 = 0;
update contradictions set confidence = round((confidence * 5)::numeric) / 5.0 + 1e-17,
    detected_at = timestamptz '2024-05-05 05:05:05.000001+00'
        + (length(explanation) % 3) * interval '1 microsecond';
update contradictions set confidence = 0.1::float8 + 0.2::float8 where length(explanation) % 2 = 0;
update contradiction_sides s set confidence = c.confidence, current = c.current
    from contradictions c where c.id = s.contradiction_id;
update speakers set name = case when name < 'G' then 'Ünal' else 'Same Name' end;
update anchors set sentence_start = greatest(start_offset - 9, 0), sentence_end = end_offset + 5
    where length(quote) % 3 > 0;
update articles set title = 'Ünder 50%_\ ' || title where length(title) % 3 = 0;
update articles set title = null where length(title) % 5 = 0;
with groups as (update speakers set kind = 'GROUP', organisation = 'League'
    where id = (select id from speakers order by id desc limit 1) returning corpus_id, id)
insert into speaker_members select g.corpus_id, g.id, s.id from groups g
    join speakers s on s.corpus_id = g.corpus_id and s.id <> g.id;
update statements set role = (array['minister', 'mayor', 'aide'])[1 + length(text) % 4],
    compared_by = case when length(text) % 3 = 0 then null else 'bench-1' end;
update revisions set number = 2, text = regexp_replace(replace(text, 'a', chr(128512)), '\. "',
    E'.\n"', 'g');
insert into revisions select corpus_id, gen_random_uuid(), article_id, 1, 'First.', sha256('x'),
    'bench-0', created_at from revisions;
insert into judgements select c.corpus_id, gen_random_uuid(), c.a_id, c.b_id, v.verdict,
    case v.verdict when 'CONTRADICTS' then c.kind end, v.reason, c.confidence, 'Thus.', v.detector,
    c.detected_at from contradictions c cross join (values ('CONTRADICTS', null, 'bench-1'),
    ('COMPATIBLE', 'OTHER_TIME', 'bench-2'), ('UNSURE', null, 'bench-3'))
    v(verdict, reason, detector) where length(c.explanation) % 3 > 0;
update contradictions c set former_id = f.id from contradictions f
    where c.status = 'PROPOSED' and f.corpus_id = c.corpus_id and length(c.explanation) % 3 = 0
    and f.id = (select id from contradictions where status <> 'PROPOSED' order by id limit 1);
insert into reviews select corpus_id, gen_random_uuid(), id, status, null, 'A reader', detected_at
    from contradictions cross join generate_series(1, 2) where status <> 'PROPOSED';
"""


IDS = "select id from {table} order by id"


@dataclass(frozen=True, slots=True)
class World:
    """A filled database behind both executors, and the public ids that there are."""

    engine: ReadEngine
    pool: asyncpg.Pool[Any]
    standby: Standby
    peer: Any
    ids: dict[str, list[str]]

    async def ask(self, document: str, variables: dict[str, Any] | None = None) -> ReadResult:
        """The engine's response."""
        return await self.engine.execute(
            self.standby, ReadRequest(document, variables or {}), CORPUS
        )

    async def data(self, document: str, variables: dict[str, Any] | None = None) -> Any:
        """The engine's data; there must be no errors."""
        answer = json.loads((await self.ask(document, variables)).body)
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    async def refusal(self, document: str, variables: dict[str, Any] | None = None) -> Any:
        """The only error of a request that must fail before any SQL."""
        result = await self.ask(document, variables)
        answer = json.loads(result.body)
        assert result.failed
        assert "data" not in answer
        assert len(answer["errors"]) == 1, answer
        return answer["errors"][0]

    async def oracle(self, document: str, variables: dict[str, Any] | None = None) -> Any:
        """The peer's data; there must be no errors."""
        result = await execute_peer(self.peer, self.pool, CORPUS, document, variables)
        assert not result.errors, result.errors
        return json.loads(json.dumps(result.data))


@pytest.fixture(scope="session")
def engine() -> ReadEngine:
    """One engine for all tests, as the service has it."""
    return ReadEngine(read_schema())


@pytest.fixture(scope="module")
async def world(
    engine: ReadEngine, module_dsn: str, module_write_pool: asyncpg.Pool[Any]
) -> AsyncIterator[World]:
    """The small corpus."""
    async with module_write_pool.acquire() as connection:
        await fill(connection, SIZES, seed=3)
        await connection.execute(UNEVEN)
        ids = {
            f"{kind.value}s": [
                public_id(kind, row["id"])
                for row in await connection.fetch(IDS.format(table=f"{kind.value}s"))
            ]
            for kind in NodeType
        }
    async with await open_pool(module_dsn, Role.READ, size=4) as pool:
        standby = Standby(pool, 2)
        yield World(engine, pool, standby, build_peer(), ids)
        await standby.close()

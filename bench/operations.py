"""Measures the five operations a frontend lives on, against a server it starts itself.

    .venv/bin/python -m bench.operations [--database-url postgresql://...] [--articles 5000]

Without a database URL an embedded server is filled with a synthetic corpus first. The service runs
as it does for a user, on a loopback port, one process. Each operation is asked over HTTP with one
and with sixteen connections, round after round, the peers in between; the table has the medians.
Peers: the same SQL on raw asyncpg (no HTTP, no GraphQL), and the same documents run field by field
with DataLoaders.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import asyncpg
import uvloop

from bench.corpus import CORPUS, Sizes, fill
from bench.load import (
    Ask,
    HttpClient,
    Measured,
    Target,
    cpu_of,
    cpu_of_backends,
    measure,
    serving,
)
from bench.peer_loaders import build_peer, execute_peer
from schema.build import read_schema
from service.domain.identity import NodeType, public_id
from service.reads.engine import ReadEngine
from service.store.embedded import EmbeddedServer
from service.store.migrate import migrate
from service.store.pool import Role, open_pool

PORT = 18_571
STATEMENT = "id text kind saidOn"

DOCUMENTS = {
    "detail": """query ($id: ID!) { article(id: $id) { id title url source publishedOn text
      statements(first: 10) { nodes { id kind text cue anchor { start end }
        speaker { id name kind } contradictingStatements(first: 5) { edges {
          contradiction { id kind confidence explanation status detectedAt }
          node { id text speaker { id name } } } } } } } }""",
    "list": """query ($first: Int!, $status: ContradictionStatus!) {
      contradictions(first: $first, filter: {status: {eq: $status}},
                     orderBy: {field: DETECTED_AT, direction: DESC}) {
        edges { cursor node { id kind confidence explanation status detectedAt
          a { text statement { id text speaker { id name }
              article { id title source publishedOn } } }
          b { text statement { id text speaker { id name }
              article { id title source publishedOn } } } } }
        pageInfo { hasNextPage endCursor } } }""",
    "search": f"""query ($q: String!, $kind: StatementKind!) {{
      statements(first: 20, search: $q, filter: {{kind: {{eq: $kind}}}},
                 orderBy: {{field: SAID_ON, direction: DESC}}) {{
        totalCount edges {{ cursor node {{ {STATEMENT} speaker {{ id name }}
          article {{ id title }} }} }} pageInfo {{ hasNextPage endCursor }} }} }}""",
    "speaker": f"""query ($id: ID!) {{ speaker(id: $id) {{ id name kind aliases
      statements(first: 20, orderBy: {{field: SAID_ON, direction: DESC}}) {{
        edges {{ cursor node {{ {STATEMENT} article {{ id title }} }} }}
        pageInfo {{ hasNextPage endCursor }} }} }} }}""",
    "feed": """query { articles(first: 50, orderBy: {field: PUBLISHED_ON, direction: DESC}) {
      nodes { id title publishedOn statements(first: 10) { nodes { id text speaker { id name }
        contradictingStatements(first: 5) { edges { contradiction { id kind confidence }
          node { id text speaker { id name } } } } } } }
      pageInfo { hasNextPage endCursor } } }""",
}


async def draw_variables(pool: asyncpg.Pool[Any]) -> dict[str, list[dict[str, Any]]]:
    """Variables for each operation: ids drawn from the corpus, rarer and commoner words."""
    drawn = random.Random(7)
    articles = [row["id"] for row in await pool.fetch("select id from articles")]
    speakers = [row["id"] for row in await pool.fetch("select id from speakers")]
    texts = await pool.fetch("select text from statements limit 2000")
    words = [drawn.choice(row["text"].split()) for row in texts]
    kinds = ("DIRECT", "INDIRECT", "MIXED")
    return {
        "detail": [{"id": public_id(NodeType.ARTICLE, drawn.choice(articles))} for _ in range(200)],
        "list": [{"first": 20, "status": "PROPOSED"}],
        "search": [{"q": drawn.choice(words), "kind": drawn.choice(kinds)} for _ in range(200)],
        "speaker": [
            {"id": public_id(NodeType.SPEAKER, drawn.choice(speakers))} for _ in range(200)
        ],
        "feed": [{}],
    }


async def run(dsn: str, rounds: int, seconds: float, *, loaders: bool) -> None:
    """Measure everything, and print the table."""
    async with AsyncExitStack() as opened:
        pool = await opened.enter_async_context(await open_pool(dsn, Role.READ, size=16))
        variables = await draw_variables(pool)
        pid = opened.enter_context(serving(dsn, PORT))
        http = HttpClient(PORT, DOCUMENTS)
        opened.callback(http.close)
        raw = await _raw(opened, dsn)
        targets = [
            Target("service", http.ask, lambda: cpu_of(pid)),
            Target("raw asyncpg", raw, time.process_time),
        ]
        if loaders:
            targets.append(Target("DataLoaders", _loaders(pool), time.process_time))
        cases = [
            (operation, connections, target)
            for operation in DOCUMENTS
            for connections in (1, 16)
            for target in targets
        ]
        found: dict[tuple[str, int, str], list[Measured]] = {}
        for number in range(rounds + 1):
            for operation, connections, target in cases:
                took = seconds if number else 0.3
                measured = await measure(
                    target, operation, variables[operation], connections, took, cpu_of_backends
                )
                if number:  # the first round warms caches up
                    found.setdefault((operation, connections, target.name), []).append(measured)
    _print(found)


async def _raw(opened: AsyncExitStack, dsn: str) -> Ask:
    """The statements of the engine, run without it, with the kind of plan that it takes."""
    engine = ReadEngine(read_schema())
    pools = {}
    for generic in (True, False):
        mode = "force_generic_plan" if generic else "force_custom_plan"
        pool = await open_pool(dsn, Role.READ, size=16, settings={"plan_cache_mode": mode})
        pools[generic] = await opened.enter_async_context(pool)
    known: dict[tuple[str, str], Any] = {}

    async def ask(operation: str, variables: dict[str, Any]) -> object:
        key = (operation, repr(variables))
        if key not in known:
            known[key] = engine.explain(DOCUMENTS[operation], variables, CORPUS)
        statement, values = known[key]
        async with pools[statement.generic].acquire() as connection:
            return await connection.fetchval(statement.sql, *values)

    return ask


def _loaders(pool: asyncpg.Pool[Any]) -> Ask:
    schema = build_peer()

    async def ask(operation: str, variables: dict[str, Any]) -> object:
        result = await execute_peer(schema, pool, CORPUS, DOCUMENTS[operation], variables)
        return json.dumps(result.data)

    return ask


def _print(found: dict[tuple[str, int, str], list[Measured]]) -> None:
    print("| operation | connections | of | requests/s | p50 ms | p99 ms | CPU ms | Postgres ms |")
    print("|---|---|---|---|---|---|---|---|")
    for (operation, connections, name), rounds in found.items():
        numbers = [
            statistics.median(getattr(measured, field) for measured in rounds)
            for field in ("rate", "p50", "p99", "cpu", "database")
        ]
        cells = " | ".join(f"{n:,.0f}" if i == 0 else f"{n:.2f}" for i, n in enumerate(numbers))
        print(f"| {operation} | {connections} | {name} | {cells} |")


async def _main(given: argparse.Namespace) -> None:
    if given.database_url:
        await run(given.database_url, given.rounds, given.seconds, loaders=not given.no_loaders)
        return
    with tempfile.TemporaryDirectory(prefix="claims-bench-data-") as folder:
        async with EmbeddedServer(_opened(folder)) as server:
            dsn = server.dsn("postgres")
            await migrate(dsn)
            connection = await asyncpg.connect(dsn)
            await fill(connection, Sizes.of(given.articles))
            await connection.close()
            await run(dsn, given.rounds, given.seconds, loaders=not given.no_loaders)


def _opened(folder: str) -> Path:
    """The folder, open to the account that the server runs as."""
    path = Path(folder)
    path.chmod(0o711)
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database-url", help="a database that bench/corpus.py has filled")
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--no-loaders", action="store_true")
    uvloop.run(_main(parser.parse_args()))

"""Whether what a read costs grows with its page or with the table.

    .venv/bin/python -m bench.growth --small postgresql://... --large postgresql://...

Both databases are filled by bench/corpus.py, the second with ten times the articles. Prints the
median time of each operation's statement on either; then searches of the large one, for words of
several frequencies, with and without a count, each beside the best of the plans that PostgreSQL has
for it when whole kinds of plan are switched off.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from typing import TYPE_CHECKING

import asyncpg

from bench.report import write_table
from bench.targets import Own, explain, own_statements, plan_as_served
from bench.workload import KINDS, draw_cases, own_dialect
from schema.build import read_schema
from service.reads.engine import ReadEngine
from service.store.pool import Role, open_pool

if TYPE_CHECKING:
    from bench.workload import Connection

PAGED = ("detail", "list", "speaker", "feed")
REPEATS = 3
SEARCH = """query ($q: String!, $kind: StatementKind!) {{
  statements(first: 20, search: $q, filter: {{kind: {{eq: $kind}}}},
             orderBy: {{field: SAID_ON, direction: DESC}}) {{
    {count} nodes {{ id text saidOn }} pageInfo {{ hasNextPage endCursor }} }} }}"""
FREQUENCIES = {"absent": 0.0, "rare": 2e-4, "uncommon": 2e-3, "common": 0.1, "commonest": 1.0}
"""Words by the share of statements that have them, at most."""
ALTERNATIVES = (
    {"plan_cache_mode": "force_custom_plan"},
    {"plan_cache_mode": "force_generic_plan"},
    {"plan_cache_mode": "force_custom_plan", "enable_bitmapscan": "off"},
    {"plan_cache_mode": "force_custom_plan", "enable_indexscan": "off"},
)


async def _time(connection: Connection, own: Own, repeats: int = REPEATS) -> float:
    """The best of a few runs, in milliseconds."""
    found = []
    for _ in range(repeats):
        began = time.perf_counter()
        await connection.fetchval(own.sql, *own.values)
        found.append(1e3 * (time.perf_counter() - began))
    return min(found)


async def _time_as_served(connection: Connection, own: Own) -> float:
    await plan_as_served(connection, own)
    return await _time(connection, own)


async def _time_operations(dsn: str) -> dict[str, float]:
    """The median time of each operation's statement."""
    async with await open_pool(dsn, Role.READ, size=1) as pool, pool.acquire() as connection:
        cases, dialect = await draw_cases(connection), own_dialect()
        variables = {name: [dialect.variables(c) for c in cases[name][:40]] for name in PAGED}
        return {
            name: statistics.median([await _time_as_served(connection, own) for own in statements])
            for name, statements in own_statements(variables).items()
        }


async def _words(connection: Connection) -> dict[str, tuple[str, float]]:
    """A word of each frequency, and the share of statements that have it."""
    sample = "select search from statements order by id limit 50000"
    total = min(50_000, await connection.fetchval("select count(*) from statements"))
    rows = await connection.fetch(
        "select word, ndoc from ts_stat($1) where ndoc > 1 order by ndoc desc, word", sample
    )
    shares = [(row["word"], row["ndoc"] / total) for row in rows]
    found = {"absent": ("zyzzyva", 0.0)}
    for name, most in FREQUENCIES.items():
        if most:
            found[name] = next(pair for pair in shares if pair[1] <= most)
    return found


async def _search(dsn: str) -> list[tuple[str, str, float, float]]:
    """Frequency, what is asked, milliseconds as served, and with the best plan."""
    engine = ReadEngine(read_schema())
    found = []
    async with await open_pool(dsn, Role.READ, size=1) as pool, pool.acquire() as connection:
        for name, (word, share) in (await _words(connection)).items():
            for asked, count in (("page", ""), ("page and count", "totalCount")):
                variables = {"q": word, "kind": KINDS[0]}
                own = explain(engine, SEARCH.format(count=count), variables)
                served = await _time_as_served(connection, own)
                best = min(served, await _time_alternatives(connection, own, served))
                found.append((f"{name} ({share:.3%})", asked, served, best))
    return found


async def _time_alternatives(connection: Connection, own: Own, served: float) -> float:
    """The time with the best of the other plans; one that takes far longer is broken off."""
    found = [served]
    for settings in ALTERNATIVES:
        try:
            async with connection.transaction():
                limit = max(200, round(3 * served))
                for setting, value in {**settings, "statement_timeout": f"{limit}ms"}.items():
                    await connection.execute(f"set local {setting} = '{value}'")
                found.append(await _time(connection, own))
        except asyncpg.QueryCanceledError:
            continue
    return min(found)


async def _main(small: str, large: str) -> None:
    before, after = await _time_operations(small), await _time_operations(large)
    lines = [
        [name, f"{before[name]:.2f}", f"{after[name]:.2f}", f"{after[name] / before[name]:.2f}"]
        for name in PAGED
    ]
    print(write_table(["operation", "small, ms", "ten times as large, ms", "ratio"], lines))
    print()
    found = [
        [frequency, asked, f"{served:.2f}", f"{best:.2f}", f"{served / best:.1f}"]
        for frequency, asked, served, best in await _search(large)
    ]
    headings = ["word (of statements)", "asked", "served, ms", "best plan, ms", "ratio"]
    print(write_table(headings, found))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--small", required=True)
    parser.add_argument("--large", required=True)
    given = parser.parse_args()
    asyncio.run(_main(given.small, given.large))

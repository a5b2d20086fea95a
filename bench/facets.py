"""What the facets of all statements take, read from indexes by each or from rows found once.

    .venv/bin/python -m bench.facets --database-url postgresql://...

The database is on this machine, filled by bench/corpus.py. The service lets each facet of an
unfiltered list read an index anew; the other form finds the rows once for all of them. Both run in
turns in one session. Prints the mean processor time of the session's backend, in milliseconds.
"""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from bench.filters import FACETS, GROUPS
from bench.processes import cpu_of
from bench.report import write_table
from bench.targets import Own, explain, plan_as_served
from schema.build import read_schema
from service.reads.engine import ReadEngine
from service.store.pool import Role, open_pool

if TYPE_CHECKING:
    from bench.workload import Connection

ANEW, ONCE = " as not materialized (", " as materialized ("


def _documents() -> dict[str, str]:
    """A document for each facet of statements, and one for all of them."""
    field = FACETS["statement"]
    groups = {**GROUPS, "all four": " ".join(GROUPS.values())}
    return {name: f"{{ {field} {{ {selection} }} }}" for name, selection in groups.items()}


async def _compare(connection: Connection, own: Own, repeats: int) -> tuple[float, float]:
    """The mean of either form in milliseconds, after a run of each that does not count."""
    if ANEW not in own.sql:
        raise ValueError("the service finds these rows once itself")
    backend, forms = connection.get_server_pid(), (own.sql, own.sql.replace(ANEW, ONCE))
    taken = [0.0, 0.0]
    await plan_as_served(connection, own)
    for turn in range(repeats + 1):
        for form, sql in enumerate(forms):
            before = cpu_of(backend)
            await connection.fetchval(sql, *own.values)
            taken[form] += (cpu_of(backend) - before) if turn else 0.0
    return 1e3 * taken[0] / repeats, 1e3 * taken[1] / repeats


async def _main(dsn: str, repeats: int) -> None:
    engine = ReadEngine(read_schema())
    rows = []
    async with await open_pool(dsn, Role.READ, size=1) as pool, pool.acquire() as connection:
        for name, document in _documents().items():
            own = explain(engine, document, {})
            anew, once = await _compare(connection, own, repeats)
            rows.append([name, f"{anew:,.0f}", f"{once:,.0f}"])
    print(write_table(["facet", "from indexes, ms", "found once, ms"], rows))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database-url", required=True)
    parser.add_argument("--repeats", type=int, default=20)
    given = parser.parse_args()
    asyncio.run(_main(given.database_url, given.repeats))

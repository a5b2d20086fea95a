"""Measures the five operations on the service and its peers, in interleaved rounds.

    make bench-peers                                           (peers in Node as well)
    .venv/bin/python -m bench.comparison [--database-url postgresql://...] [--articles 5000]

Without a database URL an embedded server is filled with a synthetic corpus first. Each server runs
as one process on one core, together with the client, which costs little; PostgreSQL has the other
core to itself. All answers are compared before anything is timed. A round measures every contender
after the other for each operation and number of connections; the table has the medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import uvloop

from bench.corpus import Sizes, fill
from bench.load import Measured, measure
from bench.pgbench import find_pgbench, run_pgbench
from bench.processes import backends, cpu_of_each, pin
from bench.report import SHOWN, Key, Report, write_report
from bench.targets import (
    POOL,
    Contender,
    Own,
    compare_answers,
    launches,
    open_raw,
    open_server,
    own_statements,
)
from bench.workload import OPERATIONS, draw_cases
from service.store.embedded import EmbeddedServer
from service.store.migrate import migrate

ALL = ("postgraphile", "mercurius", "strawberry", "asyncpg", "pgbench")
WARM_UP = 0.4


@dataclass
class Comparison:
    """A run: who is compared, where, and what was measured so far."""

    dsn: str
    control: asyncpg.Connection[Any]
    core: int | None
    database_core: int | None
    contenders: list[Contender] = field(default_factory=list)
    statements: dict[str, list[Own]] = field(default_factory=dict)
    best: dict[tuple[str, str], Contender] = field(default_factory=dict)
    found: dict[Key, list[Measured]] = field(default_factory=dict)

    async def open(self, opened: AsyncExitStack, names: Sequence[str], folder: Path) -> None:
        """Start the service and the peers, and see that they answer the same."""
        ways, cases = launches(self.dsn, folder), await draw_cases(self.control)
        service, variables = await open_server(opened, ways["service"][0], cases, self.core)
        self.contenders.append(service)
        self.statements = own_statements(variables)
        for name in names:
            for launch in ways.get(name, ()):
                peer, _ = await open_server(opened, launch, cases, self.core)
                await compare_answers(service, peer)
                self.contenders.append(peer)
        if "asyncpg" in names:
            self.contenders.append(await open_raw(opened, self.dsn, self.statements))

    async def choose(self, operations: Sequence[str]) -> None:
        """Find the better plan mode of each contender that runs with either."""
        for operation in operations:
            rates: dict[str, float] = {}
            for contender in self.contenders:
                rate = 0.0
                if contender.plan:
                    rate = (await self.measure(contender, operation, 16, 1.0)).rate
                if rate >= rates.get(contender.name, 0.0):
                    rates[contender.name] = rate
                    self.best[contender.name, operation] = contender

    async def measure(
        self, contender: Contender, operation: str, connections: int, seconds: float
    ) -> Measured:
        """One measurement, warmed up."""
        requests = contender.requests[operation]
        await measure(contender.target, requests, min(connections, POOL), WARM_UP, dict)
        processes = await self.settle()
        return await measure(
            contender.target, requests, connections, seconds, partial(cpu_of_each, processes)
        )

    async def settle(self) -> list[int]:
        """Keep the database's processes on their core; which they are."""
        processes = await backends(self.control)
        if self.database_core is not None:
            pin(processes, self.database_core)
        return processes

    async def round(
        self, operations: Sequence[str], numbers: Sequence[int], seconds: float, program: str | None
    ) -> None:
        """Measure everything once."""
        for operation in operations:
            for connections in numbers:
                for name in dict.fromkeys(contender.name for contender in self.contenders):
                    best = self.best[name, operation]
                    measured = await self.measure(best, operation, connections, seconds)
                    self._note(operation, connections, name, measured)
                if program is not None:
                    measured = await run_pgbench(
                        program, self.dsn, self.statements[operation], min(connections, POOL),
                        seconds, self._settle_only,
                    )  # fmt: skip
                    self._note(operation, connections, "pgbench", measured)

    async def _settle_only(self) -> None:
        await self.settle()

    def _note(self, operation: str, connections: int, name: str, measured: Measured) -> None:
        self.found.setdefault((operation, connections, name), []).append(measured)
        print(
            f"{operation:8} {connections:3} {name:13} {measured.rate:9,.1f}/s"
            f"  p50 {measured.p50:8.2f}  p99 {measured.p99:8.2f} ms"
            f"  CPU {measured.cpu:6.2f}  Postgres {measured.database:6.2f} ms",
            flush=True,
        )

    def report(self, sizes: dict[str, int]) -> Report:
        """The medians."""
        medians = {
            key: Measured(
                *(statistics.median(values) for values in zip(*map(_row, rounds), strict=True))
            )
            for key, rounds in self.found.items()
        }
        resident: dict[str, float] = {}
        for contender in self.best.values():
            if contender.name != "asyncpg":
                found = contender.resident()
                resident[contender.name] = max(found, resident.get(contender.name, found))
        plans = {
            f"{name}, {operation}": contender.plan
            for (name, operation), contender in self.best.items()
            if contender.plan
        }
        return Report(medians, resident, sizes, plans, max(map(len, self.found.values())))


def _row(measured: Measured) -> tuple[float, ...]:
    return (measured.rate, measured.p50, measured.p99, measured.cpu, measured.database)


async def _sizes(control: asyncpg.Connection[Any]) -> dict[str, int]:
    tables = ("articles", "statements", "contradictions", "speakers")
    return {table: await control.fetchval(f"select count(*) from {table}") for table in tables}


@asynccontextmanager
async def _database(url: str | None, articles: int, folder: Path) -> AsyncIterator[str]:
    if url is not None:
        yield url
        return
    async with EmbeddedServer(folder / "database") as server:
        dsn = server.dsn("postgres")
        await migrate(dsn)
        connection = await asyncpg.connect(dsn)
        await fill(connection, Sizes.of(articles))
        await connection.close()
        yield dsn


def _make_folder(opened: AsyncExitStack) -> Path:
    """A folder for the run, open to the account that the database may have of its own."""
    folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="claims-bench-")))
    folder.chmod(0o711)
    return folder


async def _main(given: argparse.Namespace) -> None:
    core, database_core = (*(given.cores or ()), None, None)[:2]
    if core is not None:
        pin([os.getpid()], core)
    names = [name for name in ALL if name in given.peers]
    program = find_pgbench() if "pgbench" in names else None
    async with AsyncExitStack() as opened:
        folder = _make_folder(opened)
        dsn = await opened.enter_async_context(
            _database(given.database_url, given.articles, folder)
        )
        control = await asyncpg.connect(dsn)
        opened.push_async_callback(control.close)
        comparison = Comparison(dsn, control, core, database_core)
        await comparison.open(opened, names, folder)
        await comparison.choose(given.operations)
        for number in range(given.rounds):
            levels = given.connections if number < given.other_rounds else [SHOWN]
            await comparison.round(given.operations, levels, given.seconds, program)
        report = comparison.report(await _sizes(control))
    write_report(report, given.report)


def _words(allowed: Sequence[str], text: str) -> list[str]:
    words = [word for word in text.split(",") if word]
    if unknown := set(words) - set(allowed):
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: choose of {', '.join(allowed)}")
    return words


def _numbers(text: str) -> list[int]:
    return [int(word) for word in text.split(",") if word]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--database-url", help="a database that bench/corpus.py has filled")
    parser.add_argument("--articles", type=int, default=5_000, help="of the embedded database")
    parser.add_argument("--peers", type=partial(_words, ALL), default=list(ALL))
    parser.add_argument(
        "--operations", type=partial(_words, tuple(OPERATIONS)), default=list(OPERATIONS)
    )
    parser.add_argument("--connections", type=_numbers, default=[1, 16, 64])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--other-rounds",
        type=int,
        default=1,
        help=f"with other numbers of connections than {SHOWN}",
    )
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument(
        "--cores",
        type=_numbers,
        help="the servers' (and the client's), and PostgreSQL's, which has all where one is given",
    )
    parser.add_argument("--report", type=Path, help="a folder for benchmarks.md, .svg and .json")
    uvloop.run(_main(parser.parse_args()))

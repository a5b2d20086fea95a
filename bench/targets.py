"""What is measured: the service, its peers behind HTTP, and its SQL without either.

Every server runs as one process on one core, with a pool of the same size, over the same tables.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

from bench.agreement import check_agreement
from bench.corpus import CORPUS
from bench.load import HttpClient, Target, post
from bench.processes import cpu_of, resident_of, serving
from bench.workload import Case, Dialect, Variables, own_dialect, postgraphile_dialect, walk
from schema.build import read_schema
from service.reads.engine import ReadEngine
from service.store.pool import Role, open_pool

if TYPE_CHECKING:
    from bench.workload import Connection

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "bench" / "peers"
POOL = 16
COMPARED = 12
"""How many cases of each operation are compared before anything is timed."""


@dataclass(frozen=True, slots=True)
class Contender:
    """Something to measure: its target, its requests for each operation, its process.

    ``plan`` is the plan mode of its sessions, where it has to be chosen for it.
    """

    name: str
    target: Target[Any]
    requests: Mapping[str, Sequence[Any]]
    pid: int
    plan: str = ""

    def resident(self) -> float:
        """Its resident memory, in megabytes."""
        return resident_of(self.pid)


@dataclass(frozen=True, slots=True)
class Launch:
    """How a server is started: its command and environment, and how it is spoken to."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    dialect: Dialect = field(default_factory=own_dialect)
    path: str = "/graphql"
    plan: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """One statement of the service, and whether its plan is generic."""

    generic: bool
    sql: str
    values: tuple[Any, ...]


def launches(dsn: str, folder: Path) -> dict[str, list[Launch]]:
    """The ways to start each server; PostGraphile and Mercurius with either plan mode."""
    seeds = folder / "seeds"
    seeds.mkdir(exist_ok=True)
    claims = Path(sys.executable).with_name("claims")
    database = {"DATABASE_URL": dsn, "CORPUS": str(CORPUS), "POOL_SIZE": str(POOL)}
    database |= _libpq(dsn)
    service = {
        **database, "CLAIMS_PORT": "{port}", "CLAIMS_SEEDS": str(seeds), "CLAIMS_DATA": str(folder),
        "CLAIMS_POOL_SIZE": str(POOL),
    }  # fmt: skip
    loaders = [sys.executable, "-m", "bench.peers.strawberry_loaders", "{port}"]
    return {
        "service": [Launch("service", [str(claims), "serve"], service, path="/readyz")],
        "postgraphile": _node("postgraphile", database, postgraphile_dialect()),
        "mercurius": _node("mercurius", database, own_dialect()),
        "strawberry": [Launch("strawberry", loaders, {**database, "PYTHONPATH": str(ROOT)})],
    }


def _node(name: str, database: Mapping[str, str], dialect: Dialect) -> list[Launch]:
    command = [str(PEERS / "node_modules" / ".bin" / "node"), str(PEERS / f"{name}.mjs"), "{port}"]
    production = dict.fromkeys(("NODE_ENV", "GRAPHILE_ENV", "GRAFAST_ENV"), "production")
    modes = {
        "generic": {"PLAN_CACHE_MODE": "force_generic_plan", "MEMOIZE": "off"},
        "custom": {"PLAN_CACHE_MODE": "force_custom_plan", "MEMOIZE": "on"},
    }
    return [
        Launch(name, command, {**database, **production, **mode}, dialect, plan=plan)
        for plan, mode in modes.items()
    ]


def _libpq(dsn: str) -> dict[str, str]:
    """A URL as libpq's environment, for clients that cannot read a folder of sockets in one."""
    parts = urlsplit(dsn)
    asked = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    found = {
        "PGHOST": asked.get("host") or parts.hostname,
        "PGPORT": asked.get("port") or (str(parts.port) if parts.port else None),
        "PGUSER": asked.get("user") or (unquote(parts.username) if parts.username else None),
        "PGPASSWORD": unquote(parts.password) if parts.password else None,
        "PGDATABASE": unquote(parts.path.lstrip("/")),
    }
    return {key: value for key, value in found.items() if value}


async def open_server(
    opened: AsyncExitStack, launch: Launch, cases: Mapping[str, Sequence[Case]], core: int | None
) -> tuple[Contender, dict[str, list[Variables]]]:
    """Start a server, and ask it for the cursors of its cases."""
    server = opened.enter_context(
        serving(launch.name, launch.command, launch.environment, core, launch.path)
    )
    client = HttpClient(server.port)
    opened.callback(client.close)
    variables: dict[str, list[Variables]] = {}
    for operation, given in cases.items():
        variables[operation] = [
            await walk(client.ask_body, launch.dialect, operation, case) for case in given
        ]
    requests = {
        operation: [post(launch.dialect.body(operation, each)) for each in found]
        for operation, found in variables.items()
    }
    target = Target(launch.name, client.ask, partial(cpu_of, server.pid))
    return Contender(launch.name, target, requests, server.pid, launch.plan), variables


async def compare_answers(service: Contender, peer: Contender) -> None:
    """Ask both the same.

    Raises:
        Disagreement: at the first difference.
    """
    for operation, requests in service.requests.items():
        pairs = list(zip(requests, peer.requests[operation], strict=True))
        step = max(1, len(pairs) // COMPARED)
        for own, other in pairs[::step]:
            expected, given = await service.target.ask(own), await peer.target.ask(other)
            check_agreement(f"{peer.name}, {operation}", expected, given)  # type: ignore[arg-type]


async def open_raw(
    opened: AsyncExitStack, dsn: str, statements: Mapping[str, Sequence[Own]]
) -> Contender:
    """The service's statements on asyncpg: no HTTP, no GraphQL, the kind of plan it takes."""
    pool = await opened.enter_async_context(await open_pool(dsn, Role.READ, size=POOL))
    modes: dict[int, bool] = {}

    async def ask(own: Own) -> object:
        async with pool.acquire() as connection:
            backend = connection.get_server_pid()
            if modes.get(backend) is not own.generic:
                await plan_as_served(connection, own)
                modes[backend] = own.generic
            return await connection.fetchval(own.sql, *own.values)

    target = Target("asyncpg", ask, time.process_time)
    return Contender("asyncpg", target, statements, os.getpid())


def own_statements(variables: Mapping[str, Sequence[Variables]]) -> dict[str, list[Own]]:
    """The SQL of each operation's requests."""
    engine, documents = ReadEngine(read_schema()), own_dialect().documents
    found: dict[str, list[Own]] = {}
    for operation, given in variables.items():
        found[operation] = [explain(engine, documents[operation], each) for each in given]
    return found


def explain(engine: ReadEngine, document: str, variables: Variables) -> Own:
    """The SQL of one request."""
    statement, values = engine.explain(document, variables, CORPUS)
    return Own(statement.generic, statement.sql, tuple(values))


async def plan_as_served(connection: Connection, own: Own) -> None:
    """Let a connection plan the statement as the service has it planned."""
    mode = "force_generic_plan" if own.generic else "force_custom_plan"
    await connection.execute(f"set plan_cache_mode = {mode}")

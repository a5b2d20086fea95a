"""Load on loopback, and what it costs: rounds of requests, latencies, CPU of each side."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TICKS = os.sysconf("SC_CLK_TCK")

Ask = Callable[[str, dict[str, Any]], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Measured:
    """One round: requests a second, latencies in ms, CPU in ms a request (nan: not known)."""

    rate: float
    p50: float
    p99: float
    cpu: float
    database: float


@dataclass(frozen=True, slots=True)
class Target:
    """Something that answers; ``cpu`` gives its process's CPU seconds so far."""

    name: str
    ask: Ask
    cpu: Callable[[], float]


async def measure(
    target: Target,
    operation: str,
    variables: list[dict[str, Any]],
    connections: int,
    seconds: float,
    database_cpu: Callable[[], float],
) -> Measured:
    """One round of one operation."""
    drawn, latencies = random.Random(connections), []
    until = time.perf_counter() + seconds

    async def client() -> None:
        while (began := time.perf_counter()) < until:
            await target.ask(operation, drawn.choice(variables))
            latencies.append(time.perf_counter() - began)

    cpu, database, began = target.cpu(), database_cpu(), time.perf_counter()
    await asyncio.gather(*(client() for _ in range(connections)))
    took, count = time.perf_counter() - began, len(latencies)
    latencies.sort()
    return Measured(
        count / took,
        1e3 * latencies[count // 2],
        1e3 * latencies[min(count - 1, count * 99 // 100)],
        1e3 * (target.cpu() - cpu) / count,
        1e3 * (database_cpu() - database) / count,
    )


def cpu_of(pid: int) -> float:
    """The CPU seconds that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def cpu_of_backends() -> float:
    """The CPU seconds of all Postgres backends of this machine that can be seen."""
    total = 0.0
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            if entry.name.isdigit() and (entry / "comm").read_text().startswith("postgres"):
                total += cpu_of(int(entry.name))
    return total


@contextmanager
def serving(dsn: str, port: int) -> Iterator[int]:
    """The service over a database, as a process of its own, whose id is given."""
    with tempfile.TemporaryDirectory(prefix="claims-bench-") as folder:
        seeds, log = Path(folder, "seeds"), Path(folder, "log")
        seeds.mkdir()
        environment = {**os.environ, "DATABASE_URL": dsn, "CLAIMS_PORT": str(port)}
        environment |= {"CLAIMS_SEEDS": str(seeds), "CLAIMS_DATA": folder}
        with log.open("wb") as output:
            process = subprocess.Popen(
                [Path(sys.executable).with_name("claims"), "serve"],
                env=environment, stdout=output, stderr=output,
            )  # fmt: skip
        try:
            if not _answers(f"http://127.0.0.1:{port}/readyz"):
                raise SystemExit(f"the service did not start:\n{log.read_text()}")
            yield process.pid
        finally:
            process.terminate()
            process.wait(20)


def _answers(url: str) -> bool:
    for _ in range(120):
        with contextlib.suppress(OSError), urllib.request.urlopen(url):
            return True
        time.sleep(0.25)
    return False


class HttpClient:
    """A keep-alive client that costs little, so that the server is what is measured."""

    def __init__(self, port: int, documents: dict[str, str]) -> None:
        self._port = port
        self._documents = documents
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def ask(self, operation: str, variables: dict[str, Any]) -> bytes:
        """POST one operation; the body of the answer."""
        body = json.dumps({"query": self._documents[operation], "variables": variables}).encode()
        request = (
            b"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n"
            b"content-length: %d\r\n\r\n%b" % (len(body), body)
        )
        while self._idle:
            # A connection that lay idle for some seconds may have been closed by the server.
            with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
                return await self._exchange(*self._idle.pop(), request)
        return await self._exchange(
            *await asyncio.open_connection("127.0.0.1", self._port), request
        )

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes
    ) -> bytes:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        lines = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if line)
        answer = await reader.readexactly(int(lines[b"content-length"]))
        self._idle.append((reader, writer))
        if b'"errors"' in answer[:10]:
            raise SystemExit(answer.decode())
        return answer

    def close(self) -> None:
        """Close the connections."""
        for _, writer in self._idle:
            writer.close()

"""The processes that are measured: started on one core each, and what they use of it."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg

TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs: its process and its port on loopback."""

    name: str
    pid: int
    port: int


@contextmanager
def serving(
    name: str,
    command: Sequence[str],
    environment: Mapping[str, str],
    core: int | None = None,
    path: str = "/graphql",
) -> Iterator[Server]:
    """Run a server until the block ends; ``{port}`` in its command or environment is its port.

    Raises:
        SystemExit: when it does not answer within a minute; the message has its log.
    """
    port = free_port()
    words = [word.replace("{port}", str(port)) for word in command]
    given = {key: value.replace("{port}", str(port)) for key, value in environment.items()}
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            words, env={**os.environ, **given}, stdout=log, stderr=log, start_new_session=True
        )
        try:
            if core is not None:
                pin([process.pid], core)
            if not _answers(f"http://127.0.0.1:{port}{path}", process):
                log.seek(0)
                raise SystemExit(f"{name} did not start:\n{log.read().decode()[-4000:]}")
            yield Server(name, process.pid, port)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            process.wait(20)


def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except urllib.error.HTTPError as answer:
            # A GraphQL endpoint refuses a bare GET: it is there. A 503 is not ready yet.
            if answer.code != 503:
                return True
        except OSError:
            pass
        else:
            return True
        time.sleep(0.1)
    return False


def free_port() -> int:
    """A port of loopback that nobody has just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def pin(pids: Iterable[int], core: int) -> None:
    """Keep processes on one core, with all their threads, and give them our own priority, within
    their session and among the sessions; what may not be done is left."""
    priority = os.getpriority(os.PRIO_PROCESS, 0)
    for pid in pids:
        with contextlib.suppress(OSError):
            for thread in Path(f"/proc/{pid}/task").iterdir():
                os.sched_setaffinity(int(thread.name), {core})
            os.setpriority(os.PRIO_PROCESS, pid, priority)
            Path(f"/proc/{pid}/autogroup").write_text(str(priority))


def cpu_of(pid: int) -> float:
    """The CPU seconds that a process has used.

    Raises:
        OSError: when it is gone.
    """
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def cpu_of_each(pids: Iterable[int]) -> dict[int, float]:
    """The CPU seconds that each process has used, those that have ended left out."""
    found = {}
    for pid in pids:
        with contextlib.suppress(OSError):
            found[pid] = cpu_of(pid)
    return found


def resident_of(pid: int) -> float:
    """The resident memory of a process, in megabytes."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


async def backends(connection: asyncpg.Connection[Any]) -> list[int]:
    """The processes of the database's other connections, if they are on this machine."""
    rows = await connection.fetch(
        "select pid from pg_stat_activity"
        " where datname = current_database() and pid <> pg_backend_pid()"
    )
    return [row["pid"] for row in rows]

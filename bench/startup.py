"""Time from `make serve` to ready, on a warm environment.

    .venv/bin/python -m bench.startup [--rounds 5]

A round starts the service twice: on an empty data folder (a new database cluster, the migrations,
the seeds' extraction) and on the one it left (nothing to do). Prints the medians, and the resident
memory of the process that answers once it is ready.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from bench.processes import free_port, resident_of

ROOT = Path(__file__).resolve().parent.parent
DEADLINE = 120.0


def main() -> None:
    """Measure, and print one line for each of the two starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    subprocess.run(["make", "-C", str(ROOT), "environment"], check=True)
    first: list[float] = []
    second: list[float] = []
    memory: list[float] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as data:
            first.append(_start(data)[0])
            seconds, resident = _start(data)
            second.append(seconds)
            memory.append(resident)
    print(f"first start, empty data folder: {_shown(first)} s")
    print(f"second start:                   {_shown(second)} s")
    print(f"resident memory when ready:     {_shown(memory)} MB")


def _start(data: str) -> tuple[float, float]:
    port = free_port()
    environment = {**os.environ, "CLAIMS_DATA": data, "CLAIMS_PORT": str(port)}
    environment.pop("DATABASE_URL", None)
    begun = time.perf_counter()
    process = subprocess.Popen(
        ["make", "-C", str(ROOT), "serve"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_until_ready(f"http://127.0.0.1:{port}/readyz", process)
        return time.perf_counter() - begun, _resident_of_server(process.pid)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        _wait_until_stopped(port)


def _wait_until_ready(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, ConnectionError):
            if process.poll() is not None:
                raise SystemExit("`make serve` ended before it was ready") from None
            time.sleep(0.02)
    raise SystemExit(f"not ready after {DEADLINE:.0f} s")


def _wait_until_stopped(port: int) -> None:
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return
        time.sleep(0.05)


def _resident_of_server(leader: int) -> float:
    """Megabytes of the `claims serve` process in the session that ``leader`` leads."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes()
            session = int((process / "stat").read_text().rsplit(")", 1)[1].split()[3])
            if session == leader and b"claims\0serve" in command and b"make" not in command:
                return resident_of(int(process.name))
        except OSError:
            continue
    return float("nan")


def _shown(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} (from {min(values):.1f} to {max(values):.1f})"


if __name__ == "__main__":
    main()

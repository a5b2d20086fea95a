"""The service as a process of its own on a loopback port, for tests that need the real thing."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parent.parent
CLAIMS = str(Path(sys.executable).with_name("claims"))
_PATIENCE_SECONDS = 60.0
_ADDRESS = re.compile(r"http://[^/]+")


class Service:
    """A running ``claims serve``; what it says goes to a file."""

    def __init__(self, process: subprocess.Popen[bytes], output: Path) -> None:
        self.process = process
        self.output = output
        self.url = self._find_address()

    def said(self) -> str:
        """All that it has said so far, on either stream."""
        return self.output.read_text()

    def cpu_seconds(self) -> float:
        """The CPU time that the process has used, to the nanosecond; Linux has a clock for it."""
        clock = ~self.process.pid << 3 | 2
        return time.clock_gettime(clock)

    def wait_until_ready(self) -> None:
        """Wait until ``/readyz`` is green."""
        self._wait(lambda: httpx.get(f"{self.url}/readyz").status_code == 200)

    def wait_until_idle(self) -> None:
        """Wait until it has done all that a start brings."""
        self._wait(lambda: "analysing by " in self.said())

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Send the signal and wait for the end; the exit status."""
        self.process.send_signal(number)
        return self.process.wait(15)

    def _find_address(self) -> str:
        self._wait(lambda: _ADDRESS.search(self.said()) is not None)
        match = _ADDRESS.search(self.said())
        assert match is not None
        return match[0]

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.05)


def environment(**settings: object) -> dict[str, str]:
    """The environment of a process that has these settings and no others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMS_")}
    kept.pop("DATABASE_URL", None)
    return kept | {name: str(value) for name, value in settings.items()}


@contextmanager
def running(folder: Path, **settings: object) -> Iterator[Service]:
    """A service with these settings, on a port of its own; it is stopped at the end."""
    output = folder / f"service-{time.monotonic_ns()}.log"
    with output.open("wb") as file:
        process = subprocess.Popen(
            [CLAIMS, "serve"],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env=environment(CLAIMS_PORT=0, **settings),
        )
    try:
        yield Service(process, output)
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise

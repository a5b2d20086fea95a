"""One cluster of the embedded server: made once, brought up when nobody has yet, watched.

Blocking code: it runs in a thread. Every function that changes something is called with
``start.lock`` held.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from fcntl import LOCK_EX
from pathlib import Path

from service.store.embedded import keeper
from service.store.embedded.account import hand_over, run_as
from service.store.embedded.placement import Placement
from service.store.errors import DatabaseUnusable

USER = "claims"

_START_SECONDS = 120.0
_POLL = 0.02
_READY = "ready"
_STATUS_LINE = 7
_OPTIONS: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "effective_cache_size": "1GB",
    "work_mem": "8MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "log_timezone": "UTC",
    "timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    "logging_collector": "off",
    # What callers send is not for the log, and a quiet day leaves it as it is.
    "log_min_error_statement": "panic",
    "log_checkpoints": "off",
}


@contextmanager
def starting(placement: Placement) -> Iterator[None]:
    """Hold the lock under which the server is made and started.

    Raises:
        DatabaseUnusable: when another process does not give it back.
    """
    descriptor = keeper.open_lock(placement.home / "start.lock")
    try:
        wait_until(
            lambda: keeper.try_lock(descriptor, LOCK_EX),
            f"Another process has been starting the database in {placement.home} for too long.",
        )
        yield
    finally:
        os.close(descriptor)


def is_up(placement: Placement) -> bool:
    """Whether the server runs, is ready, and has its keeper."""
    return (
        not keeper.is_free(placement.home / "keeper.lock")
        and not keeper.is_free(placement.home / "server.lock")
        and _status(placement) == _READY
    )


def ensure_cluster(placement: Placement) -> None:
    """Make the cluster where there is none yet; half-made ones are thrown away.

    Raises:
        DatabaseUnusable: when initdb fails.
    """
    if placement.cluster.exists():
        return
    password = secrets.token_urlsafe(32)
    _write_private(password_file(placement), password)
    handed = placement.home / "initdb.password"
    _write_private(handed, password)
    hand_over(handed, placement.account)
    fresh = placement.home / "cluster.new"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    hand_over(fresh, placement.account)
    try:
        done = run_as(
            placement.account,
            *(placement.install / "bin" / "initdb", "--pgdata", fresh),
            *("--username", USER, "--pwfile", handed, "--auth", "scram-sha-256"),
            *("--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin"),
            *("--builtin-locale", "C.UTF-8", "--text-search-config", "english"),
            *("--data-checksums", "--no-instructions"),
        )
    finally:
        handed.unlink()
    if done.returncode:
        raise DatabaseUnusable(f"The database could not be made in {fresh}: {done.stdout.strip()}")
    fresh.rename(placement.cluster)


def ensure_running(placement: Placement, options: Mapping[str, str]) -> None:
    """Bring the server up unless it is, and wait until it takes connections.

    Raises:
        DatabaseUnusable: with the end of the server's log, when it does not come up.
    """
    if is_up(placement):
        return
    server, own = placement.home / "server.lock", placement.home / "keeper.lock"
    if keeper.is_free(own):
        wait_until(
            lambda: keeper.is_free(server),
            f"A database server that nobody keeps still runs on {placement.cluster}.",
        )
        _clear_remains(placement)
        _spawn_keeper(placement, options)
    wait_until(
        lambda: is_up(placement) or keeper.is_free(own),
        f"The database server in {placement.cluster} does not get ready. {_log_tail(placement)}",
    )
    if not is_up(placement):
        raise DatabaseUnusable(f"The database server did not start. {_log_tail(placement)}")


def password_file(placement: Placement) -> Path:
    """The file, readable to its owner alone, that holds the password of ``USER``."""
    return placement.home / "password"


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _spawn_keeper(placement: Placement, options: Mapping[str, str]) -> None:
    settings = {**_OPTIONS, "unix_socket_directories": f'"{placement.sockets}"', **options}
    command = [str(placement.install / "bin" / "postgres"), "-D", str(placement.cluster)]
    for name, value in settings.items():
        command += ["-c", f"{name}={value}"]
    account = placement.account
    plan = {
        "home": str(placement.home),
        "command": command,
        "account": [account.user, account.group] if account else None,
    }
    with placement.log.open("wb") as log:
        subprocess.run(  # noqa: S603 - our own script, no shell
            [sys.executable, "-I", "-S", keeper.__file__, json.dumps(plan)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            check=False,
        )


def _clear_remains(placement: Placement) -> None:
    """Remove what a killed server leaves, which a recycled process id makes look alive."""
    pid_file = placement.cluster / "postmaster.pid"
    if pid_file.exists():
        first = pid_file.read_text(errors="replace").partition("\n")[0]
        if first.isdigit() and _serves(int(first), placement.cluster):
            raise DatabaseUnusable(
                f"Another PostgreSQL, process {first}, was started by hand on {placement.cluster}. "
                "Stop it first."
            )
        pid_file.unlink()
    for remains in placement.sockets.glob(".s.PGSQL.*"):
        remains.unlink()


def _serves(process: int, cluster: Path) -> bool:
    """Whether ``process`` is a server of ``cluster``: PostgreSQL works in its data folder."""
    if not Path("/proc/self").exists():
        return False
    try:
        return Path(f"/proc/{process}/cwd").samefile(cluster)
    except OSError:
        return False


def _status(placement: Placement) -> str:
    try:
        lines = (placement.cluster / "postmaster.pid").read_text(errors="replace").splitlines()
    except OSError:
        return ""
    return lines[_STATUS_LINE].strip() if len(lines) > _STATUS_LINE else ""


def _log_tail(placement: Placement) -> str:
    try:
        lines = placement.log.read_text(errors="replace").splitlines()
    except OSError:
        return "It left no log."
    return f"Its log, {placement.log}, ends: " + " / ".join(lines[-5:])


def wait_until(condition: Callable[[], bool], problem: str) -> None:
    """Wait for ``condition``, with patience that ends in ``DatabaseUnusable(problem)``."""
    deadline = time.monotonic() + _START_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise DatabaseUnusable(problem)
        time.sleep(_POLL)

"""The process that owns the embedded server and ends it when nobody uses it any more.

Every process that uses the server holds a shared lock on ``users.lock``. A lock vanishes with its
process, however that died, so the keeper needs no list of users: once it gets the exclusive lock,
the last one is gone. The server is the keeper's child and is told by the kernel when the keeper
dies (Linux), so that neither outlives its purpose. The server inherits ``server.lock``: while any
process of it lives, the lock is held, which no recycled process id can pretend.

Runs as a script, isolated, with the standard library alone: it must start fast and from anywhere.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

_POLL = 0.2
_TRIES = 10
_PATIENCE = ((signal.SIGINT, 30.0), (signal.SIGQUIT, 10.0), (signal.SIGKILL, 10.0))
_PR_SET_PDEATHSIG = 1


def open_lock(path: Path) -> int:
    """A descriptor on the lock file ``path``, which child processes do not inherit."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def try_lock(descriptor: int, mode: int) -> bool:
    """Take the lock, shared or exclusive, if that is possible at once."""
    try:
        fcntl.flock(descriptor, mode | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def is_free(path: Path) -> bool:
    """Whether nobody holds the lock file ``path`` exclusively."""
    descriptor = open_lock(path)
    try:
        return try_lock(descriptor, fcntl.LOCK_SH)
    finally:
        os.close(descriptor)


def main() -> None:
    """Keep the server that the JSON object on the command line describes."""
    plan = json.loads(sys.argv[1])
    home = Path(plan["home"])
    own = open_lock(home / "keeper.lock")
    if not any(_try_again(own) for _ in range(_TRIES)):
        return
    if os.fork():
        os._exit(0)
    os.setsid()
    users = open_lock(home / "users.lock")
    server = _start(home, plan)
    while server.poll() is None and not try_lock(users, fcntl.LOCK_EX):
        time.sleep(_POLL)
    _stop(server)
    # In this order: whoever waits for the users' lock must find the keeper's free.
    os.close(own)
    os.close(users)


def _try_again(descriptor: int) -> bool:
    """Whoever looks whether a lock is free holds it for a moment, so one refusal means nothing."""
    if try_lock(descriptor, fcntl.LOCK_EX):
        return True
    time.sleep(_POLL / 10)
    return False


def _start(home: Path, plan: dict[str, object]) -> subprocess.Popen[bytes]:
    command, account = plan["command"], plan["account"]
    assert isinstance(command, list)  # noqa: S101 - for the type checker
    identity = {}
    if isinstance(account, list):
        identity = {"user": account[0], "group": account[1], "extra_groups": []}
    held = open_lock(home / "server.lock")
    fcntl.flock(held, fcntl.LOCK_EX)
    library, keeper = ctypes.CDLL(None), os.getpid()

    def follow_the_keeper() -> None:
        if sys.platform == "linux":
            library.prctl(_PR_SET_PDEATHSIG, signal.SIGINT)
            if os.getppid() != keeper:
                os._exit(1)

    try:
        return subprocess.Popen(  # noqa: S603 - our own command, no shell
            command,
            stdin=subprocess.DEVNULL,
            cwd="/",
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
            pass_fds=(held,),
            preexec_fn=follow_the_keeper,
            **identity,
        )
    finally:
        os.close(held)


def _stop(server: subprocess.Popen[bytes]) -> None:
    for number, patience in _PATIENCE:
        if server.poll() is not None:
            return
        server.send_signal(number)
        try:
            server.wait(patience)
        except subprocess.TimeoutExpired:
            continue


if __name__ == "__main__":
    main()

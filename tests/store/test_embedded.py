"""The embedded server: shared by processes, survived by data, and never left running."""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from service.store.embedded import EmbeddedServer, cluster, keeper
from service.store.errors import DatabaseUnusable
from tests.running import ROOT

_FAST = {"fsync": "off"}
_USER = """
import asyncio, sys
from pathlib import Path
from service.store.embedded import EmbeddedServer
async def main():
    async with EmbeddedServer(Path(sys.argv[1]), options={"fsync": "off"}) as server:
        print(server.dsn(), flush=True)
        await asyncio.to_thread(sys.stdin.read)
asyncio.run(main())
"""


@pytest.fixture(scope="module")
def prototype() -> Iterator[Path]:
    """A data folder whose cluster is made once and copied for each test that needs none new."""
    folder = _make_folder()
    asyncio.run(_use(folder))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def new_folder() -> Iterator[Path]:
    """A data folder in which a space and a quote are no trouble."""
    outer = _make_folder()
    inner = outer / "data of 'mine'"
    yield inner
    assert wait_until(lambda: not (inner / "postgres").exists() or is_stopped(inner))
    shutil.rmtree(outer)


@pytest.fixture
def folder(new_folder: Path, prototype: Path) -> Path:
    """A data folder that has been used before."""
    subprocess.run(["cp", "-a", prototype, new_folder], check=True)
    return new_folder


def _make_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="claims-test-"))
    folder.chmod(0o711)
    return folder


async def _use(folder: Path) -> None:
    async with EmbeddedServer(folder, options=_FAST):
        pass


def is_stopped(folder: Path) -> bool:
    home = folder / "postgres"
    return all(keeper.is_free(home / name) for name in ("server.lock", "keeper.lock"))


def wait_until(condition: Callable[[], bool], seconds: float = 15.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def postmaster(folder: Path) -> int:
    return int((folder / "postgres/cluster/postmaster.pid").read_text().split()[0])


def keeper_of(folder: Path) -> int:
    """The server's parent process."""
    stat = Path(f"/proc/{postmaster(folder)}/stat").read_text()
    return int(stat.rpartition(")")[2].split()[1])


def start_user(folder: Path) -> tuple[subprocess.Popen[str], str]:
    """Another process that uses the server, and the URL that it prints."""
    process = subprocess.Popen(
        [sys.executable, "-c", _USER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout
    return process, process.stdout.readline().strip()


def end(process: subprocess.Popen[str], number: signal.Signals = signal.SIGKILL) -> None:
    process.send_signal(number)
    process.communicate(timeout=20)


async def run(dsn: str, statement: str) -> object:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


async def test_it_starts_keeps_data_and_stops_with_its_last_use(folder: Path) -> None:
    async with EmbeddedServer(folder, options=_FAST) as server:
        await run(server.dsn(), "create table kept as select 7 as n")
        async with EmbeddedServer(folder) as second:
            assert await run(second.dsn(), "select n from kept") == 7
        assert await run(server.dsn(), "select n from kept") == 7
    assert wait_until(lambda: is_stopped(folder))
    async with EmbeddedServer(folder, options=_FAST) as server:
        assert await run(server.dsn(), "select n from kept") == 7


async def test_it_is_private_and_made_well(new_folder: Path) -> None:
    async with EmbeddedServer(new_folder, options=_FAST) as server:
        connection = await asyncpg.connect(server.dsn())
        show = {
            name: await connection.fetchval(f"show {name}")
            for name in ("listen_addresses", "server_encoding", "data_checksums", "jit")
        }
        rules = await connection.fetch("select distinct auth_method from pg_hba_file_rules")
        await connection.close()
        assert show == {
            "listen_addresses": "",
            "server_encoding": "UTF8",
            "data_checksums": "on",
            "jit": "off",
        }
        assert [rule[0] for rule in rules] == ["scram-sha-256"]
        assert (server.placement.home / "password").stat().st_mode & 0o777 == 0o600
        assert (server.placement.sockets).stat().st_mode & 0o777 == 0o700
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(server.dsn(), password="wrong")


async def test_the_default_keeps_data_safe(folder: Path) -> None:
    async with EmbeddedServer(folder) as server:
        assert await run(server.dsn(), "show fsync") == "on"


async def test_a_killed_user_leaves_nothing_running_and_loses_nothing(folder: Path) -> None:
    process, dsn = await asyncio.to_thread(start_user, folder)
    await run(dsn, "create table kept as select 7 as n")
    end(process)
    assert wait_until(lambda: is_stopped(folder))
    async with EmbeddedServer(folder, options=_FAST) as server:
        assert await run(server.dsn(), "select n from kept") == 7


async def test_processes_share_it_and_the_rest_go_on_when_one_is_killed(folder: Path) -> None:
    users = await asyncio.gather(*(asyncio.to_thread(start_user, folder) for _ in range(3)))
    assert len({dsn for _, dsn in users}) == 1
    (first, dsn), (second, _), (third, _) = users
    end(first)
    end(second)
    await asyncio.sleep(1)
    assert await run(dsn, "select 7") == 7
    end(third)
    assert wait_until(lambda: is_stopped(folder))


async def test_a_killed_server_is_started_again_for_whoever_uses_it(folder: Path) -> None:
    async with EmbeddedServer(folder, options=_FAST) as server:
        before = postmaster(folder)
        os.kill(before, signal.SIGKILL)
        deadline = time.monotonic() + 15
        while True:
            await asyncio.sleep(0.1)
            try:
                assert await run(server.dsn(), "select 7") == 7
                break
            except (OSError, asyncpg.PostgresError):
                assert time.monotonic() < deadline
        assert postmaster(folder) != before


async def test_a_start_that_the_machine_refuses_is_tried_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure_running, tries = cluster.ensure_running, []

    def run_short_of_memory(*arguments: Any) -> None:
        tries.append(1)
        if len(tries) == 1:
            raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))
        ensure_running(*arguments)

    async with EmbeddedServer(folder, options=_FAST) as server:
        monkeypatch.setattr(cluster, "ensure_running", run_short_of_memory)
        os.kill(postmaster(folder), signal.SIGKILL)
        assert await asyncio.to_thread(wait_until, lambda: len(tries) > 1)
        assert await asyncio.to_thread(wait_until, lambda: cluster.is_up(server.placement))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's end")
async def test_the_server_does_not_outlive_its_keeper(folder: Path) -> None:
    process, _ = await asyncio.to_thread(start_user, folder)
    found = keeper_of(folder)
    end(process)
    os.kill(found, signal.SIGKILL)
    assert wait_until(lambda: is_stopped(folder))


async def test_the_next_start_works_after_everything_was_killed(folder: Path) -> None:
    process, dsn = await asyncio.to_thread(start_user, folder)
    await run(dsn, "create table kept as select 7 as n")
    os.kill(postmaster(folder), signal.SIGKILL)
    end(process)
    assert wait_until(lambda: is_stopped(folder))
    # What a recycled process id looks like: the file names a process that lives.
    stale = folder / "postgres/cluster/postmaster.pid"
    lines = stale.read_text().splitlines()
    stale.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")
    async with EmbeddedServer(folder, options=_FAST) as server:
        assert await run(server.dsn(), "select n from kept") == 7


async def test_a_half_made_cluster_is_made_anew(new_folder: Path) -> None:
    (new_folder / "postgres/cluster.new/base").mkdir(parents=True)
    for path in (new_folder, new_folder / "postgres"):
        path.chmod(0o711)
    async with EmbeddedServer(new_folder, options=_FAST) as server:
        assert await run(server.dsn(), "select 7") == 7


async def test_a_long_path_gets_its_socket_elsewhere(new_folder: Path) -> None:
    long = new_folder / ("long" * 30)
    async with EmbeddedServer(long, options=_FAST) as server:
        assert len(str(server.placement.sockets)) < 90
        assert await run(server.dsn(), "select 7") == 7
    assert wait_until(lambda: is_stopped(long))
    server.placement.sockets.rmdir()


async def test_a_broken_server_is_told_with_the_end_of_its_log(folder: Path) -> None:
    with pytest.raises(DatabaseUnusable, match="unrecognized configuration parameter"):
        async with EmbeddedServer(folder, options={"no_such_setting": "1"}):
            pass
    async with EmbeddedServer(folder, options=_FAST) as server:
        assert await run(server.dsn(), "select 7") == 7


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs it as another account")
async def test_data_that_the_account_cannot_reach_is_placed_where_it_can(new_folder: Path) -> None:
    private = new_folder.parent / "private"
    private.mkdir(mode=0o700)
    elsewhere = new_folder.parent / "elsewhere"
    async with EmbeddedServer(private / "data", options=_FAST, fallback=elsewhere) as server:
        assert server.placement.home.parent == elsewhere
        assert (private / "data/postgres").resolve() == server.placement.home
        await run(server.dsn(), "create table kept as select 7 as n")
    async with EmbeddedServer(private / "data", options=_FAST, fallback=elsewhere) as server:
        assert await run(server.dsn(), "select n from kept") == 7
    assert private.stat().st_mode & 0o777 == 0o700


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseUnusable, match="CLAIMS_DATA"):
        async with EmbeddedServer(tmp_path / "file" / "data"):
            pass

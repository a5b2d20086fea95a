"""The service as a process: how it starts, what it survives, how it stops."""

from __future__ import annotations

import signal
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg
import httpx

from service.store.embedded import EmbeddedServer
from tests.running import running

LONG = {"text": "“It rained in the town by the sea,” Rui Alves said. " * 20_000}


def seeds(folder: Path) -> Path:
    """Some documents, one of which cannot be read."""
    made = folder / "seeds"
    made.mkdir()
    (made / "broken.txt").write_bytes(b"\x89PNG\r\n\xff\0")
    for number in range(3):
        text = f"“Only {number + 12} boats left,” the spokesman, Rui Alves, said."
        (made / f"{number}.txt").write_text(text)
    return made


def leave_in_the_middle(url: str) -> None:
    """Hang up before the announced body is sent."""
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        head = "POST /v1/articles HTTP/1.1", f"host: {host}", "content-length: 100"
        connection.sendall("\r\n".join([*head, "content-type: text/plain", "", "It"]).encode())


def test_from_nothing_to_ready_on_the_embedded_server_and_down_again(server_folder: Path) -> None:
    data = server_folder / "app"
    with running(server_folder, CLAIMS_DATA=data, CLAIMS_SEEDS=seeds(server_folder)) as service:
        assert httpx.get(f"{service.url}/livez").status_code == 200
        service.wait_until_ready()
        articles = httpx.get(f"{service.url}/v1/articles").json()["items"]
        assert len(articles) == 3
        leave_in_the_middle(service.url)
        with ThreadPoolExecutor() as pool:
            long = pool.submit(httpx.post, f"{service.url}/v1/articles", json=LONG, timeout=30)
            time.sleep(1)
            started = time.monotonic()
            assert service.stop() == 0
            assert time.monotonic() - started < 9
        assert long.result().status_code == 503
        said = service.said()
    for word in ("PostgreSQL", "migrating", "/graphql", "/v1/articles", "broken.txt", "ready"):
        assert word in said
    assert "Traceback" not in said


def test_two_that_start_at_once_seed_once(dsn: str, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": dsn, "CLAIMS_SEEDS": seeds(tmp_path)}
    with running(tmp_path, **settings) as one, running(tmp_path, **settings) as other:
        answers = []
        for service in (one, other):
            service.wait_until_ready()
            answers.append(httpx.get(f"{service.url}/v1/articles").json())
        assert answers[0] == answers[1]
        assert len(answers[0]["items"]) == 3


async def test_an_outage_of_the_database_is_told_and_survived(
    server: EmbeddedServer, dsn: str, tmp_path: Path
) -> None:
    name = dsn.split("?")[0].rsplit("/", 1)[1]
    with running(tmp_path, DATABASE_URL=dsn, CLAIMS_SEEDS=tmp_path) as service:
        service.wait_until_ready()
        administrator = await asyncpg.connect(server.dsn("postgres"))
        try:
            await administrator.execute(f"alter database {name} allow_connections false")
            await administrator.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", name
            )
            async with httpx.AsyncClient(base_url=service.url, timeout=20) as client:
                await check_outage(client)
            await administrator.execute(f"alter database {name} allow_connections true")
        finally:
            await administrator.close()
        service.wait_until_ready()
        assert "Traceback" not in service.said()


async def check_outage(client: httpx.AsyncClient) -> None:
    """Without a database the process lives, and says what is missing."""
    ready = await client.get("/readyz")
    assert ready.status_code == 503
    assert ready.json()["missing"] == ["database"]
    assert ready.headers["retry-after"] == "1"
    read = await client.get("/v1/articles")
    assert read.status_code == 503
    assert read.headers["content-type"] == "application/problem+json"
    write = await client.post("/v1/articles", json={"text": "It rained."})
    assert write.status_code == 503
    assert (await client.get("/livez")).status_code == 200


def test_a_token_opens_writes_and_an_interrupt_ends_them(dsn: str, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": dsn, "CLAIMS_SEEDS": tmp_path, "CLAIMS_TOKEN": "sesame"}
    with running(tmp_path, **settings) as service:
        articles = f"{service.url}/v1/articles"
        offered = {"text": ""}
        refused = httpx.post(articles, json=offered)
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"].startswith("Bearer")
        wrong = httpx.post(articles, json=offered, headers={"authorization": "Bearer open"})
        assert wrong.status_code == 401
        right = httpx.post(articles, json=offered, headers={"authorization": "Bearer sesame"})
        assert right.status_code == 422
        assert httpx.get(articles).status_code == 200
        assert service.stop(signal.SIGINT) == 130
        assert "sesame" not in service.said()
        assert "Traceback" not in service.said()

"""The command line, run as what it is: a command."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
from pathlib import Path

from tests.running import CLAIMS, ROOT, environment

ALVES = "“Only 12 boats left the port,” the spokesman, Rui Alves, said."
MARKS = "\ufeff𝒳\r\n\r\n" + ALVES


def claims(
    *arguments: str, given: bytes = b"", **settings: object
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [CLAIMS, *arguments],
        input=given,
        capture_output=True,
        env=environment(**settings),
        timeout=60,
        check=False,
    )


def lines(run: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in run.stdout.splitlines()]


def jsonl(*objects: object) -> bytes:
    return b"".join(json.dumps(item).encode() + b"\n" for item in objects)


def test_help_names_every_command() -> None:
    run = claims("--help")
    assert run.returncode == 0
    for command in (
        "serve",
        "migrate",
        "seed",
        "ingest",
        "reanalyse",
        "schema",
        "extract",
        "compare",
    ):
        assert f"  {command} " in run.stdout.decode()
    assert b"...\n" not in run.stdout.partition(b"Commands:")[2], "a command's line is cut off"


def test_the_schema_is_the_committed_one() -> None:
    run = claims("schema")
    assert run.returncode == 0
    assert run.stdout == (ROOT / "schema" / "schema.graphql").read_bytes()


def test_extract_writes_a_line_for_each_input_in_order(tmp_path: Path) -> None:
    (tmp_path / "boats.txt").write_text(ALVES)
    (tmp_path / "more.jsonl").write_bytes(jsonl({"id": "m1", "text": ALVES}))
    (tmp_path / "binary.txt").write_bytes(b"\x89PNG\xff")
    run = claims(
        "extract",
        *(str(tmp_path / name) for name in ("boats.txt", "binary.txt", "more.jsonl", "none.txt")),
        "-",
        given=jsonl(
            {"id": 7, "text": "Nobody said anything."},
            {"id": "bad"},
            {"id": "marks", "text": MARKS},
        )
        + b"{\n",
    )
    found = lines(run)
    assert [line.get("id") for line in found] == [
        *("boats.txt", "binary.txt", "m1", "none.txt", 7, "bad", "marks", None),
    ]
    bad = [number for number, line in enumerate(found) if "error" in line]
    assert bad == [1, 3, 5, 7]
    assert run.returncode == 1
    assert b"Traceback" not in run.stderr
    assert found[4] == {"id": 7, "statements": []}
    assert found[0]["statements"] == found[2]["statements"]
    (statement,) = found[0]["statements"]
    assert set(statement) == {"speaker", "role", "kind", "cue", "source", "content", "text"}
    assert statement["speaker"] == "Rui Alves"
    assert statement["kind"] == "DIRECT"
    ((start, end),) = statement["content"]
    assert ALVES[start:end] == statement["text"]
    assert ALVES[slice(*statement["cue"])] == "said"
    # Offsets point into the text as it is given, whatever stands before.
    (marked,) = found[6]["statements"]
    ((start, end),) = marked["content"]
    assert MARKS[start:end] == marked["text"] == statement["text"]


def test_a_text_without_statements_has_none_and_what_is_no_text_is_an_error() -> None:
    empty = ["", " \n", "no quotation", '"' * 5_000, "\u202bשלום\u202c"]
    unusable = ["a\0", "\ud800", 5, None, "x" * 2_000_001]
    given = [{"id": number, "text": text} for number, text in enumerate([*empty, *unusable])]
    run = claims("extract", "-", given=jsonl(*given))
    found = lines(run)
    assert run.returncode == 1
    assert [line["id"] for line in found] == list(range(10))
    assert [line["statements"] for line in found[:5]] == [[]] * 5
    assert all(set(line) == {"id", "error"} for line in found[5:])


def test_compare_writes_a_verdict_for_each_pair() -> None:
    pairs = [
        {
            "a": "Police said about 5,000 people joined the march.",
            "b": "Organisers said 50,000 people joined the march.",
        },
        {"a": "Police said about 5,000 people joined the march."},
        {"a": "The mayor said the bridge is open.", "b": "Ana Reis said rain fell on Monday."},
    ]
    run = claims("compare", given=jsonl(*pairs))
    first, bad, last = lines(run)
    assert run.returncode == 1
    assert set(bad) == {"error"}
    keys = {"verdict", "kind", "reason", "confidence", "evidence_a", "evidence_b", "explanation"}
    assert set(first) == set(last) == keys
    assert (first["verdict"], first["kind"]) == ("CONTRADICTS", "FIGURE")
    assert last["verdict"] != "CONTRADICTS"
    assert last["kind"] is None


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_bytes(jsonl(*({"id": n, "text": ALVES} for n in range(2_000))))
    with subprocess.Popen(
        [CLAIMS, "extract", str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(20) != 0
        assert process.stderr.read() == b""


def test_an_interrupt_ends_quietly() -> None:
    with subprocess.Popen(
        [CLAIMS, "extract"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(jsonl({"id": 1, "text": ALVES}))
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
        assert (process.returncode, said) == (130, b"")


def test_a_database_that_cannot_be_reached_is_told_in_one_line() -> None:
    for command in ("serve", "migrate"):
        run = claims(command, DATABASE_URL="postgresql://127.0.0.1:1/none", CLAIMS_PORT=0)
        assert run.returncode == 1
        assert run.stderr.startswith(b"claims: The database of DATABASE_URL cannot be used: ")
        assert run.stderr.count(b"\n") == 1


def test_a_setting_that_cannot_be_used_is_named() -> None:
    run = claims("serve", CLAIMS_PORT="http")
    assert run.returncode == 1
    assert run.stderr.startswith(b"claims: CLAIMS_PORT is 'http'")


def test_a_trusted_document_that_does_not_fit_the_schema_is_told_before_anything_starts(
    tmp_path: Path,
) -> None:
    path = tmp_path / "Old.graphql"
    path.write_text("{ articles { nodes { headline } } }")
    settings = {"CLAIMS_DOCUMENTS": path, "CLAIMS_DATA": tmp_path / "data", "CLAIMS_PORT": 0}
    run = claims("serve", **settings)
    assert run.returncode == 1
    assert run.stderr.decode() == (
        "claims: CLAIMS_DOCUMENTS: 1 of 1 documents cannot be run:\n"
        f"  {path}: Old: line 1, column 22: "
        "Cannot query field 'headline' on type 'Article'.\n"
    )
    assert not (tmp_path / "data").exists()


def test_a_port_in_use_is_told_before_anything_starts(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = claims("serve", CLAIMS_PORT=port, CLAIMS_DATA=tmp_path / "data")
    assert run.returncode == 1
    assert run.stderr.decode() == (
        f"claims: port {port} of 127.0.0.1 is in use; set CLAIMS_PORT to another\n"
    )
    assert not (tmp_path / "data").exists()


def test_what_cannot_be_read_is_told_and_the_others_go_in_once(dsn: str, tmp_path: Path) -> None:
    (tmp_path / "boats.txt").write_text(ALVES)
    (tmp_path / "binary.txt").write_bytes(b"\x89PNG\xff\0")
    names = [str(tmp_path / name) for name in ("binary.txt", "none.txt", "boats.txt")]
    run = claims("ingest", *names, DATABASE_URL=dsn)
    assert run.returncode == 1
    assert b"not read: binary.txt: " in run.stderr
    assert b"not read: none.txt: " in run.stderr
    assert b"1 new, 0 revised, 0 known, 2 not read" in run.stderr
    assert b"Traceback" not in run.stderr
    (tmp_path / "binary.txt").unlink()
    again = claims("seed", str(tmp_path), DATABASE_URL=dsn)
    assert again.returncode == 0
    assert b"0 new, 0 revised, 1 known, 0 not read" in again.stderr


def test_documents_go_into_the_corpus_named_and_are_analysed_there(
    dsn: str, tmp_path: Path
) -> None:
    (tmp_path / "boats.txt").write_text(ALVES)
    file = str(tmp_path / "boats.txt")
    unknown = claims("ingest", file, "--corpus", "press", DATABASE_URL=dsn)
    assert unknown.returncode == 1
    assert unknown.stderr == b"claims: There is no corpus 'press'; those there are: none yet.\n"
    made = claims("ingest", file, "--corpus", "press", "--create", DATABASE_URL=dsn)
    assert b"1 new, 0 revised, 0 known, 0 not read" in made.stderr
    again = claims("reanalyse", "--all", "--corpus", "press", DATABASE_URL=dsn)
    (told,) = lines(again)
    assert (told["analysed"], told["statements"]) == (1, {"kept": 1, "added": 0, "ended": 0})
    assert b" --corpus press\n" in again.stderr

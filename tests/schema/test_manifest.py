"""The list of trusted documents, in each form that the tools of frontends write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from schema.documents import identify
from schema.manifest import read_manifest
from service.settings import InvalidSetting

ONE, TWO = "query One { __typename }", "query Two { rateLimit { cost } }\n"
OWN = {identify(ONE): ONE, identify(TWO): TWO}
MD5 = "0cc175b9c0f1b6a831c399e269772661"
OTHER_HASH = "a" * 64


def write(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_relays_compiler(tmp_path: Path) -> None:
    path = write(tmp_path, "persisted_queries.json", {MD5: ONE, OTHER_HASH: TWO})
    assert read_manifest(path) == OWN | {
        MD5: ONE,
        OTHER_HASH: TWO,
        f"sha256:{OTHER_HASH}": TWO,
    }


def test_apollos_manifest(tmp_path: Path) -> None:
    operations = [
        {"id": "1", "name": "One", "type": "query", "body": ONE},
        {"id": "2", "name": "Two", "type": "query", "body": TWO},
    ]
    manifest = {"format": "apollo-persisted-query-manifest", "version": 1, "operations": operations}
    path = write(tmp_path, "manifest.json", manifest)
    assert read_manifest(path) == OWN | {"1": ONE, "2": TWO}


def test_a_folder_of_documents_and_manifests(tmp_path: Path) -> None:
    write(tmp_path, "One.graphql", ONE)
    write(tmp_path, "below/Two.gql", TWO)
    write(tmp_path, "more.json", {"again": ONE})
    write(tmp_path, "README.md", "not a document")
    assert read_manifest(tmp_path) == OWN | {"One": ONE, "Two": TWO, "again": ONE}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", "{"),
        ("a.json", []),
        ("a.json", {"id": 1}),
        ("a.json", {"id": {"text": ONE}}),
        ("a.json", {"operations": [{"id": "1"}]}),
        ("a.json", {"operations": [{"body": ONE}]}),
    ],
)
def test_what_is_no_manifest_is_named(tmp_path: Path, name: str, content: object) -> None:
    path = write(tmp_path, name, content)
    with pytest.raises(InvalidSetting, match=rf"^CLAIMS_DOCUMENTS: {path} "):
        read_manifest(path)


def test_one_identifier_of_two_documents_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "a.json", {"same": ONE})
    write(tmp_path, "b.json", {"same": TWO})
    with pytest.raises(InvalidSetting, match=r"b\.json has another document as same"):
        read_manifest(tmp_path)


def test_a_path_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting, match="it takes a JSON manifest, or a folder"):
        read_manifest(tmp_path / "nothing")

"""The list of trusted documents, in each form that the tools of frontends write, and its faults."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from schema.build import read_schema
from schema.documents import identify
from schema.manifest import read_manifest
from service.reads.engine import ReadEngine
from service.reads.limits import Limits
from service.settings import InvalidSetting

ONE, TWO = "query One { __typename }", "query Two { rateLimit { cost } }\n"
OWN = {identify(ONE): ONE, identify(TWO): TWO}
MD5 = "0cc175b9c0f1b6a831c399e269772661"
OTHER_HASH = "a" * 64


def accept(_: str) -> None:
    """Nothing is wrong with any document."""


def write(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_relays_compiler(tmp_path: Path) -> None:
    path = write(tmp_path, "persisted_queries.json", {MD5: ONE, OTHER_HASH: TWO})
    assert read_manifest(path, accept) == OWN | {
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
    assert read_manifest(path, accept) == OWN | {"1": ONE, "2": TWO}


def test_a_folder_of_documents_and_manifests(tmp_path: Path) -> None:
    write(tmp_path, "One.graphql", ONE)
    write(tmp_path, "below/Two.gql", TWO)
    write(tmp_path, "more.json", {"again": ONE})
    write(tmp_path, "README.md", "not a document")
    assert read_manifest(tmp_path, accept) == OWN | {"One": ONE, "Two": TWO, "again": ONE}


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
        read_manifest(path, accept)


def test_one_identifier_of_two_documents_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "a.json", {"same": ONE})
    write(tmp_path, "b.json", {"same": TWO})
    with pytest.raises(InvalidSetting, match=r"b\.json has another document as same"):
        read_manifest(tmp_path, accept)


def test_a_path_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting, match="it takes a JSON manifest, or a folder"):
        read_manifest(tmp_path / "nothing", accept)


@pytest.mark.parametrize(
    ("text", "place", "why"),
    [
        ("query Q {\n  articlez { next } }", "line 2, column 3", "Cannot query field 'articlez'"),
        ("{ articles(first: $n) { next } }", "line 1, column 19", "Variable '$n' is not defined"),
        ("{ articles { next }", "line 1, column 20", "Syntax Error"),
        ("fragment F on Article { id }", "line 1, column 1", "The document has no operation."),
        ("mutation { review }", "line 1, column 1", "mutation"),
        ("{" + "a:__typename " * 700 + "}", "line 1, column 1", "repeated more than 20"),
    ],
)
def test_a_document_that_can_never_run_is_told_at_once(
    tmp_path: Path, text: str, place: str, why: str
) -> None:
    path = write(tmp_path, "all.json", {"Good": ONE, "Bad": text})
    with pytest.raises(InvalidSetting) as caught:
        read_manifest(path, ReadEngine(read_schema()).check)
    first, second = str(caught.value).split("\n")
    assert first == "CLAIMS_DOCUMENTS: 1 of 2 documents cannot be run:"
    assert second.startswith(f"  {path}: Bad: {place}")
    assert why in second


def test_documents_with_variables_and_several_operations_are_fine(tmp_path: Path) -> None:
    several = "query A($n: Int!) { articles(first: $n) { next } } query B { __typename }"
    path = write(tmp_path, "all.json", {"several": several})
    assert "several" in read_manifest(path, ReadEngine(read_schema()).check)


def test_introspection_that_is_switched_off_cannot_be_trusted(tmp_path: Path) -> None:
    path = write(tmp_path, "Types.graphql", "{ __schema { types { name } } }")
    assert read_manifest(path, ReadEngine(read_schema()).check)
    with pytest.raises(InvalidSetting, match="introspection has been disabled"):
        read_manifest(path, ReadEngine(read_schema(), Limits(introspection=False)).check)


def test_all_faults_are_told_up_to_twenty_each_document_once(tmp_path: Path) -> None:
    bad = {f"Bad{number:02}": f"{{ none{number} }}" for number in range(23)}
    write(tmp_path, "a.json", {**bad, "Good": ONE})
    write(tmp_path, "b.json", bad)
    with pytest.raises(InvalidSetting) as caught:
        read_manifest(tmp_path, ReadEngine(read_schema()).check)
    first, *told, last = str(caught.value).split("\n")
    assert first == "CLAIMS_DOCUMENTS: 23 of 24 documents cannot be run:"
    assert [line.split(": ")[1] for line in told] == sorted(bad)[:20]
    assert all("a.json" in line for line in told)
    assert last == "  and 3 more"

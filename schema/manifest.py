"""The list of trusted documents, as the tools of frontends write it.

A manifest is JSON: an object of texts by identifier, as Relay's compiler and GraphQL Code Generator
write, or Apollo's ``apollo-persisted-query-manifest``. A folder holds manifests, and documents as
``.graphql`` files, which are named as their files are. Every document is found by its SHA-256 too.
One that does not fit the schema is told before it is asked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from schema.documents import identify
from service.reads.faults import RequestFailed
from service.settings import InvalidSetting

_SUFFIXES = (".graphql", ".gql", ".json")
_HASH = re.compile(r"[0-9a-f]{64}")
_SETTING = "CLAIMS_DOCUMENTS"
_MOST_TOLD = 20


def read_manifest(path: Path, check: Callable[[str], None]) -> dict[str, str]:
    """The documents of a manifest, or of a folder, by each identifier that they have.

    ``check`` raises ``RequestFailed`` for a document that cannot be run.

    Raises:
        InvalidSetting: when it cannot be read, gives one identifier to two documents, or has some
            that cannot be run; these are all named, with what is wrong and where.
    """
    documents: dict[str, str] = {}
    places: dict[str, str] = {}
    for file in _files(path):
        for identifier, text in _entries(file):
            places.setdefault(text, f"{file}: {identifier}")
            for name in _names(identifier, text):
                if documents.setdefault(name, text) != text:
                    raise InvalidSetting(f"{_SETTING}: {file} has another document as {name}")
    faults = [f"{place}: {why}" for text, place in places.items() if (why := _fault(text, check))]
    if faults:
        raise InvalidSetting(_describe(faults, len(places)))
    return documents


def _fault(text: str, check: Callable[[str], None]) -> str | None:
    """What is wrong with a document first of all, and where in it."""
    try:
        check(text)
    except RequestFailed as failure:
        error = failure.errors[0]
        line, column = error.locations[0] if error.locations else (1, 1)
        return f"line {line}, column {column}: {error.message}"
    return None


def _describe(faults: list[str], count: int) -> str:
    told = [f"{_SETTING}: {len(faults)} of {count} documents cannot be run:", *faults[:_MOST_TOLD]]
    if len(faults) > _MOST_TOLD:
        told.append(f"and {len(faults) - _MOST_TOLD} more")
    return "\n  ".join(told)


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.suffix in _SUFFIXES)
    if path.is_file():
        return [path]
    raise InvalidSetting(f"{_SETTING} is {str(path)!r}; it takes a JSON manifest, or a folder")


def _entries(file: Path) -> Iterator[tuple[str, str]]:
    """The documents of one file by the identifiers that it gives them."""
    try:
        content = file.read_bytes().decode()
        found = json.loads(content) if file.suffix == ".json" else {file.stem: content}
    except (OSError, ValueError) as error:
        raise InvalidSetting(f"{_SETTING}: {file} cannot be read: {error}") from error
    listed = found.get("operations") if isinstance(found, dict) else None
    if isinstance(listed, list):
        found = {e.get("id"): e.get("body") for e in listed if isinstance(e, dict)}
    if not isinstance(found, dict):
        raise InvalidSetting(f"{_SETTING}: {file} must be an object of documents by identifier")
    for identifier, text in found.items():
        if not (isinstance(identifier, str) and isinstance(text, str)):
            raise InvalidSetting(f"{_SETTING}: {file} has an entry that is not a document")
        yield identifier, text


def _names(identifier: str, text: str) -> Iterator[str]:
    yield identifier
    yield identify(text)
    if _HASH.fullmatch(identifier):
        yield f"sha256:{identifier}"

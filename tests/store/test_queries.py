"""The SQL files: each statement named, described, and within reach."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from service.store import queries
from service.store.queries import read_queries

_FILES = sorted((Path(queries.__file__).parent / "sql").glob("*.sql"))


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_each_block_is_one_described_statement(path: Path) -> None:
    text = path.read_text()
    names = re.findall(r"^-- name: (.*)$", text, re.MULTILINE)
    assert names
    assert len(set(names)) == len(names)
    assert list(read_queries(path.stem)) == names
    for name, statement in read_queries(path.stem).items():
        assert statement.count(";") == 1, name
        assert statement.endswith(";"), name
        assert re.search(rf"-- name: {name}\n-- [A-Z]", text), name

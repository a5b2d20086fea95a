"""Every path and link of a page leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.pages import FILES, PAGES, anchors, code, links, name_of
from tests.running import ROOT

_FILE = re.compile(r"[\w./-]*\w\.(py|sql|md|mjs|txt|tsv|onnx|svg|in|sh)")
_FOLDER = re.compile(r"(service|schema|migrations|seeds|tests|bench|docs|requirements)/[\w./-]*")
MADE_LATER = {"migrations/versions/NNNN_name.sql"}
"""What a page names as a pattern."""


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_to_a_file_or_a_heading(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_file_that_is_named_is_there(page: Path) -> None:
    named = {text for text in code(page) if _FILE.fullmatch(text)} - MADE_LATER
    lost = [text for text in named if not any(f"/{path}".endswith(f"/{text}") for path in FILES)]
    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_folder_that_is_named_is_there(page: Path) -> None:
    named = {text for text in code(page) if _FOLDER.fullmatch(text)} - MADE_LATER
    assert [text for text in named if not (ROOT / text).exists()] == []


def test_every_page_is_read() -> None:
    assert {"README.md", "CONTRIBUTING.md", "docs/graphql.md"} <= set(map(name_of, PAGES))

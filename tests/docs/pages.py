"""The pages that the repository has for its readers, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.running import ROOT

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?:^ {4}.*\n)+", re.MULTILINE)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
MADE = {"node_modules", "__pycache__", "__generated__", "build", "claims.egg-info"}


def list_files(folder: Path) -> Iterator[str]:
    """The paths of all files of the repository; what is made beside them is left out."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name not in MADE and not path.name.startswith("."):
            yield from list_files(path)
        elif path.is_file():
            yield str(path.relative_to(ROOT))


FILES = list(list_files(ROOT))
PAGES = [ROOT / path for path in FILES if path.endswith(".md")]


def name_of(page: Path) -> str:
    """A page's path, for messages."""
    return str(page.relative_to(ROOT))


def fenced(page: Path, language: str) -> list[str]:
    """The fenced blocks of a page that are in a language."""
    return [text for of, text in _FENCE.findall(page.read_text("utf-8")) if of == language]


def code(page: Path) -> Iterator[str]:
    """All that a page shows as code: blocks line by line, and what stands between backticks."""
    text = page.read_text("utf-8")
    for _, block in _FENCE.findall(text):
        yield from block.splitlines()
    text = _FENCE.sub("", text)
    for block in _INDENTED.findall(text):
        yield from map(str.strip, block.splitlines())
    yield from _SPAN.findall(text)


def links(page: Path) -> list[str]:
    """What a page links to within the repository."""
    found = _LINK.findall(page.read_text("utf-8"))
    return [link for link in found if not link.startswith(("http://", "https://"))]


def anchors(page: Path) -> set[str]:
    """The names by which the headings of a page can be linked to, as GitHub makes them."""
    headings = _HEADING.findall(_FENCE.sub("", page.read_text("utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

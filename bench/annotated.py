"""Files of annotated articles: one JSON object a line, each with its ``text``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def read_articles(path: Path) -> list[dict[str, Any]]:
    """The articles of a file, in its order; blank lines are passed over.

    Raises:
        ValueError: when a line is no JSON object with a text, or no line has one.
    """
    lines = enumerate(path.read_text("utf-8").split("\n"), 1)
    articles = [_read(line, f"{path}, line {number}") for number, line in lines if line.strip()]
    if not articles:
        raise ValueError(f"{path} holds no articles, one JSON object with a text a line")
    return articles


def _read(line: str, place: str) -> dict[str, Any]:
    try:
        article = json.loads(line)
    except ValueError as wrong:
        raise ValueError(f"{place} is no JSON: {wrong}") from wrong
    if not isinstance(article, dict) or not isinstance(article.get("text"), str):
        raise ValueError(f"{place} is no JSON object with a text")
    return article

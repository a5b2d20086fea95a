"""Whom statements belong to, in articles that were marked before anything had read them."""

from __future__ import annotations

import pytest

from service.domain.statement import Statement
from service.extraction.extractor import Extractor
from tests.extraction import bodies, resolutions, voices
from tests.extraction.resolutions import Expected

ARTICLES = resolutions.ARTICLES | bodies.ARTICLES | voices.ARTICLES


@pytest.mark.parametrize(("text", "expected"), ARTICLES.values(), ids=list(ARTICLES))
def test_statements_belong_to_whom_the_article_says(
    extractor: Extractor, text: str, expected: Expected
) -> None:
    statements = list(extractor.extract(text))
    assert [(_found(statements, who, words), words) for who, words in expected] == expected


def _found(statements: list[Statement], who: str | None, words: str) -> str | None:
    """Whom the first statement left that has ``words`` is given to: ``who`` if that is right."""
    beginnings = tuple(words.split("|"))
    for statement in statements:
        if any(beginning in statement.text[:60] for beginning in beginnings):
            statements.remove(statement)
            name = statement.speaker.name if statement.speaker else None
            return who if name in (who.split("|") if who else [None]) else name
    return f"no statement {words!r}"

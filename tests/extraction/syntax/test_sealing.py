"""Parses that are put away and looked at again."""

from __future__ import annotations

import pytest
from spacy.tokens import Token

from service.extraction.extractor import Extractor
from service.extraction.syntax import parsing
from service.extraction.syntax.sealing import seal

_TEXT = (
    "Ada Obi, who heads the board, told the Herald that the road wasn't shut. “It is open,” she"
    " said.\n\nThe mayor, Ben Cole, denied it."
)


def test_a_parse_that_was_put_away_is_the_same(extractor: Extractor) -> None:
    doc = extractor._nlp(_TEXT)
    for before, after in zip(doc, seal(doc).open(), strict=True):
        assert _told_of(after) == _told_of(before)


def _told_of(token: Token) -> tuple[object, ...]:
    below = [child.i for child in token.children]
    labels = (token.tag_, token.pos_, token.lemma_, token.dep_)
    return (token.text, token.whitespace_, *labels, token.head.i, token.right_edge.i, below)


def test_a_text_of_more_parses_than_are_kept_says_the_same(
    extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = extractor.extract(_TEXT)
    monkeypatch.setattr(parsing, "_MOST_OPEN", 0)
    assert extractor.extract(_TEXT) == kept
    assert kept

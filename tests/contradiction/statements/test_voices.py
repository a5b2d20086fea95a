"""Voices: what the article says of whoever speaks."""

from __future__ import annotations

import pytest

from service.contradiction import Features
from service.domain.article import Document
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

ARTICLE = """ORSK (Wire) - Fire brigade spokesman Ben Cole said that nobody was hurt. The council
of Orsk said that it had rained.

"The hoses froze," Cole said.
"""


@pytest.fixture(scope="module")
def told(extractor: Extractor) -> list[Features]:
    return list(describe_all(extractor, Document(ARTICLE))[1])


def test_a_title_is_told_as_the_article_has_it(told: list[Features]) -> None:
    assert told[0].title == "Fire brigade spokesman"


def test_a_title_goes_along_with_a_later_surname(told: list[Features]) -> None:
    assert (told[2].label, told[2].title) == ("Ben Cole", "Fire brigade spokesman")


def test_a_body_that_speaks_for_itself_has_none(told: list[Features]) -> None:
    assert told[1].title == ""

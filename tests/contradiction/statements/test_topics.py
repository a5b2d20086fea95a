"""Topics: the names by which two reports of one event know each other."""

from __future__ import annotations

import pytest

from service.contradiction import judge, read_topics
from service.domain.article import Document
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

HARBOUR = """PORT ALMA (Wire) - Harbour chief Ines Duarte said the freighter carried grain.

Duarte said that 12 dockers were hurt. The dockers' union of Alma said that Duarte was wrong.
"""
OTHER_SIDE = """PORT ALMA (Wire) - The dockers' union said on Friday that nobody had been hurt.

Secretary Ana Reis said Port Alma was calm. Reis said that Duarte had left Port Alma.
"""


def test_articles_turn_around_the_names_they_open_with_and_repeat() -> None:
    topics = read_topics(HARBOUR)
    assert topics >= {"alma", "duarte"}
    assert not topics & {"wire", "the", "freighter"}


@pytest.mark.parametrize(
    ("names", "verdict"), [({}, "CONTRADICTS"), ({"Alma": "Roun", "Duarte": "Li"}, "COMPATIBLE")]
)
def test_what_names_nothing_is_compared_with_articles_on_the_same_event(
    extractor: Extractor, names: dict[str, str], verdict: str
) -> None:
    text = OTHER_SIDE
    for known, other in names.items():
        text = text.replace(known, other)
    nobody = next(f for f in describe_all(extractor, Document(text))[1] if "nobody" in f.text)
    told = describe_all(extractor, Document(HARBOUR))[1]
    hurt = next(f for f in told if "12 dockers" in f.text)
    assert judge(hurt, nobody, None).verdict.value == verdict

"""Voices: what the article says of whoever speaks."""

from __future__ import annotations

import pytest

from service.contradiction import Features, gather_voices
from service.domain.article import Document
from service.domain.span import Span
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement, StatementKind
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


def stated(name: str, kind: SpeakerKind, start: int, role: str | None = None) -> Statement:
    words = (Span(start, start + 5),)
    return Statement(StatementKind.INDIRECT, words, "So.", None, (), Speaker(name, kind), role=role)


def test_of_several_roles_of_a_speaker_the_first_counts() -> None:
    told = [
        stated("Ben Cole", SpeakerKind.PERSON, 0),
        stated("Ben Cole", SpeakerKind.PERSON, 10, "fire chief"),
        stated("Ben Cole", SpeakerKind.PERSON, 20, "farmer"),
    ]
    assert gather_voices(told).roles == {"Ben Cole": "fire chief"}


def test_bodies_are_kept_with_where_they_speak() -> None:
    told = [
        stated("Orsk Council", SpeakerKind.ORGANISATION, 0),
        stated("Ben Cole", SpeakerKind.PERSON, 10),
        stated("dockers", SpeakerKind.GROUP, 20),
    ]
    bodies = gather_voices(told).bodies
    assert [(start, body.name) for start, body in bodies] == [(0, "Orsk Council"), (20, "dockers")]

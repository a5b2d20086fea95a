"""Offices: who speaks with one voice, because he holds an office of the body that speaks."""

from __future__ import annotations

import pytest

from service.contradiction.statements.offices import are_one, name_body
from service.domain.span import Span
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement, StatementKind


def stated(speaker: Speaker | None, role: str | None = None) -> Statement:
    words = (Span(0, 4),)
    return Statement(StatementKind.INDIRECT, words, "So.", None, (), speaker, role=role)


def held(role: str, organisation: str | None = None) -> frozenset[str]:
    """The body of a person of that role."""
    speaker = Speaker("Jo Lind", SpeakerKind.PERSON, organisation=organisation)
    return name_body(stated(speaker, role))


def called(name: str, kind: SpeakerKind = SpeakerKind.ORGANISATION) -> frozenset[str]:
    """The body of a speaker of that name."""
    return name_body(stated(Speaker(name, kind)))


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("Interior Minister", "interior ministry"),
        ("deputy interior minister of Poland", "interior ministry"),
        ("Vice-Minister", "ministry"),
        ("Minister for Trade and Industry", "trade industry ministry"),
        ("police chief", "police"),
        ("Inspector", "police"),
        ("council’s director", "council"),
        ("director of the council", "council"),
        ("company spokeswoman", "company"),
        ("Brask Mining's head of operations", "brask mining operations"),
        ("president of France", ""),
        ("former interior minister", ""),
        ("then police chief", ""),
        ("the minister's lawyer", ""),
        ("adviser to the minister", ""),
        ("teacher at the school", ""),
        ("", ""),
    ],
)
def test_an_officer_speaks_for_his_body(role: str, words: str) -> None:
    assert held(role) == set(words.split())


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("Ministry of the Interior", SpeakerKind.ORGANISATION, "interior ministry"),
        ("Poland's Interior Ministry", SpeakerKind.ORGANISATION, "interior ministry"),
        ("police", SpeakerKind.GROUP, "police"),
        ("Prosecutors in Lodz", SpeakerKind.GROUP, "prosecution lodz"),
        ("A spokesman for the council", SpeakerKind.UNNAMED, "council"),
        ("the governor", SpeakerKind.OFFICE, "governor"),
        ("company workers", SpeakerKind.GROUP, ""),
        ("school parents", SpeakerKind.GROUP, ""),
        ("Jo Lind", SpeakerKind.PERSON, ""),
    ],
)
def test_a_body_speaks_for_itself(name: str, kind: SpeakerKind, words: str) -> None:
    assert called(name, kind) == set(words.split())


def test_a_spokesman_speaks_for_whom_the_article_says() -> None:
    assert held("spokesman", "Brask Mining") == {"brask", "mining"}
    assert held("former spokesman", "Brask Mining") == frozenset()
    assert name_body(stated(None)) == frozenset()


@pytest.mark.parametrize(
    ("role", "name", "one"),
    [
        ("Vice-Minister", "Interior Ministry", True),
        ("interior minister", "the ministry", True),
        ("health minister", "Interior Ministry", False),
        ("police chief", "Lodz police", True),
        ("police chief in Radom", "Lodz police", False),
        ("police union president", "police", False),
        ("council’s director", "Lodz City Council", True),
        ("company spokeswoman", "the council", False),
        ("former interior minister", "Interior Ministry", False),
    ],
)
def test_a_body_and_its_officer_are_one(role: str, name: str, one: bool) -> None:
    assert are_one(held(role), called(name)) is one
    assert are_one(called(name), held(role)) is one

"""What crosses the pipe arrives as it was sent."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from service.domain.article import Document
from service.domain.contradiction import Clash, ContradictionKind, Judgement, Reason, Verdict
from service.domain.span import Span
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement, StatementKind
from service.ledger.codec import (
    document_from_json,
    document_to_json,
    judgement_from_json,
    judgement_to_json,
    statement_from_json,
    statement_to_json,
)

_SPEAKER = Speaker("Ann Lee", SpeakerKind.PERSON, ("Lee",), ("Bob Ray",), "Port")
_FULL = Statement(
    kind=StatementKind.MIXED,
    content=(Span(1, 4), Span(6, 9)),
    text="😀 é",
    cue=Span(10, 14),
    source=(Span(15, 18),),
    speaker=_SPEAKER,
    role="harbour master",
    relayer="Harbour News",
    asserts=False,
    denied=True,
    said_on=date(2024, 12, 21),
    sentence=Span(0, 60),
)
_CLASH = Clash(ContradictionKind.FIGURE, Span(0, 2), Span(3, 5))


@pytest.mark.parametrize(
    "statement",
    [
        _FULL,
        replace(_FULL, cue=None, source=(), speaker=None, role=None, said_on=None, sentence=None),
    ],
)
def test_statements(statement: Statement) -> None:
    assert statement_from_json(json.loads(json.dumps(statement_to_json(statement)))) == statement


@pytest.mark.parametrize(
    "judgement",
    [
        Judgement(
            Verdict.CONTRADICTS, ContradictionKind.FIGURE, None, 0.8, (_CLASH,), "Why.", True
        ),
        Judgement(Verdict.COMPATIBLE, None, Reason.OTHER_TIME, 0.9, (), "Why.", False),
        Judgement(Verdict.UNSURE, None, None, 0.5, (), "Why.", True),
    ],
)
def test_judgements(judgement: Judgement) -> None:
    assert judgement_from_json(json.loads(json.dumps(judgement_to_json(judgement)))) == judgement


@pytest.mark.parametrize(
    "document",
    [Document("a"), Document("a", "t", "u", "s", date(2024, 12, 21), "p", "de")],
)
def test_documents(document: Document) -> None:
    assert document_from_json(json.loads(json.dumps(document_to_json(document)))) == document

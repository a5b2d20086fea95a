"""How statements and judgements cross the pipe to the child process and back.

Features stay opaque JSON text on this side: only the child looks into them, so the process that
serves never loads the detectors' lexicons. The parsed sentences stay in the child.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from service.domain.article import Document, Versions
from service.domain.contradiction import Clash, ContradictionKind, Judgement, Reason, Verdict
from service.domain.span import Span
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement, StatementKind

JsonObject = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FeatureRecord:
    """A statement's features as JSON text, and the entities by which it is found."""

    json: str
    entities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Analysed:
    """What the child made of a document; ``features`` has one record a statement.

    ``judgements`` are the pairs of the article that got past the event gate, as indexes into
    ``statements``.
    """

    statements: tuple[Statement, ...]
    features: tuple[FeatureRecord, ...]
    judgements: tuple[tuple[int, int, Judgement], ...]
    extractor: str
    detector: str

    @property
    def versions(self) -> Versions:
        """Who made it."""
        return Versions(self.extractor, self.detector)


def document_to_json(document: Document) -> JsonObject:
    """The fields of a document."""
    return {
        "text": document.text,
        "title": document.title,
        "url": document.url,
        "source": document.source,
        "published_on": _day(document.published_on),
        "place": document.place,
        "language": document.language,
    }


def document_from_json(fields: JsonObject) -> Document:
    """The inverse of ``document_to_json``."""
    return Document(**{**fields, "published_on": _to_day(fields["published_on"])})


def statement_to_json(statement: Statement) -> JsonObject:
    """The fields of a statement but the parses of its sentences."""
    return {
        "kind": statement.kind.value,
        "content": _spans(statement.content),
        "text": statement.text,
        "cue": _spans((statement.cue,))[0] if statement.cue else None,
        "source": _spans(statement.source),
        "speaker": _speaker(statement.speaker) if statement.speaker else None,
        "role": statement.role,
        "relayer": statement.relayer,
        "asserts": statement.asserts,
        "denied": statement.denied,
        "said_on": _day(statement.said_on),
        "sentence": _spans((statement.sentence,))[0] if statement.sentence else None,
    }


def statement_from_json(fields: JsonObject) -> Statement:
    """The inverse of ``statement_to_json``; there are no parses."""
    return Statement(
        kind=StatementKind(fields["kind"]),
        content=_to_spans(fields["content"]),
        text=fields["text"],
        cue=Span(*fields["cue"]) if fields["cue"] else None,
        source=_to_spans(fields["source"]),
        speaker=_to_speaker(fields["speaker"]) if fields["speaker"] else None,
        role=fields["role"],
        relayer=fields["relayer"],
        asserts=fields["asserts"],
        denied=fields["denied"],
        said_on=_to_day(fields["said_on"]),
        sentence=Span(*fields["sentence"]) if fields["sentence"] else None,
    )


def judgement_to_json(judgement: Judgement) -> JsonObject:
    """The fields of a judgement."""
    return {
        "verdict": judgement.verdict.value,
        "kind": judgement.kind.value if judgement.kind else None,
        "reason": judgement.reason.value if judgement.reason else None,
        "confidence": judgement.confidence,
        "clashes": [[c.kind.value, *_spans((c.a, c.b))] for c in judgement.clashes],
        "explanation": judgement.explanation,
        "aligned": judgement.aligned,
    }


def judgement_from_json(fields: JsonObject) -> Judgement:
    """The inverse of ``judgement_to_json``."""
    return Judgement(
        verdict=Verdict(fields["verdict"]),
        kind=ContradictionKind(fields["kind"]) if fields["kind"] else None,
        reason=Reason(fields["reason"]) if fields["reason"] else None,
        confidence=fields["confidence"],
        clashes=tuple(
            Clash(ContradictionKind(kind), Span(*a), Span(*b)) for kind, a, b in fields["clashes"]
        ),
        explanation=fields["explanation"],
        aligned=fields["aligned"],
    )


def analysed_from_json(fields: JsonObject) -> Analysed:
    """The child's answer to a document."""
    return Analysed(
        statements=tuple(statement_from_json(s) for s in fields["statements"]),
        features=tuple(
            FeatureRecord(json.dumps(f), tuple(entities))
            for f, entities in zip(fields["features"], fields["entities"], strict=True)
        ),
        judgements=tuple((i, j, judgement_from_json(g)) for i, j, g in fields["judgements"]),
        extractor=fields["extractor"],
        detector=fields["detector"],
    )


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _to_spans(pairs: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _speaker(speaker: Speaker) -> JsonObject:
    return {
        "name": speaker.name,
        "kind": speaker.kind.value,
        "aliases": speaker.aliases,
        "members": speaker.members,
        "organisation": speaker.organisation,
    }


def _to_speaker(fields: JsonObject) -> Speaker:
    return Speaker(
        name=fields["name"],
        kind=SpeakerKind(fields["kind"]),
        aliases=tuple(fields["aliases"]),
        members=tuple(fields["members"]),
        organisation=fields["organisation"],
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _to_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

"""From the statements found in a revision to rows anchored in it; and evidence that follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from service.domain.identity import derive
from service.domain.span import Span, hull
from service.domain.statement import Statement
from service.ledger.codec import Analysed, FeatureRecord
from service.ledger.matching import find_again, is_unchanged
from service.ledger.speakers import Cast
from service.store.contradictions import EvidencePlace
from service.store.statements import Anchor, StatementRow, StoredStatement

_SURROUNDING = 32
_LONGEST_ENTITY = 200


@dataclass(frozen=True, slots=True)
class Page:
    """The revision that statements are anchored in, and its article's date."""

    article_id: UUID
    revision_id: UUID
    sha256: bytes
    text: str
    published_on: date | None


def anchor_statements(
    analysed: Analysed, page: Page, cast: Cast, stored: Sequence[StoredStatement]
) -> list[StatementRow]:
    """A row for each statement of ``analysed``, in its order.

    Those of ``stored`` that are found again keep their ids.
    """
    speakers = [cast.identify(statement.speaker) for statement in analysed.statements]
    said = list(zip(speakers, analysed.statements, strict=True))
    found = find_again(said, stored, page.revision_id)
    taken = {former.id for former in stored}
    rows = []
    for statement, features, speaker, former in zip(
        analysed.statements, analysed.features, speakers, found, strict=True
    ):
        identifier = former.id if former else _mint(statement, page, taken)
        taken.add(identifier)
        relayer = cast.relayer(statement.relayer)
        row = _new_row(identifier, statement, features, speaker, relayer, page)
        compared = _is_compared(former, row, analysed.detector)
        rows.append(replace(row, found_again=former is not None, compared=compared))
    return rows


def _new_row(
    identifier: UUID,
    statement: Statement,
    features: FeatureRecord,
    speaker: UUID | None,
    relayer: UUID | None,
    page: Page,
) -> StatementRow:
    """The row of a statement as if the article had never had it."""
    return StatementRow(
        id=identifier,
        article_id=page.article_id,
        revision_id=page.revision_id,
        speaker_id=speaker,
        relayer_id=relayer,
        kind=statement.kind,
        text=statement.text,
        cue=statement.cue.of(page.text) if statement.cue else None,
        role=statement.role,
        said_on=statement.said_on or page.published_on,
        asserts=statement.asserts,
        denied=statement.denied,
        anchor=_anchor(statement, page.text),
        features=features.json,
        entities=_entities(features.entities),
        found_again=False,
        compared=False,
    )


def _is_compared(former: StoredStatement | None, row: StatementRow, detector: str) -> bool:
    """Whether it needs no comparing with other articles: version and words have to be the same, and
    a text that is analysed again is compared again."""
    return (
        former is not None
        and former.compared_by == detector
        and former.revision_id != row.revision_id
        and is_unchanged(former, row)
    )


def follow_evidence(
    places: Iterable[EvidencePlace],
    stored: Iterable[StoredStatement],
    rows: Iterable[StatementRow],
    text: str,
) -> list[EvidencePlace]:
    """Where evidence stands in ``text`` now that its statement was found again; what cannot be told
    is left."""
    old = {s.id: s for s in stored}
    new = {row.id: row.anchor for row in rows}
    followed = (
        (place, _follow(place, old[place.statement_id], new[place.statement_id], text))
        for place in places
    )
    return [replace(place, span=span) for place, span in followed if span]


def _follow(place: EvidencePlace, old: StoredStatement, new: Anchor, text: str) -> Span | None:
    """Where the words stand that stood at the place: equally deep in the same span as before, or
    where the statement has them once if it is set otherwise."""
    parts = ((old.content, new.content), (old.cue, new.cue), (old.source, new.source))
    for before, after in parts:
        for number, was in enumerate(before):
            if was.contains(place.span):
                if [_length(span) for span in before] != [_length(span) for span in after]:
                    return _find_once(place.text, after, text)
                shift = after[number].start - was.start
                return Span(place.span.start + shift, place.span.end + shift)
    return None


def _find_once(words: str, spans: Iterable[Span], text: str) -> Span | None:
    """Where the words stand in the spans of the text, if they stand there once."""
    found = [
        Span(span.start + at, span.start + at + len(words))
        for span in spans
        if (at := span.of(text).find(words)) >= 0
    ]
    again = any(span.of(text).count(words) > 1 for span in spans)
    return found[0] if len(found) == 1 and not again else None


def _length(span: Span) -> int:
    return span.end - span.start


def _mint(statement: Statement, page: Page, taken: set[UUID]) -> UUID:
    spans = ",".join(f"{span.start}-{span.end}" for span in statement.content)
    parts = (page.article_id, page.sha256.hex(), spans)
    identifier = derive("statement", *parts)
    turn = 1
    while identifier in taken:
        turn += 1
        identifier = derive("statement", *parts, str(turn))
    return identifier


def _anchor(statement: Statement, text: str) -> Anchor:
    whole = hull(statement.content)
    return Anchor(
        content=statement.content,
        cue=(statement.cue,) if statement.cue else (),
        source=statement.source,
        hull=whole,
        quote=whole.of(text),
        prefix=text[max(0, whole.start - _SURROUNDING) : whole.start],
        suffix=text[whole.end : whole.end + _SURROUNDING],
        sentence=statement.sentence,
    )


def _entities(entities: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({e for e in entities if e.strip() and len(e) <= _LONGEST_ENTITY}))

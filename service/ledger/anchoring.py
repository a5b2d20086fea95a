"""From the statements found in a revision to rows: found again, or seen for the first time.

A statement is found again only if the same speaker says the same words in the same way: a changed
figure, name or negation is another statement, however alike the rest is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from service.domain.identity import derive
from service.domain.span import Span, hull
from service.domain.statement import Statement
from service.ledger.codec import Analysed
from service.ledger.speakers import Cast
from service.store.contradictions import EvidencePlace
from service.store.statements import Anchor, StatementRow, StoredStatement

_SURROUNDING = 32
_LONGEST_ENTITY = 200

_Sameness = tuple[object, ...]


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
    found = _find_again(zip(speakers, analysed.statements, strict=True), page, stored)
    taken = {former.id for former in stored}
    rows = []
    for statement, features, speaker, former in zip(
        analysed.statements, analysed.features, speakers, found, strict=True
    ):
        identifier = former.id if former else _mint(statement, page, taken)
        taken.add(identifier)
        rows.append(
            StatementRow(
                id=identifier,
                article_id=page.article_id,
                revision_id=page.revision_id,
                speaker_id=speaker,
                relayer_id=cast.relayer(statement.relayer),
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
                found_again=former is not None,
                compared=former is not None and _is_compared(former, page, analysed.detector),
            )
        )
    return rows


def _find_again(
    said: Iterable[tuple[UUID | None, Statement]], page: Page, stored: Sequence[StoredStatement]
) -> list[StoredStatement | None]:
    """For each statement, said by a speaker, the one of ``stored`` that it is.

    What stands in its very place in this text is matched before all else; then what stands now
    before what stood once, and the earlier before the later.
    """
    known: dict[_Sameness, list[StoredStatement]] = defaultdict(list)
    for former in stored:
        known[_sameness(former.speaker_id, former)].append(former)
    wanted = [(known[_sameness(speaker, statement)], statement) for speaker, statement in said]
    found = [_take(formers, page.revision_id, statement) for formers, statement in wanted]
    for at, (formers, _) in enumerate(wanted):
        if found[at] is None and formers:
            found[at] = formers.pop(0)
    return found


def _take(
    formers: list[StoredStatement], revision: UUID, statement: Statement
) -> StoredStatement | None:
    """Take out the one that stands in the statement's place in the revision."""
    for former in formers:
        if former.revision_id == revision and former.content == statement.content:
            formers.remove(former)
            return former
    return None


def _is_compared(former: StoredStatement, page: Page, detector: str) -> bool:
    """Whether it needs no comparing with other articles: a version has to be the same, and a text
    that is analysed again is compared again."""
    return former.compared_by == detector and former.revision_id != page.revision_id


def follow_evidence(
    places: Iterable[EvidencePlace],
    stored: Iterable[StoredStatement],
    rows: Iterable[StatementRow],
) -> list[EvidencePlace]:
    """Where evidence stands now that its statement was found again; what cannot be told is left.

    A place within one span of the old anchor lies equally deep in the same span of the new one.
    """
    old = {s.id: (*s.content, *s.cue, *s.source) for s in stored}
    new = {row.id: (*row.anchor.content, *row.anchor.cue, *row.anchor.source) for row in rows}
    moved = []
    for place in places:
        before, after = old[place.statement_id], new[place.statement_id]
        if [_length(span) for span in before] != [_length(span) for span in after]:
            continue
        for was, now in zip(before, after, strict=True):
            if was.contains(place.span):
                shift = now.start - was.start
                span = Span(place.span.start + shift, place.span.end + shift)
                moved.append(replace(place, span=span))
                break
    return moved


def _length(span: Span) -> int:
    return span.end - span.start


def _sameness(speaker: UUID | None, statement: Statement | StoredStatement) -> _Sameness:
    words = " ".join(statement.text.split())
    return (speaker, statement.kind, statement.denied, statement.asserts, words)


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

"""Quotations without a cue: the attribution that they go on with."""

from __future__ import annotations

from collections.abc import Sequence

from service.extraction.assembly.drafts import Draft, Raw, parses_of
from service.extraction.rules.questions import ASKED
from service.extraction.syntax.parsing import Parsed


def take_in(draft: Draft, other: Draft) -> None:
    """Makes the quotations of another draft part of one that they go on with."""
    draft.until = max(draft.until, other.until)
    draft.content += other.content
    draft.quoted += other.quoted
    draft.extra += [*((other.raw.carrier, n) for n in other.raw.found.gaps), *other.extra]


def goes_on(waiting: Draft, draft: Draft) -> bool:
    """Whether a quotation that was left open without a speaker goes on in a draft's."""
    unit = draft.raw.carrier.unit
    follows = unit.first and unit.paragraph == waiting.until + 1
    return follows and bool(draft.quoted) and unit.quotations[0].continued


def continued(drafts: Sequence[Draft], raw: Raw) -> Draft | None:
    """The attribution that a quotation without a cue goes on with.

    In one paragraph that is the last quotation's, or else, and where somebody else speaks in the
    sentence right before, that sentence's only speaker's; across paragraphs the one that was left
    open, announced by a colon, or quoted last.
    """
    unit = raw.carrier.unit
    drafts = [d for d in drafts[-NEAREST:] if d.raw.found.source is not None or d.quoted]
    if not drafts:
        return None
    last = drafts[-1]
    if last.until == unit.paragraph:
        return _within_paragraph(drafts, raw)
    if last.until != unit.paragraph - 1:
        return None
    first = raw.carrier.unit.first
    if unit.quotations[0].continued and first:
        return next((d for d in reversed(drafts[-_LAST:]) if d.quoted), None)
    if not last.content:
        return last if first else None
    if not (first and unit.pure and last.quoted) or _is_dialogue(drafts):
        return None
    if _is_question(parses_of(last)) or (_is_answer(last) and _asks(raw)):
        return None
    return last


def _within_paragraph(drafts: Sequence[Draft], raw: Raw) -> Draft | None:
    """The attribution of its own paragraph that a quotation without a cue goes on with."""
    unit, last = raw.carrier.unit, drafts[-1]
    here = [d for d in drafts[-_LAST:] if d.until == unit.paragraph]
    quoted = [d for d in here if d.quoted]
    same = [d for d in here if d.raw.carrier is last.raw.carrier]
    alone = all(d.figure is same[0].figure for d in same)
    beside = unit.start - last.raw.carrier.unit.end <= _BESIDE
    if quoted and not (beside and alone):
        return quoted[-1]
    return same[0] if alone else None


def _is_question(parses: Sequence[Parsed]) -> bool:
    """Whether the last of the sentences ends with a question mark."""
    told = [p for p in parses if len(p.doc)]
    return bool(told) and told[-1].doc[-1].text == "?"


def _asks(raw: Raw) -> bool:
    """Whether a quotation asks, so that it is not of whoever answers."""
    return _is_question([p for quoted in raw.carrier.quoted for p in quoted])


def _is_answer(draft: Draft) -> bool:
    """Whether somebody is asked before he speaks ("Asked if he knew, he said: ...")."""
    return any(t.lower_ in ASKED for t in draft.raw.carrier.parsed.doc)


NEAREST = 12
"""How many attributions back a quotation without a cue may go on with."""

_LAST = 6
"""How many of these may have quoted what it goes on with."""

_BESIDE = 3


def _is_dialogue(drafts: Sequence[Draft]) -> bool:
    """Whether the last two quotations stand in neighbouring paragraphs and are not of one person,
    so that a third may be anybody's."""
    quoted = [d for d in drafts[-4:] if d.quoted][-2:]
    if len(quoted) < 2 or quoted[0].figure is quoted[1].figure:
        return False
    return quoted[1].raw.carrier.unit.paragraph - quoted[0].until == 1

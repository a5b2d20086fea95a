"""Clauses: which of what was said is repeated around the words that clash."""

from __future__ import annotations

from service.contradiction.detectors.candidates import Range
from service.contradiction.statements.features import Features
from service.contradiction.wording import BOUNDARY, MOST_WORDS, is_subordinate


def find_clause(side: Features, span: Range) -> Range:
    """What was said where that is short; else the smallest clause around the evidence that is a
    sentence, with its subject, or the clause that shares most with it."""
    if (whole := _short(side, span)) is not None:
        return whole
    around: list[tuple[int, int, int]] = []
    beside: list[tuple[bool, int, int, int]] = []
    ends = side.content[-1][1] if side.content else span[1]
    for f in side.frames:
        subject = f.patient if f.passive else f.agent
        first = min(f.first, subject.start) if subject is not None else _begin(side, f.first)
        first = max((s for s, _ in side.content if first < s <= f.start), default=first)
        last = min(f.last, ends) if f.start < ends else f.last
        if not f.tense or is_subordinate(side.quote((first, last))):
            continue
        if first <= span[0] and span[1] <= last:
            around.append((last - first, first, last))
        elif (shared := min(last, span[1]) - max(first, span[0])) > 0:
            beside.append((first <= span[0], shared, min(first, span[0]), max(last, span[1])))
    return min(around)[1:] if around else max(beside)[2:] if beside else span


def _short(side: Features, span: Range) -> Range | None:
    """All that was said, where it is one sentence of few words with the evidence in it."""
    if len(side.content) != 1 or not side.content[0][0] <= span[0] < span[1] <= side.content[0][1]:
        return None
    words = side.quote(side.content[0])
    brief = len(words.split()) <= MOST_WORDS and not BOUNDARY.search(words.rstrip('.”"'))
    return side.content[0] if brief and not is_subordinate(words) else None


def _begin(side: Features, first: int) -> int:
    """Where a clause begins whose subject the parse has lost: after the last mark before it, if
    that is near."""
    start = next((s for s, e in side.content if s <= first < e), first)
    before = side.quote((start, first))
    marks = [m.end() for m in BOUNDARY.finditer(before)]
    last = marks[-1] if marks else 0
    return start + last if len(before[last:].split()) <= MOST_WORDS else first


def is_finite(side: Features, clause: Range) -> bool:
    """Whether the words are a clause that can follow "that"."""
    return any(
        f.tense and clause[0] <= f.start < clause[1] and f.first <= clause[0] + MOST_WORDS
        for f in side.frames
    )

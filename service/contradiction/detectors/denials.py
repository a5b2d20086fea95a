"""What the shapes of NEGATION share: the words that each side is shown with, and the signals."""

from __future__ import annotations

from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import Relation
from service.contradiction.clauses.frames import Frame
from service.contradiction.detectors.candidates import Range


def told_words(f: Frame) -> Range:
    """The predicate with its negation, and with the attribute or object where there is one."""
    start, end = f.start, f.end
    if f.negation is not None:
        start, end = min(start, f.negation[0]), max(end, f.negation[1])
    if f.attribute is not None and f.attribute.start >= start:
        end = max(end, f.attribute.end)
    elif f.patient is not None and f.patient.start >= start:
        end = max(end, f.patient.end)
    if f.predicate == "exist" and f.agent is not None:
        start, end = min(start, f.agent.start), max(end, f.agent.end)
    if end - start > 160:
        start, end = f.start, f.end
    return start, end


def read_signals(match: Match, pair: Pair, f: Frame, g: Frame) -> dict[str, float]:
    """How well two clauses of one event agree but for the denial."""
    return {
        "predicate": match.predicate,
        "theme": float(match.theme >= Relation.WITHIN),
        "agent": float(match.agent >= Relation.WITHIN),
        "overlap": match.overlap,
        "cross": float(pair.scene == "cross"),
        "same_speaker": float(pair.same_speaker),
        "possible": float("possible" in (f.mood, g.mood)),
    }

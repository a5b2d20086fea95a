"""Targets: which words of a statement a rejection is meant for."""

from __future__ import annotations

from service.contradiction.clauses.frames import Frame
from service.contradiction.detectors.candidates import Range
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.features import Features

LONGEST = 200
"""The most code points of a clause that is shown as what is rejected."""


def find_meant(dispute: Dispute, target: Features) -> Frame | None:
    """The clause of the target that speaks most of what the rejection is about."""
    best, most = None, 0
    for frame in target.frames:
        share = len(frame.words & dispute.words)
        if share > most and _is_short(frame):
            best, most = frame, share
    return best


def rejected_words(dispute: Dispute, target: Features) -> Range:
    """The words of the target that are rejected: its figure, the clause of the topic, or all."""
    if dispute.counting:
        counted = next((q for q in target.quantities if not q.timed), None)
        if counted is not None:
            return counted.start, counted.end
    best = find_meant(dispute, target) or _find_main(target)
    if best is None:
        start, end = target.content[0]
        return start, min(end, start + LONGEST)
    parts = [p for p in (best.agent, best.patient, best.attribute) if p is not None]
    start = min([best.start, *(p.start for p in parts)])
    end = max([best.end, *(p.end for p in parts)])
    return (start, end) if end - start <= LONGEST else best.span


def _find_main(target: Features) -> Frame | None:
    """The clause around the first figure, else the first that tells what happened."""
    short = [f for f in target.frames if _is_short(f)]
    told = next((f for f in short if f.mood == "fact" and not f.attribute), None)
    if not target.quantities:
        return told
    at = target.quantities[0].start
    return next((f for f in short if f.first <= at < f.last), told)


def _is_short(frame: Frame) -> bool:
    return frame.last - frame.first <= LONGEST

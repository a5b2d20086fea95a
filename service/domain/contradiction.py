"""Contradictions: pairs of statements that cannot both be true as said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from service.domain.span import Span


class ContradictionKind(StrEnum):
    """In what the two statements clash."""

    FIGURE = "FIGURE"
    NEGATION = "NEGATION"
    ANTONYM = "ANTONYM"
    ROLE = "ROLE"
    CATEGORY = "CATEGORY"
    DISPUTE = "DISPUTE"


class ContradictionStatus(StrEnum):
    """Where a contradiction stands: as a detector proposed it, or as a human judged it."""

    PROPOSED = "PROPOSED"
    CONFIRMED = "CONFIRMED"
    REJECTED = "REJECTED"


class Verdict(StrEnum):
    """What a detector concluded about a compared pair."""

    CONTRADICTS = "CONTRADICTS"
    COMPATIBLE = "COMPATIBLE"
    UNSURE = "UNSURE"


class Reason(StrEnum):
    """Why a pair is compatible."""

    OTHER_EVENT = "OTHER_EVENT"
    OTHER_TIME = "OTHER_TIME"
    OTHER_PLACE = "OTHER_PLACE"
    OTHER_SCOPE = "OTHER_SCOPE"
    BOUNDS_OVERLAP = "BOUNDS_OVERLAP"
    SAME_MEANING = "SAME_MEANING"
    OPINION = "OPINION"
    SUPERSEDED = "SUPERSEDED"
    REVERSAL = "REVERSAL"
    NO_ASSERTION = "NO_ASSERTION"


@dataclass(frozen=True, slots=True)
class Clash:
    """One point in which a pair clashes, with the words on either side, verbatim."""

    kind: ContradictionKind
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Judgement:
    """A detector's verdict on a pair.

    ``kind`` is the leading clash's and is given only with CONTRADICTS; ``reason`` only with
    COMPATIBLE. ``confidence`` is the calibrated probability, from 0 to 1, that the two contradict
    each other, or with another verdict than CONTRADICTS that they do not. ``clashes`` has the
    leading clash first; further ones are more evidence. ``explanation`` is one sentence in plain
    words. ``aligned`` tells whether the pair got past
    the event gate, that is, speaks of one event, place, time and scope. ``opinion`` records a
    second opinion that was heard: its model, the hash of the prompt, and its verdict.
    """

    verdict: Verdict
    kind: ContradictionKind | None
    reason: Reason | None
    confidence: float
    clashes: tuple[Clash, ...]
    explanation: str
    aligned: bool
    opinion: str | None = None

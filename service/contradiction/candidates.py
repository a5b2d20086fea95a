"""Candidates: possible clashes that a detector found, with the signals they are judged by."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.domain.contradiction import ContradictionKind, Reason

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible clash: its kind, the words on either side, and what speaks for and against it.

    ``signals`` are named features from 0 to 1 for the confidence; ``note`` is what the explanation
    adds after "both cannot hold".
    """

    kind: ContradictionKind
    a: Range
    b: Range
    rule: str
    signals: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a detector says of a pair: clashes, and reasons why what looks like one is none."""

    candidates: tuple[Candidate, ...] = ()
    reasons: tuple[Reason, ...] = ()

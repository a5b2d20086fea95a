"""Candidates: possible clashes that a detector found, with the signals they are judged by."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.domain.contradiction import ContradictionKind, Reason

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible clash: its kind, the words on either side, and what speaks for and against it.

    ``rule`` names what found it, ``signals`` are named features from 0 to 1 for the confidence.
    """

    kind: ContradictionKind
    a: Range
    b: Range
    rule: str
    signals: dict[str, float] = field(default_factory=dict)


Found = Candidate | Reason | None
"""What a rule makes of two clauses: a possible clash, the reason why what looks like one is none,
or nothing."""


def turn(
    kind: ContradictionKind,
    one: Range,
    other: Range,
    rule: str,
    signals: dict[str, float],
    turned: bool,
) -> Candidate:
    """The candidate of a rule that looked from one side; where the pair was ``turned`` for it, the
    one side is the second."""
    a, b = (other, one) if turned else (one, other)
    return Candidate(kind, a, b, rule, signals)

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

    def turned(self) -> Candidate:
        """The same clash with its sides exchanged."""
        return Candidate(self.kind, self.b, self.a, self.rule, self.signals)


Found = Candidate | Reason | None
"""What a rule makes of two clauses: a possible clash, the reason why what looks like one is none,
or nothing."""


def turn_back(found: Found) -> Found:
    """What was found in a turned pair, with the sides as they were."""
    return found.turned() if isinstance(found, Candidate) else found

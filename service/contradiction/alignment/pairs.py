"""Pairs: two statements under comparison, and what can be said of the two as a whole."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from service.contradiction.alignment.participants import Relation
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.contradiction.statements.offices import are_one
from service.contradiction.statements.topics import ENOUGH

LINK = re.compile(r"\b\s(of|to|for|against|that|which|who)\s")
"""What stands between a noun and the name by which it is told which one is meant."""
AGAINST = {"against", "that", "which", "who"}


@dataclass(frozen=True, slots=True)
class Match:
    """Two clauses that may speak of one event. ``predicate`` is 0 to 1; ``swapped`` is True where
    who did it and to whom change places."""

    predicate: float
    opposed: bool
    agent: Relation
    theme: Relation
    overlap: float
    swapped: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements under comparison. ``scene`` is article, bare or cross."""

    a: Features
    b: Features
    scene: str
    same_speaker: bool
    matches: dict[tuple[int, int], Match | None] = field(default_factory=dict, compare=False)
    """What ``match_frames`` found, by the identity of the two clauses; every detector asks."""

    def turned(self) -> Pair:
        """The same pair with its sides exchanged: what is asked of one side after the other is
        written for the first, and asked of the turned pair too."""
        return Pair(self.b, self.a, self.scene, self.same_speaker, self.matches)

    @property
    def related(self) -> bool:
        """Whether both are of one article, or of two that turn around the same names."""
        return self.scene != "cross" or len(self.a.topics & self.b.topics) >= ENOUGH

    @property
    def one_voice(self) -> bool:
        """Whether both speak for one body, as a ministry and its minister do. Two nations have two,
        and in two articles the nation must be known."""
        if not are_one(self.a.body, self.b.body):
            return False
        mine, theirs = _name_nations(self.a), _name_nations(self.b)
        return bool(mine & theirs) if mine and theirs else self.scene != "cross"

    @property
    def shared(self) -> frozenset[str]:
        """The concepts both speak of."""
        return self.a.words & self.b.words


def make_pair(a: Features, b: Features, scene: str | None = None) -> Pair:
    """The pair, with what can be said of it as a whole."""
    if scene is None:
        scene = "bare" if a.bare and b.bare else "cross"
    return Pair(a, b, scene, same_speaker(a, b))


def _name_nations(side: Features) -> frozenset[str]:
    """The nations for which a side speaks, also where only the words about the speaker tell."""
    nations = lexicon().nations
    return side.side | {nations[word] for word in side.role if word in nations}


def same_speaker(a: Features, b: Features) -> bool:
    """Whether one person or body speaks in both, as far as names tell."""
    if not a.speaker or not b.speaker:
        return False
    turned = len(b.speaker) < len(a.speaker)
    small, large = (b.speaker, a.speaker) if turned else (a.speaker, b.speaker)
    if small <= large and (len(small) > 1 or len(large) <= 4):
        return not _is_of_another(small, a.label if turned else b.label)
    if a.side and b.side and a.side.isdisjoint(b.side):
        return False
    shared = small & large
    return len(shared) >= 2 and a.label.split()[-1:] == b.label.split()[-1:]


def _is_of_another(speaker: frozenset[str], label: str) -> bool:
    """Whether a label only mentions a speaker in telling who or what speaks ("an aide to Rhodes",
    "the suit against the bank"). A spokesman's words are those of whom he speaks for."""
    link = LINK.search(label)
    if link is None:
        return False
    head = label[: link.start()].lower().split()[-1].removesuffix("s")
    others = head not in speaker and lexicon().person(head) and not head.startswith("spokes")
    return others or (link.group(1) in AGAINST and head not in speaker)

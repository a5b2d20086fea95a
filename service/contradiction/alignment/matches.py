"""Matches: how two clauses align that may speak of one event.

Their predicates must be one, alike or opposite; how the participants relate and how much the words
overlap is for the detectors to weigh, and the gate for them to ask.
"""

from __future__ import annotations

from functools import lru_cache

from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import MOST_KNOWN, Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.lexicon import lexicon


def match_frames(f: Frame, g: Frame, pair: Pair) -> Match | None:
    """How two clauses align, or None where their predicates have nothing to do with each other."""
    key = id(f), id(g)
    if key not in pair.matches:
        pair.matches[key] = _match(f, g, pair)
    return pair.matches[key]


def _match(f: Frame, g: Frame, pair: Pair) -> Match | None:
    predicate, opposed = _match_predicates(f.predicate, f.concept, g.predicate, g.concept)
    if predicate == 0:
        return None
    agent = relate(f.agent, g.agent, pair.a, pair.b)
    theme = relate(f.theme, g.theme, pair.a, pair.b)
    if theme == Relation.MISSING and f.concept == g.concept:
        theme, agent = _cross_themes(f, g, pair, agent)
    swapped = _is_swapped(f, g, pair)
    if swapped and lexicon().has("mutual", f.predicate):
        agent, theme, swapped = Relation.SAME, Relation.SAME, False
    return Match(predicate, opposed, agent, theme, measure_overlap(f, g), swapped)


def measure_overlap(f: Frame, g: Frame) -> float:
    """The share of the concepts of two clauses that both have."""
    shared = len(f.words & g.words)
    return shared / (len(f.words) + len(g.words) - shared) if shared else 0.0


def _cross_themes(f: Frame, g: Frame, pair: Pair, agent: Relation) -> tuple[Relation, Relation]:
    """ "The fires burned 12 houses" and "12 houses burned": a subject that undergoes."""
    if f.patient is not None and g.patient is None:
        found = relate(f.patient, g.agent, pair.a, pair.b)
        return (found, Relation.MISSING) if found >= Relation.WITHIN else (Relation.MISSING, agent)
    if g.patient is not None and f.patient is None:
        found = relate(f.agent, g.patient, pair.a, pair.b)
        return (found, Relation.MISSING) if found >= Relation.WITHIN else (Relation.MISSING, agent)
    return Relation.MISSING, agent


@lru_cache(maxsize=MOST_KNOWN)
def _match_predicates(f: str, doing: str, g: str, other: str) -> tuple[float, bool]:
    """How alike two predicates are that speak of the concepts ``doing`` and ``other``, and whether
    they are opposites."""
    lex = lexicon()
    if lex.opposed(f, g):
        return 0.9, True
    if f == g and f != "be":
        return 1.0, False
    if doing == other and doing != "be":
        return 0.9, False
    if f == g == "be":
        return 0.5, False
    told_apart = doing in lex.actions and other in lex.actions
    return (0.8, False) if not told_apart and lex.similar(f, g) else (0.0, False)


def _is_swapped(f: Frame, g: Frame, pair: Pair) -> bool:
    if f.agent is None or g.agent is None or f.patient is None or g.patient is None:
        return False
    return (
        relate(f.agent, g.patient, pair.a, pair.b) == Relation.SAME
        and relate(f.patient, g.agent, pair.a, pair.b) == Relation.SAME
    )

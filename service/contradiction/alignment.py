"""Alignment: whether two clauses speak of one event, and how their participants relate.

This is the event gate. Two clauses are compared only where predicate, participants, place and time
allow one event; otherwise the gate names the reason. Unknown is not different: a pronoun may be
anybody, and a clause without a place may speak of any place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from service.contradiction.features import Features
from service.contradiction.frames import Frame
from service.contradiction.lexicon import lexicon
from service.contradiction.participants import MOST_KNOWN, Relation, relate
from service.contradiction.phrases import Phrase
from service.contradiction.topics import ENOUGH
from service.domain.contradiction import Reason

HERE = re.compile(r"\b(?:here|there)\b(?! (?:is|are|was|were|had|has|have|will)\b)")
SPOTS = {"in", "at", "on", "from", "near", "across", "inside"}


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
    refusal: Reason | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements under comparison. ``scene`` is article, bare or cross."""

    a: Features
    b: Features
    scene: str
    same_speaker: bool
    matches: dict[tuple[int, int], Match | None] = field(default_factory=dict, compare=False)
    """What ``match_frames`` found, by the identity of the two clauses; every detector asks."""

    @property
    def related(self) -> bool:
        """Whether both are of one article, or of two that turn around the same names."""
        return self.scene != "cross" or len(self.a.topics & self.b.topics) >= ENOUGH

    @property
    def shared(self) -> frozenset[str]:
        """The concepts both speak of."""
        return self.a.words & self.b.words


def make_pair(a: Features, b: Features, scene: str | None = None) -> Pair:
    """The pair, with what can be said of it as a whole."""
    if scene is None:
        scene = "bare" if a.bare and b.bare else "cross"
    return Pair(a, b, scene, same_speaker(a, b))


def same_speaker(a: Features, b: Features) -> bool:
    """Whether one person or body speaks in both, as far as names tell."""
    if not a.speaker or not b.speaker:
        return False
    small, large = sorted((a.speaker, b.speaker), key=len)
    if small <= large and (len(small) > 1 or len(large) <= 4):
        return True
    shared = small & large
    return len(shared) >= 2 and a.label.split()[-1:] == b.label.split()[-1:]


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
    union = len(f.words | g.words)
    overlap = len(f.words & g.words) / union if union else 0.0
    return Match(predicate, opposed, agent, theme, overlap, swapped, refuse(f, g, pair))


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


def refuse(f: Frame, g: Frame, pair: Pair) -> Reason | None:
    """Why two clauses cannot speak of one event, as far as place and time tell."""
    if times_differ(f, g, pair):
        return Reason.OTHER_TIME
    if f.places and g.places and not f.places & g.places:
        return Reason.OTHER_PLACE
    if (f.places or g.places) and _elsewhere(f, g, pair):
        return Reason.OTHER_PLACE
    if f.obliques and g.obliques:
        if _spots_differ(f, g, pair):
            return Reason.OTHER_PLACE
        if _occasions_differ(f, g, pair):
            return Reason.OTHER_EVENT
    if pair.a.quantities and pair.b.quantities and _clocks_differ(f, g, pair):
        return Reason.OTHER_TIME
    return None


def _elsewhere(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether one clause names a place and the other means that of its speaker ("the mayor of Ely
    said that nothing was damaged there")."""
    for here, side, there in ((f, pair.a, g), (g, pair.b, f)):
        told = there.places and not here.places and side.role | side.speaker
        if told and HERE.search(side.quote((here.first, here.last))):
            named = {word.lower() for word in side.label.split() if word[:1].isupper()}
            return bool(named) and not named & there.places
    return False


def _spots_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether both clauses give a place without a name, and they are not the same."""
    mine = [p for prep, p in f.obliques if prep in SPOTS and _is_place(p)]
    theirs = [p for prep, p in g.obliques if prep in SPOTS and _is_place(p)]
    return bool(mine and theirs) and all(
        relate(p, q, pair.a, pair.b) <= Relation.OTHER for p in mine for q in theirs
    )


def _occasions_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether a like phrase tells two occasions apart: on its first and on its second flight."""
    return any(
        prep == other and relate(p, q, pair.a, pair.b) == Relation.CLASH
        for prep, p in f.obliques
        if prep in ("in", "on", "at", "during")
        for other, q in g.obliques
    )


def _is_place(p: Phrase) -> bool:
    lex = lexicon()
    noun = lex.nouns.get(p.head)
    return lex.has("place", p.head) or (noun is not None and noun.lexfile == "location")


def _clocks_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether both clauses give a date or an hour, and none that agree."""
    timed = ("clock", "date", "day", "hour")
    mine = [q for q in pair.a.quantities if q.at == f.index and q.kind in timed]
    theirs = [q for q in pair.b.quantities if q.at == g.index and q.kind in timed]
    same = [(q, r) for q in mine for r in theirs if q.kind == r.kind]
    return bool(same) and not any(q.low <= r.high and r.low <= q.high for q, r in same)


def times_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether the times given differ in one unit: two weekdays, two years, then and now."""
    mine, theirs = _units(f.times), _units(g.times)
    for unit, values in mine.items():
        other = theirs.get(unit)
        if other and not values & other:
            return True
    before = {"previously", "earlier", "formerly", "once", "initially", "originally"}
    now = {"now", "currently", "today", "still", "later"}
    past = [any("last" in values for values in units.values()) for units in (mine, theirs)]
    if (past[0] and theirs.get("relative", set()) & now) or (
        past[1] and mine.get("relative", set()) & now
    ):
        return True
    first, second = mine.get("relative", set()), theirs.get("relative", set())
    return bool((first & before and second & now) or (first & now and second & before)) or (
        pair.same_speaker and bool(first & before) != bool(second & before)
    )


def said_apart(pair: Pair) -> bool:
    """Whether the sentences tell that the two were said at different times."""
    mine, theirs = _units(pair.a.saying), _units(pair.b.saying)
    if any(not values & theirs[unit] for unit, values in mine.items() if unit in theirs):
        return True
    first = {"initially", "originally", "earlier"}
    told = [units.get("relative", set()) for units in (mine, theirs)]
    return any(one & first and "later" in other for one, other in (told, told[::-1]))


def _units(times: frozenset[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for time in times:
        unit, _, value = time.partition(":")
        found.setdefault(unit, set()).add(value)
    return found

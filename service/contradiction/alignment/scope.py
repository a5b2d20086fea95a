"""Scope: why figures that differ can both hold.

One is of another day, place or plan, counts a part of what the other counts, or is the later count
of one speaker. FIGURE asks here before it calls two figures a clash.
"""

from __future__ import annotations

import re
from math import inf, isinf

from service.contradiction.alignment.gate import refuse, times_differ
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation
from service.contradiction.alignment.parts import refuse_told
from service.contradiction.alignment.sayings import read_units, said_apart
from service.contradiction.alignment.wholes import refuse_wholes
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.restating import MANNER
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon
from service.contradiction.names import CALENDAR
from service.contradiction.statements.features import Features
from service.domain.contradiction import Reason

GROWING = {
    "die", "confirm", "case", "infect", "hurt", "arrest", "move", "burn", "destroy", "find",
    "house", "damage", "treat",
}  # fmt: skip
"""What is counted as it goes on, so that a later figure takes the place of an earlier one."""
RATE = re.compile(r"[ \w-]{0,24}?\s?\b(?:a|an|per|each|every) (hour|day|week|month|year|quarter)\b")
REGIONS = {
    "north", "south", "east", "west", "countryside", "capital", "suburb", "coast", "interior",
    "abroad", "overseas",
}  # fmt: skip
WITHIN = {"in", "at", "near", "from"}
"""Prepositions before what a clause tells of; "on" names a page or a day as well."""
ITS = {"its", "their", "his", "her", "our", "we"}
NEAR = 0.25
"""Two sentences from nowhere that differ by less than this share mean one whole, not its part."""


def refuse_figures(
    q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, counted: Relation, pair: Pair
) -> Reason | None:
    """Why figures that differ are no contradiction."""
    if rates_differ(q, pair.a, r, pair.b):
        return Reason.BOUNDS_OVERLAP
    concepts = ({f.concept} | f.words if f else set()) | ({g.concept} | g.words if g else set())
    if f and g and not q.timed:
        if concepts & GROWING and _outdated(q, r, f, g, pair):
            return Reason.SUPERSEDED
        if times_differ(f, g, pair) or _spans_differ(f, g):
            return Reason.SUPERSEDED if concepts & GROWING else Reason.OTHER_TIME
        if f.places and g.places and not f.places & g.places:
            return Reason.OTHER_PLACE
        if refuse(f, g, pair) is Reason.OTHER_PLACE:
            return Reason.OTHER_PLACE
        if f.negated or g.negated or not _one_mood(f, g):
            foretold = {f.mood, g.mood} == {"fact", "future"}
            return Reason.OTHER_TIME if foretold else Reason.OTHER_SCOPE
    if f and g and (other := _refuse_wholes(q, r, f, g, pair)) is not None:
        return other
    if pair.scene != "bare" and (told := refuse_told(q, r, f, g, pair)) is not None:
        return told
    relative = "relative" in (q.kind, r.kind)
    if not q.timed and not relative and (scope := _refuse_scope(q, r, f, g, counted, pair)):
        return scope
    if f and g and not q.timed and _lesser_is_part(q, r, f, g):
        return Reason.OTHER_SCOPE
    return _refuse_voice(q, r, f, g, pair) if pair.same_speaker else None


def _refuse_wholes(q: Quantity, r: Quantity, f: Frame, g: Frame, pair: Pair) -> Reason | None:
    """Why two figures are of other things, or of others by name."""
    if pair.scene == "bare" and not pair.a.names & pair.b.names and named_apart(f, g):
        return Reason.OTHER_EVENT
    return refuse_wholes(q, r, f, g, pair)


def _spans_differ(f: Frame, g: Frame) -> bool:
    """Whether two figures are of other spans: "from May to June", "from May to July"."""
    mine, theirs = read_units(f.times), read_units(g.times)
    return any(
        len(values) == len(theirs.get(unit, ())) == 2 and values != theirs[unit]
        for unit, values in mine.items()
    )


def _refuse_voice(q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, pair: Pair) -> Reason:
    """What one speaker means by two figures: a part, a later count, or something else."""
    if f and g and _lesser_told_apart(q, r, f, g):
        return Reason.OTHER_SCOPE
    one = f is None or g is None or match_frames(f, g, pair) is not None
    return Reason.SUPERSEDED if one else Reason.OTHER_EVENT


def _lesser_is_part(q: Quantity, r: Quantity, f: Frame, g: Frame) -> bool:
    """Whether the lesser of two figures is of a part that belongs to the whole ("on its Asian
    routes", "at its headquarters"), and the greater is of no part."""
    lesser, greater = (f, g) if q.high < r.low else (g, f)
    owned = [p for prep, p in lesser.obliques if prep in ("on", "at", "in") and p.owner in ITS]
    here = {p.head for _, p in greater.obliques}
    return any(p.head not in here for p in owned)


def _lesser_told_apart(q: Quantity, r: Quantity, f: Frame, g: Frame) -> bool:
    """Whether one speaker adds to the lesser of two figures what it is of ("on night trains")."""
    lesser, greater = (f, g) if q.high < r.low else (g, f)
    here = {p.head for _, p in greater.obliques}
    return any(p.head not in here and p.compounds for _, p in lesser.obliques)


def _outdated(q: Quantity, r: Quantity, f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether one figure was given later than the other and may have grown from it."""
    if said_apart(pair) or _by_then(q, r, f, g):
        return True
    if not pair.a.day or not pair.b.day or pair.a.day == pair.b.day:
        return False
    early, late = (q, r) if pair.a.day < pair.b.day else (r, q)
    return late.high > early.low


def _by_then(q: Quantity, r: Quantity, f: Frame, g: Frame) -> bool:
    """Whether the greater of two figures is what it had come to "by Wednesday"."""
    greater = f if q.low > r.high else g
    until = [p.head for prep, p in greater.obliques if prep == "by"]
    nouns = lexicon().nouns
    return any(h in CALENDAR or (h in nouns and nouns[h].lexfile == "time") for h in until)


def rates_differ(q: Quantity, a: Features, r: Quantity, b: Features) -> bool:
    """Whether one figure is reckoned by the day and the other by the week."""
    return len({_rate(q, a), _rate(r, b)} - {""}) > 1


def named_apart(f: Frame, g: Frame) -> bool:
    """Whether two clauses tell of a subject or a place by name, and by other names."""
    mine, theirs = _tells_of(f), _tells_of(g)
    return bool(mine and theirs) and not mine & theirs


def _tells_of(f: Frame) -> frozenset[str]:
    subject = f.patient if f.passive else f.agent
    found = subject.names if subject is not None else frozenset()
    return found.union(*(p.names for prep, p in f.obliques if prep in WITHIN))


def _rate(q: Quantity, side: Features) -> str:
    """The time by which a figure is reckoned: "a day", "per week"."""
    found = RATE.match(side.quote((q.end, q.end + 40)))
    return found[1] if found else ""


def _one_mood(f: Frame, g: Frame) -> bool:
    """Whether both are said to be so: what will be may be told as what is set."""
    return f.mood == g.mood or (
        {f.mood, g.mood} == {"fact", "future"} and "be" in (f.predicate, g.predicate)
    )


def _refuse_scope(
    q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, counted: Relation, pair: Pair
) -> Reason | None:
    """A part may be smaller than the whole: in Spain, children, of the first hour."""
    narrower = _narrower(q, r, f, g, counted, pair)
    if narrower == 0:
        return None
    part, whole = (q, r) if narrower > 0 else (r, q)
    if part.kind == "percent":
        return Reason.OTHER_SCOPE
    fits = part.low <= whole.high if not isinf(part.low) else True
    return Reason.OTHER_SCOPE if fits else None


def _narrower(
    q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, counted: Relation, pair: Pair
) -> int:
    """1 where the first figure speaks of a part of what the second counts, -1 for the reverse."""
    lex = lexicon()
    if counted == Relation.WITHIN:
        if lex.has("generic", q.head) or lex.within(r.head, q.head):
            return -1
        return 1
    if f is None or g is None:
        return 0
    mine, theirs = _counted_names(q, f), _counted_names(r, g)
    if bool(mine) != bool(theirs):
        return 1 if mine else -1
    known = pair.a.topics & pair.b.topics if pair.scene == "cross" else frozenset()
    if f.places != g.places and (not f.places or not g.places) and not f.places | g.places <= known:
        told = pair.b.speaker | pair.b.side if f.places else pair.a.speaker | pair.a.side
        alone = pair.scene == "bare" and not (pair.a.label or pair.b.label)
        near = alone and measure_gap(q, r) < NEAR
        if not near and not (f.places | g.places) & told:
            return 1 if f.places else -1
    degrees = [any(prep == MANNER for prep, _ in frame.obliques) for frame in (f, g)]
    if degrees[0] != degrees[1]:
        return 1 if degrees[0] else -1
    spots = [_regions(f), _regions(g)]
    if bool(spots[0]) != bool(spots[1]):
        return 1 if spots[0] else -1
    extra = {t.partition(":")[0] for t in f.times} ^ {t.partition(":")[0] for t in g.times}
    if extra & {"year", "month"} and not (f.times and g.times):
        return 1 if f.times else -1
    return 0


def _regions(f: Frame) -> set[str]:
    """The parts of a country that a clause is about: in the north, in the countryside."""
    return {
        p.head for prep, p in f.obliques if prep in ("in", "across", "from") and p.head in REGIONS
    }


def _counted_names(q: Quantity, f: Frame) -> frozenset[str]:
    """The nations and names in the phrase that is counted ("11,000 Syrian refugees")."""
    for phrase in (f.theme, f.agent, f.patient):
        if phrase is not None and phrase.start <= q.end <= phrase.end:
            return phrase.names
    return frozenset()


def measure_gap(q: Quantity, r: Quantity) -> float:
    """How far the intervals lie apart, from 0 (they all but touch) to 1 (twice as much)."""
    if "relative" in (q.kind, r.kind):
        return 1.0
    low, high = min(q.high, r.high), max(q.low, r.low)
    if low <= 0 or high in (inf, -inf):
        return 1.0
    return min(1.0, (high - low) / max(low, 1e-9))

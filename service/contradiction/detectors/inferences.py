"""Inferences: what cannot both be, though no clause says the opposite of another.

Smoke at five is older than a raid that began at six; who went in by daylight did not begin at four
in the morning; land that is the family's since 1898 was not taken from others in 1930; the observer
who was kept at the road was not beside those who went in. Each needs its pattern in full: a time on
either side, or the role of the one who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.contradiction.alignment.gate import times_differ
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import FIRST_PERSON, Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Candidate, Found, turn_back
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind

OPERATIONS = {"operation", "strike", "evict", "burn", "shoot", "enter", "protest", "explode"}
"""What begins at an hour, by the concept of its noun."""
COMING = {"enter", "arrive", "advance"}
TRACES = {"smoke", "fire", "flame", "blaze", "shot", "gunfire", "explosion", "blast"}
"""What is seen or heard only after it was begun."""
OWNING = {"belong", "own", "possess"}
TAKING = {"take", "seize", "buy", "acquire", "steal", "confiscate", "expropriate", "purchase"}
KEPT = {"wait", "keep", "stop", "stay", "hold", "bar", "turn_away", "turn_back", "remain", "leave"}
YEAR = re.compile(r"(1[5-9]|20)\d\d")


def find_inferences(pair: Pair) -> Iterable[Found]:
    """What follows from either side and cannot hold beside the other."""
    if pair.same_speaker or not pair.related:
        return ()
    a, b = pair.a, pair.b
    found: list[Found] = [_companions(a, b), turn_back(_companions(b, a))]
    if a.quantities and b.quantities and any(_begins(f) for f in (*a.frames, *b.frames)):
        found += (_beginnings(f, g, pair) for f in a.frames for g in b.frames)
        found += (_traces(a, b), turn_back(_traces(b, a)))
    if a.quantities or b.quantities:
        found += (_holdings(f, g, pair) for f in _owners(a) for g in b.frames)
        other = pair.turned()
        found += (turn_back(_holdings(g, f, other)) for g in _owners(b) for f in a.frames)
    return found


def _beginnings(f: Frame, g: Frame, pair: Pair) -> Candidate | None:
    """``went in by daylight`` and ``the raid began at 3:40 a.m.``"""
    if f.negated or g.negated or "fact" not in (f.mood, g.mood):
        return None
    if not ((_begins(f) and g.concept in COMING) or (_begins(g) and f.concept in COMING)):
        return None
    first, second = _clock(f, pair.a), _clock(g, pair.b)
    if first is None or second is None or times_differ(f, g, pair) or first.meets(second):
        return None
    comer = g if _begins(f) else f
    if comer.agent is None or not (comer.agent.head in FIRST_PERSON or comer.agent.names):
        return None
    return Candidate(ContradictionKind.FIGURE, first.span, second.span, "inference")


def _begins(f: Frame) -> bool:
    """Whether a clause tells when an operation began."""
    return f.concept == "begin" and f.agent is not None and _is_operation(f.agent)


def _is_operation(p: Phrase) -> bool:
    return lexicon().concept(p.head) in OPERATIONS


def _traces(side: Features, other: Features) -> Candidate | None:
    """``began at 6:15`` and ``pictures of five o'clock show smoke``."""
    start = next((f for f in side.frames if _begins(f) and not f.negated), None)
    began = _clock(start, side) if start is not None else None
    if began is None or began.comparator:
        return None
    seen = next((p for f in other.frames if (p := _trace(f)) is not None), None)
    hours = [q for q in other.quantities if q.kind == began.kind]
    if seen is None or len(hours) != 1 or hours[0].high >= began.low:
        return None
    span = (min(seen.start, hours[0].start), max(seen.end, hours[0].end))
    return Candidate(ContradictionKind.FIGURE, began.span, span, "inference")


def _trace(f: Frame) -> Phrase | None:
    """What a clause shows as seen or heard."""
    told = f.mood == "fact" and not f.negated
    return next(
        (p for p in (f.patient, f.agent) if told and p is not None and p.head in TRACES), None
    )


def _holdings(f: Frame, g: Frame, pair: Pair) -> Candidate | None:
    """``belonged to his family since 1898`` and ``was taken from others in the 1930s``."""
    if g.negated or g.predicate not in TAKING or g.mood != "fact":
        return None
    since, taken = _year(f, "since"), _year(g, "in")
    if since is None or taken is None or taken[0] <= since[0]:
        return None
    held = f.agent if f.predicate == "belong" else f.patient
    if relate(held, g.patient, pair.a, pair.b) < Relation.WILD:
        return None
    one, other = (f.start, since[1].end), (g.start, taken[1].end)
    return Candidate(ContradictionKind.ANTONYM, one, other, "inference")


def _owners(side: Features) -> list[Frame]:
    """The clauses that tell whose something is."""
    return [f for f in side.frames if f.predicate in OWNING and not f.negated]


def _year(f: Frame, prep: str) -> tuple[int, Phrase] | None:
    """The year that a clause gives after a preposition."""
    found = ((YEAR.match(p.head), p) for by, p in f.obliques if by == prep)
    return next(((int(year[0]), p) for year, p in found if year is not None), None)


def _companions(side: Features, other: Features) -> Candidate | None:
    """``went in with two observers beside us`` and an observer ``had to wait at the road``."""
    coming = [f for f in side.frames if f.concept in COMING and f.obliques]
    told = [p for f in coming for by, p in f.obliques if by == "with"]
    called = other.role | other.speaker if told else frozenset()
    with_them = next((p for p in told if {p.head, f"{p.head}s"} & called), None)
    if with_them is None:
        return None
    kept = next((f for f in other.frames if _is_kept(f, other)), None)
    if kept is None:
        return None
    return Candidate(ContradictionKind.NEGATION, with_them.span, kept.span, "inference")


def _is_kept(f: Frame, side: Features) -> bool:
    """Whether the speaker tells that he was kept away."""
    who = f.patient if f.passive else f.agent
    himself = who is not None and (who.form == "pronoun" or bool(who.names & side.speaker))
    return f.predicate in KEPT and himself and not f.negated


def _clock(f: Frame | None, side: Features) -> Quantity | None:
    """The first hour, or part of the day, that a clause gives."""
    timed = (q for q in side.quantities if f is not None and q.at == f.number)
    return next((q for q in timed if q.kind == "clock"), None)

"""FIGURE of times: what happens once has one day, and what is over at five does not go on at six.

Two days of the week, or two months, tell two occasions apart, and mostly that is all there is to
it. Only what comes once to one thing, an end, a death, a signature, clashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.contradiction.alignment.gate import times_differ
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Candidate, Found, Range, turn_back
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind

ONCE = {"begin", "die", "end", "sign", "arrive", "resign", "arrest", "release"}
"""What comes once to one thing, by concept."""
ONCE_TO_BOTH = {"inform", "appoint", "dismiss", "elect", "learn", "recall", "invite"}
"""What two voices on one event mean to have come once, by concept."""
OFTEN = {"strike", "shoot", "move", "pay", "hurt", "win", "rescue"}
"""Deeds done to one thing by one doer that can come again, by concept."""
OVER = {"put_out", "extinguish", "douse", "leave", "sink"}
DONE = {"over", "closed", "shut", "finished", "out", "controlled"}
GOING = {"burn", "rage", "fight", "smoulder", "go_on", "last", "sit", "stay", "drift"}
LASTING = {"open", "alight", "afloat", "underway", "ongoing", "alive", "there", "uncontrolled"}
UNITS = ("weekday:", "month:")
DAY_WORD = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)(?: (?:morning|afternoon|evening|night))?\b"
)
EVENING, MORNING, DAY = 1080, 720, 1440
"""From when on a time is late, until when early, in minutes; and the minutes of a day."""


def find_timings(pair: Pair) -> Iterable[Found]:
    """One happening that comes once put on two days, or over and going on."""
    a, b = pair.a, pair.b
    found: list[Found] = [
        _days(f, g, pair) for f in a.frames if f.times for g in b.frames if g.times
    ]
    if a.quantities and b.quantities:
        found += (_outlast(f, g, pair) for f in a.frames if _is_over(f) for g in b.frames)
        other = pair.turned()
        later = (_outlast(g, f, other) for g in b.frames if _is_over(g) for f in a.frames)
        found += map(turn_back, later)
    return found


def _outlast(f: Frame, g: Frame, pair: Pair) -> Candidate | None:
    """``was put out by midnight`` and ``was still burning at seven``."""
    if f.negated or g.negated or f.mood != "fact" or g.mood != "fact" or pair.same_speaker:
        return None
    if not _goes_on(g) or times_differ(f, g, pair):
        return None
    over, going = _clock(f, pair.a), _clock(g, pair.b)
    if over is None or going is None or over.kind != going.kind:
        return None
    late = going.low + (DAY if over.low >= EVENING and going.high <= MORNING else 0)
    thing = relate(f.patient or f.agent, g.patient or g.agent, pair.a, pair.b)
    if over.high >= late or thing < Relation.WITHIN:
        return None
    signals = {"predicate": 0.8, "timed": 1.0, "cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.FIGURE, over.span, going.span, "figure", signals)


def _is_over(f: Frame) -> bool:
    return f.concept in ("end", "close") or f.predicate in OVER or _quality(f) in DONE


def _goes_on(g: Frame) -> bool:
    lasting = g.concept in ("continue", "burn") or g.predicate in GOING
    return lasting or (_quality(g) in LASTING and "relative:still" in g.times)


def _quality(f: Frame) -> str:
    return f.attribute.head if f.attribute is not None else ""


def _clock(f: Frame, side: Features) -> Quantity | None:
    """The one hour that a clause gives."""
    found = [q for q in side.quantities if q.at == f.number and q.kind in ("clock", "hour")]
    return found[0] if len(found) == 1 else None


def _days(f: Frame, g: Frame, pair: Pair) -> Candidate | None:
    days = _days_apart(f, g, pair)
    if days is None or pair.same_speaker or _told_of_apart(f, g, pair):
        return None
    if f.mood != "fact" or g.mood != "fact" or f.negated or g.negated:
        return None
    if not _happens_once(f, g, pair):
        return None
    match = match_frames(f, g, pair)
    if match is None or match.predicate < 0.8 or match.opposed:
        return None
    happening = f.theme or f.agent
    theme = max(match.theme, match.agent if f.theme is None else Relation.MISSING)
    if theme < _least(f, g, pair) or match.agent <= Relation.OTHER:
        return None
    if not _is_known(happening) and not _is_known(g.theme or g.agent):
        return None
    if f.places and g.places and not f.places & g.places:
        return None
    one, other = days
    signals = {
        "predicate": match.predicate,
        "shared": 1.0,
        "timed": 1.0,
        "cross": float(pair.scene == "cross"),
    }
    return Candidate(ContradictionKind.FIGURE, one, other, "figure", signals)


def _days_apart(f: Frame, g: Frame, pair: Pair) -> tuple[Range, Range] | None:
    """Where two clauses name two days of the week, two months, or two days of one month."""
    unit = next((u for u in UNITS if _day(f, u) and _day(g, u)), None)
    if unit is None:
        return None
    one, other = _find_day(f, pair.a), _find_day(g, pair.b)
    if _day(f, unit) != _day(g, unit):
        return (one, other) if one is not None and other is not None else None
    dates = _date(f, pair.a), _date(g, pair.b)
    if dates[0] is None or dates[1] is None or dates[0].low == dates[1].low:
        return None
    return dates[0].span, dates[1].span


def _date(f: Frame, side: Features) -> Quantity | None:
    """The one day of the year that a clause gives."""
    found = [q for q in side.quantities if q.at == f.number and q.kind == "day"]
    return found[0] if len(found) == 1 and found[0].low == found[0].high else None


def _told_of_apart(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether one was told of one thing, and the other of another."""
    mine, theirs = ([p for prep, p in h.obliques if prep in ("of", "about")] for h in (f, g))
    return bool(mine and theirs) and all(
        relate(p, q, pair.a, pair.b) <= Relation.OTHER for p in mine for q in theirs
    )


def _least(f: Frame, g: Frame, pair: Pair) -> Relation:
    """How surely one thing must be meant: two quoted voices on one event may say "he" or "it"."""
    quoted = pair.scene == "bare" and pair.a.label and pair.b.label
    return Relation.WILD if quoted else Relation.WITHIN


def _day(f: Frame, unit: str) -> str:
    """The one day or month that a clause names, or nothing where it names several."""
    found = [t for t in f.times if t.startswith(unit)]
    return found[0] if len(found) == 1 else ""


def _happens_once(f: Frame, g: Frame, pair: Pair) -> bool:
    lex = lexicon()
    if all(h.concept in ONCE or lex.has("once", h.predicate) for h in (f, g)):
        return True
    quoted = pair.scene == "bare" and pair.a.label and pair.b.label
    deeds = all(
        (lex.has("sole", h.predicate) and h.concept not in OFTEN) or h.concept in ONCE_TO_BOTH
        for h in (f, g)
    )
    return bool(quoted) and deeds


def _is_known(p: Phrase | None) -> bool:
    """Whether one thing is meant, and not any of its kind."""
    return p is not None and p.form in ("definite", "name") and not p.counted


def _find_day(f: Frame, side: Features) -> Range | None:
    found = DAY_WORD.search(side.quote((f.first, f.last)))
    return (f.first + found.start(), f.first + found.end()) if found else None

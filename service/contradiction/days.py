"""FIGURE of days: what happens once cannot have been on Thursday and on Saturday.

Two days of the week, or two months, tell two occasions apart, and mostly that is all there is to
it. Only what comes once to one thing, an end, a death, a signature, clashes.
"""

from __future__ import annotations

import re

from service.contradiction.alignment import Pair, Relation, match_frames
from service.contradiction.candidates import Candidate, Finding, Range, gather
from service.contradiction.features import Features
from service.contradiction.frames import Frame
from service.contradiction.lexicon import lexicon
from service.contradiction.phrases import Phrase
from service.domain.contradiction import ContradictionKind

ONCE = {"begin", "die", "end", "sign", "arrive", "resign", "arrest", "release"}
"""What comes once to one thing, by concept."""
UNITS = ("weekday:", "month:")
DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)(?: (?:morning|afternoon|evening|night))?\b"
)


def find_days(pair: Pair) -> Finding:
    """One happening that comes once, put on two days."""
    return gather(
        _compare(f, g, pair) for f in pair.a.frames if f.times for g in pair.b.frames if g.times
    )


def _compare(f: Frame, g: Frame, pair: Pair) -> Candidate | None:
    unit = next((u for u in UNITS if _day(f, u) and _day(g, u)), None)
    if unit is None or _day(f, unit) == _day(g, unit) or pair.same_speaker:
        return None
    if f.mood != "fact" or g.mood != "fact" or f.negated or g.negated or not _happens_once(f, g):
        return None
    match = match_frames(f, g, pair)
    if match is None or match.predicate < 0.8 or match.opposed:
        return None
    happening = f.theme or f.agent
    theme = max(match.theme, match.agent if f.theme is None else Relation.MISSING)
    if theme < Relation.WITHIN or match.agent <= Relation.OTHER or not _is_known(happening):
        return None
    if f.places and g.places and not f.places & g.places:
        return None
    one, other = _find_day(f, pair.a), _find_day(g, pair.b)
    if one is None or other is None:
        return None
    signals = {
        "predicate": match.predicate,
        "shared": 1.0,
        "timed": 1.0,
        "cross": float(pair.scene == "cross"),
    }
    return Candidate(ContradictionKind.FIGURE, one, other, "figure", signals)


def _day(f: Frame, unit: str) -> str:
    """The one day or month that a clause names, or nothing where it names several."""
    found = [t for t in f.times if t.startswith(unit)]
    return found[0] if len(found) == 1 else ""


def _happens_once(f: Frame, g: Frame) -> bool:
    lex = lexicon()
    return all(h.concept in ONCE or lex.has("once", h.predicate) for h in (f, g))


def _is_known(p: Phrase | None) -> bool:
    """Whether one thing is meant, and not any of its kind."""
    return p is not None and p.form in ("definite", "name") and not p.counted


def _find_day(f: Frame, side: Features) -> Range | None:
    found = DAY.search(side.quote((f.first, f.last)))
    return (f.first + found.start(), f.first + found.end()) if found else None

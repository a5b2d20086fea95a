"""Parts: why figures of articles, where much is counted, are not of one whole.

One is of some of those spoken of before, of others than those, of a span of time, of the speaker's
own country, or the later count of the same government or body.
"""

from __future__ import annotations

import re

from service.contradiction.alignment.pairs import Pair
from service.contradiction.clauses.frames import Frame
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import Reason

SOME_OF_THEM = re.compile(r"\bof (?:them|those|these|whom|which|us)\b")
SOME_OF = re.compile(r"\bof (?:the|its|his|her|their|our)\b")
OTHERS = re.compile(r"\b(?:other|another|further|additional|remaining)\b")
BODIES = {"ministry", "minister", "military", "army", "navy", "forces", "troops"}
"""Through what a government speaks."""
SPANNING = {"in", "over", "during", "since", "within", "throughout"}
SPANS = {"day", "week", "month", "year", "decade"}


def refuse_told(
    q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, pair: Pair
) -> Reason | None:
    """Why two figures of articles that differ can both hold; ``f`` and ``g`` are their clauses."""
    said, told = (side.quote(x.span) for side, x in ((pair.a, q), (pair.b, r)))
    if SOME_OF_THEM.search(said) or SOME_OF_THEM.search(told):
        return Reason.OTHER_SCOPE
    part = [bool(SOME_OF.search(words)) for words in (said, told)]
    if part[0] != part[1] and (q.low <= r.high if part[0] else r.low <= q.high):
        return Reason.OTHER_SCOPE
    if all(part) and q.head != r.head:
        return Reason.OTHER_SCOPE
    if _is_of_others(q, pair.a) != _is_of_others(r, pair.b):
        return Reason.OTHER_SCOPE
    if f is None or g is None:
        return None
    if q.kind == "count" and (pair.one_voice or _is_one_state(pair.a, pair.b)):
        return Reason.SUPERSEDED
    if q.kind == "count" and _lasts(f) != _lasts(g):
        return Reason.OTHER_TIME
    return Reason.OTHER_PLACE if _is_at_home(f, g, pair) or _is_at_home(g, f, pair, True) else None


def _is_one_state(a: Features, b: Features) -> bool:
    """Whether a government and one of its bodies count, or a country and who speaks for it: they
    bring one count up to date, and do not gainsay each other."""
    if a.side and b.side and not a.side & b.side:
        return False
    nations = lexicon().nation_names
    return any(
        (x.speaker == {"government"} and (y.speaker | y.role) & BODIES)
        or (bool(x.speaker) and x.speaker <= nations and bool(x.speaker & y.side))
        for x, y in ((a, b), (b, a))
    )


def _is_of_others(q: Quantity, side: Features) -> bool:
    """Whether a figure is of those beside others: "the other two", "12 further cases"."""
    return bool(OTHERS.search(side.quote((q.start - 10, q.end))))


def _lasts(f: Frame) -> bool:
    """Whether a clause tells of a whole span of time: in recent days, over the past year."""
    return any(prep in SPANNING and p.head in SPANS for prep, p in f.obliques)


def _is_at_home(f: Frame, g: Frame, pair: Pair, turned: bool = False) -> bool:
    """Whether a country counts, which names no place, and the other figure is of a place beside it:
    "India reported 360 killed", and so many in Pakistan or its capital."""
    side = pair.b if turned else pair.a
    counts = bool(side.speaker) and side.speaker <= lexicon().nation_names
    return counts and bool(g.places) and not f.places and not side.speaker & g.places

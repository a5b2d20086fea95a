"""The event gate: why two clauses cannot speak of one event, as far as place and time tell.

Unknown is not different: a clause without a place may speak of any place.
"""

from __future__ import annotations

import re

from service.contradiction.alignment.limits import is_barred
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.alignment.sayings import read_units, refuse_said
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.lexicon import lexicon
from service.domain.contradiction import Reason

HERE = re.compile(r"\b(?:here|there)\b(?! (?:is|are|was|were|had|has|have|will)\b)")
OCCASION = {"in", "on", "at", "during"}
BUILT = {"building", "building_complex", "facility"}
"""Kinds of what stands at a place, as WordNet names them."""
AROUND = {"before", "during", "after"}
SEPARATE = {"another", "separate", "different", "unrelated"}
SPOTS = {"in", "at", "on", "from", "near", "across", "inside"}


def refuse(f: Frame, g: Frame, pair: Pair) -> Reason | None:
    """Why two clauses cannot speak of one event, as far as place and time tell."""
    if times_differ(f, g, pair):
        return Reason.OTHER_TIME
    if (said := _refuse_said(f, g, pair)) is not None:
        return said
    if f.places and g.places and not f.places & g.places:
        return Reason.OTHER_PLACE
    if (f.places or g.places) and _elsewhere(f, g, pair):
        return Reason.OTHER_PLACE
    if _is_apart(f) != _is_apart(g):
        return Reason.OTHER_EVENT
    if f.obliques and g.obliques:
        if _spots_differ(f, g, pair):
            return Reason.OTHER_PLACE
        if _occasions_differ(f, g, pair):
            return Reason.OTHER_EVENT
        if _sides_differ(f, g, pair):
            return Reason.OTHER_TIME
    if pair.a.quantities and pair.b.quantities and _clocks_differ(f, g, pair):
        return Reason.OTHER_TIME
    return None


def _refuse_said(f: Frame, g: Frame, pair: Pair) -> Reason | None:
    """Why two sentences can both hold that were said at two times."""
    if pair.scene != "bare" or not (pair.a.saying or pair.b.saying):
        return None
    return refuse_said(f, g, pair) or refuse_said(g, f, pair.turned())


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


def _is_apart(f: Frame) -> bool:
    """Whether a clause itself tells that it is of another event ("in a separate incident")."""
    return any(prep in OCCASION and p.modifiers & SEPARATE for prep, p in f.obliques)


def _occasions_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether a like phrase tells two occasions apart: on its first and on its second flight."""
    return any(
        prep == other and relate(p, q, pair.a, pair.b) == Relation.CLASH
        for prep, p in f.obliques
        if prep in OCCASION
        for other, q in g.obliques
    )


def _sides_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether one clause is of the time before what the other is of the time after."""
    mine = [(prep, p) for prep, p in f.obliques if prep in AROUND]
    theirs = [(prep, q) for prep, q in g.obliques if prep in AROUND] if mine else []
    return any(
        prep != other and relate(p, q, pair.a, pair.b) >= Relation.WITHIN
        for prep, p in mine
        for other, q in theirs
    )


def _is_place(p: Phrase) -> bool:
    lex = lexicon()
    noun = lex.nouns.get(p.head)
    if lex.has("place", p.head):
        return True
    return noun is not None and (noun.lexfile == "location" or not BUILT.isdisjoint(noun.hypernyms))


def _clocks_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether both clauses give a date or an hour, and none that agree, or one that a thing did not
    happen before, which is compared as a figure."""
    mine = [q for q in pair.a.quantities if q.at == f.number and q.timed]
    theirs = [q for q in pair.b.quantities if q.at == g.number and q.timed]
    same = [(q, r) for q in mine for r in theirs if q.kind == r.kind]
    barred = is_barred(f) or is_barred(g)
    return bool(same) and (barred or not any(q.meets(r) for q, r in same))


def times_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether the times given differ in one unit: two weekdays, two years, then and now."""
    if not f.times and not g.times:
        return False
    mine, theirs = read_units(f.times), read_units(g.times)
    for unit, values in mine.items():
        other = theirs.get(unit)
        if other and not values & other and unit != "this":
            return True
    if _is_this_time(mine, theirs) or _is_this_time(theirs, mine):
        return True
    before = {"previously", "earlier", "formerly", "once", "initially", "originally"}
    now = {"now", "currently", "today", "still", "later"}
    if len({_looks_back(units) for units in (mine, theirs)}) > 1:
        return True
    past = [any("last" in values for values in units.values()) for units in (mine, theirs)]
    if (past[0] and theirs.get("relative", set()) & now) or (
        past[1] and mine.get("relative", set()) & now
    ):
        return True
    first, second = mine.get("relative", set()), theirs.get("relative", set())
    return bool((first & before and second & now) or (first & now and second & before)) or (
        pair.same_speaker and bool(first & before) != bool(second & before)
    )


def _looks_back(times: dict[str, set[str]]) -> bool:
    """Whether a clause is of a time long before that of which is told ("a year earlier")."""
    return bool(times.get("back", set()) & {"year", "decade", "month"})


def _is_this_time(times: dict[str, set[str]], others: dict[str, set[str]]) -> bool:
    """Whether one clause is of this winter and the other of last winter, or of an earlier year than
    "this time"."""
    this = times.get("this", set())
    if "time" in this and "year" in others and "year" not in times:
        return True
    return any(others.get(unit, set()) & {"last", "next"} for unit in this)

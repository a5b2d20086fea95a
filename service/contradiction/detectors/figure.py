"""FIGURE: two quantities of one thing whose intervals do not meet.

The figure must count the same thing, in the same unit, of the same event, place, time and scope.
The refusals are most of the work: "at least 10" with "12", the toll on Monday and on Thursday, the
whole company and its Spanish branch, houses and roofs.
"""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.limits import is_barred, meet_denied
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.alignment.scope import measure_gap, refuse_figures
from service.contradiction.alignment.unattributed import is_unattributed
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.detectors.counts import find_clause, relate_counts
from service.contradiction.detectors.partners import find_partners, meet
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import PERSON, lexicon
from service.domain.contradiction import ContradictionKind, Reason

BOUNDED = {"more", "less", "least", "most"}
"""Comparators of a figure that somebody drew a bound at."""
VALUING = {"put", "put_at", "estimate", "value", "reckon", "place"}
"""Verbs whose subject only names a figure for something else."""
SIZES = {"length", "duration", "area", "mass"}
ONCE = {"begin", "die", "end", "sign", "arrive"}
"""What happens once, by concept."""
FATES = {
    "die", "hurt", "arrest", "rescue", "infect", "recover", "recovery", "flee", "move", "evict",
    "win", "lose", "join", "hospital", "miss", "release", "confirm",
}  # fmt: skip
COMMON = {"have", "be", "say", "take", "make", PERSON, "include", "get", "more", "other", "total"}


def find_figures(pair: Pair) -> Iterable[Found]:
    """Clashing figures, and why others do not clash."""
    if not pair.a.quantities or not pair.b.quantities:
        return ()
    return [_compare(q, r, pair) for q, r in find_partners(pair)]


def _compare(q: Quantity, r: Quantity, pair: Pair) -> Found:
    f, g = find_clause(q, pair.a), find_clause(r, pair.b)
    counted = relate_counts(q, r, f, g)
    if counted == Relation.OTHER:
        return None
    signals = _context(q, r, f, g, pair)
    if signals is None:
        return None
    if counted == Relation.CLASH:
        return Reason.OTHER_SCOPE
    if meet_denied(q, r, f, g) if f and g and q.timed else meet(q, r):
        if q.timed:
            return None
        same = q.low + q.high == r.low + r.high and q.comparator == r.comparator
        return Reason.SAME_MEANING if same else Reason.BOUNDS_OVERLAP
    refusal = refuse_figures(q, r, f, g, counted, pair)
    if refusal is not None:
        return refusal
    signals["noun_same"] = float(counted == Relation.SAME)
    signals["gap"] = measure_gap(q, r)
    signals["bounded"] = float({q.comparator, r.comparator} & BOUNDED != set())
    rule = "fact" if is_unattributed(pair) else "figure"
    return Candidate(ContradictionKind.FIGURE, q.span, r.span, rule, signals)


def _context(
    q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, pair: Pair
) -> dict[str, float] | None:
    """What the clauses around the two figures share; None where it is nothing."""
    match = match_frames(f, g, pair) if f and g else None
    if _told_apart(q, r, f, g, match, pair):
        return None
    predicate = match.predicate if match else 0.0
    if "relative" in (q.kind, r.kind) and predicate < 0.8:
        return None
    if q.timed:
        return _timed_context(q, f, g, match, pair.scene == "bare")
    lex = lexicon()
    shared = _share_words(q, r, f, g, pair)
    same_noun = bool(q.head) and lex.similar(q.head, r.head) and not lex.has("generic", q.head)
    aged = f is not None and g is not None and _tells_age(f, q, pair) and _tells_age(g, r, pair)
    if not shared and predicate < 0.8 and not aged and not (same_noun and pair.scene != "cross"):
        return None
    if pair.scene != "bare" and not _one_count(
        q, r, match, shared, same_noun, _one_value(f, g, pair)
    ):
        return None
    if f and g and f.concept != g.concept and _rivals(f, g):
        return None
    return {
        "predicate": predicate,
        "shared": min(len(shared), 4) / 4,
        "names": float(bool(pair.a.names & pair.b.names)),
        "cross": float(pair.scene == "cross"),
        "relative": float("relative" in (q.kind, r.kind)),
    }


def _told_apart(
    q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, match: Match | None, pair: Pair
) -> bool:
    """Whether the two clauses are opposites, measure other things, or tell of other doers."""
    if f is None or g is None:
        return False
    if q.kind in SIZES and _other_measure(f, g):
        return True
    if match is None:
        return False
    if match.opposed and (q.timed or q.kind == "count" or match.theme < Relation.WITHIN):
        return True
    valued = f.predicate in VALUING or g.predicate in VALUING
    if match.agent > Relation.OTHER or valued or _counted_agent(q, r, f, g):
        return False
    if _one_course(f, g, match, pair):
        return False
    one = match.theme >= Relation.WITHIN and match.agent != Relation.CLASH and pair.scene == "bare"
    return not (one and f.passive and g.passive)


def _share_words(
    q: Quantity, r: Quantity, f: Frame | None, g: Frame | None, pair: Pair
) -> frozenset[str]:
    """The concepts around both figures, without what they count; where a figure is the only one of
    its statement, all of the statement is around it."""
    mine, theirs = f.words if f else pair.a.words, g.words if g else pair.b.words
    if len(pair.a.quantities) == len(pair.b.quantities) == 1 or pair.scene == "bare":
        mine, theirs = mine | pair.a.words, theirs | pair.b.words
    nouns = {lexicon().concept(q.head), lexicon().concept(r.head)} if q.head and r.head else set()
    return (mine & theirs) - COMMON - nouns


def _tells_age(f: Frame, q: Quantity, pair: Pair) -> bool:
    """``she is 29``: a bare number of a person, told by two voices of one event."""
    said = f.predicate == "be" and f.attribute is not None and f.attribute.start == q.start
    person = f.agent is not None and (f.agent.form in ("name", "pronoun") or _is_person(f.agent))
    return pair.scene == "bare" and said and not q.head and person


def _is_person(p: Phrase) -> bool:
    return lexicon().person(p.head) and not p.counted


def _one_value(f: Frame | None, g: Frame | None, pair: Pair) -> bool:
    """``put the damage at 3 million``, ``the damage was 11 million``."""
    if f is None or g is None:
        return False
    one, other = (h.patient if h.predicate in VALUING else h.agent for h in (f, g))
    valued = _values(f) or _values(g)
    return valued and relate(one, other, pair.a, pair.b) >= Relation.WITHIN


def _values(f: Frame) -> bool:
    """Whether a clause gives a figure for something, and puts it nowhere."""
    placing = f.predicate in ("put", "place") and f.oblique("at") is None
    return f.predicate in VALUING and not placing


def _one_course(f: Frame | None, g: Frame | None, match: Match, pair: Pair) -> bool:
    """``the operation lasted three days``, ``the fighting lasted two weeks``: of one event."""
    if f is None or g is None or f.agent is None or g.agent is None or pair.scene != "bare":
        return False
    lasting = f.predicate == g.predicate == "last" and bool(pair.a.label and pair.b.label)
    events = all(p.form in ("definite", "bare") and not p.names for p in (f.agent, g.agent))
    return lasting and events and match.agent == Relation.OTHER


def _other_measure(f: Frame, g: Frame) -> bool:
    """Whether one clause tells how deep and the other how far."""
    if f.predicate != "be" or g.predicate != "be":
        return False
    mine = f.attribute.head if f.attribute else ""
    theirs = g.attribute.head if g.attribute else ""
    return not lexicon().similar(mine, theirs)


def _one_count(
    q: Quantity,
    r: Quantity,
    match: Match | None,
    shared: frozenset[str],
    same_noun: bool,
    valued: bool,
) -> bool:
    """Whether two figures of an article surely measure one thing: a share or a sum needs the same
    clause around it, a count the same noun and fate."""
    predicate = match.predicate if match else 0.0
    if valued:
        return True
    if q.kind != "count" and "relative" not in (q.kind, r.kind):
        surely = match is not None and max(match.agent, match.theme) >= Relation.WITHIN
        same_head = bool(q.head) and q.head == r.head
        return (predicate >= 0.8 or same_head) and surely and len(shared) >= 2
    if "vague" in (q.comparator, r.comparator) and predicate < 0.8:
        return False
    return predicate >= 0.8 or (same_noun and len(shared) >= 2)


def _counted_agent(q: Quantity, r: Quantity, f: Frame | None, g: Frame | None) -> bool:
    """Whether one of the subjects is itself what is counted."""
    return any(
        frame is not None
        and frame.agent is not None
        and frame.agent.start <= m.start
        and m.end <= frame.agent.end
        for m, frame in ((q, f), (r, g))
    )


def _rivals(f: Frame, g: Frame) -> bool:
    """Whether two predicates count different fates: the dead are not the injured."""
    mine, theirs = ({f.concept} | f.words) & FATES, ({g.concept} | g.words) & FATES
    return bool(mine and theirs and not mine & theirs)


def _timed_context(
    q: Quantity, f: Frame | None, g: Frame | None, match: Match | None, bare: bool
) -> dict[str, float] | None:
    """Times clash only of one happening that comes once, or whose beginning is timed; in an article
    "we were called" may be said of another body than "the police were called"."""
    if f is None or g is None or match is None or match.predicate < 0.8:
        return None
    denied = f if f.negated else g
    if f.negated != g.negated and q.kind in ("date", "day") and not is_barred(denied):
        return None
    once = lexicon().has("once", f.predicate) or f.concept in ONCE
    if not once and q.kind != "clock":
        return None
    theme, agent = match.theme, match.agent
    if theme <= Relation.OTHER or (theme == Relation.MISSING and agent < Relation.WILD):
        return None
    if not bare and theme == Relation.WILD:
        return None
    return {
        "predicate": match.predicate, "shared": float(theme >= Relation.WITHIN), "timed": 1.0,
    }  # fmt: skip

"""Ruling: what the rules make of a pair.

Every detector looks at every pair and brings candidates with signals; the strongest leads, the
others are more evidence. Without a candidate the verdict is COMPATIBLE with the best reason that
the gate or a detector gave. Between the two lies UNSURE, which nobody is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import Relation
from service.contradiction.alignment.unattributed import weigh_facts
from service.contradiction.clauses.frames import Frame
from service.contradiction.confidence import DOUBT, THRESHOLD, weigh
from service.contradiction.detectors.answers import find_answers
from service.contradiction.detectors.antonym import find_antonyms
from service.contradiction.detectors.bounds import find_bounds
from service.contradiction.detectors.candidates import Candidate
from service.contradiction.detectors.category import find_categories
from service.contradiction.detectors.dispute import find_disputes
from service.contradiction.detectors.figure import find_figures
from service.contradiction.detectors.inferences import find_inferences
from service.contradiction.detectors.negation import find_negations
from service.contradiction.detectors.role import find_roles
from service.contradiction.detectors.tellings import find_opposed_tellings
from service.contradiction.detectors.timing import find_timings
from service.contradiction.detectors.whereabouts import find_whereabouts
from service.contradiction.evidence import show
from service.contradiction.explanation import REASONS, explain
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import Clash, ContradictionKind, Judgement, Reason, Verdict
from service.domain.span import Span

DETECTORS = (
    find_figures,
    find_timings,
    find_bounds,
    find_negations,
    find_antonyms,
    find_roles,
    find_categories,
    find_whereabouts,
    find_inferences,
    find_opposed_tellings,
    find_disputes,
    find_answers,
)
MOST_CLASHES = 5
"""How many clashes of a pair are shown at most."""
ELSEWHERE = {Reason.OTHER_EVENT, Reason.OTHER_TIME, Reason.OTHER_PLACE, Reason.OTHER_SCOPE}
PRIORITY = (
    Reason.REVERSAL,
    Reason.SUPERSEDED,
    Reason.BOUNDS_OVERLAP,
    Reason.OTHER_TIME,
    Reason.OTHER_PLACE,
    Reason.OTHER_SCOPE,
    Reason.OPINION,
    Reason.SAME_MEANING,
)
REPORTING = {"say", "tell", "report", "claim", "add", "deny", "announce"}
"""That both spoke is nothing that both say."""
MOST_KEPT = 256
"""How many judgements that both can hold are kept: one value does for all pairs alike."""
ALIKE = 0.5
"""The share of concepts from which two statements without a clash are said to mean the same."""


def rule(pair: Pair, more: Sequence[Candidate] = ()) -> Judgement:
    """What the rules hold of a pair, with candidates that the article's context adds."""
    candidates, reasons = find_candidates(pair, more)
    weighed = sorted(((weigh(c), c) for c in candidates), key=lambda weight: -weight[0])
    if weighed and weighed[0][1].rule in ("polarity", "opposite", "quality") and _believed(pair):
        return hold_compatible(Reason.OPINION, 0.8)
    if weighed and weighed[0][0] >= DOUBT:
        return _clashing(weighed, pair)
    return hold_compatible(*_reason(reasons, pair))


def find_candidates(
    pair: Pair, more: Sequence[Candidate] = ()
) -> tuple[list[Candidate], list[Reason]]:
    """What all detectors find in a pair, with the signals that belong to the pair as a whole, and
    the reasons why what looks like a clash is none."""
    candidates: list[Candidate] = list(more)
    reasons: list[Reason] = []
    for find in DETECTORS:
        for found in find(pair):
            if isinstance(found, Candidate):
                candidates.append(found)
            elif found is not None:
                reasons.append(found)
    told = weigh_facts(pair) if candidates else {}
    if told:
        candidates = [Candidate(c.kind, c.a, c.b, c.rule, c.signals | told) for c in candidates]
    return candidates, reasons


def _believed(pair: Pair) -> bool:
    """Whether both only tell what they believe."""
    return all(lexicon().has("belief", side.cue) for side in (pair.a, pair.b))


def _clashing(weighed: list[tuple[float, Candidate]], pair: Pair) -> Judgement:
    confidence = weighed[0][0]
    sure = confidence >= THRESHOLD
    told = _show([c for weight, c in weighed if weight >= min(THRESHOLD, confidence)], pair)
    leading = _choose_leading(told) if sure else told[0]
    clashes = dict.fromkeys(Clash(c.kind, Span(*c.a), Span(*c.b)) for c in (leading, *told))
    return Judgement(
        verdict=Verdict.CONTRADICTS if sure else Verdict.UNSURE,
        kind=leading.kind if sure else None,
        reason=None,
        confidence=confidence if sure else round(1 - confidence, 3),
        clashes=tuple(clashes)[:MOST_CLASHES],
        explanation=explain(leading, pair.a, pair.b),
        aligned=True,
    )


def _show(told: Sequence[Candidate], pair: Pair) -> list[Candidate]:
    """The candidates with the words to show; several may point at the same."""
    mine = {span: show(pair.a, span) for span in {c.a for c in told}}
    theirs = {span: show(pair.b, span) for span in {c.b for c in told}}
    return [replace(c, a=mine[c.a], b=theirs[c.b]) for c in told]


def _choose_leading(told: Sequence[Candidate]) -> Candidate:
    """The surest clash; but who did it goes before how much was done."""
    if told[0].kind is not ContradictionKind.FIGURE:
        return told[0]
    return next((c for c in told if c.kind is ContradictionKind.ROLE), told[0])


def _reason(reasons: list[Reason], pair: Pair) -> tuple[Reason, float]:
    for reason in PRIORITY:
        if reason in reasons:
            return reason, 0.85
    a, b = pair.a, pair.b
    if _opinion(a) and _opinion(b):
        return Reason.OPINION, 0.8
    smaller = min(len(a.words), len(b.words))
    shared = len(a.words & b.words)
    if smaller and shared / smaller >= ALIKE:
        return _alike(pair)
    return Reason.OTHER_EVENT, 0.9 if shared == 0 else 0.75


def _alike(pair: Pair) -> tuple[Reason, float]:
    """Two statements mean the same only where a clause of each tells one deed of the same
    participants, with no figure, time, mood or denial to tell them apart."""
    later = same = False
    for f in pair.a.frames[:6]:
        for g in pair.b.frames[:6]:
            match = match_frames(f, g, pair)
            if match is None:
                continue
            if min(match.agent, match.theme) <= Relation.OTHER and not match.swapped:
                return Reason.OTHER_EVENT, 0.75
            if "future" in (f.mood, g.mood) and f.mood != g.mood:
                later = True
            elif not match.opposed and f.negated == g.negated and f.mood == g.mood:
                same = same or _told_alike(f, g, match, pair)
    if later and not same:
        return Reason.OTHER_TIME, 0.7
    if pair.a.quantities and pair.b.quantities:
        return Reason.OTHER_SCOPE, 0.7
    return (Reason.SAME_MEANING, 0.7) if same else (Reason.OTHER_EVENT, 0.7)


def _told_alike(f: Frame, g: Frame, match: Match, pair: Pair) -> bool:
    """Whether two matching clauses tell the same: what they are about is one, and so is what is
    said of it."""
    if f.predicate in REPORTING:
        return False
    if match.predicate < 0.8:
        alike = f.attribute is not None and g.attribute is not None and match.overlap > 0
        return alike and max(match.agent, match.theme) >= Relation.WITHIN and _one_quality(f, g)
    named = max(match.agent, match.theme) >= Relation.WITHIN
    return (named or match.overlap >= 0.5) and refuse(f, g, pair) is None


def _one_quality(f: Frame, g: Frame) -> bool:
    p, q = f.attribute, g.attribute
    return p is not None and q is not None and lexicon().similar(p.head, q.head)


def _opinion(side: Features) -> bool:
    lex = lexicon()
    return any(
        f.mood == "norm"
        or lex.has("opinion", f.predicate)
        or (f.attribute is not None and lex.has("opinion-word", f.attribute.head))
        for f in side.frames
    )


@lru_cache(maxsize=MOST_KEPT)
def hold_compatible(reason: Reason, confidence: float) -> Judgement:
    """The judgement that both can hold, for a reason."""
    return Judgement(
        Verdict.COMPATIBLE, None, reason, confidence, (), REASONS[reason], reason not in ELSEWHERE
    )

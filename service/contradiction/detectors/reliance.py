"""Reliance: what one did alone, and with whose means. Two shapes of ROLE.

"We managed our own withdrawals", and another was asked to help; "brought back via Iranian
aircraft", and others say that they evacuated them.
"""

from __future__ import annotations

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind, Reason

MEANS = frozenset(["via", "aboard", "by", "with", "on", "in", "using", "through"])
CARRIERS = {
    "plane", "aircraft", "jet", "ship", "bus", "truck", "train", "helicopter", "vessel", "boat",
    "flight", "airliner", "lorry", "troop", "force", "missile", "rocket", "drone", "soldier",
    "personnel", "crew",
}  # fmt: skip
SELF = {
    "own", "themselves", "ourselves", "himself", "herself", "itself", "alone", "own_initiative",
}  # fmt: skip


def find_reliance(f: Frame, g: Frame, pair: Pair) -> Found:
    """``we managed our own withdrawals``, and another moved them, or was asked to help."""
    if f.negated or g.negated or f.mood != "fact" or not is_by_self(f):
        return None
    event = lexicon().concept(f.patient.head) if f.patient else f.concept
    if g.concept != event or f.agent is None:
        return None
    if g.mood == "wish":
        helped = _help_for(g, pair.b)
        if helped is None:
            return None
        span = (helped.first, max(helped.last, g.last))
    elif g.mood == "fact" and g.agent is not None and not is_by_self(g):
        if relate(f.agent, g.agent, pair.a, pair.b) > Relation.OTHER:
            return None
        if f.agent.head == g.agent.head and not (pair.a.speaker and pair.b.speaker):
            return None
        span = (
            (min(g.agent.start, g.start), g.end)
            if g.agent.start < g.start
            else (g.start, g.agent.end)
        )
    else:
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    own = (min(f.agent.start, f.start), max(f.end, f.patient.end if f.patient else f.end))
    signals = {"cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.ROLE, own, span, "reliance", signals)


def is_by_self(f: Frame) -> bool:
    """Whether the clause stresses that the doer did it without others."""
    if f.patient is not None and "own" in f.patient.modifiers:
        lex = lexicon()
        concept = lex.concept(f.patient.head)
        return lex.has("reliance", f.predicate) and concept in lex.actions
    alone = (p for prep, p in f.obliques if prep in ("on", "by"))
    return bool(f.obliques) and any(p.head in SELF or "own" in p.modifiers for p in alone)


def _help_for(g: Frame, side: Features) -> Frame | None:
    """The clause that asks for help with ``g``."""
    for frame in side.frames:
        if "help" in frame.words and 0 < g.number - frame.number <= 8 and not frame.negated:
            return frame
    return None


def find_means(f: Frame, g: Frame, pair: Pair) -> Found:
    """``brought back via Iranian aircraft``, and the Russians say that they evacuated them."""
    if f.agent is not None or f.negated or g.negated or f.mood != "fact" or g.mood != "fact":
        return None
    if f.concept != g.concept or g.agent is None:
        return None
    means = next((p for prep, p in f.obliques if prep in MEANS and p.head in CARRIERS), None)
    nations = lexicon().nation_names
    if means is None or not means.names & nations:
        return None
    doer = pair.b.side if g.agent.form == "pronoun" else g.agent.names
    if not doer & nations or doer & means.names or pair.a.side & doer:
        return None
    if relate(f.theme, g.theme, pair.a, pair.b) < Relation.WILD:
        return None
    refusal = refuse(f, g, pair)
    if refusal is Reason.OTHER_TIME or pair.same_speaker:
        return refusal
    start = min(g.agent.start, g.start)
    other = (start, max(g.end, g.agent.end))
    signals = {"cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.ROLE, means.span, other, "means", signals)

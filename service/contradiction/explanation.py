"""Explanations: one sentence, as a careful editor writes it.

Who says what, and why both cannot hold. The words come from the text, the reason from the kind of
clash; nothing is added that the article does not say.
"""

from __future__ import annotations

from service.contradiction.calling import call
from service.contradiction.clauses.frames import Frame
from service.contradiction.detectors.candidates import Candidate, Range
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.contradiction.telling import find_clause, is_finite
from service.contradiction.wording import (
    OWN,
    cut,
    enquote,
    find_denial_behind,
    flatten,
    is_quoted,
    make_small,
    mend_marks,
    quote,
    recount_cue,
)
from service.domain.contradiction import ContradictionKind, Reason

WHY = {
    ContradictionKind.FIGURE: "the two figures cannot both be right",
    ContradictionKind.NEGATION: "the one denies what the other affirms",
    ContradictionKind.ANTONYM: "both cannot be true of one thing at one time",
    ContradictionKind.ROLE: "only one of the two can have done it",
    ContradictionKind.CATEGORY: "the same thing cannot have been both",
    ContradictionKind.DISPUTE: "the one rejects what the other asserts",
}
NAMED = {
    ContradictionKind.FIGURE: "cannot both be right",
    ContradictionKind.CATEGORY: "cannot both describe the same thing",
}
"""What is said of the words themselves that clash, where they are few."""
RULES = {
    "limit": "both cannot be true, since the one says that it went no further",
    "absence": "the one rules out what the other reports",
    "identity": "those concerned cannot both have been and not have been of that kind",
    "reliance": "what one did alone cannot have been done by another or with another's help",
    "means": "the one cannot have done it with the means of the other",
    "inference": "what the one tells leaves no room for what the other does",
    "whereabouts": "nobody can have been in both places at one time",
    "cause": "it cannot have had both causes",
}
REASONS = {
    Reason.OTHER_EVENT: "The statements speak of different things.",
    Reason.OTHER_TIME: "The statements speak of different times.",
    Reason.OTHER_PLACE: "The statements speak of different places.",
    Reason.OTHER_SCOPE: "One statement speaks of a part or another measure of what the other does.",
    Reason.BOUNDS_OVERLAP: "Both figures can hold, for their bounds overlap.",
    Reason.SAME_MEANING: "Both statements say the same.",
    Reason.OPINION: "The statements give opinions, which can differ without one being untrue.",
    Reason.SUPERSEDED: "The later figure takes the place of the earlier one.",
    Reason.REVERSAL: "The speaker changed position or plan, so both can hold in their time.",
    Reason.NO_ASSERTION: "At least one of the statements asserts nothing.",
}
ONE, OTHER = "one text", "the other text"
"""What is said by nobody who is named."""
TELLING = {"accuse", "blame", "charge", "complain", "cast"}
"""Verbs that tell with their object what was said."""
CALLING = {"describe", "call", "term", "label", "brand", "dismiss", "slam", "denounce"}
"""Verbs of which one must hear to the end what somebody is called."""
SPOKEN = {"say", "add", "tell", "insist", "reply", "answer", "state", "claim", "write", "read"}
"""Verbs that are followed by what was said."""
OWNED = {
    "accusation", "allegation", "assertion", "contention", "suggestion", "statement", "complaint",
    "insistence", "argument", "warning", "assurance", "conclusion", "declaration",
}  # fmt: skip
"""Nouns for what somebody claims, of which there is no verb in the same letters."""
AUXILIARIES = {"was", "were", "is", "are", "had", "has", "have", "did", "does", "do", "been"}
"""Words before which a subject is missing that the parse has lost."""
FEW = 5
"""The most words of evidence that the reason repeats."""
FAR = 60
"""How far the content may stand behind its verb."""


def explain(candidate: Candidate, a: Features, b: Features) -> str:
    """One sentence on a clash. Who rejects comes second, whichever side he is on."""
    sides = [(a, candidate.a), (b, candidate.b)]
    if _rejects(a, candidate.a) and not _rejects(b, candidate.b):
        sides.reverse()
    (first, words), (second, other) = sides
    apart = a.label or (first is a and not second.label)
    left, right = _tell(first, words, ONE), _tell(second, other, OTHER if apart else ONE)
    return (
        f"{left[:1].upper()}{left[1:]}; {right}: {_reason(candidate, first, words, second, other)}."
    )


def _reason(
    candidate: Candidate, first: Features, words: Range, second: Features, other: Range
) -> str:
    """Why both cannot hold."""
    if candidate.rule in RULES:
        return RULES[candidate.rule]
    named = NAMED.get(candidate.kind)
    both = [enquote(quote(first, words)), enquote(quote(second, other))]
    if named and all(len(shown.split()) <= FEW for shown in both) and both[0] != both[1]:
        return f"{both[0]} and {both[1]} {named}"
    if candidate.kind is ContradictionKind.FIGURE and not _are_figures(first, words, second, other):
        return "both cannot be right"
    return WHY[candidate.kind]


def _are_figures(first: Features, words: Range, second: Features, other: Range) -> bool:
    """Whether there is a figure in the words of either side, not only a date or "before dawn"."""
    return all(
        any(q.start < span[1] and span[0] < q.end and not q.timed for q in side.quantities)
        for side, span in ((first, words), (second, other))
    )


def _rejects(side: Features, span: Range) -> bool:
    """Whether the words of a side say no to what another said."""
    cue = side.cue_span[0] if side.cue_span is not None else -1
    if side.denied or lexicon().has("dispute", side.cue):
        return True
    return any(
        (d.start < span[1] and span[0] < d.end) or d.start <= cue < d.end for d in side.disputes
    )


def _tell(side: Features, span: Range, nobody: str) -> str:
    """Who says what, around the evidence."""
    if not side.label:
        return _tell_unattributed(side, span, nobody)
    if side.denied and find_denial_behind(side) is not None:
        return _tell_denied(side)
    if side.cue in OWNED and span[0] < side.content[0][0] < span[1]:
        span = side.content[0][0], span[1]
    who, clause = call(side.label), find_clause(side, span)
    if _is_told_by_cue(side, clause):
        return f"{who} {recount_cue(side)} {_told(side, span)}"
    begin = next((start for start, end in side.content if start <= span[0] < end), clause[0])
    shown = cut(side, (max(clause[0], begin), max(clause[1], span[1])), span)
    parted = [(s, e) for s, e in side.content if s <= clause[0] < e <= begin]
    words = " ".join(quote(side, piece) for piece in [*((clause[0], e) for _, e in parted), shown])
    words = words.removeprefix("that ")
    if words.split()[0].lower() in AUXILIARIES:
        return f"{who} said {enquote('… ' + words)}"
    if OWN.search(words) or is_quoted(side, clause[0]) or not is_finite(side, clause):
        return f"{who} said {enquote(words)}"
    return f"{who} said that {make_small(side, clause[0], words)}"


def _tell_denied(side: Features) -> str:
    """Who denies what stands before the denial ("the road was shut, which the mayor denies")."""
    told = side.content[0]
    words = quote(side, cut(side, told, (told[0], told[0])))
    return f"{call(side.label)} {recount_cue(side)} that {make_small(side, told[0], words)}"


def _is_told_by_cue(side: Features, clause: Range) -> bool:
    """Whether the verb of saying is needed to understand what was said: ``denied that ...``,
    ``accused the police of ...``, ``showed traces of ...``."""
    if side.cue_span is None or side.cue == "accord" or side.cue in OWNED:
        return False
    gap = side.content[0][0] - side.cue_span[1]
    if not 0 <= gap <= FAR:
        return False
    verbs = side.denied or side.cue in TELLING | CALLING or lexicon().has("dispute", side.cue)
    return verbs or not (side.cue in SPOKEN or is_finite(side, clause))


def _told(side: Features, span: Range) -> str:
    """What follows the verb of saying, as far as it tells what was said."""
    begin = side.cue_span[1] if side.cue_span is not None else side.content[0][0]
    end = side.content[0][1]
    bare = side.cue in TELLING
    told = next((f for f in side.frames if begin <= f.start < end and (f.tense or bare)), None)
    needed = max(begin, span[1] if span[1] <= end else begin, told.end if told else begin)
    if told is not None and told.patient is not None:
        needed = max(needed, min(end, told.patient.end))
    if side.cue in CALLING and len(side.quote((begin, end)).split()) <= FAR // 2:
        needed = end
    return quote(side, cut(side, (begin, max(end, needed)), (begin, needed)))


def _tell_unattributed(side: Features, span: Range, nobody: str) -> str:
    """A sentence that quotes nobody: whoever rejects in it, else the sentence itself."""
    for f in side.frames:
        rejecting = any(f.first <= d.start < f.last for d in side.disputes)
        if rejecting and f.agent is not None and f.agent.start < f.start:
            rest = quote(side, cut(side, (f.start, max(f.last, span[1])), span))
            return f"{_name(side, f)} {rest}"
    words = quote(side, cut(side, find_clause(side, span), span))
    return f"{nobody} says {enquote(words)}"


def _name(side: Features, f: Frame) -> str:
    """The subject of a clause within a sentence."""
    if f.agent is None:
        return OTHER
    words = flatten(side.quote(f.agent.span))
    return mend_marks(words if f.agent.form == "name" else make_small(side, f.agent.start, words))

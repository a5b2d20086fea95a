"""Explanations: one sentence, as a careful editor writes it.

Who says what, and why both cannot hold. The words come from the text, the reason from the kind of
clash; nothing is added that the article does not say.
"""

from __future__ import annotations

import re

from service.contradiction.detectors.candidates import Candidate, Range
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind, Reason

WHY = {
    ContradictionKind.FIGURE: "the two figures for the same thing cannot both be right",
    ContradictionKind.NEGATION: "both cannot be true, since one affirms what the other denies",
    ContradictionKind.ANTONYM: "both cannot be true of the same thing at the same time",
    ContradictionKind.ROLE: "the same deed cannot have been done by both",
    ContradictionKind.CATEGORY: "the same thing cannot have been both",
    ContradictionKind.DISPUTE: "one rejects what the other asserts",
}
RULES = {
    "limit": "both cannot be true, since one says that it went no further",
    "absence": "what was not there cannot have been at work",
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
LONGEST = 140
ABBREVIATED = re.compile(r"\b\w\.\w\.$")
UP_TO_MARK = re.compile(r"[^.,;:“”\"]*")
TELLING = {"accuse", "blame"}
"""Verbs that tell with their object what was said."""
SPOKEN = {"say", "add", "tell", "insist", "reply", "answer", "respond", "state", "claim"}
"""Verbs whose content is what was said, so that it can be quoted."""
INNER = re.compile(r'["“][^"“”]*["”]')
"""A text that is one quotation."""
SINGLE = str.maketrans("“”", "‘’")
DETERMINERS = {
    "a", "an", "the", "his", "her", "their", "its", "two", "three", "some", "several", "one", "our",
    "many", "most", "both", "local", "four", "five", "other",
}  # fmt: skip


def explain(candidate: Candidate, a: Features, b: Features) -> str:
    """One sentence on a clash."""
    why = RULES.get(candidate.rule, WHY[candidate.kind])
    if candidate.kind is ContradictionKind.DISPUTE and (a.disputes or b.disputes):
        return _explain_dispute(candidate, a, b)
    left, right = _says(a, candidate.a, ONE), _says(b, candidate.b, OTHER)
    return _sentence(f"{left}; {right}, and {why}.")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _explain_dispute(candidate: Candidate, a: Features, b: Features) -> str:
    """The one who rejects comes second, whichever side he is on."""
    named = any(d.start == candidate.b[0] and d.end == candidate.b[1] for d in b.disputes)
    rejects_b = named or not a.disputes
    target, source = (a, b) if rejects_b else (b, a)
    said, rejected = (candidate.a, candidate.b) if rejects_b else (candidate.b, candidate.a)
    who = _who(source, _subject(source, rejected) or OTHER)
    return _sentence(f"{_says(target, said, ONE)}; {_rejects(source, rejected, who)}.")


def _rejects(source: Features, span: Range, who: str) -> str:
    """How he rejects it: in the reporter's words where those tell it, else in his own."""
    verb = _reporting(source, span)
    if verb is None:
        return f"{who} answered “{_quote(source, _clause(source, span))}”"
    rest = UP_TO_MARK.match(source.quote((span[1], span[1] + LONGEST)))
    last = span[1] + (rest.end() if rest is not None else 0)
    return f"{who} {_quote(source, (min(verb, span[0]), last))}"


def _reporting(source: Features, span: Range) -> int | None:
    """Where the verb begins by which the reporter tells of the rejection."""
    if source.label:
        begin = source.content[0][0] if source.content else span[0]
        told = source.cue_span is not None and (span[0] < begin or source.cue not in SPOKEN)
        return source.cue_span[0] if source.cue_span is not None and told else None
    told_by = (f for f in source.frames if f.first <= span[0] < f.last and f.agent is not None)
    return next((f.start for f in told_by if f.agent and f.agent.start < f.start), None)


def _subject(side: Features, span: Range) -> str:
    """Who rejects, by the subject of the rejecting clause, where nobody is quoted."""
    for f in side.frames:
        if f.first <= span[0] < f.last and f.agent is not None and f.agent.start < span[0]:
            words = _quote(side, (f.agent.start, f.agent.end))
            named = f.agent.form == "name" or words.split()[0].lower() in lexicon().nations
            return words if named else words[:1].lower() + words[1:]
    return ""


def _says(side: Features, span: Range, fallback: str) -> str:
    verb = "denied" if side.denied else "said" if side.label else "says"
    first, last = _clause(side, span)
    told = side.cue_span is not None and side.cue_span[0] < last
    if told and side.cue_span is not None and (side.denied or side.cue in TELLING):
        return f"{_who(side, fallback)} {_quote(side, (side.cue_span[0], last))}"
    begin = side.content[0][0] if side.content else first
    if side.label and first < begin <= span[0]:
        first = begin
    return f"{_who(side, fallback)} {verb} “{_quote(side, (first, last))}”"


def _clause(side: Features, span: Range) -> Range:
    """The smallest clause around the evidence, that it may be read; else the evidence."""
    around = []
    for f in side.frames:
        subject = f.patient if f.passive else f.agent
        subject = subject if subject is not None and subject.start < f.first else None
        first = subject.start if subject is not None else f.first
        if first <= span[0] and span[1] <= f.last and f.tense and f.last - first <= LONGEST:
            around.append((f.last - first, (first, f.last)))
    return min(around)[1] if around else span


def _who(side: Features, fallback: str) -> str:
    """The speaker as one writes him within a sentence: a common noun small and with its article."""
    label = side.label or fallback
    if label.split()[0].lower() in lexicon().nations:
        return label
    lower = label[:1].lower() + label[1:]
    if label == fallback or label.split()[0].lower() in DETERMINERS:
        return lower
    if label != fallback and label.lower() == lower and " " not in label:
        known = lexicon().nouns
        if lower in known:
            return lower if lower in ("police", "people", "customs") else f"the {lower}"
        return lower if lower.removesuffix("s") in known else label
    bare = label[:1].islower() and label.split()[0] not in DETERMINERS and label != fallback
    return f"the {label}" if bare and not label.endswith("s") else label


def _quote(side: Features, span: Range) -> str:
    """The words of a span as they stand, for double quotation marks around them."""
    words = re.sub(r"\s+", " ", side.quote(span)).strip(" ,;:")
    if not ABBREVIATED.search(words):
        words = words.rstrip(".")
    if words.count("“") != words.count("”") or words.count('"') % 2 or INNER.fullmatch(words):
        words = words.strip('"“”').replace("“", "").replace("”", "").replace('"', "")
    words = words.translate(SINGLE)
    words = words.removeprefix("that ").removesuffix(" and").rstrip(" ,")
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"

"""Harm: one says that nobody came to it, the other tells of those who did.

"Nobody was hurt" and "23 wounded were treated": a shape of NEGATION without a common verb.
"""

from __future__ import annotations

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import Pair
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import NOBODY, Phrase
from service.contradiction.detectors.absence import is_there_alone
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.detectors.denials import told_words
from service.contradiction.lexicon import lexicon
from service.domain.contradiction import ContradictionKind

HEARSAY = {"report", "allegation", "claim", "rumour", "rumor", "fear", "complaint"}
"""What there may be of a harm that nobody came to."""
HARMED = {"hurt", "die", "arrest", "sick"}
"""What nobody is said to have come to, by concept."""


def find_unharmed(f: Frame, g: Frame, pair: Pair) -> Found:
    """``nobody was hurt``, and the other treats the wounded."""
    victims = f.theme if f.theme is not None else f.agent
    if f.concept not in HARMED or victims is None or victims.form != "none" or f.mood != "fact":
        return None
    if g.negated or g.mood != "fact":
        return None
    if not pair.shared - HARMED - {"person"} and (pair.scene == "bare" or not pair.related):
        return None
    told = next((p for p in (g.patient, g.agent) if p and _is_victim(f, g, p, victims, pair)), None)
    if told is None or not (pair.related or pair.a.names & pair.b.names):
        return None
    if pair.scene != "bare" and is_there_alone(f, g, pair.b):
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {"exists": 1.0, "cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.NEGATION, told_words(f), told.span, "absence", signals)


def _is_victim(f: Frame, g: Frame, p: Phrase, victims: Phrase, pair: Pair) -> bool:
    """Whether ``p`` came to the harm that no ``victims`` are said to have come to."""
    if p.form in ("none", "pronoun") or p.head in HEARSAY:
        return False
    called = {lexicon().concept(word) for word in (*p.heads, *p.modifiers)}
    return f.concept in called or _treated(f, g, p, pair) or _died(f, g, p, victims)


def _treated(f: Frame, g: Frame, p: Phrase, pair: Pair) -> bool:
    """``five firefighters were treated for burns``: they were hurt, if nothing else tells how."""
    cared = g.predicate in ("treat", "hospitalise", "hospitalize") and p is g.patient
    told = any(h.concept == "hurt" and h is not f for h in (*pair.a.frames, *pair.b.frames))
    people = p.counted or lexicon().person(p.head)
    return f.concept == "hurt" and cared and people and not told


def _died(f: Frame, g: Frame, p: Phrase, victims: Phrase) -> bool:
    """``two neighbours died``, where nobody, or none of such people, is said to have been hurt."""
    lex = lexicon()
    if f.concept != "hurt" or g.concept != "die" or p is not (g.theme or g.agent):
        return False
    if not lex.person(p.head) or any(lex.exclude(victims.head, h) for h in p.heads):
        return False
    return victims.head in {*NOBODY, "civilian", "person"} or lex.similar(victims.head, p.head)

"""What something is said to be and not to be: the shape of NEGATION for qualities."""

from __future__ import annotations

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.detectors.denials import read_signals, told_words
from service.domain.contradiction import ContradictionKind, Reason


def find_denied_quality(f: Frame, g: Frame, match: Match, pair: Pair) -> Found:
    """``is safe`` and ``is not safe``."""
    if match.agent < Relation.WILD and match.theme < Relation.WILD:
        return None
    subject = relate(f.agent or f.patient, g.agent or g.patient, pair.a, pair.b)
    quality = relate(f.attribute, g.attribute, pair.a, pair.b)
    if subject < Relation.WILD or quality < Relation.WITHIN:
        return None
    if subject == Relation.WILD and pair.scene != "bare" and not _same_pronoun(f, g, pair):
        return None
    if (refusal := refuse(f, g, pair)) is not None:
        return refusal
    if pair.same_speaker and f.tense != g.tense:
        return Reason.REVERSAL
    signals = read_signals(match, pair, f, g)
    signals["subject"] = float(subject >= Relation.WITHIN)
    return Candidate(ContradictionKind.NEGATION, told_words(f), told_words(g), "attribute", signals)


def find_denied_state(f: Frame, g: Frame, pair: Pair) -> Found:
    """``was closed`` as a quality, ``was not closed`` as a deed."""
    quality, deed = (f, g) if f.attribute is not None else (g, f)
    if quality.attribute is None or quality.attribute.head not in (deed.surface, deed.predicate):
        return None
    if relate(f.theme or f.agent, g.theme or g.agent, pair.a, pair.b) < Relation.WITHIN:
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {"subject": 1.0, "cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.NEGATION, told_words(f), told_words(g), "attribute", signals)


def _same_pronoun(f: Frame, g: Frame, pair: Pair) -> bool:
    """ "She was ill" and "she was not ill", of an article that speaks of one woman."""
    p, q = f.agent or f.patient, g.agent or g.patient
    if p is None or q is None or pair.scene != "article":
        return False
    return p.head == q.head and p.head in ("he", "she") and f.tense == g.tense

"""Causes: what one died of, and how a thing began. A shape of CATEGORY.

"Died of pneumonia" and "was killed by smoke", "was caused by a short circuit" and "was started
deliberately": a death and a beginning have one cause.
"""

from __future__ import annotations

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.clauses.restating import MANNER
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.lexicon import lexicon
from service.domain.contradiction import ContradictionKind

CAUSES = frozenset(
    ["of", "from", "by", "because", "because_of", "due_to", "due", "through", "with"]
)
DEADLY = {"die", "suffocate", "hurt", "sick", "poison"}
ORIGINS = {
    "begin", "burn", "explode", "crash", "strike", "destroy", "damage", "happen", "fall",
    "shootdown",
}  # fmt: skip


def find_cause(f: Frame, g: Frame, pair: Pair) -> Found:
    """``died of pneumonia`` and ``was killed by smoke``."""
    if f.concept not in DEADLY or g.concept not in DEADLY or f.negated or g.negated:
        return None
    if f.mood != "fact" or g.mood != "fact":
        return None
    p, q = _cause(f), _cause(g)
    if p is None or q is None:
        return _fates(f, g, p, q, pair)
    victim = relate(f.theme or f.agent, g.theme or g.agent, pair.a, pair.b)
    if victim < Relation.WILD:
        one, other = f.theme or f.agent, g.theme or g.agent
        if pair.scene == "bare" or not _same_victim(one, other, pair):
            return None
    lex = lexicon()
    classed = any(lex.exclude(m, n) for m in (p.head, *p.modifiers) for n in (q.head, *q.modifiers))
    alike = lex.similar(p.head, q.head) or lex.within(p.head, q.head) or lex.within(q.head, p.head)
    if alike and not classed:
        return None
    if not classed and (lex.person(p.head) or lex.person(q.head) or p.names or q.names):
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {
        "class": float(classed),
        "theme": float(victim >= Relation.WITHIN),
        "cross": float(pair.scene == "cross"),
    }
    return Candidate(ContradictionKind.CATEGORY, p.span, q.span, "cause", signals)


def _fates(f: Frame, g: Frame, p: Phrase | None, q: Phrase | None, pair: Pair) -> Found:
    """``drowned`` and ``died of an overdose``: the verb itself names a cause."""
    lex = lexicon()
    mine = {p.head, *p.modifiers} if p is not None else {f.predicate}
    theirs = {q.head, *q.modifiers} if q is not None else {g.predicate}
    if not any(lex.exclude(m, n) for m in mine for n in theirs):
        return None
    least = Relation.WILD if pair.scene == "bare" else Relation.WITHIN
    if relate(f.theme or f.agent, g.theme or g.agent, pair.a, pair.b) < least:
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    one = p.span if p is not None else f.span
    other = q.span if q is not None else g.span
    signals = {"class": 1.0, "theme": 1.0, "cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.CATEGORY, one, other, "cause", signals)


def _same_victim(p: Phrase | None, q: Phrase | None, pair: Pair) -> bool:
    """A named person and "the child": one, within an event, when both are single persons."""
    if p is None or q is None or p.counted or q.counted:
        return False
    named, other = (p, q) if p.form == "name" else (q, p)
    return named.form == "name" and other.form == "definite" and lexicon().person(other.head)


def _cause(f: Frame) -> Phrase | None:
    lex = lexicon()
    found = next((p for prep, p in f.obliques if prep in CAUSES and not p.counted), None)
    if found is None and f.passive and f.agent is not None:
        found = f.agent
    if found is None or found.head in ("age", "people") or found.form == "pronoun":
        return None
    noun = lex.nouns.get(found.head)
    if noun is not None and noun.lexfile in ("time", "location", "group", "quantity"):
        return None
    return found


def find_origin(f: Frame, g: Frame, pair: Pair) -> Found:
    """``was caused by a short circuit``, ``was started deliberately``, ``was an accident``."""
    if not (_tells_origin(f) and _tells_origin(g)):
        return None
    subject = relate(f.patient or f.agent, g.patient or g.agent, pair.a, pair.b)
    crashes = pair.scene == "bare" and f.concept == g.concept == "crash"
    if subject < (Relation.WILD if crashes else Relation.WITHIN):
        return None
    found = next(((p, q) for p in _origin(f) for q in _origin(g) if _origins_exclude(p, q)), None)
    if found is None:
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {"class": 1.0, "theme": 1.0, "cross": float(pair.scene == "cross")}
    p, q = found
    return Candidate(ContradictionKind.CATEGORY, p.span, q.span, "cause", signals)


def _tells_origin(f: Frame) -> bool:
    return f.concept in ORIGINS or (f.attribute is not None and f.predicate == "be")


def _origin(f: Frame) -> list[Phrase]:
    """The words of a clause that tell whence its subject came."""
    if f.attribute is not None:
        return [f.attribute] if f.predicate == "be" else []
    if f.concept not in ORIGINS:
        return []
    doer = [f.agent] if f.patient is not None and f.agent is not None else []
    told = [p for prep, p in f.obliques if prep in CAUSES or prep in (MANNER, "after")]
    return doer + told


def _origins_exclude(p: Phrase, q: Phrase) -> bool:
    """Whether every class of cause that one tells is another than the other tells."""
    mine, theirs = _cause_classes(p), _cause_classes(q)
    return bool(mine and theirs and not mine & theirs)


def _cause_classes(p: Phrase) -> set[str]:
    classes = lexicon().classes
    words = {*p.heads, *p.modifiers}
    return {c for w in words for c in classes.get(w, ()) if c.startswith("cause.")}

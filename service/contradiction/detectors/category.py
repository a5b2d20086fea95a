"""CATEGORY: what or who it was. Fighters or pilgrims, aid or weapons, smoke or pneumonia."""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Candidate, Found, turn_back
from service.contradiction.detectors.causes import find_cause, find_origin
from service.contradiction.lexicon import lexicon
from service.domain.contradiction import ContradictionKind

CONTAINERS = {
    "carry", "contain", "hold", "transport", "bring", "deliver", "load", "ship", "consist",
    "include", "be", "comprise", "house", "shelter", "host", "store", "harbour", "harbor",
}  # fmt: skip
SHOWING = {"wear", "drive", "ride", "carry", "don"}
"""What one does with a thing that others see and describe."""
LOOKS = ("colour.", "material.")


def find_categories(pair: Pair) -> Iterable[Found]:
    """Names for one thing that exclude each other."""
    found: list[Found] = []
    other = pair.turned()
    told = [f for f in pair.a.frames if f.negation is None and f.mood == "fact"]
    theirs = [g for g in pair.b.frames if g.negation is None and g.mood == "fact"]
    for f in told:
        for g in theirs:
            if f.attribute is None and g.attribute is None:
                found += (find_cause(f, g, pair), _contents(f, g, pair), _looks(f, g, pair))
            elif f.attribute is not None and g.attribute is not None:
                found.append(_attributes(f, g, pair))
            else:
                found += (_participants(f, g, pair), turn_back(_participants(g, f, other)))
            found.append(find_origin(f, g, pair))
    return found


def _attributes(f: Frame, g: Frame, pair: Pair) -> Found:
    """``the cargo was aid`` and ``the cargo consisted of weapons``."""
    if f.attribute is None or g.attribute is None or f.negated or g.negated:
        return None
    if f.mood != "fact" or g.mood != "fact" or "include" in (f.predicate, g.predicate):
        return None
    subject = relate(f.agent or f.patient, g.agent or g.patient, pair.a, pair.b)
    strict = pair.scene != "bare"
    if subject < (Relation.WITHIN if strict else Relation.WILD):
        return None
    level = _clash(f.attribute, g.attribute, pair)
    if level == 0:
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {
        "class": float(level == 2),
        "sibling": float(level == 1),
        "theme": float(subject >= Relation.WITHIN),
        "cross": float(pair.scene == "cross"),
    }
    return Candidate(
        ContradictionKind.CATEGORY, f.attribute.span, g.attribute.span, "attribute", signals
    )


def _clash(p: Phrase, q: Phrase, pair: Pair) -> int:
    """2 where classes or names exclude each other, 1 where the nouns are sisters, else 0."""
    lex = lexicon()
    nations = lex.nation_names
    mine, theirs = p.names & nations, q.names & nations
    if mine and theirs and not p.names & q.names and not (len(p.heads) > 1 or len(q.heads) > 1):
        return 2
    if p.names and q.names and not p.names & q.names and p.form == q.form == "name":
        return 2 if pair.scene == "bare" else 0
    pairs = [(h, k) for h in p.heads for k in q.heads]
    if any(lex.similar(h, k) for h, k in pairs):
        return 2 if _modifiers_exclude(p, q) else 0
    if pairs and all(_words_exclude(p, q, h, k) for h, k in pairs):
        return 2
    return 1 if len(pairs) == 1 and lex.siblings(*pairs[0]) else 0


def _words_exclude(p: Phrase, q: Phrase, h: str, k: str) -> bool:
    lex = lexicon()
    first = {h, *(p.modifiers if h == p.head else ())}
    second = {k, *(q.modifiers if k == q.head else ())}
    if any(
        lex.classes.get(m, frozenset()) & lex.classes.get(n, frozenset())
        for m in first
        for n in second
    ):
        return False
    return any(lex.exclude(m, n) for m in first for n in second)


def _modifiers_exclude(p: Phrase, q: Phrase) -> bool:
    lex = lexicon()
    return any(lex.exclude(m, n) for m in p.modifiers for n in q.modifiers)


def _participants(f: Frame, g: Frame, pair: Pair) -> Found:
    """``those transported included families``, and the other transports fighters."""
    subject = f.agent or f.patient
    if f.attribute is None or subject is None or f.negated or g.negated or g.attribute is not None:
        return None
    if f.mood != "fact" or g.mood != "fact" or g.patient is None or f.only:
        return None
    if g.concept not in lexicon().actions:
        return None
    within = (h for h in pair.a.frames if h is not f)
    told = {h.concept for h in within if subject.start <= h.start < f.start}
    if g.concept not in told | subject.words:
        return None
    if not _all_exclude(f.attribute, g.patient):
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {
        "several": float(len(f.attribute.heads) > 1),
        "cross": float(pair.scene == "cross"),
    }
    one, other = f.attribute.span, g.patient.span
    return Candidate(ContradictionKind.CATEGORY, one, other, "participants", signals)


def _all_exclude(listed: Phrase, other: Phrase) -> bool:
    """Whether every kind in a list that has a class excludes the other's, and most have one."""
    lex = lexicon()
    known = [h for h in listed.heads if lex.classes.get(h)]
    if not known and len(listed.heads) == 1:
        known = [m for m in listed.modifiers if lex.classes.get(m)]
    target = [w for w in (*other.heads, *other.modifiers) if lex.classes.get(w)]
    if not known or len(known) * 2 < len(listed.heads) or not target:
        return False
    if any(
        c.startswith("people.military") for m in listed.modifiers for c in lex.classes.get(m, ())
    ):
        return False
    return all(any(lex.exclude(h, t) for t in target) for h in known)


def _contents(f: Frame, g: Frame, pair: Pair) -> Found:
    """``the convoy carried food`` and ``the convoy carried weapons``."""
    if f.patient is None or g.patient is None or f.negated or g.negated or f.passive or g.passive:
        return None
    if f.predicate not in CONTAINERS or g.predicate not in CONTAINERS:
        return None
    if f.mood != "fact" or g.mood != "fact":
        return None
    if relate(f.agent, g.agent, pair.a, pair.b) < Relation.WITHIN:
        return None
    p, q = f.patient, g.patient
    if not (_all_exclude(p, q) or _all_exclude(q, p) or _left_out(p, q, pair)):
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {"cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.CATEGORY, p.span, q.span, "contents", signals)


def _looks(f: Frame, g: Frame, pair: Pair) -> Found:
    """``wore a red jacket`` and ``was wearing a black jacket``."""
    p, q = f.patient, g.patient
    if p is None or q is None or f.predicate != g.predicate or f.predicate not in SHOWING:
        return None
    if f.negated or g.negated or f.mood != "fact" or g.mood != "fact" or f.passive or g.passive:
        return None
    plural = p.counted or q.counted or "bare" in (p.form, q.form)
    if plural or len(p.heads) > 1 or len(q.heads) > 1 or not lexicon().similar(p.head, q.head):
        return None
    if not _look_apart(p, q) or _goals_differ(f, g, pair):
        return None
    quoted = pair.scene == "bare" and bool(pair.a.label and pair.b.label)
    wearer = relate(f.agent, g.agent, pair.a, pair.b)
    if wearer < (Relation.WILD if quoted else Relation.WITHIN):
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    signals = {"cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.CATEGORY, p.span, q.span, "contents", signals)


def _goals_differ(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether both tell by one preposition where or for what, and not the same."""
    mine, theirs = dict(f.obliques), dict(g.obliques)
    return any(
        relate(mine[prep], theirs[prep], pair.a, pair.b) <= Relation.OTHER
        for prep in mine.keys() & theirs.keys()
    )


def _look_apart(p: Phrase, q: Phrase) -> bool:
    """Whether every colour that one is said to have differs from the other's, or every stuff."""
    mine, theirs = (
        {c for w in r.modifiers for c in lexicon().classes.get(w, ()) if c.startswith(LOOKS)}
        for r in (p, q)
    )
    axes = {c.split(".")[0] for c in mine} & {c.split(".")[0] for c in theirs}
    return bool(axes) and not mine & theirs


def _left_out(p: Phrase, q: Phrase, pair: Pair) -> bool:
    """``held only paint``, and the other saw pesticides there."""
    listed = "only" in p.modifiers or "only" in q.modifiers
    return listed and relate(p, q, pair.a, pair.b) <= Relation.OTHER

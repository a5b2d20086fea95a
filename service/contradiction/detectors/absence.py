"""Absence: one says that there was none, the other sees it at work.

"There is no ceasefire" and "the ceasefire holds", "no soldier entered" and "soldiers searched the
houses": a shape of NEGATION without a common verb. Who was hurt where nobody was is for ``harm``.
"""

from __future__ import annotations

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame, is_generic
from service.contradiction.clauses.phrases import NOBODY, Phrase
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.detectors.denials import told_words
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind

LIMITS = {"before", "after", "until", "till", "during", "by"}
"""Prepositions that say only for when nobody came."""
HAPPENING = {"exist", "happen", "occur", "take_place"}
"""What only something does that there is."""
HAVING = {
    "fire", "use", "hold", "give", "issue", "find", "see", "hear", "send", "sign",
    "receive", "carry", "launch", "suffer", "make", "carry_out", "discover", "recover",
}  # fmt: skip
"""What is done only with what there is."""
SENSED = {"hear", "see", "notice", "feel"}
"""What nobody heard or saw did not sound and was not there."""
MONEY = {"donation", "gift", "contribution", "money", "fund", "payment", "bribe", "cash", "aid"}
TAKING = {"receive", "accept", "take", "get", "pocket", "collect"}
GROUNDS = {"cause", "reason", "need", "plan", "question", "sign"}
"""What there may be none of, for a deed, though it is done."""


def find_absence(f: Frame, g: Frame, pair: Pair) -> Found:
    """``no soldier entered`` or ``there is no ceasefire``, and the other has it act."""
    if not f.negated or g.negated or g.mood != "fact" or f.mood != "fact":
        return None
    if f.predicate in SENSED and f.patient is not None and f.patient.form == "none":
        return _unsensed(f, g, f.patient, pair)
    exists = f.predicate in HAPPENING
    missing = _find_missing(f, exists)
    if missing is None:
        return None
    actor = _actor(g, missing, exists, pair) or (_deed(g, missing) if exists else None)
    if actor is None or (pair.scene != "bare" and _is_else(f, g, missing, actor, pair)):
        return None
    if exists and pair.scene != "bare" and is_there_alone(f, g, pair.b):
        return None
    if exists and g.concept == f.concept == "exist":
        return None
    refusal = refuse(f, g, pair)
    if refusal is not None or pair.same_speaker:
        return refusal
    if not exists and (pair.scene == "bare" or _elsewhere(f, g)):
        return None
    if not exists and (not _acts(actor) or any(prep in LIMITS for prep, _ in f.obliques)):
        return None
    acting = (
        min(actor.start, g.start),
        max(actor.end, g.end, g.attribute.end if g.attribute else 0),
    )
    signals = {
        "exists": float(exists),
        "cross": float(pair.scene == "cross"),
        "definite": float(actor.form == "definite"),
    }
    return Candidate(ContradictionKind.NEGATION, told_words(f), acting, "absence", signals)


def _find_missing(f: Frame, exists: bool) -> Phrase | None:
    """Who or what is said not to have been there: whatever did not exist, or none of such people
    who came."""
    if exists:
        return f.agent
    lex = lexicon()
    came = lex.has("presence", f.predicate) or lex.has("presence", f.concept)
    return f.agent if came and f.agent is not None and f.agent.form == "none" else None


def _is_else(f: Frame, g: Frame, missing: Phrase, actor: Phrase, pair: Pair) -> bool:
    """Whether an article misses something else than what acts: one of a kind that the actor is not
    said to be of, or who is to do something; or the other clause tells what such things are."""
    kind = {m for m in missing.modifiers if not m.endswith(("ing", "ed", "single", "such"))}
    if kind and not any(lexicon().similar(m, n) for m in kind for n in actor.modifiers):
        return True
    if f.predicate == "be" and pair.a.quote((f.end, f.end + 4)) == " to ":
        return True
    return (actor.form in ("bare", "indefinite") and g.attribute is not None) or is_generic(g)


def _unsensed(f: Frame, g: Frame, missing: Phrase, pair: Pair) -> Candidate | None:
    """``heard no sirens``, and the other has sirens warn."""
    lex = lexicon()
    known = missing.head not in NOBODY and pair.scene == "bare" and not pair.same_speaker
    if not known or g.agent is None or g.agent.form == "none":
        return None
    if not any(lex.similar(h, missing.head) for h in g.agent.heads) or refuse(f, g, pair):
        return None
    span = (min(g.agent.start, g.start), max(g.agent.end, g.end))
    signals = {"exists": 1.0}
    return Candidate(ContradictionKind.NEGATION, told_words(f), span, "absence", signals)


def find_instance(f: Frame, g: Frame, pair: Pair) -> Found:
    """``accepted no foreign donations``, and the other has it take so much from a Swiss firm."""
    none, some = f.patient, g.patient
    if none is None or none.form != "none" or none.head not in MONEY:
        return None
    if f.predicate not in TAKING or g.predicate not in TAKING or pair.same_speaker:
        return None
    if g.negated or f.mood != "fact" or g.mood != "fact":
        return None
    sums = (q for q in pair.b.quantities if q.at == g.number)
    paid = next((q for q in sums if q.kind.startswith("money:")), None)
    if paid is None and (some is None or some.head not in MONEY):
        return None
    if relate(f.agent, g.agent, pair.a, pair.b) < Relation.WITHIN:
        return None
    givers = [p for prep, p in g.obliques if prep == "from"]
    told = givers if some is None else [*givers, some]
    if not none.modifiers - {"no", "any"} <= _kinds(told):
        return None
    if none.head in ("bribe", "aid") and (some is None or some.head != none.head):
        return None
    if any(prep == "from" for prep, _ in f.obliques):
        return None
    if (refusal := refuse(f, g, pair)) is not None:
        return refusal
    ends = [g.end, *(p.end for p in told), *([paid.end] if paid is not None else [])]
    span = (g.start, max(ends))
    signals = {"exists": 1.0, "cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.NEGATION, told_words(f), span, "absence", signals)


def _kinds(phrases: list[Phrase]) -> set[str]:
    """What is told of a gift and its giver; who is called by a nation is foreign."""
    found = {m for p in phrases for m in p.modifiers}
    nations = lexicon().nation_names
    return found | ({"foreign"} if any(p.names & nations for p in phrases) else set())


def is_there_alone(f: Frame, g: Frame, other: Features) -> bool:
    """Whether a place is named where there was none, and the other neither names it nor speaks for
    it: what is denied of a place is denied of it alone."""
    named = {n for prep, p in f.obliques if prep in ("on", "in", "at", "to") for n in p.names}
    named |= f.places
    known = g.names | g.places | g.words | other.side
    return bool(named) and not named & known


def _actor(g: Frame, missing: Phrase, exists: bool, pair: Pair) -> Phrase | None:
    """Who acts in ``g`` and is said not to have been there in the other clause."""
    lex = lexicon()
    had = g.patient if exists and pair.scene == "bare" and g.predicate in HAVING else None
    for phrase in (g.agent, g.theme if exists else None):
        if phrase is None or phrase.form in ("none", "pronoun"):
            continue
        if phrase is had and any(lex.similar(h, missing.head) for h in phrase.heads):
            return phrase
        if (
            any(lex.similar(h, missing.head) for h in phrase.heads)
            and (not exists or lex.has("exist", g.predicate) or lex.has("exist", g.concept))
            and (g.attribute is None or exists or lex.has("presence", g.attribute.head))
        ):
            return phrase
    return None


def _deed(g: Frame, missing: Phrase) -> Phrase | None:
    """What is done in ``g``, where the other says that there was no such deed ("no test")."""
    lex = lexicon()
    concept = lex.concept(missing.head)
    if missing.head in GROUNDS:
        return None
    if concept != g.concept or concept not in lex.actions or g.theme is None:
        return None
    told = {lex.concept(m) for m in missing.modifiers} - {concept}
    return g.theme if not told or told & g.words else None


def _acts(p: Phrase) -> bool:
    """Whether it is people who act: a boat that sinks need not have come."""
    lex = lexicon()
    return lex.person(p.head) or lex.concept(p.head) in ("soldier", "police")


def _elsewhere(f: Frame, g: Frame) -> bool:
    """Whether the actor may have acted elsewhere: where a place is named, only a deed to something
    tells that he was there."""
    if {prep for prep, _ in g.obliques} & {"outside", "near"} or "outside" in g.words:
        return True
    lex = lexicon()
    if f.patient is None and not any(prep in ("in", "at", "into", "on") for prep, _ in f.obliques):
        return False
    return not (lex.has("sole", g.predicate) and g.patient is not None)

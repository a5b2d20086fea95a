"""ROLE: who did it. "The police started the fire" and "the protesters started the fire".

Another subject is a clash only where one party brings the thing about; many can praise, attend or
vote. The roles can also be swapped, and ``reliance`` sees who did a thing alone or by whose means.
"""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.matches import match_frames, measure_overlap
from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import FIRST_PERSON, Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Candidate, Found, Range, turn_back
from service.contradiction.detectors.reliance import find_means, find_reliance, is_by_self
from service.contradiction.lexicon import PERSON, lexicon
from service.domain.contradiction import ContradictionKind

HARMS = {
    **dict.fromkeys(("destroy", "explode", "burn", "damage", "strike"), "thing"),
    **dict.fromkeys(("die", "shoot"), "being"),
}
"""Deeds that can be one and the same harm to one thing, or to one being."""
RELATIVE = {"what", "which", "who", "that", "whatever", "whoever"}
SHARES = {"cent", "percent", "%", "half", "third", "quarter", "majority"}
"""What tells how many did it, and not who."""
GROUPS = {
    "group",
    "gang",
    "government",
    "state",
    "country",
    "power",
    "organisation",
    "organization",
    "party",
    "network",
    "body",
    "entity",
    "force",
    "unit",
    "team",
}
"""Nouns for people together, by which anybody can be meant whose name is kept back."""
BRINGING = {"cause", "light"}
"""What things do, too, that are no doers but causes."""


def find_roles(pair: Pair) -> Iterable[Found]:
    """Clauses that give one deed to different doers."""
    found: list[Found] = []
    other = pair.turned()
    told = [f for f in pair.a.frames if f.negation is None]
    theirs = [g for g in pair.b.frames if g.negation is None]
    alone = any(f.mood == "fact" and is_by_self(f) for f in (*told, *theirs))
    for f in told:
        for g in theirs:
            if f.agent is not None and g.agent is not None:
                found.append(_doers(f, g, pair))
            elif f.concept == g.concept:
                found += (find_means(f, g, pair), turn_back(find_means(g, f, other)))
            if alone:
                found += (find_reliance(f, g, pair), turn_back(find_reliance(g, f, other)))
    return found


def _doers(f: Frame, g: Frame, pair: Pair) -> Found:
    if f.mood != "fact" or g.mood != "fact" or f.predicate == "be":
        return None
    match = match_frames(f, g, pair) or _match_harm(f, g, pair)
    if match is None or match.opposed or f.agent is None or g.agent is None:
        return None
    lex = lexicon()
    if lex.has("many", f.predicate) or lex.has("many", g.predicate):
        return None
    mutual = f.concept in ("strike", "shoot", "hurt") and pair.scene != "bare"
    swapped = match.swapped and not mutual and f.concept not in ("help", "meet")
    if not swapped and not _rival(match, f, g, pair):
        return None
    if (refusal := refuse(f, g, pair)) is not None:
        return refusal
    if pair.same_speaker:
        return None
    causes = any(
        m != t and "cause." in m and "cause." in t
        for h in f.agent.words | set(f.agent.heads)
        for m in lex.classes.get(h, ())
        for k in g.agent.words | set(g.agent.heads)
        for t in lex.classes.get(k, ())
    )
    signals = {
        "sole": float(lex.has("sole", f.predicate) or lex.has("sole", g.predicate)),
        "swapped": float(swapped),
        "theme": float(match.theme >= Relation.SAME),
        "definite": float(_definite(f.theme) and _definite(g.theme)),
        "predicate": match.predicate,
        "overlap": match.overlap,
        "cross": float(pair.scene == "cross"),
        "tense": float(f.tense == g.tense),
        "first": float(f.predicate.endswith("_first")),
    }
    things = not any(lex.person(p.head) or p.names for p in (f.agent, g.agent))
    causes = causes or (things and f.predicate == g.predicate in BRINGING)
    kind = ContradictionKind.CATEGORY if causes else ContradictionKind.ROLE
    return Candidate(kind, _span(f), _span(g), "doer", signals)


def _match_harm(f: Frame, g: Frame, pair: Pair) -> Match | None:
    """``destroyed the bridge`` and ``blew up the bridge``: one harm in two words."""
    harm = HARMS.get(f.concept)
    if harm is None or harm != HARMS.get(g.concept):
        return None
    agent = relate(f.agent, g.agent, pair.a, pair.b)
    theme = relate(f.patient, g.patient, pair.a, pair.b)
    if theme < Relation.SAME or not (_definite(f.patient) and _definite(g.patient)):
        return None
    return Match(0.7, False, agent, theme, measure_overlap(f, g), False)


def _rival(match: Match, f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether the doers differ and what is done is one."""
    if match.agent > Relation.OTHER or f.agent is None or g.agent is None:
        return False
    about = _about_event(f) or _about_event(g)
    if f.predicate.endswith("_first") and g.predicate.endswith("_first"):
        return _distinct(f.agent, g.agent, pair)
    if f.patient is None or g.patient is None or f.theme is None or g.theme is None:
        return False
    stood_for = pair.scene == "bare" and match.theme == Relation.WILD and match.predicate == 1
    stood_for = stood_for and "pronoun" in (f.theme.form, g.theme.form)
    if match.theme < Relation.WITHIN and not stood_for and not (about and f.concept == g.concept):
        return False
    if f.agent.form == "none" or g.agent.form == "none" or not _distinct(f.agent, g.agent, pair):
        return False
    if pair.scene != "bare":
        one = match.theme >= Relation.SAME or about
        return one and (_named(f.theme) or _named(g.theme))
    return not (f.theme.form == g.theme.form == "indefinite")


def _about_event(f: Frame) -> bool:
    """Whether the object only names the deed again ("set the fire")."""
    return f.patient is not None and lexicon().concept(f.patient.head) == f.concept


def _distinct(p: Phrase, q: Phrase, pair: Pair) -> bool:
    """Whether two doers are surely not one: a name is not told apart from a description."""
    lex = lexicon()
    if {p.head, q.head} & (RELATIVE | SHARES) or (pair.scene != "bare" and _may_be(p, q)):
        return False
    if p.head in FIRST_PERSON and q.head in FIRST_PERSON:
        return bool(pair.a.side and pair.b.side and not pair.a.side & pair.b.side)
    if p.form == "pronoun" or q.form == "pronoun":
        return bool(relate(p, q, pair.a, pair.b) == Relation.OTHER and (p.head != "it"))
    if (p.form == "name") != (q.form == "name"):
        named, other = (p, q) if p.form == "name" else (q, p)
        if other.names & named.names:
            return False
        nation = any(n in lex.nations for n in named.names)
        return (
            bool(other.names)
            or nation
            or lex.concept(other.head) in ("police", "soldier")
            or pair.scene == "bare"
        )
    if p.names and q.names and not p.names & q.names:
        return True
    if lex.concept(p.head) == PERSON or lex.concept(q.head) == PERSON:
        return False
    return not (p.words & q.words - {"person"} and p.head == q.head)


def _may_be(p: Phrase, q: Phrase) -> bool:
    """Whether of one only the sort is told, and the other may be of it: "a foreign government"
    beside China, "a group" beside hackers."""
    return any(
        x.form == "indefinite"
        and not (x.names or x.modifiers & lexicon().nations.keys())
        and (x.head in GROUPS or (lexicon().person(x.head) and y.names))
        for x, y in ((p, q), (q, p))
    )


def _named(p: Phrase | None) -> bool:
    """Whether a thing is told as known, and not as so many of its kind."""
    return p is not None and p.form in ("definite", "name", "pronoun")


def _definite(p: Phrase | None) -> bool:
    return (p is not None and p.form in ("definite", "name", "pronoun")) or bool(p and p.counted)


def _span(f: Frame) -> Range:
    """Doer and deed: the words that tell who did it."""
    parts = [f.span]
    if f.agent is not None:
        parts.append(f.agent.span)
    if f.theme is not None and f.passive and f.theme.end <= f.start + 1:
        parts.append(f.theme.span)
    elif f.patient is not None and f.patient.end - f.start < 80:
        parts.append(f.patient.span)
    start, end = min(p[0] for p in parts), max(p[1] for p in parts)
    return (start, end) if end - start <= 140 else f.span

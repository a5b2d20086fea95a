"""Counts: in which clause a figure stands, and whether two count the same or one a part of it."""

from __future__ import annotations

from service.contradiction.alignment.participants import Relation
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features

BASES = {"base", "accord", "indicate", "follow", "include"}
"""Verbs that only hang a figure on what stands before ("based on 25 reviews")."""


def find_clause(q: Quantity, side: Features) -> Frame | None:
    """The clause that a quantity belongs to: its governor's, else the smallest around it."""
    around = None
    lex = lexicon()
    for frame in side.frames:
        if frame.predicate in BASES:
            continue
        if frame.number == q.at and not (lex.has("many", frame.predicate) and len(side.frames) > 1):
            return frame
        if around is not None and frame.last - frame.first >= around.last - around.first:
            continue
        if (frame.first <= q.start and q.end <= frame.last) or _is_held(q, frame.theme):
            around = frame
    return around


def _is_held(q: Quantity, theme: Phrase | None) -> bool:
    """Whether a quantity stands in the words for what undergoes a clause."""
    return theme is not None and theme.start <= q.start and q.end <= theme.end


def relate_counts(q: Quantity, r: Quantity, f: Frame | None, g: Frame | None) -> Relation:
    """How what ``q`` counts or measures relates to what ``r`` does; ``f`` and ``g`` are the clauses
    that they stand in, where there are any."""
    lex = lexicon()
    if "count" not in (q.kind, r.kind):
        alike = not q.head or not r.head or lex.similar(q.head, r.head)
        anybody = lex.has("generic", q.head) or lex.has("generic", r.head)
        return Relation.SAME if alike or anybody else Relation.OTHER
    one, other = q.head, r.head
    if "they" in (one, other):
        return Relation.SAME
    if not one or not other:
        return Relation.WILD if one == other else _headless(one or other, f if not one else g)
    if lex.similar(one, other):
        return Relation.CLASH if _apart(q, r, f, g) else Relation.SAME
    if lex.person(one) and lex.person(other):
        if lex.has("generic", one) or lex.has("generic", other):
            return Relation.WITHIN if not _plain(one, other, f, g) else Relation.SAME
        if "relative" in (q.kind, r.kind) and not lex.exclude(one, other):
            return Relation.SAME
    if lex.within(one, other) or lex.within(other, one):
        return Relation.WITHIN
    both = lex.classes.get(one, frozenset()) & lex.classes.get(other, frozenset())
    return Relation.SAME if both and "relative" in (q.kind, r.kind) else Relation.OTHER


def _headless(noun: str, frame: Frame | None) -> Relation:
    """ "The toll stood at 12" counts what the other side names, if its subject is a count."""
    if frame is None or (frame.theme is None and frame.agent is None):
        return Relation.OTHER
    subject = frame.agent or frame.theme
    lex = lexicon()
    known = subject is not None and (
        lex.similar(subject.head, noun)
        or (_tolls(subject.head) and (lex.person(noun) or lex.concept(subject.head) != "die"))
    )
    return Relation.WILD if known else Relation.OTHER


def _tolls(noun: str) -> bool:
    """Whether the noun is for a count: of what, if it is the dead, is known."""
    lex = lexicon()
    return lex.has("claim", noun) or lex.concept(noun) == "die"


def _plain(one: str, other: str, f: Frame | None, g: Frame | None) -> bool:
    """Whether the narrower word only names the participants of the event ("marchers")."""
    narrow = other if lexicon().has("generic", one) else one
    concept = lexicon().concept(narrow)
    if lexicon().has("generic", narrow):
        return True
    return any(concept in frame.words and concept != narrow for frame in (f, g) if frame)


def _apart(q: Quantity, r: Quantity, f: Frame | None, g: Frame | None) -> bool:
    """Whether two like nouns are told apart by a name or an adjective."""
    if f is None or g is None:
        return False
    p = next((p for p in (f.theme, f.agent, f.patient) if p and p.start <= q.end <= p.end), None)
    s = next((p for p in (g.theme, g.agent, g.patient) if p and p.start <= r.end <= p.end), None)
    if p is None or s is None:
        return False
    if p.names and s.names and not p.names & s.names:
        return True
    lex = lexicon()
    return any(lex.exclude(m, n) or lex.opposed(m, n) for m in p.modifiers for n in s.modifiers)

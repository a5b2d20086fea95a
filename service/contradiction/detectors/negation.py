"""NEGATION: one says that it is so, the other that it is not.

Beside the plain pair of clauses (``polarity``) there are other shapes: that there is none of what
the other sees at work, or that nobody came, where the other has them act (``absence``); that the
people concerned were not what the other calls them; and that it went no further than something else
("limited to").
"""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import Pair
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.absence import find_absence, find_instance
from service.contradiction.detectors.candidates import Candidate, Found, turn_back
from service.contradiction.detectors.harm import find_unharmed
from service.contradiction.detectors.polarity import find_denial
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind


def find_negations(pair: Pair) -> Iterable[Found]:
    """Clauses of opposite polarity about one event."""
    found: list[Found] = []
    other = pair.turned()
    for f in pair.a.frames:
        for g in pair.b.frames:
            if f.negation is not None and g.negation is None:
                found += (find_denial(f, g, pair), *_denied(f, g, pair))
            elif f.negation is None and g.negation is not None:
                found += (find_denial(f, g, pair), *map(turn_back, _denied(g, f, other)))
            if f.only or g.only:
                found += (_limit(f, g, pair), turn_back(_limit(g, f, other)))
    return found


def _denied(f: Frame, g: Frame, pair: Pair) -> tuple[Found, ...]:
    """The shapes in which ``f`` denies what ``g`` tells without its verb."""
    return (
        find_absence(f, g, pair),
        find_instance(f, g, pair),
        find_unharmed(f, g, pair),
        _identity(f, g, pair),
    )


def _identity(f: Frame, g: Frame, pair: Pair) -> Found:
    """``those moved were not advisors``, and the other moves fighters of that kind."""
    if f.attribute is None or not f.negated or g.negated or g.mood != "fact":
        return None
    subject = f.agent or f.patient
    lex = lexicon()
    if subject is None or g.attribute is not None:
        return None
    event = _event_of(subject, f, pair.a)
    if event is None or event != g.concept or event not in lex.actions:
        return None
    for other in _themes(g, pair.b):
        alike = _alike(f.attribute, other)
        if alike:
            refusal = refuse(f, g, pair)
            if refusal is not None or pair.same_speaker:
                return refusal
            signals = {
                "names": float(bool(f.attribute.names & other.names)),
                "cross": float(pair.scene == "cross"),
            }
            return Candidate(
                ContradictionKind.NEGATION,
                ((f.negation or f.span)[0], f.attribute.end),
                other.span,
                "identity",
                signals,
            )
    return None


def _event_of(subject: Phrase, f: Frame, side: Features) -> str | None:
    """The event whose participants a subject names: "evacuees", "the individuals moved"."""
    actions = lexicon().actions
    for word in sorted(subject.words & actions):
        return word
    for frame in side.frames:
        if frame is not f and subject.start <= frame.start <= f.start and frame.concept in actions:
            return frame.concept
    return None


def _themes(g: Frame, side: Features) -> list[Phrase]:
    """What undergoes ``g``, with what is said to be included."""
    found = [g.patient] if g.patient is not None else []
    found += [p for prep, p in g.obliques if prep == "include"]
    return [p for p in found if p.form != "pronoun"]


def _alike(p: Phrase, q: Phrase) -> bool:
    """Whether two phrases name people of one kind: the same noun, nation or class."""
    lex = lexicon()
    mine = {c for w in (*p.heads, *p.modifiers) for c in lex.classes.get(w, ())}
    theirs = {c for w in (*q.heads, *q.modifiers) for c in lex.classes.get(w, ())}
    if p.names and q.names and not p.names & q.names:
        return False
    if any(lex.similar(h, k) for h in p.heads for k in q.heads):
        return True
    return bool(mine & theirs)


def _limit(f: Frame, g: Frame, pair: Pair) -> Found:
    """``cooperation was limited to civilian evacuations``, and the other evacuates fighters."""
    if (
        not f.only
        or f.attribute is None
        or f.negated
        or g.negated
        or g.mood not in ("fact", "wish")
    ):
        return None
    events = f.attribute.words & lexicon().actions
    themes = [p for p in (g.theme, g.patient) if p is not None]
    if g.concept not in events or not themes:
        return None
    lex = lexicon()
    inner = {*f.attribute.heads, *f.attribute.modifiers}
    for other in themes:
        clash = any(lex.exclude(m, n) for m in inner for n in (*other.heads, *other.modifiers))
        if clash or (g.mood == "wish" and other.head in ("them", "they")):
            refusal = refuse(f, g, pair)
            if refusal is not None or pair.same_speaker:
                return refusal
            signals = {
                "limit": float(clash),
                "wish": float(g.mood == "wish"),
                "cross": float(pair.scene == "cross"),
            }
            return Candidate(
                ContradictionKind.NEGATION,
                (f.start, f.attribute.end),
                (g.start, max(other.end, g.end))
                if other.start >= g.start
                else (other.start, g.end),
                "limit",
                signals,
            )
    return None

"""NEGATION: one says that it is so, the other that it is not.

Beside the plain pair of clauses there are four shapes: that there is none of what the other sees at
work; that nobody came, where the other has them act; that the people concerned were not what the
other calls them; and that it went no further than something else ("limited to").
"""

from __future__ import annotations

from service.contradiction.absence import (
    find_absence,
    find_instance,
    find_unharmed,
    told_words,
    turn,
)
from service.contradiction.alignment import Match, Pair, match_frames, refuse
from service.contradiction.candidates import Candidate, Finding, gather
from service.contradiction.features import Features
from service.contradiction.frames import Frame
from service.contradiction.lexicon import lexicon
from service.contradiction.participants import Relation, relate
from service.contradiction.phrases import NOBODY, Phrase
from service.contradiction.units import UNITS
from service.domain.contradiction import ContradictionKind, Reason

REAL = {"fact", "possible", "ability"}


def find_negations(pair: Pair) -> Finding:
    """Clauses of opposite polarity about one event."""
    found: list[Candidate | Reason | None] = []
    for f in pair.a.frames:
        for g in pair.b.frames:
            if f.negation is not None and g.negation is None:
                found += (_plain(f, g, pair), *_denied(f, g, pair))
            elif f.negation is None and g.negation is not None:
                found += (_plain(f, g, pair), *_denied(g, f, pair, True))
            if f.only or g.only:
                found += (_limit(f, g, pair), _limit(g, f, pair, True))
    return gather(found)


def _denied(
    f: Frame, g: Frame, pair: Pair, turned: bool = False
) -> tuple[Candidate | Reason | None, ...]:
    """The shapes in which ``f`` denies what ``g`` tells without its verb."""
    return (
        find_absence(f, g, pair, turned),
        find_instance(f, g, pair, turned),
        find_unharmed(f, g, pair, turned),
        _identity(f, g, pair, turned),
    )


def _plain(f: Frame, g: Frame, pair: Pair) -> Candidate | Reason | None:
    """``did`` and ``did not``."""
    if f.negated == g.negated:
        return None
    if pair.same_speaker and f.concept == g.concept and {f.mood, g.mood} & {"future", "wish"}:
        return Reason.REVERSAL
    if _took_back(f, g, pair):
        return Reason.REVERSAL
    if not _real(f, g, pair):
        return None
    deeds = f.predicate == g.predicate and f.patient is not None and g.patient is not None
    if not deeds and (f.attribute is None) != (g.attribute is None):
        return _plain_quality(f, g, pair)
    match = match_frames(f, g, pair)
    if match is None or match.opposed:
        return None
    if not deeds and f.attribute is not None and g.attribute is not None:
        return _plain_attributes(f, g, match, pair)
    if not _one_deed(f, g, match, pair):
        return None
    if match.refusal is not None:
        return match.refusal
    negative, positive = (f, g) if f.negated else (g, f)
    if _narrower(negative, positive, match):
        return Reason.OTHER_SCOPE
    if pair.same_speaker and f.tense != g.tense:
        return Reason.REVERSAL
    signals = _signals(match, pair, f, g)
    return Candidate(ContradictionKind.NEGATION, told_words(f), told_words(g), "polarity", signals)


def _took_back(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether the one tells of a deed that the other's speaker foretold of himself otherwise."""
    if f.concept != g.concept or {f.mood, g.mood} != {"future", "fact"}:
        return False
    speaker, done = (pair.a.speaker, g) if f.mood == "future" else (pair.b.speaker, f)
    return done.agent is not None and bool(speaker & {done.agent.head, *done.agent.names})


def _real(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether both are told as real, or two sentences foretell the same."""
    if pair.scene != "bare" and f.mood != g.mood:
        return False
    if pair.scene == "bare" and f.mood == g.mood == "future":
        return True
    if any(h.mood == "possible" and h.tense != "past" for h in (f, g)) and "past" in (
        f.tense,
        g.tense,
    ):
        return False
    return f.mood in REAL and g.mood in REAL


def _one_deed(f: Frame, g: Frame, match: Match, pair: Pair) -> bool:
    """Whether both clauses speak of one deed of the same participants."""
    if f.predicate == "be" or g.predicate == "be" or f.complement != g.complement:
        return False
    if pair.scene != "bare" and not _same_deed(f, g, match):
        return False
    general = any(p is not None and p.head in NOBODY for h in (f, g) for p in (h.agent, h.patient))
    if general and not pair.related and not pair.a.names & pair.b.names:
        return False
    if min(match.agent, match.theme) <= Relation.OTHER:
        return False
    if max(match.agent, match.theme) < Relation.WITHIN and not _both_wild(match, pair):
        return False
    if (f.patient is None) == (g.patient is None) or match.theme >= Relation.WILD:
        return True
    negative = f if f.negated else g
    if negative.patient is not None and negative.patient.head == "nothing":
        return match.agent >= Relation.WITHIN
    return negative.patient is None and match.agent == Relation.SAME and match.predicate == 1


def _same_deed(f: Frame, g: Frame, match: Match) -> bool:
    """Whether two clauses of an article surely speak of one deed: the participants must be named
    and the same, and of what many do at once or hold in mind, both of them."""
    named = [r for r in (match.agent, match.theme) if r >= Relation.WITHIN]
    lex = lexicon()
    common = lex.has("many", f.predicate) or lex.has("light", f.predicate) or f.predicate == "work"
    if f.complement or (common and f.concept == lex.concept(f.predicate, verb=True)):
        return len(named) == 2
    if f.patient is None and g.patient is None:
        nobody = any(p is not None and p.head in NOBODY for p in (f.agent, g.agent))
        return bool(named) and match.overlap > (0.2 if nobody else 0.3)
    return len(named) == 2 or (match.theme >= Relation.WITHIN and match.agent >= Relation.MISSING)


def _plain_quality(f: Frame, g: Frame, pair: Pair) -> Candidate | Reason | None:
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


def _both_wild(match: Match, pair: Pair) -> bool:
    wild = max(match.agent, match.theme) >= Relation.WILD
    return match.overlap >= 0.5 and wild and pair.scene != "cross"


def _narrower(negative: Frame, positive: Frame, match: Match) -> bool:
    """Whether what is denied is denied only of a part ("did not comment on the recall")."""
    lasting = any(prep == "since" for prep, _ in negative.obliques)
    timed = not lasting and any(not t.startswith("relative:") for t in negative.times)
    if timed and not positive.times:
        return True
    extra = {p.head for prep, p in negative.obliques if p.form != "pronoun" and prep != "since"}
    extra -= {p.head for prep, p in negative.obliques if prep == "for" and p.head in UNITS}
    here = {p.head for _, p in positive.obliques}
    if any(p.form == "pronoun" for _, p in positive.obliques):
        here |= extra
    missing = {h for h in extra if not any(lexicon().similar(h, k) for k in here)}
    if negative.patient is not None and negative.patient.head == "nothing":
        return False
    wider = negative.theme is not None and positive.theme is None
    return bool(missing and here) or (wider and match.theme < Relation.WITHIN)


def _plain_attributes(f: Frame, g: Frame, match: Match, pair: Pair) -> Candidate | Reason | None:
    """``is safe`` and ``is not safe``."""
    if match.agent < Relation.WILD and match.theme < Relation.WILD:
        return None
    subject = relate(f.agent or f.patient, g.agent or g.patient, pair.a, pair.b)
    quality = relate(f.attribute, g.attribute, pair.a, pair.b)
    if subject < Relation.WILD or quality < Relation.WITHIN:
        return None
    if subject == Relation.WILD and pair.scene != "bare" and not _same_pronoun(f, g, pair):
        return None
    if match.refusal is not None:
        return match.refusal
    if pair.same_speaker and f.tense != g.tense:
        return Reason.REVERSAL
    signals = _signals(match, pair, f, g)
    signals["subject"] = float(subject >= Relation.WITHIN)
    return Candidate(ContradictionKind.NEGATION, told_words(f), told_words(g), "attribute", signals)


def _same_pronoun(f: Frame, g: Frame, pair: Pair) -> bool:
    """ "She was ill" and "she was not ill", of an article that speaks of one woman."""
    p, q = f.agent or f.patient, g.agent or g.patient
    if p is None or q is None or pair.scene != "article":
        return False
    return p.head == q.head and p.head in ("he", "she") and f.tense == g.tense


def _identity(f: Frame, g: Frame, pair: Pair, turned: bool = False) -> Candidate | Reason | None:
    """``those moved were not advisors``, and the other moves fighters of that kind."""
    if f.attribute is None or not f.negated or g.negated or g.mood != "fact":
        return None
    subject = f.agent or f.patient
    lex = lexicon()
    if subject is None or g.attribute is not None:
        return None
    event = _event_of(subject, f, pair.a if not turned else pair.b)
    if event is None or event != g.concept or event not in lex.actions:
        return None
    for other in _themes(g, pair.b if not turned else pair.a):
        alike = _alike(f.attribute, other)
        if alike:
            refusal = refuse(f, g, pair)
            if refusal is not None or pair.same_speaker:
                return refusal
            signals = {
                "identity": 1.0,
                "names": float(bool(f.attribute.names & other.names)),
                "cross": float(pair.scene == "cross"),
            }
            return turn(
                ContradictionKind.NEGATION,
                ((f.negation or (f.start, f.end))[0], f.attribute.end),
                (other.start, other.end),
                "identity",
                signals,
                turned,
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


def _limit(f: Frame, g: Frame, pair: Pair, turned: bool = False) -> Candidate | Reason | None:
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
            return turn(
                ContradictionKind.NEGATION,
                (f.start, f.attribute.end),
                (g.start, max(other.end, g.end))
                if other.start >= g.start
                else (other.start, g.end),
                "limit",
                signals,
                turned,
            )
    return None


def _signals(match: Match, pair: Pair, f: Frame, g: Frame) -> dict[str, float]:
    return {
        "predicate": match.predicate,
        "theme": float(match.theme >= Relation.WITHIN),
        "agent": float(match.agent >= Relation.WITHIN),
        "overlap": match.overlap,
        "cross": float(pair.scene == "cross"),
        "same_speaker": float(pair.same_speaker),
        "possible": float("possible" in (f.mood, g.mood)),
    }

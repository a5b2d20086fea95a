"""ANTONYM: opposite words of one thing at one time: rose and fell, safe and dangerous."""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Match, Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.detectors.candidates import Candidate, Found, turn_back
from service.contradiction.lexicon import lexicon
from service.domain.contradiction import ContradictionKind, Reason

REAL = {"fact", "ability"}
GOING = {"leave", "resign", "stay", "remain"}
"""What befalls who does it, by concept, and not what he leaves or stays in."""
TRADES = {"buy", "sell", "borrow", "lend", "purchase", "acquire"}
"""Where one does this, another does the opposite."""


def find_antonyms(pair: Pair) -> Iterable[Found]:
    """Opposite predicates, or opposite qualities, of one thing."""
    found: list[Found] = []
    for f in pair.a.frames:
        for g in pair.b.frames:
            found.append(_predicates(f, g, pair))
            if f.attribute is not None or g.attribute is not None:
                found.append(_qualities(f, g, pair))
            elif f.patient is not None and g.patient is not None:
                found.append(_objects(f, g, pair))
    return found


def _predicates(f: Frame, g: Frame, pair: Pair) -> Found:
    if not lexicon().opposed(f.predicate, g.predicate):
        return None
    match = match_frames(f, g, pair)
    if match is None or not match.opposed:
        return None
    if f.negated != g.negated:
        return Reason.SAME_MEANING if max(match.agent, match.theme) >= Relation.WITHIN else None
    future = pair.scene == "bare" and (f.mood == g.mood == "future" or _called_off(f, g))
    if f.negated or (not future and (f.mood not in REAL or g.mood not in REAL)):
        foretold = {f.mood, g.mood} & {"future", "wish"} and {f.mood, g.mood} & REAL
        one = foretold and not f.negated and _one_thing(f, g, match, pair)
        return Reason.OTHER_TIME if one else None
    if not _one_thing(f, g, match, pair):
        return None
    return _judge_one(f, g, match, pair)


def _called_off(f: Frame, g: Frame) -> bool:
    """``will go ahead`` and ``has been cancelled``."""
    off = [h for h in (f, g) if h.concept in ("cancel", "delay") and h.mood == "fact"]
    return bool(off) and {f.mood, g.mood} == {"fact", "future"}


def _judge_one(f: Frame, g: Frame, match: Match, pair: Pair) -> Candidate | Reason:
    apart = _hold_apart(f, g, pair)
    if apart is not None:
        return apart
    if pair.scene != "bare" and _may_follow(f, g):
        return Reason.OTHER_TIME
    signals = {
        "theme": float(match.theme >= Relation.WITHIN),
        "agent": float(match.agent >= Relation.WITHIN),
        "overlap": match.overlap,
        "cross": float(pair.scene == "cross"),
        "tense": float(f.tense == g.tense),
    }
    return Candidate(ContradictionKind.ANTONYM, f.span, g.span, "opposite", signals)


def _may_follow(f: Frame, g: Frame) -> bool:
    """Whether one deed may have followed the other: who was kept was freed, who came left."""
    lex = lexicon()
    undone = lex.has("undone", f.predicate) and lex.has("undone", g.predicate)
    return undone and f.tense == g.tense == "past" and not f.times & g.times


def _one_thing(f: Frame, g: Frame, match: Match, pair: Pair) -> bool:
    """Whether what is said to rise and to fall, to be taken and lost, is one thing."""
    if {f.predicate, g.predicate} & TRADES and match.agent < Relation.WITHIN:
        return False
    first, second = _choose_main(f), _choose_main(g)
    if first is not None and second is not None and _is_part(first) and _is_part(second):
        return False
    if pair.scene != "bare" and _are_anybody(first, second):
        return False
    main = _relate_main(f, g, match, pair)
    if main < Relation.WILD or (main == Relation.WILD and pair.scene == "cross"):
        return False
    if f.patient is not None and g.patient is not None:
        if match.agent <= Relation.OTHER and lexicon().has("many", f.predicate):
            return False
        if match.agent < Relation.WILD and _decides(f, g):
            return match.agent == Relation.MISSING
        passive = f.passive and g.passive
        if not passive and pair.scene != "bare" and match.agent < Relation.WITHIN:
            return False
    if main == Relation.WILD:
        shared = match.overlap > 0 or match.agent >= Relation.WITHIN
        return pair.scene == "bare" and shared
    return True


def _choose_main(f: Frame) -> Phrase | None:
    """What rises or falls, is taken or lost."""
    return f.agent if f.concept in GOING and f.agent is not None else f.patient or f.agent


def _relate_main(f: Frame, g: Frame, match: Match, pair: Pair) -> Relation:
    """How what is said to rise and what is said to fall relate."""
    main = relate(_choose_main(f), _choose_main(g), pair.a, pair.b)
    alike = Relation.WILD if pair.scene == "bare" else Relation.WITHIN
    one_goal = (f.patient is None) != (g.patient is None) and not f.passive and not g.passive
    return max(main, _at_place(f, g, pair)) if one_goal and match.agent >= alike else main


def _are_anybody(p: Phrase | None, q: Phrase | None) -> bool:
    """Whether each tells of some people, who need not be the same."""
    if p is None or q is None or p.names & q.names:
        return False
    loose = all(x.form in ("bare", "indefinite") for x in (p, q))
    return loose and lexicon().person(p.head) and lexicon().person(q.head)


def _is_part(p: Phrase) -> bool:
    """Whether so many of something are meant, so that others may fare otherwise."""
    return p.counted and p.form in ("bare", "indefinite")


def _at_place(f: Frame, g: Frame, pair: Pair) -> Relation:
    """ "Left the town" and "stayed in the town": what is left is where they stay."""
    if f.patient is not None:
        found = [relate(f.patient, p, pair.a, pair.b) for _, p in g.obliques]
    else:
        found = [relate(p, g.patient, pair.a, pair.b) for _, p in f.obliques]
    return max(found, default=Relation.WITHIN)


def _decides(f: Frame, g: Frame) -> bool:
    """Whether the predicates are decisions, which two bodies may take differently."""
    each = {
        "agree", "reject", "allow", "ban", "support", "know", "admit", "deny", "help", "buy",
        "sell", "win", "lose", "hire",
    }  # fmt: skip
    return f.concept in each or g.concept in each


def _objects(f: Frame, g: Frame, pair: Pair) -> Found:
    """``made a profit`` and ``made a loss``, ``reported a surplus`` and ``ran a deficit``."""
    p, q = f.patient, g.patient
    lex = lexicon()
    if not (lex.has("light", f.predicate) and lex.has("light", g.predicate)):
        return None
    if p is None or q is None or f.negated or g.negated or not _opposed(p, q):
        return None
    if f.mood not in REAL or g.mood not in REAL:
        return None
    owner = relate(f.agent, g.agent, pair.a, pair.b)
    if owner < Relation.WITHIN and not (owner == Relation.WILD and pair.scene == "bare"):
        return None
    return _quality(f, g, p, q, owner, pair)


def _qualities(f: Frame, g: Frame, pair: Pair) -> Found:
    """``is safe`` and ``is dangerous``; ``open`` and ``closed``."""
    if f.attribute is None or g.attribute is None:
        turned = _predicate_quality(g, f, pair.turned())
        return _predicate_quality(f, g, pair) or turn_back(turned)
    if not _opposed(f.attribute, g.attribute):
        return None
    subject = relate(f.agent or f.patient, g.agent or g.patient, pair.a, pair.b)
    if subject < Relation.WILD or (subject == Relation.WILD and pair.scene != "bare"):
        return None
    return _quality(f, g, f.attribute, g.attribute, subject, pair)


def _quality(f: Frame, g: Frame, p: Phrase, q: Phrase, subject: Relation, pair: Pair) -> Found:
    if f.negated != g.negated:
        return Reason.SAME_MEANING
    if f.negated or f.mood not in REAL or g.mood not in REAL:
        return None
    apart = _hold_apart(f, g, pair)
    if apart is not None:
        return apart
    opinion = lexicon().has("opinion-word", p.head) or lexicon().has("opinion-word", q.head)
    if opinion:
        return Reason.OPINION
    signals = {
        "theme": float(subject >= Relation.WITHIN),
        "cross": float(pair.scene == "cross"),
    }
    return Candidate(ContradictionKind.ANTONYM, p.span, q.span, "quality", signals)


def _hold_apart(f: Frame, g: Frame, pair: Pair) -> Reason | None:
    """Why two opposite clauses can both hold: what parts them, or that one speaker changed."""
    refusal = refuse(f, g, pair)
    if refusal is not None:
        return refusal
    return Reason.REVERSAL if pair.same_speaker else None


def _predicate_quality(f: Frame, g: Frame, pair: Pair) -> Found:
    """``the port is open`` and ``the port was closed``: a quality against a predicate."""
    if f.attribute is None or g.attribute is not None:
        return None
    lex = lexicon()
    if not (lex.opposed(f.attribute.head, g.predicate) or lex.opposed(f.attribute.head, g.surface)):
        return None
    if g.patient is not None and not g.passive:
        return None
    subject = relate(f.agent or f.patient, g.patient or g.agent, pair.a, pair.b)
    if subject < Relation.WITHIN or "fact" not in (f.mood, g.mood):
        return None
    if f.negated != g.negated:
        return Reason.SAME_MEANING
    if f.negated:
        return None
    if f.mood != g.mood:
        return None
    apart = _hold_apart(f, g, pair)
    if apart is not None:
        return apart
    signals = {"theme": 1.0, "cross": float(pair.scene == "cross")}
    return Candidate(ContradictionKind.ANTONYM, f.attribute.span, g.span, "quality", signals)


def _opposed(p: Phrase, q: Phrase) -> bool:
    lex = lexicon()
    return lex.opposed(p.head, q.head)

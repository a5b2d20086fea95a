"""Agreement: whether two statements of one clause each say the same, or one the opposite.

"Left the fine unpaid" and "never paid it", "was kept open" and "was not shut", "denied that it had
failed to warn them" and "warned them": what counts is of what they tell and how often they turn it
round, by "not", by "failed to", by an opposite word or by a prefix.
"""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.modality import NEGATIVES
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.figures.measures import Quantity
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features

TELLING = {"true", "untrue", "false", "case"}
"""What a clause is said to be, or not to be; it tells nothing of its own."""
POINTING = {"", "it", "that", "this"}
"""What is rejected where no noun says what it is."""
STAYING = {"be", "remain", "stay", "keep", "go", "leave", "stand", "lie", "sit"}
"""What only says that a quality is there, or still there."""
BROAD = {"die", "strike", "move"}
"""Concepts of deeds of which one is not the other: to drown and to be strangled."""
CAUSES = {"because_of", "due_to", "owing_to", "from", "by"}
WEIGHTLESS = {"have", "none", "manage", "unable", "yet", "longer", "both", "all", "do"}
PARTLY = re.compile(
    r"\b(?:almost|just|half|not (?:all|every)|until|unless|except|but|because|if|whether|again"
    r"|more|less|most|least|fewer|\w+ly)\b"
)
"""Words by which even a clause that tells no more than the other may differ from it."""
WORD = re.compile(r"[^\W_]+")
PLAIN = NEGATIVES | {
    "a", "an", "the", "that", "it", "there", "is", "was", "were", "been", "be", "being", "are",
    "had", "has", "have", "did", "do", "does", "to", "by", "of", "any", "none", "nobody", "no",
    "one", "nothing", "who", "which", "all", "both", "yet", "still", "even", "ever", "at", "t",
    "didn", "wasn", "weren", "longer", "true", "untrue", "false", "case", "claims", "reports",
}  # fmt: skip
"""What tells nothing of its own beside a clause."""
COULD = re.compile(r"\b(?:could|can|cannot)\b")


class Telling(NamedTuple):
    """The clauses by which two statements tell one thing; ``turn`` is 1 where both say the same and
    -1 where one says the opposite."""

    turn: int
    f: Frame
    g: Frame


def match_tellings(pair: Pair) -> Telling | None:
    """How two statements of one clause each tell one thing, or None where neither is sure."""
    mine = read_told(pair.a)
    theirs = read_told(pair.b) if mine else []
    if not theirs or not _details_agree(pair.a, pair.b):
        return None
    both = list(product(mine, theirs))
    if any(_are_apart(f, g, pair) for f, g in both):
        return None
    found = [Telling(turn, f, g) for f, g in both if (turn := _compare(f, g, pair))]
    return found[0] if len({telling.turn for telling in found}) == 1 else None


def say_the_same(pair: Pair) -> bool:
    """Whether both say one thing, however they turn it."""
    telling = match_tellings(pair)
    return telling is not None and telling.turn > 0


def read_told(side: Features) -> list[Frame]:
    """The frames of the one clause that a statement tells; none where it tells more."""
    rejected = (d for d in side.disputes if d.claim not in POINTING and not d.proof)
    if not side.denied and any(rejected):
        return []
    told = [f for f in side.frames if _is_told(f) and not _only_turns(f)]
    told = [f for f in told if not any(_has_within(h, f) for h in told)]
    return told if len({f.number for f in told}) == 1 else []


def _is_told(f: Frame) -> bool:
    return f.mood != "wish"


def _has_within(f: Frame, g: Frame) -> bool:
    """Whether the one clause only stands in what the other tells of: "left unrepaired", "the
    wounded men"."""
    told = (p for p in (f.agent, f.patient, f.attribute) if p is not None)
    return f.number != g.number and any(p.start <= g.start < p.end for p in told)


def _only_turns(f: Frame) -> bool:
    """Whether a clause tells nothing of its own: "it was untrue that", "it was they that", "failed
    to", "had yet to"."""
    if f.predicate == "be" and f.attribute is not None:
        return f.attribute.head in TELLING or f.mood == "topic"
    turning = f.predicate == "have" or lexicon().has("failing", f.predicate)
    return turning and f.complement


def _details_agree(a: Features, b: Features) -> bool:
    """Whether both give the same figures, but for "all", and put it the same way beside the clause
    itself."""
    mine, theirs = (
        [(q.kind, q.low, q.high) for q in side.quantities if not _is_whole(q)] for side in (a, b)
    )
    one, other = (sorted(PARTLY.findall(side.quote_content().lower())) for side in (a, b))
    return mine == theirs and one == other


def _is_whole(q: Quantity) -> bool:
    return q.kind == "percent" and q.low > 99 and q.high == 100


def _are_apart(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether two clauses tell of one deed of others, or to others."""
    match = match_frames(f, g, pair)
    return match is not None and min(match.agent, match.theme) <= Relation.OTHER


def _compare(f: Frame, g: Frame, pair: Pair) -> int:
    """What two clauses say of one another, see ``Telling``."""
    facts = _is_fact(f, pair.a) and _is_fact(g, pair.b)
    if f.only or g.only or not (facts or f.mood == g.mood == "future"):
        return 0
    turn = _relate_tellings(f, g, pair)
    if turn == 0 or not _are_of_one(f, g, pair) or refuse(f, g, pair) is not None:
        return 0
    mine, theirs = _find_extra(f, g, pair)
    turn = turn if f.negated == g.negated else -turn
    if (mine and theirs) or (turn < 0 and (mine if f.negated else theirs if g.negated else ())):
        return 0
    return turn


def _is_fact(f: Frame, side: Features) -> bool:
    """Whether a clause tells what was, or was not: who could not do it did not."""
    return f.mood == "fact" or (f.negated and bool(COULD.search(side.quote(f.span))))


def _relate_tellings(f: Frame, g: Frame, pair: Pair) -> int:
    """1 where two clauses tell of one deed or quality, -1 where of opposite ones."""
    lex, p, q = lexicon(), _quality(f), _quality(g)
    if any(h.attribute is not None and r is None and not _counts(h) for h, r in ((f, p), (g, q))):
        return 0
    if p is not None and q is not None and relate(p, q, pair.a, pair.b) >= Relation.WITHIN:
        return 1
    pairs = list(
        product(*([r.head] if r else [h.predicate, h.surface] for h, r in ((f, p), (g, q))))
    )
    if any(lex.undone(one, other) for one, other in pairs):
        return -1
    if any(lex.opposed(one, other) for one, other in pairs):
        return 0 if f.negated and g.negated else -1
    if p is not None or q is not None:
        return int(any(lex.similar(one, other) for one, other in pairs))
    if f.predicate == g.predicate:
        return 1
    return int(f.concept not in BROAD and match_frames(f, g, pair) is not None)


def _quality(f: Frame) -> Phrase | None:
    """What a clause says that something is, or still is."""
    return f.attribute if f.predicate in STAYING else None


def _counts(f: Frame) -> bool:
    """Whether what seems a quality is the object: "officials counted the votes"."""
    return lexicon().has("include", f.predicate)


def _are_of_one(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether what undergoes is one, and who does it and all around it may be."""
    if _is_light(f) != _is_light(g):
        return relate(f.agent, g.agent, pair.a, pair.b) >= Relation.WITHIN
    main = relate(_undergoing(f), _undergoing(g), pair.a, pair.b)
    doer = relate(_doing(f), _doing(g), pair.a, pair.b)
    if main < Relation.WITHIN or (doer < Relation.WITHIN and doer != Relation.MISSING):
        return False
    return all(
        relate(p, q, pair.a, pair.b) > Relation.OTHER
        for prep, p in f.obliques
        for other, q in g.obliques
        if prep == other or {prep, other} <= CAUSES
    )


def _is_light(f: Frame) -> bool:
    """Whether the object says what is done: "made a confession"."""
    lex = lexicon()
    light = f.patient is not None and lex.has("light", f.predicate)
    return light and f.concept != lex.concept(f.predicate, verb=True)


def _undergoing(f: Frame) -> Phrase | None:
    return f.patient or (f.attribute if _counts(f) else None) or f.agent


def _doing(f: Frame) -> Phrase | None:
    return f.agent if _undergoing(f) is not f.agent else None


def _find_extra(f: Frame, g: Frame, pair: Pair) -> tuple[set[str], set[str]]:
    """What either side tells or names that the other does not."""
    a, b = pair.a, pair.b
    known = _explain(f) | _explain(g) | {h.concept for h in (*a.frames, *b.frames) if _is_told(h)}
    mine = (a.words - known) | a.names | _stand_beside(f, a)
    theirs = (b.words - known) | b.names | _stand_beside(g, b)
    return set(mine - theirs), set(theirs - mine)


def _explain(f: Frame) -> set[str]:
    """The words of a clause that are compared, and those that tell nothing of their own."""
    told = [p.head for p in (_undergoing(f), _doing(f), _quality(f)) if p is not None]
    words = {*f.predicate.split("_"), f.predicate, f.concept, f.surface, *told}
    words |= TELLING | WEIGHTLESS
    return words | {lexicon().concept(word) for word in words}


def _stand_beside(f: Frame, side: Features) -> set[str]:
    """The words that stand beside a clause, and tell of it how, when or where."""
    spans = [p.span for p in (f.agent, f.patient, f.attribute) if p is not None]
    spans += [h.span for h in side.frames if h.number == f.number or _only_turns(h)]
    found = (
        (side.start + m.start(), m[0].lower())
        for m in WORD.finditer(side.text)
        if any(first <= side.start + m.start() < last for first, last in side.content)
    )
    return {
        word
        for at, word in found
        if word not in PLAIN and not any(first <= at < last for first, last in spans)
    }

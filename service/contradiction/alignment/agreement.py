"""Agreement: whether two statements of one clause each say the same, or one the opposite.

"Left the fine unpaid" and "never paid it", "was kept open" and "was not shut", "denied that it had
failed to warn them" and "warned them": what counts is of what they tell and how often they turn it
round, by "not", by "failed to", by an opposite word or by a prefix.
"""

from __future__ import annotations

import re
from itertools import product

from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Pair
from service.contradiction.alignment.participants import Relation, relate
from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
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
WEIGHTLESS = {"have", "none", "manage", "unable", "yet", "longer", "both", "all", "do"}
BESIDE = re.compile(
    r"\b(?:almost|just|half|not (?:all|every)|until|unless|except|but|because|if|whether|again"
    r"|more|less|most|least|fewer|\w+ly)\b"
)
"""Words by which two clauses may differ that are else the same."""


def compare_tellings(pair: Pair) -> int:
    """1 where both say the same, -1 where one says the opposite, 0 where neither is sure."""
    mine = _told(pair.a)
    theirs = _told(pair.b) if mine else []
    if not theirs or not _details_agree(pair.a, pair.b):
        return 0
    both = list(product(mine, theirs))
    if any(_are_apart(f, g, pair) for f, g in both):
        return 0
    found = {_compare(f, g, pair) for f, g in both} - {0}
    return found.pop() if len(found) == 1 else 0


def _told(side: Features) -> list[Frame]:
    """The frames of the one clause that a statement tells; none where it tells more."""
    if not side.denied and any(dispute.claim not in POINTING for dispute in side.disputes):
        return []
    told = [f for f in side.frames if not _only_turns(f)]
    return told if len({f.number for f in told}) == 1 else []


def _only_turns(f: Frame) -> bool:
    """Whether a clause tells nothing of its own: "it was untrue that", "it was they that", "failed
    to", "had yet to"."""
    if f.predicate == "be" and f.attribute is not None:
        return f.attribute.head in TELLING or f.mood == "topic"
    turning = f.predicate == "have" or lexicon().has("failing", f.predicate)
    return turning and f.complement


def _details_agree(a: Features, b: Features) -> bool:
    """Whether both give the same figures and put it the same way beside the clause itself."""
    mine, theirs = ([(q.kind, q.low, q.high) for q in side.quantities] for side in (a, b))
    one, other = (sorted(BESIDE.findall(side.quote_content().lower())) for side in (a, b))
    return mine == theirs and one == other


def _are_apart(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether two clauses tell of one deed of others, or to others."""
    match = match_frames(f, g, pair)
    return match is not None and min(match.agent, match.theme) <= Relation.OTHER


def _compare(f: Frame, g: Frame, pair: Pair) -> int:
    """What two clauses say of one another, as ``compare_tellings`` tells it of statements."""
    if f.mood != "fact" or g.mood != "fact" or f.only or g.only:
        return 0
    turn = _relate_tellings(f, g, pair)
    if turn == 0 or not _are_of_one(f, g, pair) or refuse(f, g, pair) is not None:
        return 0
    if _left_over(f, g, pair):
        return 0
    return turn if f.negated == g.negated else -turn


def _relate_tellings(f: Frame, g: Frame, pair: Pair) -> int:
    """1 where two clauses tell of one deed or quality, -1 where of opposite ones."""
    lex, p, q = lexicon(), _quality(f), _quality(g)
    if (f.attribute is not None and p is None) or (g.attribute is not None and q is None):
        return 0
    if p is not None and q is not None and relate(p, q, pair.a, pair.b) >= Relation.WITHIN:
        return 1
    deeds = [
        [h.predicate, h.surface] if (p is None) != (q is None) else [h.predicate] for h in (f, g)
    ]
    mine = deeds[0] if p is None else [p.head]
    theirs = deeds[1] if q is None else [q.head]
    pairs = list(product(mine, theirs))
    if any(lex.undone(one, other) for one, other in pairs):
        return -1
    if any(lex.opposed(one, other) for one, other in pairs):
        return 0 if f.negated and g.negated else -1
    if any(one == other for one, other in pairs):
        return 1
    return int(
        p is None and q is None and f.concept not in BROAD and match_frames(f, g, pair) is not None
    )


def _quality(f: Frame) -> Phrase | None:
    """What a clause says that something is, or still is."""
    return f.attribute if f.predicate in STAYING else None


def _are_of_one(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether what undergoes is one, and who does it and all around it may be."""
    main = relate(_undergoing(f), _undergoing(g), pair.a, pair.b)
    doer = relate(_doing(f), _doing(g), pair.a, pair.b)
    if main < Relation.WITHIN or (doer < Relation.WITHIN and doer != Relation.MISSING):
        return False
    return all(
        relate(p, q, pair.a, pair.b) > Relation.OTHER
        for prep, p in f.obliques
        for other, q in g.obliques
        if prep == other
    )


def _undergoing(f: Frame) -> Phrase | None:
    return f.patient if f.patient is not None else f.agent


def _doing(f: Frame) -> Phrase | None:
    return f.agent if f.patient is not None else None


def _left_over(f: Frame, g: Frame, pair: Pair) -> bool:
    """Whether either side tells or names something that the other does not."""
    a, b = pair.a, pair.b
    if not (a.names <= b.names or b.names <= a.names):
        return True
    known = _explain(f) | _explain(g)
    return bool(a.words - b.words - known) and bool(b.words - a.words - known)


def _explain(f: Frame) -> set[str]:
    """The words of a clause that are compared, and those that tell nothing of their own."""
    lex = lexicon()
    told = [p.head for p in (_undergoing(f), _doing(f), _quality(f)) if p is not None]
    words = {f.predicate, f.concept, f.surface, *told, *TELLING, *STAYING, *WEIGHTLESS}
    words |= lex.verbs["failing"]
    return words | {lex.concept(word) for word in words}

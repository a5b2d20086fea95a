"""Two sentences of one clause each, of which one says the opposite of the other: by negations that
do not come out even, or by an opposite word.

"Was not uninsured" and "had no insurance", "left the fine unpaid" and "paid it".
"""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.agreement import match_tellings
from service.contradiction.alignment.pairs import Pair
from service.contradiction.clauses.frames import Frame
from service.contradiction.detectors.antonym import TRADES
from service.contradiction.detectors.candidates import Candidate
from service.contradiction.detectors.denials import told_words
from service.contradiction.lexicon import lexicon
from service.domain.contradiction import ContradictionKind

SIGNALS = {"predicate": 1.0, "theme": 1.0, "overlap": 0.5}


def find_opposed_tellings(pair: Pair) -> Iterable[Candidate]:
    """The clash of two sentences that stand alone; in articles the clauses are weighed one by
    one."""
    if pair.scene != "bare" or pair.same_speaker:
        return ()
    telling = match_tellings(pair)
    if telling is None or telling.turn > 0 or any(map(_is_loose, (telling.f, telling.g))):
        return ()
    f, g = telling.f, telling.g
    denied = f.negated or g.negated
    kind = ContradictionKind.NEGATION if denied else ContradictionKind.ANTONYM
    rule = "polarity" if denied else "opposite"
    return (Candidate(kind, told_words(f), told_words(g), rule, SIGNALS),)


def _is_loose(f: Frame) -> bool:
    """Whether a clause is of a matter of opinion, or of a trade that has two ends."""
    judged = f.attribute is not None and lexicon().has("opinion-word", f.attribute.head)
    return judged or f.predicate in TRADES

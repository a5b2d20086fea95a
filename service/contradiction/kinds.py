"""Kinds: in what two statements clash, where only the encoder sees that they do.

The encoder gives each kind a share; the words of either side bear a kind out or leave no room for
it. Who denies a thing in so many words ("denied that shots were fired") says that it was not so:
NEGATION. Who denies only that somebody is right ("denied the allegations", "called it baseless")
rejects a claim: DISPUTE. Where nothing is negated on either side it is some other kind, and where
nothing that was said is judged it is no DISPUTE.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from math import log

from service.contradiction.alignment.pairs import Pair
from service.contradiction.detectors.candidates import Range
from service.contradiction.detectors.dispute import tells_denied
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.features import Features
from service.contradiction.wording import NEGATIVE
from service.domain.contradiction import ContradictionKind

WEIGHTS = {
    ContradictionKind.DISPUTE: {"claim": 0.9, "aloof": -1.5},
    ContradictionKind.NEGATION: {"told": 2.0, "affirmed": -0.5},
}
"""How much each signal counts for its kind beside the logarithm of its share; set by hand."""
LEAST = 0.001
"""No share counts for less."""
JUDGING = {
    "truth", "basis", "substance", "foundation", "merit", "meritless", "fact", "doubt", "disagree",
    "unsupported", "speculative", "delusional", "inflated", "misled", "made", "unreliable",
    "alleged", "allegedly", "mentioned", "described", "portrayed", "supposed", "purported",
}  # fmt: skip
"""Words that judge what was said, beside those that the lexicon has for it."""
JUDGEMENTS = ("claim", "false", "dispute", "faking")
"""The classes of words by which the lexicon knows that something said is spoken of."""
ENDINGS = ("", "s", "d", "ed", "es", "ing")


def name_kind(
    pair: Pair, words: tuple[Range, Range], shares: Mapping[ContradictionKind, float]
) -> ContradictionKind:
    """The likeliest kind of a clash between ``words`` of either side, by the ``shares`` that the
    encoder gives and by what the words bear out."""
    signals = read_kind_signals(pair, words)

    def weigh(kind: ContradictionKind) -> float:
        borne_out = sum(weight * signals[name] for name, weight in WEIGHTS.get(kind, {}).items())
        return log(max(shares[kind], LEAST)) + borne_out

    return max(ContradictionKind, key=weigh)


def read_kind_signals(pair: Pair, words: tuple[Range, Range]) -> dict[str, float]:
    """What the words of both sides bear out or leave no room for, by name."""
    both = [
        (side, _find_clause(side, span)) for side, span in zip((pair.a, pair.b), words, strict=True)
    ]
    told = any(tells_denied(side) for side, _ in both)
    return {
        "claim": float(not told and any(_rejects_claim(*one) for one in both)),
        "aloof": float(not any(_judges_words(side) for side, _ in both)),
        "told": float(told),
        "affirmed": float(not any(_is_negated(*one) for one in both)),
    }


def _find_clause(side: Features, span: Range) -> Range:
    """The words of a side with the smallest finite clause around them."""
    around = [
        (f.last - f.first, f.first, f.last)
        for f in side.frames
        if f.first <= span[0] and span[1] <= f.last and f.tense
    ]
    _, first, last = min(around, default=(0, *span))
    return min(first, span[0]), max(last, span[1])


def _rejects_claim(side: Features, clause: Range) -> bool:
    """Whether what was said is rejected in the clause or by the cue."""
    return any(dispute.claim or dispute.blanket for dispute in _find_disputes(side, clause))


def _find_disputes(side: Features, clause: Range) -> Iterator[Dispute]:
    cue = side.cue_span[0] if side.cue_span is not None else -1
    for dispute in side.disputes:
        within = dispute.start < clause[1] and clause[0] < dispute.end
        if within or dispute.start <= cue < dispute.end:
            yield dispute


def _judges_words(side: Features) -> bool:
    """Whether a statement speaks anywhere of what was said, and not only of what happened."""
    lex = lexicon()
    if side.denied or side.disputes or lex.has("dispute", side.cue):
        return True
    words = {
        word.removesuffix(ending)
        for span in side.content
        for word in re.findall(r"\w+", side.quote(span).lower())
        for ending in ENDINGS
    }
    return bool(words & JUDGING) or any(lex.has(kind, w) for kind in JUDGEMENTS for w in words)


def _is_negated(side: Features, clause: Range) -> bool:
    return side.denied or NEGATIVE.search(side.quote(clause)) is not None

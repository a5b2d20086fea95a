"""Settling: what the rules and the encoder together make of a pair.

The rules know figures, bounds, times and places exactly and miss what is said in other words; the
encoder reads any words and is less exact. Either speaks with a weight, fitted on pairs that neither
was made with (``python -m bench.training.settle``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import exp, log

from service.contradiction.alignment.pairs import Pair
from service.contradiction.company import APART, Company
from service.contradiction.confidence import DOUBT, THRESHOLD
from service.contradiction.detectors.candidates import Candidate, Range
from service.contradiction.detectors.claims import owns
from service.contradiction.encoder.evidence import cite
from service.contradiction.encoder.model import Reading, Weights, read_together
from service.contradiction.encoder.rendering import Rendering, render
from service.contradiction.evidence import show
from service.contradiction.explanation import explain
from service.contradiction.kinds import name_kind
from service.contradiction.ruling import hold_compatible
from service.contradiction.statements.features import Features
from service.contradiction.suspicion import read_gist, suspect
from service.domain.contradiction import Clash, ContradictionKind, Judgement, Reason, Verdict
from service.domain.span import Span

ALONE = {
    "bias": -0.1, "encoder": 0.61, "rules": 0.58, "refused": -1.2, "meet": -0.65, "misaimed": -2.5,
}  # fmt: skip
"""How much each signal counts for two sentences that stand alone. ``refused``, ``misaimed`` and the
bias are set stricter than they were fitted: a false contradiction is worse than a missed one, and
the rules know exactly what tells two times, places or names apart."""
TOLD = {
    "bias": 0.56, "encoder": 1.03, "suspicion": 0.42, "one_voice": -2.0, "rivalry": 0.96,
    "crowd": -0.46,
}  # fmt: skip
"""The same for statements of one article between which the rules see no clash. What speaks for and
against a pair before it is read counts through ``suspicion``. ``one_voice`` is set lower than
fitted, for few such pairs are read."""
MET = {"bias": -0.3, "encoder": 1.23, "suspicion": 0.13, "one_voice": -1.3}
"""The same for statements of two articles. What else is read of them tells nothing there;
``one_voice`` is set by hand."""
SHOWN = {"bias": 0.95, "encoder": 0.3, "exact": 0.15}
"""The same for what the rules show in articles. Their own confidence tells nothing more there, but
where they compare one word with another (``exact``). Of what they are surest of two in three are
right in real copy, so the weights are small; they show what larger ones would."""
ROUGH = (ContradictionKind.NEGATION, ContradictionKind.DISPUTE)
"""The kinds in which the rules do not compare one word of either side with the other's."""
SURE = 0.6
"""From here on a pair of articles that only the encoder suspects contradicts."""
CLIP = 0.005
"""The encoder is never surer than this."""
AGAIN = 0.3
"""From which clash on a pair of articles is read in the other order too."""
ROUNDED = 1.02
"""By how much two figures may miss each other that were turned from one unit into another."""
FOUND = 0.8
"""From here on the rules found the reason why a pair is compatible in its words."""


def is_worth_reading(pair: Pair) -> bool:
    """Whether the encoder has a say on two sentences that stand alone: where one at least tells who
    said it. What it suspects in two sentences of fact is wrong too often."""
    return pair.scene == "bare" and bool(pair.a.label or pair.b.label)


def is_shown(pair: Pair, ruled: Judgement) -> bool:
    """Whether the rules show a pair of articles as a contradiction."""
    return pair.scene != "bare" and ruled.verdict is Verdict.CONTRADICTS


def choose_weights(pair: Pair, ruled: Judgement) -> Mapping[str, float]:
    """The weights by which a pair that was ruled on is settled."""
    if pair.scene == "bare":
        return ALONE
    if is_shown(pair, ruled):
        return SHOWN
    return TOLD if pair.scene == "article" else MET


def read_pair(pair: Pair) -> Reading:
    """What the encoder makes of a pair, the words in code points of their texts. Which statement
    comes first makes no difference."""
    a, b = pair.a, pair.b
    one, other = render(a), render(b)
    turned = one.text > other.text
    reading = _read_in_order(other, one, pair) if turned else _read_in_order(one, other, pair)
    mine, theirs = (reading.b, reading.a) if turned else (reading.a, reading.b)
    return replace(reading, a=_place(a, one, mine), b=_place(b, other, theirs))


def _read_in_order(first: Rendering, second: Rendering, pair: Pair) -> Reading:
    """What the encoder makes of two statements; of those of articles that may clash, the mean of
    both orders, for either alone is less often right."""
    by = Weights.SENTENCES if pair.scene == "bare" else Weights.ARTICLES
    reading = read_together(first, second, by)
    if by is Weights.SENTENCES or reading.clash < AGAIN:
        return reading
    return reading.blend(read_together(second, first, by))


def settle(pair: Pair, ruled: Judgement, reading: Reading, company: Company = APART) -> Judgement:
    """The verdict on a pair that was ruled on and read. The rules' words and kind go
    before the encoder's, for they are exact; what they show in articles is UNSURE at least.
    ``company`` is what else was read beside it."""
    weights = choose_weights(pair, ruled)
    clash = weigh_signals(read_signals(pair, ruled, reading, company), weights)
    if clash < DOUBT and not is_shown(pair, ruled):
        return _hold(ruled, reading, 1 - clash)
    kind = name_kind(pair, (reading.a, reading.b), reading.kinds)
    clashes, explanation = ruled.clashes, ruled.explanation
    if not clashes:
        a, b = show(pair.a, reading.a), show(pair.b, reading.b)
        clashes = (Clash(kind, Span(*a), Span(*b)),)
        explanation = explain(Candidate(kind, a, b, "reading"), pair.a, pair.b)
    sure = clash >= (THRESHOLD if pair.scene == "bare" else SURE)
    return Judgement(
        verdict=Verdict.CONTRADICTS if sure else Verdict.UNSURE,
        kind=clashes[0].kind if sure else None,
        reason=None,
        confidence=clash if sure else round(1 - clash, 3),
        clashes=clashes,
        explanation=explanation,
        aligned=True,
    )


def read_signals(
    pair: Pair, ruled: Judgement, reading: Reading, company: Company = APART
) -> dict[str, float]:
    """What speaks for and against a contradiction, by name."""
    return {
        "bias": 1.0,
        "encoder": _odds(reading.clash),
        "rules": _odds(_clash_of(ruled)) + 1.0 if ruled.clashes else 0.0,
        "exact": _odds(_clash_of(ruled)) if ruled.clashes and ruled.kind not in ROUGH else 0.0,
        "refused": float(_is_found(ruled)),
        "misaimed": float(_is_misaimed(pair) and not ruled.clashes),
        "meet": float(_figures_meet(pair) and not ruled.clashes),
        "one_voice": float(pair.one_voice),
        "suspicion": _odds(suspect(pair, read_gist(pair.a), read_gist(pair.b))),
        "rivalry": company.rivalry,
        "crowd": company.crowd,
    }


def weigh_signals(signals: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The probability that a pair contradicts, from 0 to 1."""
    odds = sum(weight * signals[name] for name, weight in weights.items())
    return round(1 / (1 + exp(-odds)), 3)


def _clash_of(ruled: Judgement) -> float:
    """The probability of a clash that the rules gave."""
    return ruled.confidence if ruled.verdict is Verdict.CONTRADICTS else 1 - ruled.confidence


def _place(side: Features, told: Rendering, found: Range) -> Range:
    if found[0] == found[1]:
        return side.content[0]
    first, last = told.locate(*found)
    start, end = cite(side.text, first - side.start, last - side.start)
    return side.start + start, side.start + end


def _hold(ruled: Judgement, reading: Reading, confidence: float) -> Judgement:
    """That both can hold, for the reason that the rules found, or else the encoder's."""
    if _is_found(ruled) or ruled.reason is Reason.SAME_MEANING:
        return replace(ruled, confidence=round(confidence, 3))
    reason = max(reading.reasons, key=lambda r: reading.reasons[r])
    return hold_compatible(reason, round(confidence, 3))


def _is_misaimed(pair: Pair) -> bool:
    """Whether one side rejects the words of somebody named who is not the other's speaker."""
    return any(owns(dispute, pair.b) is False for dispute in pair.a.disputes) or any(
        owns(dispute, pair.a) is False for dispute in pair.b.disputes
    )


def _figures_meet(pair: Pair) -> bool:
    """Whether each statement has one figure, both are of one sort, and both can hold."""
    mine, theirs = (
        [q for q in side.quantities if not q.timed and q.kind != "relative"]
        for side in (pair.a, pair.b)
    )
    if len(mine) != 1 or len(theirs) != 1 or mine[0].kind != theirs[0].kind:
        return False
    one, other = mine[0], theirs[0]
    return one.low <= other.high * ROUNDED and other.low <= one.high * ROUNDED


def _is_found(ruled: Judgement) -> bool:
    """Whether the rules found a reason in the words, and not merely no clash."""
    return ruled.reason not in (None, Reason.OTHER_EVENT) and ruled.confidence >= FOUND


def _odds(share: float) -> float:
    share = min(max(share, CLIP), 1 - CLIP)
    return log(share / (1 - share))

"""Judging: from the features of two statements to a verdict, its evidence and its explanation.

What cannot clash is told apart at once. The rest is ruled on by the detectors and, where it can
matter, read by the encoder; what both make of it is settled. Between COMPATIBLE and CONTRADICTS
lies UNSURE, which nobody is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from service.contradiction.alignment.agreement import say_the_same
from service.contradiction.alignment.echo import is_echo
from service.contradiction.alignment.pairs import Pair, make_pair
from service.contradiction.detectors.candidates import Candidate
from service.contradiction.detectors.claims import owns
from service.contradiction.encoder.model import Reading
from service.contradiction.ruling import hold_compatible, rule
from service.contradiction.settling import is_worth_reading, read_pair, settle
from service.contradiction.statements.features import Features
from service.domain.contradiction import Judgement, Reason

Read = Callable[[Pair], Reading]


def judge(a: Features, b: Features, read: Read | None = read_pair) -> Judgement:
    """Whether two statements can both hold as said; clashes carry a's words first. ``read`` is who
    reads them side by side; with None the rules judge alone."""
    return judge_pair(make_pair(a, b), (), read)


def judge_pair(
    pair: Pair, more: Sequence[Candidate] = (), read: Read | None = read_pair
) -> Judgement:
    """The verdict on a pair, with candidates that the article's context adds."""
    if not (pair.a.asserts and pair.b.asserts):
        return hold_compatible(Reason.NO_ASSERTION, 0.95)
    if pair.scene == "article" and _nested(pair):
        return hold_compatible(Reason.SAME_MEANING, 0.95)
    if not more and _agree(pair):
        return hold_compatible(Reason.SAME_MEANING, 0.95)
    if not more and (_unrelated(pair) or _elsewhere(pair)):
        return hold_compatible(Reason.OTHER_EVENT, 0.95)
    ruled = rule(pair, more)
    if read is None or not is_worth_reading(pair):
        return ruled
    return settle(pair, ruled, read(pair))


def may_clash(pair: Pair) -> bool:
    """Whether two statements of articles can clash at all, whatever their words: both assert,
    neither is the report or the echo of the other, and two speakers speak of one matter."""
    return (
        pair.a.asserts
        and pair.b.asserts
        and not pair.same_speaker
        and not (pair.scene == "article" and _nested(pair))
        and not _elsewhere(pair)
        and not _agree(pair)
    )


def _agree(pair: Pair) -> bool:
    """Whether both say one thing, so that nothing need be weighed."""
    return is_echo(pair) or say_the_same(pair)


def _nested(pair: Pair) -> bool:
    """Whether the two share words of the text, and so one is the report of the other; not where it
    turns down what the other claims ("denied Obi's claim that it leaked")."""
    shares = any(
        one[0] < other[1] and other[0] < one[1]
        for one in pair.a.content
        for other in pair.b.content
    )
    return shares and not (_turns_down(pair.a, pair.b) or _turns_down(pair.b, pair.a))


def _turns_down(source: Features, target: Features) -> bool:
    """Whether a statement rejects another that stands in it."""
    held = all(
        any(s <= start and end <= e for s, e in source.content) for start, end in target.content
    )
    rejects = source.denied or any(owns(dispute, target) for dispute in source.disputes)
    return held and rejects and not target.denied


def _unrelated(pair: Pair) -> bool:
    """Whether the two share no concept, no name and no unit, so that no detector need look."""
    a, b = pair.a, pair.b
    if pair.scene == "bare" or a.disputes or b.disputes:
        return False
    apart = a.words.isdisjoint(b.words) and a.names.isdisjoint(b.names)
    if not apart or not a.words.isdisjoint(b.role) or not b.words.isdisjoint(a.role):
        return False
    return not (a.quantities and b.quantities and _is_timed(a) and _is_timed(b))


def _is_timed(side: Features) -> bool:
    return any(q.kind == "clock" for q in side.quantities)


def _elsewhere(pair: Pair) -> bool:
    """Whether two articles turn around different names, and the statements share none."""
    if pair.related:
        return False
    mine, theirs = (s.names | s.speaker | s.side | s.topics for s in (pair.a, pair.b))
    return mine.isdisjoint(theirs)

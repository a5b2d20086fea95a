"""Judging one article: every pair of its statements, with what only the article can tell.

Within one article a rejection without a topic is meant for what stands before it: "in response,
Baqaei suggested that certain remarks might not be precise" answers the speaker before him. Such a
rejection is aimed at one statement, the nearest that asserts something, never at a whole article.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from service.contradiction.alignment.pairs import same_speaker
from service.contradiction.detectors.answers import may_accuse
from service.contradiction.detectors.candidates import Candidate
from service.contradiction.detectors.claims import (
    ACCUSING,
    ASKING,
    CLAIMING,
    owns,
    speak_as_one,
)
from service.contradiction.detectors.dispute import make_dispute
from service.contradiction.judge import Read
from service.contradiction.reading import Case, judge_cases
from service.contradiction.settling import read_pair
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.features import Features
from service.domain.contradiction import Judgement

REACH = 4
"""How many statements back a rejection without a topic may reach."""
SPOKEN = {
    "claim", "allegation", "accusation", "remark", "comment", "assertion", "statement", "figure",
    "suggestion", "account", "version", "charge", "denial", "number", "rumour", "rumor", "that",
    "this", "it", "story", "insinuation",
}  # fmt: skip
"""Nouns for what was said just before; a report or an idea may be anybody's."""
ASSERTING = ACCUSING | CLAIMING | {"insist", "assert", "contend"}
"""Cues of who says what others may reject."""
CHARGING = ACCUSING | {"blame", "claim", "suspect"}
PROSECUTING = {"prosecutor", "prosecution", "indictment", "police", "court", "investigator"}
"""Who brings charges."""
MOST_PAIRS = 20_000
"""The most pairs of an article of which every one is judged; longer ones are judged in part."""
MOST_RECENT = 40
"""How many statements a word leads back to, in a very long article."""
MOST_KEYS = 60
"""By how many of its words a statement is looked up, in a very long article."""


def judge_article(
    features: Sequence[Features], read: Read | None = read_pair
) -> tuple[tuple[int, int, Judgement], ...]:
    """The judgements on the pairs of one article, as (i, j, judgement) with i < j: on all of them
    in an ordinary article, on those that share most in one with hundreds of statements. ``read``
    is who reads the most suspicious; with None the rules judge alone."""
    aimed = dict(_aim(features))
    every = len(features) * (len(features) - 1) // 2 <= MOST_PAIRS
    pairs = list(combinations(range(len(features)), 2)) if every else _choose(features, aimed)
    cases = [
        Case(features[i], features[j], "article", (aimed[i, j],) if (i, j) in aimed else ())
        for i, j in pairs
    ]
    judged = judge_cases(cases, read)
    return tuple((i, j, judgement) for (i, j), judgement in zip(pairs, judged, strict=True))


def _choose(
    features: Sequence[Features], aimed: Mapping[tuple[int, int], Candidate]
) -> list[tuple[int, int]]:
    """The pairs of a very long article that are worth judging: each statement with the earlier
    ones that share most of its words and names, and every rejection with what it is aimed at.

    Takes time linear in the number of statements: a word leads to the latest that have it.
    """
    most = max(1, MOST_PAIRS // len(features))
    recent: dict[str, deque[int]] = {}
    chosen = set(aimed)
    for j, later in enumerate(features):
        keys = sorted(later.words | later.names)[:MOST_KEYS]
        shared = Counter(i for key in keys for i in recent.get(key, ()))
        best = sorted(shared, key=lambda i: (-shared[i], -i))[:most]
        chosen |= {(i, j) for i in best}
        for key in keys:
            recent.setdefault(key, deque(maxlen=MOST_RECENT)).append(j)
    return sorted(chosen)


def _aim(features: Sequence[Features]) -> Iterator[tuple[tuple[int, int], Candidate]]:
    """The rejections without a topic, each with the one statement it is meant for."""
    for at, source in enumerate(features):
        for dispute in source.disputes:
            if dispute.claim not in SPOKEN:
                continue
            if not _is_vague(dispute) or _late(dispute, source):
                continue
            target = _target(at, dispute, features)
            if target is None:
                continue
            signals = {
                "hedged": float(dispute.hedged),
                "near": float(at - target <= 2),
                "response": float(owns(dispute, features[target]) is True),
            }
            clash = make_dispute(dispute, source, features[target], signals, "aimed")
            yield (target, at), clash.turned()


def _late(dispute: Dispute, source: Features) -> bool:
    """Whether the rejection comes late in a long quotation, and so is meant for its own words."""
    if not source.content or dispute.start < source.content[0][0]:
        return False
    before = source.quote((source.content[0][0], dispute.start))
    return any(mark in before for mark in (". ", "! ", "? ", "; "))


def _is_vague(dispute: Dispute) -> bool:
    return dispute.blanket or (not dispute.owner and not dispute.names and not dispute.words)


def _target(at: int, dispute: Dispute, features: Sequence[Features]) -> int | None:
    """The nearest earlier statement of another speaker that asserts, or that accuses."""
    source = features[at]
    best = None
    for back in range(at - 1, max(-1, at - 1 - REACH), -1):
        other = features[back]
        if not other.asserts or other.disputes or same_speaker(source, other) or not other.speaker:
            continue
        if speak_as_one(source, other) or _denies(other) or not may_accuse(source, other):
            continue
        if dispute.claim == "charge" and not _charges(other):
            continue
        accused = other.cue == "accuse" and bool(other.frames)
        if not accused and not any(f.mood == "fact" and f.tense for f in other.frames[:2]):
            continue
        owned = owns(dispute, other)
        if owned is False:
            continue
        if owned or other.cue in ASSERTING or other.direct:
            return back
        best = back if best is None else best
    return best


def _denies(other: Features) -> bool:
    """Whether a statement itself says no, or only wants something: who rejects answers a claim."""
    return other.denied or other.cue in ASKING or any(f.negated for f in other.frames[:1])


def _charges(other: Features) -> bool:
    """Whether somebody is accused: only that is a charge."""
    told = {other.cue, *(f.predicate for f in other.frames)}
    return bool(told & CHARGING or (other.speaker | other.role) & PROSECUTING)

"""Claims: whose a rejected claim is, what it is about, and whether a statement can be it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from service.contradiction.alignment.pairs import Pair
from service.contradiction.detectors.candidates import Candidate, Found, turn_back
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.features import Features

WEAK_TOPIC = {
    "person", "make", "have", "take", "say", "report", "use", "new", "old", "other", "time", "day",
    "year", "place", "part", "first", "last", "show", "give", "tell", "know", "see", "go", "get",
    "want", "plan", "ask", "do", "be",
}  # fmt: skip
TITLES = {"spokesman", "spokeswoman", "official", "officials", "group", "former", "chief"}
"""Words in which two speakers are alike who speak for nobody in common."""

ACCUSING = {"accuse", "allege", "charge", "indict", "allegation", "accusation"}
"""Cues of who accuses somebody, whatever he says."""
CLAIMING = {"claim", "suggest", "report"}
"""Cues of who may accuse by what he says."""
ASKING = {"ask", "demand", "urge", "recommend", "call", "want", "seek", "request"}
"""Cues of who wants something, and does not tell that it is so."""

Aim = Callable[[Dispute, Pair], Candidate | None]
"""From a rejection in the first statement of a pair to the clash, if it is meant for the second."""


def aim_all(pair: Pair, aim: Aim) -> Iterator[Found]:
    """What ``aim`` makes of each rejection in either statement, as meant for the other."""
    other = pair.turned()
    yield from (turn_back(aim(dispute, other)) for dispute in other.a.disputes)
    yield from (aim(dispute, pair) for dispute in pair.a.disputes)


def owns(dispute: Dispute, target: Features) -> bool | None:
    """Whether ``target`` is by whom the rejected claim belongs to; None where nobody is named."""
    owner = {
        o
        for o in dispute.owner
        if o not in ("he", "she", "it", "they", "his", "her", "its", "their")
    }
    if not owner:
        return None
    lex = lexicon()
    theirs = target.speaker | target.side | target.role
    if owner & theirs or _abbreviate(target.label) in owner:
        return True
    return any(lex.similar(o, t) for o in owner for t in theirs)


def _abbreviate(name: str) -> str:
    """The first letters of a name of several words, in small: "NPP" is the New Patriotic Party."""
    words = [word for word in name.split() if word[:1].isupper()]
    return "".join(word[0] for word in words).lower() if len(words) > 1 else ""


def topic_overlap(dispute: Dispute, target: Features) -> float:
    """The share of the topic's words that the target speaks of, by concept, class or name."""
    lex = lexicon()
    topic = dispute.words - WEAK_TOPIC
    total = len(topic) + len(dispute.names)
    if total == 0:
        return 0.0
    met = len(dispute.names & (target.names | target.words | target.speaker))
    theirs = (
        target.words
        | target.names
        | {h for f in target.frames for p in (f.patient, f.agent) if p for h in p.heads}
    )
    for word in topic:
        kind = set(lex.classes.get(word, ()))
        met += word in theirs or any(
            lex.similar(word, t) or kind & lex.classes.get(t, frozenset()) for t in theirs
        )
    return met / total


def supports(source: Features, target: Features) -> bool:
    """Whether the target itself speaks for the disputing party: a member, or a fellow rejecter."""
    if source.members & target.speaker or target.members & source.speaker:
        return True
    return bool(target.disputes) and all(not f.attribute for f in target.frames)


def speak_as_one(a: Features, b: Features) -> bool:
    """Whether both speak for one body or one nation, or one for the body that is the other."""
    mine, theirs = (side.speaker | side.side | side.members for side in (a, b))
    for_other = any(x.speaker and x.speaker <= y.role for x, y in ((a, b), (b, a)))
    return for_other or bool((mine & theirs) - TITLES)


def is_assertion(target: Features) -> bool:
    """Whether something is asserted that can be rejected."""
    return target.asserts and any(
        f.mood in ("fact", "future", "wish", "possible") for f in target.frames
    )

"""DISPUTE: finding the statement that a rejection is meant for.

By owner first: "Putin's assertion" is one of Putin's. By topic second: "regarding the number of
troops" asks for a statement that counts troops, or people of that kind. A rejection without topic
is for ``judge_article`` to resolve, which knows what stands before it.
"""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.alignment.agreement import read_told
from service.contradiction.alignment.matches import match_frames
from service.contradiction.alignment.pairs import Pair
from service.contradiction.clauses.modality import NEGATIVES
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.detectors.claims import (
    ASKING,
    aim_all,
    is_assertion,
    owns,
    supports,
    topic_overlap,
)
from service.contradiction.detectors.targets import find_meant, rejected_words
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.features import Features
from service.domain.contradiction import ContradictionKind

SAID = {"that", "this", "it", "claim", "allegation", "accusation", "assertion", "charge"}
"""Nouns for whatever somebody said."""
DOCUMENTS = {"report", "study", "survey", "book", "audit"}
ADMITTING = {"admit", "acknowledge", "concede", "confess"}
"""Who tells so that something was wrong agrees with who said it was."""
PRESS = {"newspaper", "paper", "magazine", "website", "broadcaster", "channel", "agency", "daily"}
"""What it says is its report."""
REMARKS = {"remark", "comment", "idea", "proposal", "plan", "demand", "call", "suggestion"}
"""Nouns for words that may be no claim."""
TOLLS = {"toll", "count", "tally"}
"""Claims that are a number, of which one word tells enough."""
PUBLISHING = {"report", "write", "publish", "claim", "say", "allege"}
NOUNS = {"allegation": "allege", "accusation": "accuse", "suggestion": "suggest"}
"""The verbs of nouns for what was said."""


def find_disputes(pair: Pair) -> Iterable[Found]:
    """Rejections in one statement of what the other says."""
    return aim_all(pair, _aimed)


def _aimed(dispute: Dispute, pair: Pair) -> Candidate | None:
    """The clash where ``dispute``, made by the first side, is meant for the other."""
    source, target = pair.a, pair.b
    if pair.same_speaker or supports(source, target) or not is_assertion(target):
        return None
    if source.cue in ADMITTING and not dispute.owner:
        return None
    if dispute.claim == "guilt" or (dispute.claim in REMARKS and _wants(target)):
        return None
    owned, topic = owns(dispute, target), topic_overlap(dispute, target)
    if _agrees(dispute, source, target):
        return None
    if pair.scene == "bare" and _turns_alike(pair):
        return None
    if owned is False or (dispute.counting and all(q.timed for q in target.quantities)):
        return None
    counted = owned and dispute.counting and not dispute.proof
    if topic == 0 and not dispute.blanket and not counted:
        return None
    if pair.scene == "bare":
        fits = _fits_alone(dispute, source, target, owned)
    else:
        fits = _fits_article(dispute, source, target, owned, topic, pair.scene == "cross")
    if not fits:
        return None
    signals = {
        "owned": float(bool(owned)), "topic": topic, "hedged": float(dispute.hedged),
        "claim": float(bool(dispute.claim)), "blanket": float(dispute.blanket),
        "counting": float(dispute.counting), "bare": float(pair.scene == "bare"),
    }  # fmt: skip
    return make_dispute(dispute, source, target, signals)


def _fits_alone(dispute: Dispute, source: Features, target: Features, owned: bool | None) -> bool:
    """Whether of two sentences that stand alone the one rejects the other: where it names neither
    owner nor topic, it must answer the other or be spoken of there."""
    if owned or not dispute.blanket:
        return True
    meant = _answers(dispute, source, target) or _concerns(source, target)
    return meant and not _own_words(source, target)


def _fits_article(
    dispute: Dispute,
    source: Features,
    target: Features,
    owned: bool | None,
    topic: float,
    across: bool,
) -> bool:
    """Whether a rejection in an article surely means the target, by its owner or by most of its
    topic; ``across`` two articles more is asked. Who denies guilt is met by whoever accuses, and
    not by all who speak of the deed (``answers``)."""
    if not dispute.claim and not (source.denied and _tells_deed(source, target, dispute)):
        return False
    if dispute.claim == "charge" or lexicon().has("guilt", dispute.claim):
        return False
    if dispute.proof and (owned is None or not _mentions(dispute.claim, target)):
        return False
    if dispute.blanket:
        told = across or _is_answered(dispute, target)
        return bool(owned) and told and not _is_single(dispute, source)
    if owned:
        return topic >= (0.0 if dispute.counting and not dispute.words else 0.5)
    shared = len(dispute.words & target.words) + len(dispute.names & target.names)
    counted = dispute.claim in TOLLS and any(q.kind == "count" for q in target.quantities)
    theirs = bool(dispute.owner)
    return topic >= 0.6 and (shared >= 2 or ((counted or theirs) and not across))


def make_dispute(
    dispute: Dispute,
    source: Features,
    target: Features,
    signals: dict[str, float],
    rule: str = "dispute",
) -> Candidate:
    """The candidate for a rejection whose target is found; who rejects is its first side."""
    denied = not dispute.claim and tells_denied(source)
    kind = ContradictionKind.NEGATION if denied else ContradictionKind.DISPUTE
    return Candidate(kind, dispute.span, rejected_words(dispute, target), rule, signals)


def tells_denied(side: Features) -> bool:
    """Whether a denial tells what it denies: ``denied that he had paid``, ``denied paying``; and
    not ``denied the claim that he had paid``, which somebody else made."""
    if not side.denied or any(dispute.claim for dispute in side.disputes):
        return False
    return any(
        (f.tense and (f.agent or f.patient) is not None) or f.surface.endswith("ing")
        for f in side.frames
    )


def _wants(target: Features) -> bool:
    """Whether somebody tells what he wants: who rejects that does not say it is untrue."""
    return target.cue in ASKING or any(f.concept in ASKING for f in target.frames[:1])


def _mentions(proof: str, target: Features) -> bool:
    """Whether the target speaks of pictures, where pictures are rejected."""
    return lexicon().concept(proof) in target.words


def _tells_deed(source: Features, target: Features, dispute: Dispute) -> bool:
    """Whether the target speaks of the deed that is denied, and not only of who or where it was."""
    denied = next((f for f in source.frames if f.negated), None)
    deeds = target.words | {f.concept for f in target.frames}
    met = denied is None or denied.concept in deeds
    return met and len(dispute.words & target.words) >= 2


def _is_single(dispute: Dispute, source: Features) -> bool:
    """Whether one claim is rejected ("rejected Clinton's claim"): that is the one told just before,
    which ``judge_article`` finds, and not all that Clinton ever says."""
    return dispute.claim in source.quote(dispute.span).lower().split()


def _is_answered(dispute: Dispute, target: Features) -> bool:
    """Whether a statement is what an article lets somebody reject as a whole: it stands before, and
    tells of what is or was; a report is rejected, not all that its authors ever say."""
    if target.content[0][0] > dispute.start or not target.frames:
        return False
    if dispute.claim in DOCUMENTS and target.cue not in PUBLISHING - {"say"}:
        return bool((target.speaker | target.role) & {dispute.claim, *PRESS})
    return target.frames[0].mood in ("fact", "possible", "reported")


def _agrees(dispute: Dispute, source: Features, target: Features) -> bool:
    """Whether the target itself says that what is rejected was not so."""
    words = set(source.quote(dispute.span).lower().split())
    if dispute.blanket or words & NEGATIVES:
        return False
    meant = find_meant(dispute, target)
    return meant is not None and meant.negated and meant.mood == "fact"


def _turns_alike(pair: Pair) -> bool:
    """Whether a rejection that tells what it rejects leaves the same as the target tells: "denied
    that they had failed to pay" that they paid."""
    mine, theirs = read_told(pair.a), read_told(pair.b)
    matched = ((f, g, match_frames(f, g, pair)) for f in mine for g in theirs)
    alike = [f.negated == g.negated for f, g, match in matched if match and not match.opposed]
    return bool(alike) and all(alike)


def _concerns(source: Features, target: Features) -> bool:
    """Whether the target speaks of the one who rejects it."""
    mine = source.speaker | source.side
    heads = {
        h
        for f in source.frames
        for p in (f.agent,)
        if p
        for h in (*p.heads, *p.names, *p.modifiers, p.owner)
        if h
    }
    told = target.names | target.words
    return bool((mine | heads) & told) or any(
        lexicon().concept(m) in target.words for m in mine | heads
    )


def _answers(dispute: Dispute, source: Features, target: Features) -> bool:
    """Whether the rejection is all that its sentence tells, so that it can only be meant for the
    other, and names what the other is: a report, a claim, or "that"."""
    alone = not any(f.last <= dispute.start or f.first >= dispute.end for f in source.frames)
    told = {target.cue, *(lexicon().concept(f.predicate) for f in target.frames)}
    named = dispute.claim in SAID or _claimed(dispute.claim) in told
    published = target.cue in PUBLISHING and dispute.claim in ("story", "article", "report")
    return alone and (named or published) and bool(target.label) and not target.disputes


def _claimed(noun: str) -> str:
    """The verb of a noun for what was said."""
    return NOUNS.get(noun, noun)


def _own_words(source: Features, target: Features) -> bool:
    """Whether the target, told by nobody, is of a deed of the one who rejects."""
    if target.label or not source.frames or not target.frames:
        return False
    p, q = source.frames[0].agent, target.frames[0].agent
    return p is not None and q is not None and bool(set(p.heads) & set(q.heads))

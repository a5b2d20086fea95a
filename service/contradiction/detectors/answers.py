"""DISPUTE, by what somebody is accused of: who says that all charges are false denies each of them.

"The allegations are baseless" names neither whose they are nor what they are about. It is meant for
whoever accuses, and is aimed at those who say so as accusers do: they accuse, allege, claim, or it
is a suit or an indictment that speaks. Who only says something is met by his own words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.contradiction.alignment.pairs import Pair
from service.contradiction.detectors.candidates import Candidate, Found
from service.contradiction.detectors.claims import (
    ACCUSING,
    ASKING,
    CLAIMING,
    aim_all,
    is_assertion,
    owns,
    speak_as_one,
    supports,
    topic_overlap,
)
from service.contradiction.detectors.dispute import DOCUMENTS, make_dispute
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.disputes import Dispute
from service.contradiction.statements.features import Features

BLAMING = CLAIMING | {"complain", "blame", "condemn"}
"""Cues of accusers, where it is told of whom or of what they speak."""
CHARGES = {
    "charge", "accusation", "allegation", "claim", "complaint", "insinuation", "it", "that", "they",
    "these", "those", "this",
}  # fmt: skip
"""What is rejected where everything is that somebody is accused of."""
LITIGANTS = {"suit", "lawsuit", "complaint", "indictment", "petition", "plaintiff", "prosecution"}
"""Who or what speaks as an accuser, whatever the verb."""
ACCUSED = re.compile(r"\s*(.*?)(?:,| of | for | with | on |$)")
"""Whom somebody accuses, at the beginning of what an accuser says."""
ANYBODY = re.compile(r"(?:it|him|her|his|its|their)\b")
"""Who may be the one that answers."""
TO_BLAME = re.compile(r"\b(?:to blame|responsible|responsibility|behind|guilty)\b")
ENDING = re.compile(r"\b(?:of|in|by|to|from|for|that|which|who|\w+ed|\w+ing|made|brought)\b.*")
"""What follows the head of a name: "the suit filed by a former clerk"."""
WORD = re.compile(r"[^\W_]+")
VAGUE = {
    "the", "and", "for", "group", "official", "officials", "government", "man", "woman", "former",
    "chief", "human", "rights", "national", "international", "local", "state", "public", "new",
    "law", "health", "people", "spokesman", "spokeswoman", "she", "they", "his", "her", "its",
}  # fmt: skip
"""Words for a speaker that may as well stand for others."""
HALF = 0.5
"""The share of a topic from which an accuser surely speaks of it."""


def find_answers(pair: Pair) -> Iterable[Found]:
    """Denials in one statement of what the other accuses somebody of; between two sentences that
    stand alone, ``find_disputes`` finds them."""
    if pair.scene == "bare" or pair.same_speaker or not (pair.a.disputes or pair.b.disputes):
        return ()
    return aim_all(pair, _answer)


def _answer(dispute: Dispute, pair: Pair) -> Candidate | None:
    """The clash where ``dispute``, made by the first side, denies what the other accuses of."""
    source, target = pair.a, pair.b
    guilt = lexicon().has("guilt", dispute.claim)
    if dispute.proof or not (guilt or target.cue in BLAMING or _accuses(target)):
        return None
    if target.disputes or target.denied:
        return None
    if not (is_assertion(target) or (target.asserts and target.cue in ACCUSING | BLAMING)):
        return None
    if supports(source, target) or speak_as_one(source, target):
        return None
    if not may_accuse(source, target):
        return None
    owned = owns(dispute, target)
    if owned is False and not dispute.owner & LITIGANTS:
        return None
    topic, named = topic_overlap(dispute, target), _is_named(source, target)
    if not _is_met(dispute, source, target, bool(owned), topic, named):
        return None
    signals = {
        "owned": float(bool(owned)), "named": float(named), "topic": topic,
        "accuses": float(_accuses(target)), "cross": float(pair.scene == "cross"),
    }  # fmt: skip
    return make_dispute(dispute, source, target, signals, "answer")


def _is_met(
    dispute: Dispute, source: Features, target: Features, owned: bool, topic: float, named: bool
) -> bool:
    """Whether a denial is meant for what the target says."""
    accuses, claims = _accuses(target), target.cue in BLAMING
    guilt = lexicon().has("guilt", dispute.claim)
    charged = dispute.claim in CHARGES or guilt or lexicon().has("suit", dispute.claim)
    if dispute.blanket and charged:
        return accuses or (claims and target.cue != "report" and (named or owned))
    if dispute.blanket:
        published = dispute.claim in DOCUMENTS | {"story"} and target.cue in ("report", "claim")
        return published and named
    if accuses and source.denied and not dispute.claim:
        return _is_named(source, target, source.speaker | source.side)
    if accuses and named and charged and not dispute.owner:
        return True
    if guilt and topic >= HALF and named:
        return bool(TO_BLAME.search(target.quote_content()))
    near = named and target.cue in ("claim", "allege")
    return (accuses or claims) and charged and (topic >= HALF or (topic > 0 and near))


def _accuses(target: Features) -> bool:
    """Whether somebody is accused: by the verb, or because a suit or an indictment speaks."""
    head = ENDING.sub("", target.label.lower()).split()[-1:]
    litigant = bool(head) and head[0].removesuffix("s") in LITIGANTS
    return target.cue in ACCUSING or (litigant and target.cue not in ASKING)


def may_accuse(source: Features, target: Features) -> bool:
    """Whether the one who denies can be whom the other accuses: he is named, it is "him" or "its
    owner", or some one person like himself. Who accuses somebody else is not answered."""
    accused = _find_accused(target) if target.cue in ("accuse", "blame", "charge") else ""
    if not accused or ANYBODY.match(accused.lower()) or _is_named(source, target):
        return True
    lex, last = lexicon(), accused.lower().split()[-1]
    if lex.has("generic", last) or not lex.person(last):
        return False
    named = source.label[:1].isupper() and " " in source.label
    return named or lex.person(source.label.lower().rpartition(" ")[2])


def _find_accused(target: Features) -> str:
    """The words for whom somebody accuses; of "that shots were fired" nobody."""
    found = ACCUSED.match(target.quote_content())
    accused = found[1] if found is not None else ""
    return "" if accused.split()[:1] == ["that"] else accused


def _is_named(source: Features, target: Features, names: frozenset[str] | None = None) -> bool:
    """Whether the target speaks of the one who denies, or of whom he speaks for, by ``names``."""
    told = {word.lower().removesuffix("s") for word in WORD.findall(target.quote_content())}
    told |= target.names
    mine = (names or source.speaker | source.side | source.role) - VAGUE
    return any(word in told or word.removesuffix("s") in told for word in mine if len(word) > 2)

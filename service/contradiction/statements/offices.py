"""Offices: for which body somebody speaks because of the office that he holds.

A ministry, its minister, his deputy and its spokesman speak with one voice.
"""

from __future__ import annotations

import re

from service.contradiction.lexicon import lexicon
from service.domain.speaker import SpeakerKind
from service.domain.statement import Statement

HEADING = {
    "spokesman", "spokeswoman", "spokesperson", "president", "chairman", "chairwoman", "chair",
    "chairperson", "director", "head", "chief", "executive", "ceo", "secretary", "manager", "boss",
    "secretary-general", "director-general", "commander", "commissioner", "principal", "rector",
}  # fmt: skip
"""Who speaks for the body named beside him, whichever it is."""
OFFICERS = {
    "minister": "ministry", "vice-minister": "ministry", "ambassador": "embassy",
    "prosecutor": "prosecution", "governor": "governor", "mayor": "mayor", "police": "police",
    "inspector": "police", "superintendent": "police", "constable": "police",
    "sergeant": "police", "sgt": "police", "detective": "police",
}  # fmt: skip
"""Who speaks for a body by his office alone."""
SORTS = {
    "ministry", "police", "prosecution", "embassy", "commission", "council", "company", "union",
    "association", "board", "party", "court", "army", "hospital", "school",
}  # fmt: skip
"""Words that make another body of one: the police union is not the police."""
FORMER = {"former", "then", "ousted", "retired", "suspended", "dismissed", "late", "ex"}
"""Words for an office that somebody holds no more."""
PLAIN = {
    "the", "a", "an", "of", "for", "and", "in", "at", "s", "its", "his", "her", "their", "our",
    "deputy", "vice", "first", "senior", "acting", "assistant", "charge", "top", "affairs",
    "office", "press", "public", "national", "general", "managing",
}  # fmt: skip
"""Words that tell no body from another of its sort."""
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
AFTER = re.compile(r"\s(?:of|for|in|at|from|with|who|that|to|on)\s|,")
"""Where the title of an office ends."""


def name_body(statement: Statement) -> frozenset[str]:
    """The words for the body for which the speaker speaks, as "interior" and "ministry": itself, or
    the one whose officer he is, without its nation. Empty where none is known."""
    speaker = statement.speaker
    if speaker is None:
        return frozenset()
    person = speaker.kind is SpeakerKind.PERSON
    told = (statement.role or "") if person else speaker.name
    if not FORMER.isdisjoint(WORD.findall(told.lower())):
        return frozenset()
    if speaker.organisation:
        return _read_words(speaker.organisation)
    itself = speaker.kind is SpeakerKind.ORGANISATION
    return _read_words(told) if itself or _is_office(told) else frozenset()


def are_one(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two bodies can be one: "the ministry" and "the Interior Ministry"."""
    return bool(a and b) and a & SORTS == b & SORTS and (a <= b or b <= a)


def _is_office(told: str) -> bool:
    """Whether it is an office that somebody holds: the minister, not his lawyer."""
    title = WORD.findall(AFTER.split(told.lower())[0])
    return bool(title) and title[-1].removesuffix("s") in HEADING | OFFICERS.keys()


def _read_words(name: str) -> frozenset[str]:
    """The words that tell a body from others, officers by the body that they speak for."""
    words = (OFFICERS.get(word.removesuffix("s"), word) for word in WORD.findall(name.lower()))
    return frozenset(words) - PLAIN - HEADING - lexicon().nations.keys()

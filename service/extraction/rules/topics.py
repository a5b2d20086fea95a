"""Whom a sentence is about that reports nothing: the speaker of a quotation that follows it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from service.extraction.attribution.found import Found
from service.extraction.attribution.mentions import source_range
from service.extraction.attribution.sources import nearest_subject
from service.extraction.lexicon.callings import CALLINGS
from service.extraction.lexicon.titles import ROLE_NOUNS
from service.extraction.syntax.tree import child, is_verb


def read_topic(doc: Doc, end: int) -> Found | None:
    """The person whom the first ``end`` words of a sentence are about, as the source of what is
    quoted behind them ("Ali was less sure: ...", "The mayor shook her head. ...")."""
    root = next((t for t in doc[:end] if t.dep_ == "ROOT" and is_verb(t)), None)
    subject = nearest_subject(root) if root is not None else None
    if root is None or subject is None or not _is_person(subject):
        return None
    return Found(None, None, subject, source_range(subject, root))


def is_reacting(source: Token) -> bool:
    """Whether somebody is said to be answering, whoever else speaks in the sentence ("Obi was
    reacting to claims by Eze that ...")."""
    verb = source.head
    return verb.tag_ == "VBG" and verb.lemma_ in _REACTING and child(verb, "aux") is not None


_REACTING = frozenset("react respond reply speak comment answer".split())


def _is_person(subject: Token) -> bool:
    return subject.pos_ == "PROPN" or subject.lower_ in _PEOPLE


_PEOPLE = frozenset({"he", "she", *ROLE_NOUNS, *CALLINGS})

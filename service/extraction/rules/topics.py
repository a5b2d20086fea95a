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


def read_going_on(doc: Doc, gap: int) -> Found | None:
    """Who goes on right before a quotation ("The statement went on: ..."), or what reads so, where
    the tagger took "read" for a noun ("A note from the firm read: ...")."""
    before = doc[gap - 1].i - (doc[gap - 1].text in (":", ","))
    last, verb = doc[before], doc[before - 1]
    if last.lower_ == "on" and child(last, "pobj") is None and verb.lower_ in ("went", "goes"):
        subject = nearest_subject(verb)
        mention = source_range(subject, verb) if subject is not None else None
        return Found(None, (verb.i, before + 1), subject, mention) if subject is not None else None
    paper = next((t for t in doc[:before] if t.dep_ == "ROOT" and t.pos_ == "NOUN"), None)
    if last.lower_ != "read" or last.pos_ != "NOUN" or paper is None or doc[gap - 1].text != ":":
        return None
    return Found(None, (last.i, last.i + 1), paper, (paper.left_edge.i, last.i))


def is_reacting(source: Token) -> bool:
    """Whether somebody is said to be answering, whoever else speaks in the sentence ("Obi was
    reacting to claims by Eze that ...")."""
    verb = source.head
    return verb.tag_ == "VBG" and verb.lemma_ in _REACTING and child(verb, "aux") is not None


_REACTING = frozenset("react respond reply speak comment answer".split())


def _is_person(subject: Token) -> bool:
    return subject.pos_ == "PROPN" or subject.lower_ in _PEOPLE


_PEOPLE = frozenset({"he", "she", *ROLE_NOUNS, *CALLINGS})

"""Whether a cue tells of words or of a position: not of silence, or of how to be named."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.sources import nearest_subject
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.titles import DOCUMENTS
from service.extraction.syntax.tree import (
    INFLECTED,
    child,
    children,
    is_relative,
    word_before,
)


def asks_for_cover(verb: Token) -> bool:
    """Whether nothing is said but how to be named ("asked that her full name be used")."""
    if verb_lemma(verb.lower_) not in _ASKING:
        return False
    words = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 9]]
    if "anonymity" in words[:4] or "anonymous" in words:
        return True
    named = {"named", "identified", "quoted"} & set(words)
    if words[:3] in (["to", "be", "called"], ["to", "be", "known"]):
        return True
    return bool(named and "be" in words) or any(
        a in ("his", "her", "their") and "name" in b.split()
        for a, b in ((w, " ".join(words[i + 1 : i + 3])) for i, w in enumerate(words))
    )


_ASKING = frozenset("ask request insist demand decline refuse agree prefer want".split())


def says_nothing(verb: Token) -> bool:
    """Whether the cue tells of silence ("has said nothing about the money")."""
    thing = child(verb, "dobj")
    silent = thing is not None and thing.lower_ in ("nothing", "little") and thing.i - verb.i <= 2
    return silent and verb_lemma(verb.lower_) in _UTTERING


def tells_whence(verb: Token) -> bool:
    """Whether a cue tells no more than which papers the words beside it come from ("citing a memo,
    Obi said ...")."""
    thing = child(verb, "dobj") if verb_lemma(verb.lower_) in ("cite", "quote") else None
    if thing is None or verb.tag_ != "VBG" or thing.lemma_.lower() not in DOCUMENTS:
        return False
    beside = CUES.get(verb_lemma(verb.head.lower_))
    return beside is not None and beside.spoken and "c" in beside.frames


_UTTERING = frozenset("say add disclose reveal tell mention explain".split())
_DO = frozenset("do does did would".split())


def is_position(verb: Token, source: Token) -> bool:
    """A state of mind is reported where a finite verb with its own subject states it, or one that
    joins a clause to what somebody did ("the court heard her and ruled that he lied"), or a
    participle beside what somebody in particular did ("Obi left, believing that it was over")."""
    somebody = source.pos_ == "PROPN" or source.lower_ in ("he", "she", "they")
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and somebody:
        return True
    if verb.dep_ in ("xcomp", "advcl") and verb.tag_ == "VB":
        return True
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and child(verb, "agent") is not None:
        return CUES[verb_lemma(verb.lower_)].topical
    finite = verb.tag_ != "VB" or any(c.lower_ in _DO for c in children(verb, "aux"))
    clause = child(verb, "ccomp") if verb.dep_ == "conj" and verb.tag_ in INFLECTED else None
    joined = clause is not None and child(clause, "mark") is not None
    return (
        finite
        and (joined or nearest_subject(verb) is not None)
        and verb.dep_ in ("ROOT", "conj", "ccomp", "advcl", "parataxis", "relcl")
        and not _singles_out(verb)
    )


def _singles_out(verb: Token) -> bool:
    """Whether a relative clause says no more than which people are meant ("those who want it")."""
    if verb.dep_ != "relcl":
        return False
    opening, subject = verb.left_edge, nearest_subject(verb)
    people = subject is not None and is_relative(subject)
    apart = opening.i == 0 or word_before(opening).text == ","
    return people and not apart and verb.head.pos_ != "PROPN"

"""Of which of two verbs before it a second cue goes on with the saying ("said the crew fired at
them and urged calm")."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.verbs import is_spoken, particle_of
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.syntax.tree import INFLECTED, child, is_present_pair, tense_of


def resumed(verb: Token) -> Token | None:
    """The cue with which a second cue is joined though the parser hung it to what the first reports
    ("denied his men had guns and blamed others")."""
    below = verb.head
    apart = _is_deed(below) or _is_earlier(below, verb) or _is_added(below, verb)
    told = verb_lemma(below.lower_) and not apart
    if verb.dep_ != "conj" or told:
        return None
    while below.dep_ == "conj" and below.head.i != below.i:
        below = below.head
    both = is_spoken(verb) and verb_lemma(below.head.lower_) in CUES
    alike = below.head.tag_ == verb.tag_ or is_present_pair(below.head, verb)
    alike = alike or (tense_of(below.head) == verb.tag_ and below.tag_ != verb.tag_)
    return below.head if below.dep_ == "ccomp" and both and alike else None


def _is_deed(verb: Token) -> bool:
    """Whether a verb that may report only tells what somebody did ("said troops answered with
    shells and urged calm")."""
    said = (
        child(verb, "ccomp", "xcomp", "dobj", "oprd") is not None or particle_of(verb) is not None
    )
    return not said and child(verb, "prep") is not None


def _is_earlier(below: Token, verb: Token) -> bool:
    """Whether a perfect or a modal stands before a plain past or present, with which it is not
    joined ("complained that Eze had left and asked why")."""
    plain = verb.tag_ in INFLECTED and child(verb, "aux") is None
    return plain and child(below, "aux") is not None


def _is_added(below: Token, verb: Token) -> bool:
    """Whether somebody adds to what they said of an act, whose own words are not told ("said that
    Kano mourned the dead and added that ...")."""
    return verb.lemma_ == "add" and child(below, "ccomp", "xcomp") is None

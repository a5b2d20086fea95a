"""With which saying a later cue of the same sentence goes on.

Parsers hang "adding that ..." to the nearest verb, and what is joined behind "she said," to the
verb before it, though both are acts of whoever said the rest.
"""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.cues import CUES, verb_lemma
from service.extraction.tree import child

_FINITE = ("VBD", "VBZ", "VBP")


def carried_on(verb: Token) -> Token | None:
    """The cue whose subject is also the verb's, though the verb hangs to something else."""
    return _around_what_is_said(verb) or _beside_parenthesis(verb)


def _around_what_is_said(verb: Token) -> Token | None:
    """ "He said members had voted, adding that ...": nobody but who said the one adds the other."""
    node = verb.head
    if verb.lower_ != "adding" or _is_spoken(node):
        return None
    while node.head.i != node.i:
        if node.dep_ == "ccomp" and _is_spoken(node.head):
            return node.head
        node = node.head
    return None


def _beside_parenthesis(verb: Token) -> Token | None:
    """ "The road was shut, she said, and called for help": she called for it."""
    if verb.dep_ != "conj" or verb.tag_ not in _FINITE or _is_spoken(verb.head):
        return None
    if verb.nbor(-1).lower_ != "and" or child(verb, "nsubj", "nsubjpass") is not None:
        return None
    comma = verb.i - 2
    if comma < 1 or verb.doc[comma].text != ",":
        return None
    said = verb.doc[comma - 1]
    while said.head.i != said.i and not _is_spoken(said):
        said = said.head
    inside = verb.head.i < said.i < verb.i and said.head.i == verb.head.i
    return said if inside and child(said, "nsubj") is not None else None


def _is_spoken(verb: Token) -> bool:
    cue = CUES.get(verb_lemma(verb.lower_))
    return cue is not None and cue.spoken

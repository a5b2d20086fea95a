"""Subjects of what is said that the parser took for the cue's object."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.cues import TOLD, verb_lemma
from service.extraction.syntax.tree import INFLECTED, child, children, word_before


def thing_as_subject(verb: Token, clause: Token) -> int:
    """Where the subject of a clause begins that the parser took for the cue's object ("argued his
    fight to save it was lost"), 0 where the clause has its own."""
    if child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") is not None:
        return _thing_before_aside(verb, clause)
    finite = clause.tag_ in INFLECTED or any(c.tag_ in ("MD", *INFLECTED) for c in clause.lefts)
    things = [c for c in children(verb, "dobj") if verb.i < c.i < clause.i]
    subject = things[-1] if finite and things else None
    if finite and subject is None:
        return _thing_behind_place(verb, clause)
    if subject is None or (verb_lemma(verb.lower_) in TOLD and len(things) == 1):
        return 0
    return max(subject.left_edge.i, verb.i + 1)


def _thing_behind_place(verb: Token, clause: Token) -> int:
    """Where the subject begins that the parser joined to the place right before it ("said on a
    visit to Kano the old mill had been sold"), 0 where none does."""
    thing = word_before(clause.left_edge)
    opening, place = thing.left_edge, word_before(thing.left_edge)
    joined = thing.dep_ in ("appos", "pobj") and opening.tag_ in ("DT", "PRP$")
    return opening.i if joined and place.pos_ == "PROPN" and place.i > verb.i else 0


def _thing_before_aside(verb: Token, clause: Token) -> int:
    """Where the subject begins that a comma parts from its clause ("said the clerks, most of them
    women, had left"), 0 where there is none."""
    thing, subject = child(verb, "dobj"), child(clause, "nsubj", "nsubjpass")
    if thing is None or subject is None or verb_lemma(verb.lower_) != "say" or thing.i > clause.i:
        return 0
    parted = thing.i > verb.i and word_before(subject.left_edge).text == ","
    return max(thing.left_edge.i, verb.i + 1) if parted else 0


def holds_participle(verb: Token, thing: Token) -> bool:
    """Whether in a thing that somebody said a past was taken for a participle ("said the officers
    charged on a whistle"), or a figure is all that was said ("said all but 11")."""
    subject = child(verb, "nsubj")
    if subject is None or subject.i > verb.i or thing.lemma_.lower() in _UTTERED:
        return False
    words = thing.doc[thing.left_edge.i : thing.right_edge.i + 1]
    return any(t.tag_ == "VBN" or t.like_num for t in words)


def is_misread_clause(thing: Token) -> bool:
    """Whether the present of a short clause was taken for a plural that its subject stands before
    ("said the mailer lies")."""
    subject, opening = word_before(thing) if thing.i else thing, thing.left_edge
    alone = thing.right_edge.i == thing.i and opening.lower_ in _ONE and opening.i + 1 == subject.i
    beside = subject.dep_ == "compound" and subject.tag_ == "NN"
    return thing.tag_ == "NNS" and alone and beside and thing.lemma_.lower() not in _UTTERED


_ONE = frozenset("the this that his her its their my our a an".split())
_UTTERED = frozenset("word prayer thing nothing something mass goodbye grace rosary name".split())
"""What is uttered and is no message ("said a prayer taught by nuns")."""

"""Whom "it" and "they" mean in a clause: the subject of the clause above, where it agrees.

"Ministers have signed what they called a "historic" deal": who acts in the sentence is nearer than
whom the sentence before is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.titles import GROUP_NOUNS, ROLE_NOUNS
from service.extraction.syntax.tree import child, is_verb

_PLURAL = ("NNS", "NNPS")


def subject_above(pronoun: Token) -> Token | None:
    """The subject of the clause above that of "it" or "they", None where it does not agree or where
    the words between name others whom the pronoun may mean."""
    clause = pronoun.head
    acts = pronoun.dep_ in ("nsubj", "nsubjpass") and is_verb(clause)
    if not acts or pronoun.lower_ not in ("it", "they"):
        return None
    subject = next(_subjects_above(clause), None)
    if subject is None or subject.i > pronoun.i or not _agrees(pronoun, subject):
        return None
    between = pronoun.doc[subject.right_edge.i + 1 : pronoun.i]
    what = any(c.lower_ == "what" and c.i < pronoun.i for c in clause.subtree)
    return subject if what or not any(_agrees(pronoun, t) for t in between) else None


def _subjects_above(clause: Token) -> Iterator[Token]:
    """The subjects of the verbs above, the nearest first."""
    for above in clause.ancestors:
        subject = child(above, "nsubj", "nsubjpass") if is_verb(above) else None
        if subject is not None and subject.tag_ not in ("PRP", "WP", "WDT"):
            yield subject


def _agrees(pronoun: Token, noun: Token) -> bool:
    word = noun.lemma_.lower()
    several = noun.tag_ in _PLURAL or child(noun, "conj") is not None or noun.lower_ == "police"
    if pronoun.lower_ == "they":
        people = noun.lower_ in GROUP_NOUNS or word in ROLE_NOUNS or child(noun, "conj") is not None
        return several and (people or noun.lower_ == "police" or is_body(word))
    return not several and (is_body(word) or noun.pos_ == "PROPN")

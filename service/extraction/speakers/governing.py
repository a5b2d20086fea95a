"""Whom "it" and "they" mean in a clause: the subject of the clause above, where it agrees, and whom
a pronoun means that denies what somebody is accused of.

"Ministers have signed what they called a "historic" deal": who acts in the sentence is nearer than
whom the sentence before is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.cues import CUES, verb_lemma
from service.extraction.lexicon.titles import GROUP_NOUNS, ROLE_NOUNS
from service.extraction.syntax.tree import child, is_passive, is_verb

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


def charged_above(pronoun: Token) -> Token | None:
    """Who is accused in the sentence, for a pronoun that denies it ("Obi accused Eze of theft, a
    charge he denies")."""
    denial = CUES.get(verb_lemma(pronoun.head.lower_))
    if denial is None or not denial.denies or pronoun.dep_ != "nsubj":
        return None
    for verb in reversed(pronoun.doc[: pronoun.i]):
        if verb_lemma(verb.lower_) in _CHARGING and is_verb(verb):
            charged = child(verb, "nsubjpass" if is_passive(verb) else "dobj")
            return charged if charged is not None and _may_deny(pronoun, charged) else None
        if verb_lemma(verb.lower_) in CUES and is_verb(verb):
            return None
    return None


def denies_a_charge(noun: Token) -> bool:
    """Whether "the group", "the company" denies something and may be who is accused in its
    sentence ("Obi accused the Lake Front of theft, a charge the group denies")."""
    bare = noun.left_edge.i == noun.i - 1 and noun.left_edge.lower_ == "the"
    return bare and noun.lower_ in _GENERAL and charged_above(noun) is not None


_GENERAL = frozenset(
    "group movement militia faction outfit organisation organization company firm party bloc"
    " country kingdom".split()
)
"""What nearly any body may be called."""
_CHARGING = frozenset("accuse blame charge suspect".split())


def _may_deny(pronoun: Token, charged: Token) -> bool:
    """Whether a pronoun can mean who is accused: "it" a body, "they" several or a body."""
    word = charged.lemma_.lower()
    several = charged.tag_ in _PLURAL or child(charged, "conj") is not None
    if pronoun.lower_ == "they":
        return several or is_body(word) or charged.lower_ == "police"
    if pronoun.lower_ == "it" or pronoun.pos_ == "NOUN":
        return not several and (is_body(word) or charged.pos_ == "PROPN")
    person = charged.pos_ == "PROPN" or word in ROLE_NOUNS or charged.tag_ == "PRP"
    return pronoun.lower_ in ("he", "she") and person and not several


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

"""Who is the subject of a cue, and how far what is reported reaches.

Shared by the rules for indirect speech and for quotations.
"""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.cues import RAISING, verb_lemma
from service.extraction.tree import child, children, is_lost_root, is_passive, is_relative, is_verb

UTTERANCES = frozenset(
    "statement letter email e-mail interview post posting tweet speech report message remark"
    " remarks article release memo note op-ed editorial column blog press conference filing"
    " complaint lawsuit testimony comment comments affidavit communique communiqué broadcast"
    " address briefing video thread call document text ad advertisement motion petition".split()
)
_STEPS = 8


def subject_of(verb: Token) -> Token | None:
    """The noun whose act ``verb`` is, however the clause hangs together.

    "He acknowledged it, noting that ..." gives He for noting; "a statement saying" gives the
    statement's owner; "was told by police that" gives police.
    """
    node = verb
    for _ in range(_STEPS):
        if is_passive(node) and node is verb:
            return _agent(node)
        subject = nearest_subject(node)
        if subject is None and is_lost_root(node):
            return next((t for t in node.doc if t.dep_ == "ROOT"), None)
        if subject is None and node is not verb:
            subject = child(node, "nsubjpass")
        if subject is not None:
            return _referred(subject, node)
        above = _governor(node)
        if above is None:
            return None
        if not is_verb(above):
            return _owner(above)
        node = above
    return None


def nearest_subject(verb: Token) -> Token | None:
    """The verb's subject; of two that a parser gives, the one beside the verb."""
    subjects = list(children(verb, "nsubj"))
    before = [s for s in subjects if s.i < verb.i]
    return before[-1] if before else (subjects[0] if subjects else None)


def _agent(verb: Token) -> Token | None:
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def _referred(subject: Token, verb: Token) -> Token | None:
    """The subject itself, or for a relative pronoun the noun it stands for."""
    if not is_relative(subject):
        return subject
    node = verb
    while node.dep_ == "conj" and is_verb(node.head):
        node = node.head
    return node.head if node.dep_ in ("relcl", "acl") else None


def _governor(node: Token) -> Token | None:
    """The verb (or noun) from which a clause without a subject takes it."""
    if node.dep_ in ("conj", "xcomp", "advcl", "dep", "acl", "parataxis"):
        return node.head if node.head is not node else None
    if node.dep_ in ("pcomp", "prep"):
        return _verb_above(node)
    if node.dep_ == "ccomp" and node.tag_ == "VBG" and node.head is not node:
        return node.head
    return None


def _verb_above(node: Token) -> Token | None:
    """The verb above a preposition's gerund, whatever noun lies between ("at a hearing for")."""
    for _ in range(_STEPS):
        if node.head is node:
            return None
        node = node.head
        if is_verb(node) or node.lemma_.lower() in UTTERANCES:
            return node
    return None


def _owner(noun: Token) -> Token | None:
    """For an utterance whose it is, for any other noun the noun."""
    if noun.pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    if noun.lemma_.lower() not in UTTERANCES:
        return noun
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    node = noun
    while node.dep_ in ("pobj", "prep", "dobj", "appos", "conj") and node.head is not node:
        node = node.head
        if is_verb(node):
            return subject_of(node) if verb_lemma(node.lower_) or node.lemma_ in _ISSUING else noun
    return noun


_ISSUING = (
    frozenset("issue release make give send publish sign post deliver file".split()) | RAISING
)


def source_range(noun: Token, cue: Token) -> tuple[int, int]:
    """The tokens of the mention headed by ``noun``, cut where the cue's own words begin."""
    start, end = noun.left_edge.i, noun.right_edge.i + 1
    doc = noun.doc
    if noun.i < cue.i:
        end = min(end, cue.i)
        end = min([end, *(c.i for c in cue.lefts if c.i > noun.i and c.dep_ in _VERBAL)])
    else:
        start = max(start, cue.i + 1)
    if noun.tag_ in ("PRP", "WP"):
        return noun.i, noun.i + 1
    for token in doc[start : noun.i]:
        if token.text in ("—", "–", "--", ":", ";") and token.i + 1 <= noun.i:
            start = token.i + 1
    while start < noun.i and (
        (doc[start].dep_ in ("cc", "punct", "mark", "preconj") and doc[start].text not in "\"“'‘([")
        or (doc[start].pos_ in ("ADV", "CCONJ", "SCONJ") and doc[start].lower_ not in _QUANTIFYING)
    ):
        start += 1
    while end - 1 > noun.i and doc[end - 1].text in (
        ",",
        ";",
        ":",
        "-",
        "–",
        "—",
        ".",
        '"',
        "“",
        "”",
    ):
        end -= 1
    return start, end


_VERBAL = frozenset({"aux", "auxpass", "advmod", "neg", "npadvmod"})
_QUANTIFYING = frozenset(
    "about around almost nearly only both all some more most many several".split()
)

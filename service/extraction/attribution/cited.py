"""Whom somebody cites for what they tell: "the radio reported, citing an official"."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.verbs import plural_behind
from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.titles import DOCUMENTS, GROUP_NOUNS, ROLE_NOUNS, THINGS
from service.extraction.syntax.tree import child, children, word_before


def who_is_cited(verb: Token) -> Token | None:
    """The people, the body or the name that a verb cites; None for papers, for reasons, and for
    whom it quotes as saying something."""
    if verb_lemma(verb.lower_) not in ("cite", "quote"):
        return None
    who = child(verb, "dobj") or plural_behind(verb)
    if verb.head.lower_ == "without" or who is None or who.i < verb.i:
        return None
    clause = child(verb, "ccomp", "xcomp", "agent")
    if clause is not None and not _is_beside(clause, who):
        return None
    word, lemma = who.lower_, who.lemma_.lower()
    if not {word, lemma}.isdisjoint(_NOT_CITED) or _is_said_to_say(verb, who):
        return None
    people = word in GROUP_NOUNS or lemma in _TELLERS
    return who if people or is_body(word) or who.pos_ == "PROPN" else None


def _is_said_to_say(verb: Token, who: Token) -> bool:
    """Whether an "as" behind who is cited tells what they say ("cited a nurse as saying")."""
    return any(p.lower_ == "as" for t in (verb, who) for p in children(t, "prep", "advcl", "mark"))


def _is_beside(clause: Token, who: Token) -> bool:
    """Whether a clause stands behind a comma, and so is what is reported ("citing Ada Obi, the
    mayor, that it was shut")."""
    first = clause.left_edge
    return first.lower_ == "that" and first.i > who.i and word_before(first).text == ","


_NOT_CITED = DOCUMENTS | THINGS
_TELLERS = ROLE_NOUNS | frozenset(
    "source person investigator insider circle relative neighbour neighbor".split()
)

"""The infinitive behind a cue: what somebody is to do, or binds himself to do."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from service.extraction.lexicon.cues import TOLD, verb_lemma
from service.extraction.syntax.tree import child, children, word_before

_EMPTY_ACTS = frozenset("comment respond elaborate name identify draw".split())
_NAMING = frozenset({"name", "identify"})
"""Acts that are empty only where nobody else is told to do them ("dared him to name the thief")."""


def infinitive(verb: Token) -> int:
    """An infinitive behind the verb, with the person who is to act where one is named."""
    for clause in (*children(verb, "xcomp", "ccomp", "advcl"), *_of_directed(verb)):
        if clause.i < verb.i or not any(c.lower_ == "to" for c in children(clause, "aux")):
            continue
        told = child(verb, "dobj")
        named = told is not None and verb.i < told.i < clause.i and clause.lemma_ in _NAMING
        if clause.lemma_ in _EMPTY_ACTS and verb.i + 5 > clause.i and not named:
            return 0
        if _is_addressed(verb, clause):
            to = next(c for c in children(clause, "aux") if c.lower_ == "to")
            return to.i - (word_before(to).lower_ in ("not", "never"))
        if clause.dep_ == "advcl" and told is None and clause.left_edge.i > verb.i + 1:
            continue
        if told is not None and verb.i < told.i < clause.i and cue_directs(verb):
            return max(verb.i + 1, told.left_edge.i)
        return max(verb.i + 1, clause.left_edge.i)
    return _behind_addressed(verb)


def _behind_addressed(verb: Token) -> int:
    """The infinitive behind who is appealed to, where the parser hung it to who that is ("appealed
    to youths to shun violence")."""
    for to in children(verb, "prep"):
        addressed = child(to, "pobj")
        if not _pleads(verb) or to.lower_ not in ("to", "with") or addressed is None:
            continue
        for clause in children(addressed, "acl", "relcl"):
            if clause.left_edge.lower_ == "to" and clause.left_edge.i == addressed.i + 1:
                return clause.left_edge.i
    return 0


def _of_directed(verb: Token) -> Iterator[Token]:
    """What somebody is directed to do that the parser took for what they are for ("directed the
    authority to have it repaired")."""
    told = child(verb, "dobj") if verb_lemma(verb.lower_) in _DIRECTING else None
    return children(told, "acl") if told is not None else iter(())


_DIRECTING = frozenset("direct order instruct urge ask".split())


def _is_addressed(verb: Token, clause: Token) -> bool:
    """Whether a preposition names who is to act ("pleaded with the board to wait")."""
    before = (p for p in children(verb, "prep") if verb.i < p.i < clause.i)
    return _pleads(verb) and any(p.lower_ in ("with", "to") for p in before)


def _pleads(verb: Token) -> bool:
    return verb_lemma(verb.lower_) in ("plead", "appeal")


def cue_directs(verb: Token) -> bool:
    """Whether the person addressed is part of what is asked for ("urged them to leave")."""
    return verb_lemma(verb.lower_) not in TOLD

"""What a reporting noun tells, where the parser hung the clause to something else than the noun."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.lexicon.titles import GROUP_NOUNS, ORGANISATIONS, ROLE_NOUNS
from service.extraction.syntax.tree import child, children


def behind_owner(noun: Token) -> tuple[Token, Token] | None:
    """Who claims it and the "that" of what he claims, behind an "of" and wherever the parser hung
    the clause ("the contention of Ann Obi that it leaked")."""
    of = next((p for p in children(noun, "prep") if p.lower_ == "of" and p.i == noun.i + 1), None)
    owner = child(of, "pobj") if of is not None else None
    if owner is None or not (owner.pos_ == "PROPN" or owner.lemma_.lower() in _SPEAKING):
        return None
    for that in noun.doc[owner.i + 1 : owner.i + 2]:
        if that.lower_ == "that" and that.dep_ == "mark":
            return owner, that
    return None


_SPEAKING = ROLE_NOUNS | GROUP_NOUNS | ORGANISATIONS


def behind_setting(noun: Token) -> Token | None:
    """The "that" of a clause which the parser hung to a time or place behind the noun ("voiced
    fears at the hearing that it would leak")."""
    for preposition in children(noun, "prep"):
        setting = child(preposition, "pobj") if preposition.lower_ in _SETTING else None
        for clause in children(setting, "acl", "relcl") if setting is not None else ():
            that = clause.left_edge
            whole = child(clause, "nsubj", "nsubjpass", "expl") is not None
            if that.lower_ == "that" and that.dep_ == "mark" and whole:
                return that
    return None


_SETTING = frozenset("at in during throughout after before".split())

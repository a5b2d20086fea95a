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
    own = child(verb, "ccomp") is not None and that_behind_cited(verb, who) is None
    if own or child(verb, "xcomp", "agent") is not None:
        return None
    word, lemma = who.lower_, who.lemma_.lower()
    if not {word, lemma}.isdisjoint(_NOT_CITED) or _is_said_to_say(verb, who):
        return None
    people = word in GROUP_NOUNS or lemma in _TELLERS
    return who if people or is_body(word) or who.pos_ == "PROPN" else None


def that_behind_cited(cites: Token, who: Token) -> Token | None:
    """The "that" of what a medium reports behind whom it cites, which a parser hung to the citation
    ("reported, citing police, that the hold was full")."""
    behind = cites.doc[who.i : cites.right_edge.i + 1]
    that = next((t for t in behind if t.lower_ == "that" and t.dep_ == "mark"), None)
    return that if that is not None and word_before(that).text == "," else None


def cites_before(verb: Token) -> bool:
    """Whether a citation stands between a verb and what it reports."""
    behind = [c for c in children(verb, "advcl", "xcomp", "ccomp") if c.i > verb.i]
    cited = ((c, who) for c in behind if (who := who_is_cited(c)) is not None)
    return any(that_behind_cited(*one) is not None for one in cited)


def _is_said_to_say(verb: Token, who: Token) -> bool:
    """Whether an "as" behind who is cited tells what they say ("cited a nurse as saying")."""
    return any(p.lower_ == "as" for t in (verb, who) for p in children(t, "prep", "advcl", "mark"))


_NOT_CITED = DOCUMENTS | THINGS
_TELLERS = ROLE_NOUNS | frozenset(
    "source person investigator insider circle relative neighbour neighbor".split()
)

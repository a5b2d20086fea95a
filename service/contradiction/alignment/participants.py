"""Participants: how who or what one clause speaks of relates to that of another.

Unknown is not different: a pronoun may be anybody, a name and a description may be one where only
two sentences are at hand. "We" is the speaker and his side, and a nation answers to its people.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from service.contradiction.alignment.distinctions import (
    is_of_the_other,
    modified_apart,
    named_apart,
    ranked_apart,
    told_apart,
)
from service.contradiction.clauses.anaphora import MEN, OF_MEN, OF_WOMEN, WOMEN
from service.contradiction.clauses.phrases import NOBODY, Phrase
from service.contradiction.figures.units import CURRENCIES
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.features import Features

FIRST_PERSON = {"we", "us", "our", "ours", "ourselves", "i", "me", "my", "myself"}
PRONOUNS = FIRST_PERSON | {
    "they", "them", "their", "he", "him", "his", "she", "her", "it", "its", "those", "these",
    "this", "that", "you", "who", "which", "one", "ones", "all", "some", "both", "themselves",
    "everyone", "anyone", "someone", "something", "somebody", "others",
}  # fmt: skip
MOST_KNOWN = 65_536
"""How many pairs of nouns are kept with how they relate."""
ITS = {"its", "it", "their", "they"}
ONES_OWN = {"his", "her", "my"}
STAND_INS = {"man", "woman", "client", "suspect", "defendant", "accused", "detainee", "prisoner"}
"""Words by which each side calls a person whom it does not name."""


class Relation(IntEnum):
    """How a participant of one clause relates to that of the other."""

    CLASH = -2
    OTHER = -1
    MISSING = 0
    WILD = 1
    WITHIN = 2
    SAME = 3


def relate(p: Phrase | None, q: Phrase | None, a: Features, b: Features) -> Relation:
    """How two participants relate; ``a`` and ``b`` tell who "we" are."""
    if p is None or q is None:
        return Relation.MISSING
    if p.head in NOBODY or q.head in NOBODY:
        return _relate_nobody(p, q)
    if p.head in PRONOUNS or q.head in PRONOUNS:
        return _relate_pronouns(p, q, a, b)
    if _is_another(p, q, b) or _is_another(q, p, a):
        return Relation.OTHER
    if is_of_the_other(p, q) or is_of_the_other(q, p) or ranked_apart(p, q):
        return Relation.OTHER
    if _is_men(p, q) or _is_men(q, p):
        return Relation.WILD
    best = _relate_lists(p.heads[:4], q.heads[:4])
    if p.names and q.names:
        if (named := _relate_named(p, q, best)) is not None:
            return named
    else:
        best = _relate_loosely(p, q, best, a.bare and b.bare)
    best = min(best, _relate_owners(p, q, a.bare and b.bare))
    if best < Relation.WITHIN and (_is_spokesman(p, q) or _is_spokesman(q, p)):
        return Relation.WITHIN
    if best >= Relation.WITHIN and modified_apart(p, q):
        return Relation.CLASH
    if best == Relation.OTHER and not _people(p, q):
        heads = {lexicon().concept(p.head), lexicon().concept(q.head)}
        return Relation.WILD if p.words & q.words & heads else best
    return best


def _relate_lists(heads: tuple[str, ...], others: tuple[str, ...]) -> Relation:
    """How the two nouns relate that of two coordinated rows are nearest to each other."""
    if len(heads) == len(others) == 1:
        return _relate_heads(heads[0], others[0])
    return max(_relate_heads(h, k) for h in heads for k in others)


def _relate_named(p: Phrase, q: Phrase, best: Relation) -> Relation | None:
    """How two phrases with names relate of which the nouns do as ``best`` tells, None where only
    the nouns can tell."""
    if named_apart(p, q):
        return Relation.CLASH
    if p.names & q.names:
        if p.head == q.head and told_apart(p, q):
            return Relation.CLASH
        one = best >= Relation.WILD or "name" in (p.form, q.form)
        return Relation.SAME if one else Relation.OTHER
    apart = best >= Relation.WITHIN or (p.form == q.form == "name")
    return Relation.CLASH if apart else None


def _relate_owners(p: Phrase, q: Phrase, bare: bool) -> Relation:
    """How near two like things of an article can be by whose they are: her children's school is not
    his son's, and his pay need not be the pay."""
    if bare or {p.owner, q.owner} & ITS or p.names or q.names:
        return Relation.SAME
    if p.owner and q.owner:
        told = not {p.owner, q.owner} & PRONOUNS
        return Relation.SAME if not told or lexicon().similar(p.owner, q.owner) else Relation.OTHER
    return Relation.WILD if {p.owner, q.owner} & ONES_OWN else Relation.SAME


def _relate_nobody(p: Phrase, q: Phrase) -> Relation:
    """Nobody is one with whatever people the other side tells of."""
    named, other = (q, p) if p.head in NOBODY else (p, q)
    people = lexicon().person(named.head) or named.head in NOBODY or named.head in PRONOUNS
    return Relation.WITHIN if people and other.head != "nothing" else Relation.WILD


def _is_another(p: Phrase, q: Phrase, speaking: Features) -> bool:
    """Whether ``p`` is by name who says the other statement, and speaks there of "her husband"."""
    if p.form != "name" or not q.owner or q.names:
        return False
    return not p.names.isdisjoint(speaking.speaker) and lexicon().person(q.head)


def _is_men(p: Phrase, q: Phrase) -> bool:
    """Whether ``p`` are somebody's men ("his men"), who may be any people that act."""
    return p.head == "man" and bool(p.owner) and lexicon().person(q.head) and q.head != "man"


def _is_stand_in(p: Phrase, q: Phrase) -> bool:
    """Whether two sentences call one person "his client" and "the man"."""
    one = p.form == q.form == "definite" and not (p.names or q.names or p.counted or q.counted)
    return one and p.head in STAND_INS and q.head in STAND_INS


def _is_anybody(p: Phrase, q: Phrase) -> bool:
    """Whether "the man" may be the person whom the other side describes."""
    described = q.form == "definite" and not q.counted and lexicon().person(q.head)
    return p.head in ("man", "woman") and p.form == "definite" and not p.modifiers and described


def _relate_loosely(p: Phrase, q: Phrase, best: Relation, bare: bool) -> Relation:
    """A name and a description can be one, where only two sentences are at hand; so can two
    descriptions by which each side calls a man."""
    if not (p.names or q.names):
        if bare and (_is_anybody(p, q) or _is_anybody(q, p)) and not _genders_differ(p, q):
            best = max(best, Relation.WILD)
        return Relation.WITHIN if bare and _is_stand_in(p, q) else best
    named, other = (p, q) if p.names else (q, p)
    nation = named.names & lexicon().nation_names
    if named.form == "name" and other.form == "definite" and not nation and bare:
        return max(best, Relation.WILD)
    return best


def _people(p: Phrase, q: Phrase) -> bool:
    return lexicon().person(p.head) and lexicon().person(q.head)


@lru_cache(maxsize=MOST_KNOWN)
def _relate_heads(h: str, k: str) -> Relation:
    lex = lexicon()
    if lex.differ(h, k):
        return Relation.CLASH
    if lex.similar(h, k) or h.removesuffix("s") == k.removesuffix("s"):
        return Relation.SAME
    if lex.exclude(h, k):
        return Relation.CLASH
    if lex.has("generic", h) or lex.has("generic", k):
        return Relation.WILD
    if {h, k} & CURRENCIES.keys() and lex.concept("money") in (lex.concept(h), lex.concept(k)):
        return Relation.WITHIN
    if f"goods.{h}" in lex.classes.get(k, ()) or f"goods.{k}" in lex.classes.get(h, ()):
        return Relation.WITHIN
    if lex.within(h, k) or lex.within(k, h):
        return Relation.WITHIN
    return Relation.OTHER


def _relate_pronouns(p: Phrase, q: Phrase, a: Features, b: Features) -> Relation:
    """Pronouns are wild, but "we" is the speaker and his side."""
    mine = a.speaker | a.side if p.head in FIRST_PERSON else p.names
    theirs = b.speaker | b.side if q.head in FIRST_PERSON else q.names
    if mine and theirs:
        return Relation.SAME if mine & theirs else Relation.OTHER
    if p.head in FIRST_PERSON and q.head in FIRST_PERSON:
        return Relation.WILD
    if _genders_differ(p, q) or _genders_differ(q, p):
        return Relation.OTHER
    if (p.head in FIRST_PERSON and q.head in mine) or (q.head in FIRST_PERSON and p.head in theirs):
        return Relation.SAME
    lex = lexicon()
    animate = {"he", "she", "him", "her"}
    for one, other in ((p, q), (q, p)):
        if one.head in animate and other.head not in PRONOUNS:
            noun = lex.nouns.get(other.head)
            if noun and noun.lexfile != "person" and not other.names and not lex.person(other.head):
                return Relation.OTHER
    return Relation.WILD


def _genders_differ(p: Phrase, q: Phrase) -> bool:
    """Whether ``p`` is surely a man and ``q`` surely a woman."""
    return p.head in OF_MEN | MEN and q.head in OF_WOMEN | WOMEN


def _is_spokesman(p: Phrase, q: Phrase) -> bool:
    """Whether ``q`` are people of the body ``p``: the treasury and its officials."""
    lex = lexicon()
    staff = lex.concept(q.head) == "staff"
    noun = lex.nouns.get(p.head)
    body = noun is not None and noun.lexfile == "group"
    named = p.head in q.compounds and (staff or lex.person(q.head))
    return not p.counted and (named or (staff and body and q.owner in ITS))

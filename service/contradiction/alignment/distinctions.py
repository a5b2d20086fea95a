"""What tells two participants apart that have one noun, or of which one has the other.

A name, a number, a rank, a side or an owner beside the noun.
"""

from __future__ import annotations

from service.contradiction.clauses.phrases import Phrase
from service.contradiction.figures.numbers import ONES
from service.contradiction.lexicon import lexicon

RANKS = {"prime", "vice", "deputy", "assistant", "junior", "shadow"}
SORTS = {"artifact", "location", "object", "group"}
"""Lexicographer files of things that bear names of which their sort is a part."""


def is_of_the_other(p: Phrase, q: Phrase) -> bool:
    """Whether ``q`` is somebody or something of ``p``: "Mayor Obi" and "Mayor Obi's driver"."""
    noun = lexicon().nouns.get(q.head)
    apart = noun is not None and noun.lexfile != "group" and q.head != p.head
    return apart and bool(q.owner) and q.owner in p.names and not p.owner


def ranked_apart(p: Phrase, q: Phrase) -> bool:
    """Whether only one of two offices of a name has a rank: the prime and the finance minister."""
    return p.head == q.head and (p.modifiers & RANKS) != (q.modifiers & RANKS)


def named_apart(p: Phrase, q: Phrase) -> bool:
    """Whether two names have nothing but the sort of the thing in common: "the Harbour Bridge" and
    "the Mill Bridge"."""
    lex = lexicon()
    noun = lex.nouns.get(p.head)
    if p.head != q.head or noun is None or noun.lexfile not in SORTS:
        return False
    mine, theirs = p.names - {p.head}, q.names - {q.head}
    nouns = (lex.nouns.get(word) for word in mine | theirs)
    titled = any(n is not None and n.lexfile == "person" for n in nouns)
    return bool(mine and theirs) and mine.isdisjoint(theirs) and not titled


def modified_apart(p: Phrase, q: Phrase) -> bool:
    """Whether what stands before two like nouns tells them apart (military and civilian advisors,
    wheat and corn prices, the suspect and the other suspect)."""
    lex = lexicon()
    if (
        p.compounds
        and q.compounds
        and not any(lex.similar(m, n) for m in p.compounds for n in q.compounds)
    ):
        return True
    return told_apart(p, q)


def told_apart(p: Phrase, q: Phrase) -> bool:
    """Whether a word or a number beside two like nouns says that they are two ("the other suspect",
    "the left hand", "unit 2")."""
    lex = lexicon()
    if len({"other", "another"} & p.modifiers) != len({"other", "another"} & q.modifiers):
        return True
    numbers = [{m for m in s.modifiers if m.isdigit() or m in ONES} for s in (p, q)]
    if all(numbers) and numbers[0].isdisjoint(numbers[1]):
        return True
    return any(
        lex.exclude(m, n) or lex.opposed(m, n) or lex.differ(m, n)
        for m in p.modifiers
        for n in q.modifiers
    )

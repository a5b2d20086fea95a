"""Nouns: what a number counts, and what a sum of money is.

"12 tired men" counts men, "a profit of $3 million" is a profit, and the number of dead that "rose
to 12" counts the dead.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.contradiction.figures.numbers import Number, text_at
from service.contradiction.figures.units import CURRENCIES
from service.domain.syntax import Token


def find_counted(tokens: Sequence[Token], number: Number) -> tuple[int | None, int]:
    """The noun that a number counts, and where the quantity ends."""
    for index in range(number.first, number.last):
        head = tokens[index].head
        if tokens[index].dep == "nummod" and tokens[head].pos in ("NOUN", "PROPN", "ADJ", "VERB"):
            return (
                (head, head + 1) if number.last <= head < number.last + 6 else (head, number.last)
            )
    end = number.last
    if text_at(tokens, end) == "of" and text_at(tokens, end + 1) in ("them", "us", "whom"):
        return end + 1, end + 2
    if text_at(tokens, end) == "of" and text_at(tokens, end + 1) in ("the", "them", "those", "its"):
        end += 2
    elif text_at(tokens, end) == "of":
        end += 1
    for index in range(end, min(end + 4, len(tokens))):
        if tokens[index].pos in ("NOUN", "PROPN") and tokens[index].dep not in ("compound", "poss"):
            return index, index + 1
        if (
            tokens[index].pos not in ("ADJ", "NOUN", "PROPN", "VERB", "PART", "NUM")
            or tokens[index].tag == "VBD"
        ):
            break
    return None, number.last


def name_numbered(tokens: Sequence[Token], number: Number) -> str:
    """What is counted in "put the number of passengers at 400", "the number of dead rose to 12"."""
    at = find_governor(tokens, number.first, number.last)
    for index, token in enumerate(tokens):
        if token.head == at and token.lemma in ("number", "total") and token.pos == "NOUN":
            of = next(
                (
                    i
                    for i in range(index, len(tokens))
                    if tokens[i].head == index and tokens[i].lemma == "of"
                ),
                None,
            )
            found = [t.lemma for t in tokens if t.dep == "pobj" and of is not None and t.head == of]
            return found[0] if found else ""
    return ""


def name_sum(tokens: Sequence[Token], number: Number) -> str:
    """What a sum of money is: the profit in "a profit of $3 million", the loss in "a $3m loss"."""
    at = number.last - 1
    for _ in range(4):
        token, above = tokens[at], tokens[tokens[at].head]
        if token.dep == "pobj" and above.lemma == "of" and tokens[above.head].pos == "NOUN":
            return tokens[above.head].lemma
        if token.dep in ("nummod", "compound", "nmod") and above.pos == "NOUN" and token.head > at:
            return above.lemma if above.lemma not in CURRENCIES else ""
        if token.dep not in ("quantmod", "compound", "nummod", "nmod") or token.head == at:
            return ""
        at = token.head
    return ""


def find_governor(tokens: Sequence[Token], first: int, last: int) -> int:
    """The index of the nearest predicate above the tokens ``first`` to ``last``."""
    index = first
    for _ in range(12):
        token = tokens[index]
        if token.pos in ("VERB", "AUX") and token.dep not in ("aux", "auxpass", "amod"):
            return index
        if token.head == index:
            break
        index = token.head
    return index


def lemma_at(tokens: Sequence[Token], at: int) -> str:
    """The lemma of the word at ``at``, or nothing beyond the ends."""
    return tokens[at].lemma if 0 <= at < len(tokens) else ""

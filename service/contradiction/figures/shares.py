"""Shares of a whole, in percent: half of, two thirds, one in ten, all, most.

"All hostages were freed" and "only half of them were" differ in a figure that neither side writes
with digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.contradiction.figures.numbers import ONES, text_at
from service.contradiction.figures.units import PARTS
from service.domain.syntax import Token

OWNED = {"of", "the", "its", "his", "her", "their", "our", "these", "those"}
"""What follows "all" where it means the whole of something told."""
SUBJECTS = {"nsubj", "nsubjpass"}
"""What "half" is where the whole is left out: ``more than half voted``."""
HEDGES = {"not", "at", "after", "above", "in", "with"}
NEARLY = {"nearly", "almost", "virtually", "practically"}
"""What before "all" makes it another word."""
WEAK = {"time", "year", "day", "night", "week", "way", "sort", "kind", "part", "thing", "cost"}
"""Nouns of which "all" and "most" give no figure."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: the tokens ``first`` to ``last``, from ``low`` to ``high`` percent;
    ``noun`` is the token of the whole."""

    first: int
    last: int
    low: float
    high: float
    noun: int | None


def read_share(tokens: Sequence[Token], at: int) -> Share | None:
    """The share that begins at token ``at``, or one token before it ("two thirds")."""
    fraction = _read_fraction(tokens, at)
    if fraction is not None:
        return fraction
    word = text_at(tokens, at)
    if word not in ("all", "most", "every"):
        return None
    noun = _find_noun(tokens, at + 1)
    if noun is None or tokens[noun].lemma in WEAK or text_at(tokens, at - 1) in HEDGES:
        return None
    if word == "every":
        return Share(at, at + 1, 99.5, 100.0, noun) if noun <= at + 2 else None
    plain = tokens[noun].tag == "NNS" and noun <= at + 2
    if not plain and text_at(tokens, at + 1) not in OWNED:
        return None
    if word == "most":
        alone = text_at(tokens, at - 1) not in ("the", "at")
        return Share(at, at + 1, 50.01, 100.0, noun) if alone else None
    nearly = text_at(tokens, at - 1) in NEARLY
    return Share(at - nearly, at + 1, 85.0 if nearly else 99.5, 100.0, noun)


def _read_fraction(tokens: Sequence[Token], at: int) -> Share | None:
    """``half of the villages``, ``one in ten villages``, ``fell by two thirds``."""
    word, follow = text_at(tokens, at), text_at(tokens, at + 1)
    share, last = 0.0, at + 1
    if follow == "in" and word in ONES and text_at(tokens, at + 2) in ONES:
        below = ONES[text_at(tokens, at + 2)]
        share, last = (ONES[word] / below if below else 0), at + 3
    elif (
        (word == "half" and (follow in ("of", "the") or tokens[at].dep in SUBJECTS))
        or (word in PARTS and follow == "of")
        or (word in PARTS and "by" in (text_at(tokens, at - 1), text_at(tokens, at - 2)))
    ):
        share = PARTS.get(word, 0.5)
        if text_at(tokens, at - 1) in ("two", "three", "four"):
            share *= ONES[text_at(tokens, at - 1)]
    if not 0 < share < 1:
        return None
    begin = at - 1 if text_at(tokens, at - 1) in ("two", "three", "four", "a", "one") else at
    whole = _find_noun(tokens, last) if follow in ("of", "the", "in") else None
    return Share(begin, last, share * 100, share * 100, whole)


def _find_noun(tokens: Sequence[Token], first: int) -> int | None:
    last = min(first + 5, len(tokens))
    return next((i for i in range(first, last) if tokens[i].pos in ("NOUN", "PROPN")), None)

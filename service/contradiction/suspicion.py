"""Suspicion: a cheap guess whether two statements of articles are worth reading side by side.

Reading a pair takes the encoder some milliseconds, and most pairs of an article have nothing to do
with each other. What can contradict mostly shares words, or has in its own words what stands before
the other, or answers what was said just before. The weights were fitted to the stories the encoder
learns from (``python -m bench.training.suspect``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import exp, log1p

from service.contradiction.alignment.pairs import Pair
from service.contradiction.statements.features import Features

WEIGHTS = {
    "bias": -5.84, "shared": 0.43, "share": 0.97, "called": 0.45, "before": 0.22, "setting": 0.19,
    "speaker": 0.47, "within": 0.72, "apart": -1.38, "length": 0.57, "rejects": 1.6,
    "denied": 0.06, "kin": -0.51, "one_negates": 0.65, "both_negate": 0.52, "wishes": -1.2,
}  # fmt: skip
WORD = re.compile(r"[a-z0-9]+")
ENDING = re.compile(r"(?:ings?|ed|es|s|ly)$")
STEM = 6
"""The letters by which two words are taken to be one."""
COMMON = {
    "the", "and", "that", "its", "his", "she", "her", "their", "they", "them", "was", "were",
    "are", "been", "being", "had", "has", "have", "not", "for", "with", "from", "who", "whom",
    "whose", "which", "this", "these", "those", "said", "say", "says", "told", "tell", "would",
    "will", "could", "can", "may", "might", "should", "shall", "must", "you", "our", "out", "off",
    "down", "over", "did", "does", "done", "doing", "but", "than", "then", "after", "before",
    "when", "while", "where", "what", "how", "why", "one", "all", "any", "some", "each", "into",
    "about", "only", "more", "most", "also", "just", "very", "too", "there", "added",
}  # fmt: skip
"""Words that any two statements share."""
NEGATING = {
    "not", "t", "never", "no", "nobody", "none", "nothing", "neither", "nor", "without", "cannot",
    "false", "untrue", "lie", "lies", "lying", "wrong", "denied", "deny", "denies", "refused",
    "failed", "contrary", "instead", "only", "rather",
}  # fmt: skip
"""Words by which something is said not to be so, or not to be all; "t" stays of "didn't"."""
WISHING = {"will", "would", "should", "must", "hope", "hopes", "want", "wants", "going", "ll"}
"""Words for what is to come or ought to be, of which two can be right."""


@dataclass(frozen=True, slots=True)
class Gist:
    """The stems of what a statement says, of its speaker, and of the sentence before it; the words
    for its side; whether it negates, and whether it tells what is to come or ought to be."""

    content: frozenset[str]
    speaker: frozenset[str]
    before: frozenset[str]
    kin: frozenset[str]
    negates: bool
    wishes: bool


def read_gist(side: Features) -> Gist:
    """What of a statement is compared; to be read once and not for every pair."""
    content = side.quote_content()
    words = set(WORD.findall(content.lower()))
    return Gist(
        _stems(content), _stems(side.label), _stems(side.before), _gather_kin(side),
        negates=bool(words & NEGATING), wishes=bool(words & WISHING),
    )  # fmt: skip


def suspect(pair: Pair, a: Gist, b: Gist) -> float:
    """How likely it is, from 0 to 1, that a pair of articles contradicts, before it is read."""
    odds = sum(WEIGHTS[name] * value for name, value in read_hints(pair, a, b).items())
    return 1 / (1 + exp(-odds))


def read_hints(pair: Pair, a: Gist, b: Gist) -> dict[str, float]:
    """What speaks for looking closer, by name."""
    within = pair.scene == "article"
    shared = len(a.content & b.content)
    return {
        "bias": 1.0,
        "shared": min(shared, 4),
        "share": shared / (1 + min(len(a.content), len(b.content))),
        "called": min(len((a.content | a.speaker) & (b.content | b.speaker)), 5),
        "before": min(len((a.content & b.before) | (b.content & a.before)), 5),
        "setting": min(len(a.before & b.before), 5) if within else 0.0,
        "speaker": min(len((a.speaker & b.content) | (b.speaker & a.content)), 3),
        "within": float(within),
        "apart": _lie_apart(pair),
        "length": log1p(len(a.content)) + log1p(len(b.content)),
        "rejects": float(bool(pair.a.disputes or pair.b.disputes)),
        "denied": float(pair.a.denied or pair.b.denied),
        "kin": float(bool(a.kin & b.kin)),
        "one_negates": float(a.negates != b.negates),
        "both_negate": float(a.negates and b.negates),
        "wishes": float(a.wishes + b.wishes),
    }


def _gather_kin(side: Features) -> frozenset[str]:
    """The words for who speaks, in which office and for whom: an officer's are rarely other than
    those of his army."""
    return frozenset(word.lower() for word in side.speaker | side.side | side.role | side.members)


def _lie_apart(pair: Pair) -> float:
    """How far apart two statements of one article stand, as a logarithm of code points; 0 for
    those of two."""
    if pair.scene != "article":
        return 0.0
    return log1p(abs(pair.a.content[0][0] - pair.b.content[0][0]) / 200)


def _stems(text: str) -> frozenset[str]:
    return frozenset(
        (ENDING.sub("", word) if len(word) > 4 else word)[:STEM]
        for word in WORD.findall(text.lower())
        if (len(word) > 2 or word.isdigit()) and word not in COMMON
    )

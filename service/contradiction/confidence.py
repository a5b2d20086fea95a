"""How sure a clash is: a small logistic model over the detectors' named signals.

Each rule has a bias and each signal a weight, few enough to be read. What speaks for a clash was
set by hand from what it means and checked on pairs of our own. Only the rules for sentences that
nobody is quoted for ("fact", "bound") have enough pairs in a free corpus; ``bench/calibration.py``
fits their weights and shows how they hold on pairs kept apart. Below the threshold nothing is shown
as a contradiction.

Of a pair of figures: ``predicate`` is how alike the two clauses' verbs are, ``shared`` how many
words they share, ``gap`` how far the figures lie apart, ``bounded`` whether one is a bound. Of any
pair: ``cross`` says that the two come from two articles, ``strangers`` that both name somebody and
nobody is named by both, ``dates_differ`` that both give dates and none that meet, ``unattributed``
that nobody is quoted.
"""

from __future__ import annotations

from math import exp

from service.contradiction.detectors.candidates import Candidate

THRESHOLD = 0.5
"""From here on a pair contradicts."""
DOUBT = 0.3
"""From here on, below the threshold, the verdict is UNSURE."""
BIAS = {
    "figure": 0.2, "fact": 1.1, "bound": 2.5, "polarity": -0.2, "attribute": 0.9, "absence": 0.6,
    "identity": 0.9, "limit": 0.4, "opposite": 0.2, "quality": 0.3, "doer": -1.3, "reliance": 1.2,
    "means": 0.8, "participants": 0.8, "cause": 0.6, "contents": 0.9, "whereabouts": 0.8,
    "inference": 0.5,
    "dispute": -0.8, "aimed": 0.2, "answer": 0.3,
}  # fmt: skip
WEIGHTS = {
    "figure": {"predicate": 1.0, "shared": 1.2, "noun_same": 0.5, "gap": 0.5, "names": 0.3,
               "cross": -0.6, "relative": 0.2, "timed": 0.6},
    "fact": {"predicate": 0.9, "bounded": 0.3, "gap": -1.0, "strangers": -0.9},
    "bound": {"strangers": -0.8, "dates_differ": -0.9},
    "polarity": {"predicate": 0.4, "theme": 1.0, "agent": 0.6, "overlap": 1.0, "cross": -0.5,
                 "same_speaker": -1.0, "possible": -0.5},
    "attribute": {"theme": 0.5, "subject": 0.6, "class": 0.8, "sibling": -1.0, "cross": -0.6,
                  "same_speaker": -1.0, "possible": -0.5},
    "absence": {"exists": 0.8, "definite": 0.3, "cross": -0.3},
    "identity": {"names": 0.5, "cross": -0.6},
    "limit": {"limit": 0.8, "wish": -0.2, "cross": -0.6},
    "opposite": {"theme": 0.8, "agent": 0.8, "overlap": 0.8, "cross": -0.6, "tense": 0.2,
                 "unattributed": -0.8},
    "quality": {"theme": 1.2, "cross": -0.6},
    "doer": {"sole": 1.4, "swapped": 1.5, "theme": 0.6, "definite": 0.5, "predicate": 0.4,
             "overlap": 0.4, "cross": -0.3, "tense": 0.2, "first": 1.0,
             "unattributed": -0.8},
    "reliance": {"cross": -0.6},
    "means": {"cross": -0.6},
    "participants": {"several": 0.4, "cross": -0.6},
    "cause": {"class": 0.6, "theme": 0.6, "cross": -0.4},
    "contents": {"cross": -0.6},
    "inference": {},
    "whereabouts": {"unattributed": -0.4},
    "dispute": {"owned": 1.4, "topic": 1.6, "claim": 0.5, "hedged": -0.8, "counting": 0.4,
                "bare": 0.2, "blanket": 0.4},
    "answer": {"accuses": 0.3, "owned": 0.6, "named": 0.5, "topic": 0.4, "cross": -0.5},
    "aimed": {"hedged": -0.1, "near": 0.4, "response": 0.6},
}  # fmt: skip


def weigh(candidate: Candidate) -> float:
    """The probability that the clash is one, from 0 to 1."""
    weights, told = WEIGHTS[candidate.rule], 0.0
    for name, value in candidate.signals.items():
        if name in weights:
            told += weights[name] * value
    return round(1 / (1 + exp(-BIAS[candidate.rule] - told)), 3)

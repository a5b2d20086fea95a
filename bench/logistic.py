"""Logistic regression over named signals, for the few weights that judging has (Cox 1958).

Plain gradient descent, so that a fit is the same on every machine; a small penalty on large
weights keeps what few pairs tell from counting as much as what many tell.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp

BIAS = "bias"
"""The weight that stands in every model and is never penalised; its signal is 1."""
FOLDS = 5

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """The signals of a case by name, what is known of its odds beside them, and whether it is
    true."""

    signals: Weights
    true: bool
    fixed: float = 0.0


@dataclass(frozen=True, slots=True)
class Descent:
    """How a fit goes about it; ``penalty`` counts for each example."""

    penalty: float = 0.02
    steps: int = 3000
    rate: float = 0.1


def fit(examples: Sequence[Example], names: Sequence[str], descent: Descent) -> dict[str, float]:
    """The weights of ``names`` and of the bias that make the examples likeliest."""
    weights = dict.fromkeys((BIAS, *names), 0.0)
    for _ in range(descent.steps):
        slope = {n: descent.penalty * w if n != BIAS else 0.0 for n, w in weights.items()}
        for example in examples:
            miss = (estimate(weights, example) - example.true) / len(examples)
            for name in weights:
                slope[name] += miss * (1.0 if name == BIAS else example.signals.get(name, 0.0))
        weights = {name: weight - descent.rate * slope[name] for name, weight in weights.items()}
    return weights


def estimate(weights: Weights, example: Example) -> float:
    """The probability that a case is true."""
    odds = example.fixed + weights.get(BIAS, 0.0)
    odds += sum(w * example.signals.get(n, 0.0) for n, w in weights.items() if n != BIAS)
    return 1 / (1 + exp(-odds))


def estimate_apart(
    examples: Sequence[Example], names: Sequence[str], descent: Descent
) -> Iterator[tuple[float, bool]]:
    """The probability of each example by weights fitted without it, each fifth in turn, and
    whether it is true."""
    shuffled = random.Random(0).sample(examples, len(examples))
    for fold in range(FOLDS):
        weights = fit([e for at, e in enumerate(shuffled) if at % FOLDS != fold], names, descent)
        for example in shuffled[fold::FOLDS]:
            yield estimate(weights, example), example.true

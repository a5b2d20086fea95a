"""The weights of the confidence, fitted to labelled pairs, and how they hold on pairs kept apart.

    python -m bench.calibration FILE...        # the forms that bench.contradiction reads

For each rule of ``FITTED`` a logistic regression over its named signals, with a small penalty on
large weights; the other rules have too few pairs in any free corpus, and keep what was set by hand.
Printed are the weights, as ``service/contradiction/confidence.py`` has them, and the reliability
on pairs that were left out of the fit, each fifth in turn.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path

from bench.contradiction import describe_pairs, read_pairs
from bench.reliability import read_bins, tabulate
from service.contradiction.alignment import make_pair
from service.contradiction.confidence import BIAS, WEIGHTS, weigh
from service.contradiction.ruling import find_candidates
from service.extraction.extractor import Extractor
from service.settings import from_environment

FITTED = {
    "fact": ("predicate", "bounded", "gap", "strangers"),
    "bound": ("strangers", "dates_differ"),
}  # fmt: skip
"""The rules with enough labelled pairs, and the signals whose weights are sought."""
BIAS_NAME = "bias"
PENALTY, STEPS, RATE = 1.0, 600, 0.5
FOLDS = 5

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """The signals of the leading candidate of a pair, what the fixed weights make of the others,
    and whether the pair contradicts."""

    rule: str
    signals: Weights
    fixed: float
    contradicts: bool


def read_examples(extractor: Extractor, path: Path) -> list[Example]:
    """The pairs of a file in which a rule that is fitted found the leading candidate."""
    pairs = list(read_pairs(path))
    found = []
    for pair, (a, b) in zip(pairs, describe_pairs(extractor, pairs), strict=True):
        candidates, _ = find_candidates(make_pair(a, b))
        leading = max(candidates, key=weigh, default=None)
        if leading is None or leading.rule not in FITTED:
            continue
        sought, weights = FITTED[leading.rule], WEIGHTS[leading.rule]
        signals = {name: leading.signals.get(name, 0.0) for name in sought} | {BIAS_NAME: 1.0}
        others = ((n, v) for n, v in leading.signals.items() if n not in sought)
        fixed = sum(weights.get(name, 0.0) * value for name, value in others)
        found.append(Example(leading.rule, signals, fixed, pair.contradicts))
    return found


def fit(examples: Sequence[Example], rule: str) -> dict[str, float]:
    """The weights that make the labels likeliest, by plain gradient descent."""
    weights = dict.fromkeys((BIAS_NAME, *FITTED[rule]), 0.0)
    for _ in range(STEPS):
        slope = {name: PENALTY * (name != BIAS_NAME) * w for name, w in weights.items()}
        for example in examples:
            error = predict(weights, example) - example.contradicts
            for name, value in example.signals.items():
                slope[name] += error * value
        for name in weights:
            weights[name] -= RATE * slope[name] / len(examples)
    return weights


def predict(weights: Weights, example: Example) -> float:
    """The probability of a contradiction."""
    total = example.fixed + sum(weights[name] * value for name, value in example.signals.items())
    return 1 / (1 + exp(-total))


def predict_apart(examples: Sequence[Example], rule: str) -> Iterable[tuple[float, bool]]:
    """The probability of each example by weights that were fitted without it, and its label."""
    shuffled = random.Random(0).sample(examples, len(examples))
    for fold in range(FOLDS):
        weights = fit([e for i, e in enumerate(shuffled) if i % FOLDS != fold], rule)
        for example in shuffled[fold::FOLDS]:
            yield predict(weights, example), example.contradicts


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    extractor = Extractor(from_environment().pipeline)
    examples = [e for path in arguments.files for e in read_examples(extractor, path)]
    apart: list[tuple[float, bool]] = []
    for rule in FITTED:
        own = [e for e in examples if e.rule == rule]
        fitted = ", ".join(f'"{name}": {weight:.1f}' for name, weight in fit(own, rule).items())
        print(f"{rule} ({len(own)} pairs, bias by hand {BIAS[rule]}): {fitted}")
        apart += predict_apart(own, rule)
    print("reliability on pairs left out of the fit")
    print(tabulate(read_bins(apart)))


if __name__ == "__main__":
    main()

"""How much the rules and the encoder count, fitted to pairs that neither was made with.

    python -m bench.training.settle FILE...    # the forms that bench.contradiction reads

A logistic regression with a small penalty over the signals of ``settling.read_signals``, for pairs
that stand alone; printed as ``service/contradiction/settling.py`` has the weights, with precision
and recall on each fifth of the pairs in turn that was left out of the fit.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from math import exp
from pathlib import Path

from bench.contradiction import describe_pairs, read_pairs
from service.contradiction.alignment import make_pair
from service.contradiction.ruling import rule
from service.contradiction.settling import WEIGHTS, is_worth_reading, read_pair, read_signals
from service.extraction.extractor import Extractor
from service.settings import from_environment

NAMES = tuple(WEIGHTS)
PENALTY, STEPS, RATE, FOLDS = 0.02, 3000, 0.1, 5

Example = tuple[dict[str, float], bool]


def main() -> None:
    """Fit on all files that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    extractor = Extractor(from_environment().pipeline)
    examples = [e for path in parser.parse_args().files for e in read_examples(extractor, path)]
    random.Random(1).shuffle(examples)
    held = [
        (estimate(weights, signals), true)
        for fold in range(FOLDS)
        for weights in [fit([e for at, e in enumerate(examples) if at % FOLDS != fold])]
        for signals, true in examples[fold::FOLDS]
    ]
    for at in (0.3, 0.4, 0.5, 0.6, 0.7):
        shown = [true for share, true in held if share >= at]
        wanted = sum(true for _, true in held)
        print(f"{at}: P {sum(shown) / len(shown):.3f} R {sum(shown) / wanted:.3f}")
    print({name: round(weight, 2) for name, weight in fit(examples).items()})


def read_examples(extractor: Extractor, path: Path) -> list[Example]:
    """The signals of each pair of a file of which both sides assert, and whether it contradicts."""
    pairs = list(read_pairs(path))
    found = []
    for pair, sides in zip(pairs, describe_pairs(extractor, pairs), strict=True):
        both = make_pair(*sides)
        ruled = rule(both)
        if all(side.asserts for side in sides) and is_worth_reading(both):
            found.append((read_signals(both, ruled, read_pair(both)), pair.contradicts))
    return found


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """The weights under which the examples are likeliest, less a penalty for large ones."""
    weights = dict.fromkeys(NAMES, 0.0)
    for _ in range(STEPS):
        slope = {n: PENALTY * w if n != "bias" else 0.0 for n, w in weights.items()}
        for signals, true in examples:
            miss = (estimate(weights, signals) - true) / len(examples)
            for name in NAMES:
                slope[name] += miss * signals[name]
        weights = {name: weights[name] - RATE * slope[name] for name in NAMES}
    return weights


def estimate(weights: dict[str, float], signals: dict[str, float]) -> float:
    """The probability of a contradiction."""
    return 1 / (1 + exp(-sum(weights[name] * signals[name] for name in weights)))


if __name__ == "__main__":
    main()

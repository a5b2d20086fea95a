"""The weights of the confidence, fitted to labelled pairs, and how they hold on pairs kept apart.

    python -m bench.calibration FILE...        # the forms that bench.contradiction reads

For each rule of ``FITTED`` a logistic regression over its named signals, with a small penalty on
large weights; the other rules have too few pairs in any free corpus, and keep what was set by hand.
Printed are the weights, as ``service/contradiction/confidence.py`` has them, and the reliability
on pairs that were left out of the fit, each fifth in turn.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from bench.contradiction import describe_pairs, read_pairs
from bench.logistic import Descent, Example, estimate_apart, fit
from bench.reliability import read_bins, tabulate
from service.contradiction.alignment.pairs import make_pair
from service.contradiction.confidence import BIAS, WEIGHTS, weigh
from service.contradiction.ruling import find_candidates
from service.extraction.extractor import Extractor
from service.settings import from_environment

FITTED = {
    "fact": ("predicate", "bounded", "gap", "strangers"),
    "bound": ("strangers", "dates_differ"),
}  # fmt: skip
"""The rules with enough labelled pairs, and the signals whose weights are sought."""
STEPS, RATE = 600, 0.5


def read_examples(extractor: Extractor, path: Path) -> dict[str, list[Example]]:
    """For each rule that is fitted, the pairs of a file in which it found the leading candidate:
    the signals that are sought, and what the other weights make of the rest."""
    pairs = list(read_pairs(path))
    found: dict[str, list[Example]] = defaultdict(list)
    for pair, (a, b) in zip(pairs, describe_pairs(extractor, pairs), strict=True):
        candidates, _ = find_candidates(make_pair(a, b))
        leading = max(candidates, key=weigh, default=None)
        if leading is None or leading.rule not in FITTED:
            continue
        sought, weights = FITTED[leading.rule], WEIGHTS[leading.rule]
        signals = {name: leading.signals.get(name, 0.0) for name in sought}
        others = ((n, v) for n, v in leading.signals.items() if n not in sought)
        fixed = sum(weights.get(name, 0.0) * value for name, value in others)
        found[leading.rule].append(Example(signals, pair.contradicts, fixed))
    return found


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    extractor = Extractor(from_environment().pipeline)
    told = [read_examples(extractor, path) for path in arguments.files]
    apart: list[tuple[float, bool]] = []
    for rule, sought in FITTED.items():
        own = [example for each in told for example in each[rule]]
        descent = Descent(1 / max(1, len(own)), STEPS, RATE)
        weights = ", ".join(f'"{n}": {w:.1f}' for n, w in fit(own, sought, descent).items())
        print(f"{rule} ({len(own)} pairs, bias by hand {BIAS[rule]}): {weights}")
        apart += estimate_apart(own, sought, descent)
    print("reliability on pairs left out of the fit")
    print(tabulate(read_bins(apart)))


if __name__ == "__main__":
    main()

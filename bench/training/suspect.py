"""The weights of suspicion, fitted to the stories the encoder learns from.

    python -m bench.training.suspect

Every contradicting pair and one in ``EVERY`` of the others; printed are the weights, as
``service/contradiction/suspicion.py`` has them, and which share of the contradictions lies among
the most suspicious pairs.
"""

from __future__ import annotations

import random
from math import log

from bench.logistic import BIAS, Descent, Example, estimate, fit
from bench.stories import read_stories
from bench.training.rows import DATA
from service.contradiction.alignment.pairs import make_pair
from service.contradiction.suspicion import WEIGHTS, read_gist, read_hints
from service.extraction.extractor import Extractor
from service.settings import from_environment

NAMES = tuple(name for name in WEIGHTS if name != BIAS)
EVERY = 10
DESCENT = Descent(penalty=0.001, steps=400, rate=0.3)


def main() -> None:
    """Fit and print."""
    examples = read_examples()
    rng = random.Random(1)
    chosen = [e for e in examples if e.true or rng.random() < 1 / EVERY]
    weights = fit(chosen, NAMES, DESCENT)
    weights[BIAS] -= log(EVERY)
    ranked = sorted(examples, key=lambda e: -estimate(weights, e))
    wanted = sum(e.true for e in examples)
    for share in (0.05, 0.1, 0.2, 0.3, 0.5):
        found = sum(e.true for e in ranked[: int(share * len(ranked))])
        print(f"{share:.0%} of {len(ranked)} pairs hold {found / wanted:.0%} of {wanted} clashes")
    print({name: round(weight, 2) for name, weight in weights.items()})


def read_examples() -> list[Example]:
    """The hints of every pair of every story, and whether it contradicts."""
    extractor = Extractor(from_environment().pipeline)
    found = []
    for path in sorted((DATA / "stories").glob("*.jsonl")):
        for pair in (pair for story in read_stories(path, extractor) for pair in story.pairs):
            if not pair.unsure:
                a, b = pair.a.features, pair.b.features
                hints = read_hints(make_pair(a, b, pair.scene), read_gist(a), read_gist(b))
                found.append(Example(hints, pair.contradicts))
    return found


if __name__ == "__main__":
    main()

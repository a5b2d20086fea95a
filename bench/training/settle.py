"""How much the rules and the encoder count, fitted to pairs that neither was made with.

    python -m bench.training.settle FILE...            # the forms that bench.contradiction reads
    python -m bench.training.settle --stories FILE...  # the form of bench/training/stories

A logistic regression with a small penalty over the signals of ``settling.read_signals``, for pairs
that stand alone, or for those of articles that only the encoder suspects and those that the rules
show; printed as ``service/contradiction/settling.py`` has the weights, with precision and recall
on each fifth of the pairs in turn that was left out of the fit.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.contradiction import describe_pairs, read_pairs
from bench.logistic import BIAS, Descent, Example, estimate_apart, fit
from bench.stories import MarkedPair, Story, read_stories
from service.contradiction.alignment.pairs import make_pair
from service.contradiction.company import gather_company
from service.contradiction.reading import Case, choose_shown, choose_suspicious, judge_cases
from service.contradiction.ruling import rule
from service.contradiction.settling import (
    ALONE,
    MET,
    SHOWN,
    TOLD,
    choose_weights,
    is_worth_reading,
    read_pair,
    read_signals,
)
from service.extraction.extractor import Extractor
from service.settings import from_environment


def main() -> None:
    """Fit on all files that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--stories", action="store_true")
    given = parser.parse_args()
    extractor = Extractor(from_environment().pipeline)
    if given.stories:
        cases = [case for path in given.files for case in read_story_cases(extractor, path)]
        for name, weights in (("TOLD", TOLD), ("MET", MET), ("SHOWN", SHOWN)):
            report(name, weights, [case.example for case in cases if case.weights is weights])
    else:
        report("ALONE", ALONE, [e for path in given.files for e in read_examples(extractor, path)])


def report(title: str, weights: Mapping[str, float], examples: Sequence[Example]) -> None:
    """Fit the signals that have a weight now, and print."""
    names = tuple(name for name in weights if name != BIAS)
    held = list(estimate_apart(examples, names, Descent()))
    print(
        title, {name: round(weight, 2) for name, weight in fit(examples, names, Descent()).items()}
    )
    for at in (0.3, 0.4, 0.5, 0.6, 0.7):
        shown = [true for share, true in held if share >= at]
        wanted = sum(true for _, true in held)
        precision = sum(shown) / max(1, len(shown))
        print(f"{at}: {len(shown)} shown, P {precision:.3f} R {sum(shown) / max(1, wanted):.3f}")


def read_examples(extractor: Extractor, path: Path) -> list[Example]:
    """The signals of each pair of a file of which both sides assert, and whether it contradicts."""
    pairs = list(read_pairs(path))
    found = []
    for pair, sides in zip(pairs, describe_pairs(extractor, pairs), strict=True):
        both = make_pair(*sides)
        ruled = rule(both)
        if all(side.asserts for side in sides) and is_worth_reading(both):
            found.append(Example(read_signals(both, ruled, read_pair(both)), pair.contradicts))
    return found


@dataclass(frozen=True, slots=True)
class StoryCase:
    """A pair of a story that is read, and the weights by which it is settled."""

    weights: Mapping[str, float]
    example: Example


def read_story_cases(extractor: Extractor, path: Path) -> list[StoryCase]:
    """Those pairs of the stories of a file that are read."""
    return [
        case
        for story in read_stories(path, extractor)
        for batch in part_story(story)
        for case in read_batch(batch)
    ]


def part_story(story: Story) -> Iterable[Sequence[MarkedPair]]:
    """The pairs of a story that are read together, of each article and across; without those of
    which nobody is sure."""
    batches: dict[int | None, list[MarkedPair]] = {}
    for pair in story.pairs:
        if not pair.unsure:
            batches.setdefault(pair.a.text if pair.scene == "article" else None, []).append(pair)
    return batches.values()


def read_batch(batch: Sequence[MarkedPair]) -> Iterator[StoryCase]:
    """What is read of the pairs of an article, or of two."""
    cases = [Case(told.a.features, told.b.features, told.scene) for told in batch]
    judged = judge_cases(cases, None)
    chosen = [*choose_shown(judged), *choose_suspicious(cases, judged)]
    pairs = [cases[at].pair() for at in chosen]
    readings = [read_pair(pair) for pair in pairs]
    companies = gather_company([(p, r.clash) for p, r in zip(pairs, readings, strict=True)])
    for at, pair, reading, company in zip(chosen, pairs, readings, companies, strict=True):
        signals = read_signals(pair, judged[at], reading, company)
        weights = choose_weights(pair, judged[at])
        yield StoryCase(weights, Example(signals, batch[at].contradicts))


if __name__ == "__main__":
    main()

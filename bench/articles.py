"""How well contradictions are found in whole articles, within each and across those of a story.

    python -m bench.articles FILE... [--rules] [--errors]    # the form of bench.stories

Of the pairs shown as contradictions how many were marked (pairs of which editors are unsure count
neither way), and of the conflicts marked, and the core ones among them, for how many a pair is
shown; the kind; and how the confidence holds. ``--rules`` lets the rules judge alone.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import mean, median

from bench.reliability import read_bins, tabulate
from bench.stories import MarkedPair, Story, read_stories
from service.contradiction import judge_across, judge_article
from service.contradiction.judge import Read
from service.contradiction.settling import read_pair
from service.domain.contradiction import Judgement, Verdict
from service.extraction.extractor import Extractor
from service.settings import from_environment


def main() -> None:
    """Score each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--errors", action="store_true")
    given = parser.parse_args()
    extractor = Extractor(from_environment().pipeline)
    for path in given.files:
        stories = list(read_stories(path, extractor))
        began = time.process_time()
        judged = [(s, judge_story(s, None if given.rules else read_pair)) for s in stories]
        seconds = time.process_time() - began
        print(f"{path.name}: {seconds / len(stories):.2f} s of processor time a story")
        report(judged)
        if given.errors:
            tell_errors(judged)


def judge_story(story: Story, read: Read | None) -> list[Judgement]:
    """The judgement on each pair of the story, as when its articles come in one after another."""
    within: dict[tuple[int, int, int], Judgement] = {}
    for text in {said.text for said in story.said}:
        features = [said.features for said in story.said if said.text == text]
        for i, j, judgement in judge_article(features, read):
            within[text, i, j] = judgement
    across = [pair for pair in story.pairs if pair.scene == "cross"]
    judged = judge_across([(t.a.features, t.b.features) for t in across], read)
    met = {(t.a.text, t.a.at, t.b.text, t.b.at): j for t, j in zip(across, judged, strict=True)}
    return [
        within[t.a.text, t.a.at, t.b.at]
        if t.scene == "article"
        else met[t.a.text, t.a.at, t.b.text, t.b.at]
        for t in story.pairs
    ]


def report(stories: Iterable[tuple[Story, list[Judgement]]]) -> None:
    """Precision over pairs, recall over conflicts, kinds, and reliability."""
    count: Counter[str] = Counter()
    given: list[tuple[float, bool]] = []
    met: list[float] = []
    lengths: list[int] = []
    for story, judged in stories:
        both = list(zip(story.pairs, judged, strict=True))
        shown = [(t, j) for t, j in both if j.verdict is Verdict.CONTRADICTS and not t.unsure]
        count["shown"] += len(shown)
        count["right"] += sum(t.contradicts for t, _ in shown)
        count["kind"] += sum(_has_kind(t, j) for t, j in shown)
        met += [share for t, j in shown if t.contradicts for share in _meet_marks(t, j)]
        lengths += [length for t, j in shown for length in _count_words(t, j)]
        found = {mark.key for t, _ in shown for mark in t.marks if mark.name == "conflicts"}
        wanted = {mark.key: mark.core for mark in story.marks if mark.name == "conflicts"}
        wanted |= {m.key: True for m in story.marks if m.name == "conflicts" and m.core}
        count["conflicts"] += len(wanted)
        count["found"] += len(found)
        count["core"] += sum(wanted.values())
        count["core found"] += sum(wanted[key] for key in found)
        given += [(_clash_of(j), t.contradicts) for t, j in both if j.clashes and not t.unsure]
    precision = count["right"] / max(1, count["shown"])
    print(f"  {count['shown']} pairs shown, {count['right']} right: precision {precision:.2f}")
    print(f"  conflicts {count['found']} of {count['conflicts']}", end=", ")
    print(f"core {count['core found']} of {count['core']}", end=", ")
    print(f"kind right in {count['kind']} of {count['right']}")
    if met:
        print(f"  evidence {mean(met):.2f} of what is marked", end=", ")
        print(f"{median(lengths):.0f} words a side, {max(lengths)} at most")
    print(tabulate(read_bins(given)))


def tell_errors(stories: Iterable[tuple[Story, list[Judgement]]]) -> None:
    """What was shown and is no contradiction."""
    for story, judged in stories:
        for pair, judgement in zip(story.pairs, judged, strict=True):
            if judgement.verdict is Verdict.CONTRADICTS and not pair.contradicts:
                sort = "unsure" if pair.unsure else "WRONG"
                print(sort, story.name, judgement.confidence, judgement.explanation)


def _has_kind(pair: MarkedPair, judgement: Judgement) -> bool:
    kinds = {mark.label for mark in pair.marks if mark.name == "conflicts"}
    return judgement.kind is not None and judgement.kind.value in kinds


def _meet_marks(pair: MarkedPair, judgement: Judgement) -> Iterator[float]:
    """How well the evidence of each side meets the words that were marked, at best."""
    clash = judgement.clashes[0]
    marks = [mark for mark in pair.marks if mark.name == "conflicts"]
    for shown, places in ((clash.a, [m.a for m in marks]), (clash.b, [m.b for m in marks])):
        yield max(
            2 * max(0, min(shown.end, p.end) - max(shown.start, p.start))
            / (shown.end - shown.start + p.end - p.start)
            for p in places
        )  # fmt: skip


def _count_words(pair: MarkedPair, judgement: Judgement) -> Iterator[int]:
    """How many words of each side are shown."""
    clash = judgement.clashes[0]
    for side, shown in ((pair.a, clash.a), (pair.b, clash.b)):
        yield len(side.features.quote((shown.start, shown.end)).split())


def _clash_of(judgement: Judgement) -> float:
    shown = judgement.verdict is Verdict.CONTRADICTS
    return judgement.confidence if shown else 1 - judgement.confidence


if __name__ == "__main__":
    main()

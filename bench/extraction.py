"""How good, how fast and how large the extractor is, on a file of annotated articles.

    .venv/bin/python bench/extraction.py PATH.jsonl [--articles N] [--no-speed]

The file has one article per line, ``{"id", "text", "attrs": [{"source", "cue", "content"}]}`` with
spans as pairs of code points. The scores compare sets of words, so quotation marks, punctuation and
a leading "that" never count:

    exact    the same words; soft: pairs whose words agree by half (Dice), one to one
    full     a soft pair that also has the right source and the right cue
    speaker, cue   the share of soft pairs that have the right one

Where the annotations say who each speaker is (``mention``, ``mtype``, ``names``), the speakers that
mentions resolve to are scored too: see ``bench/resolution.py``.

Speed is measured beside the bare pipeline in the same run: whole, without its name finder, with the
parser alone, article by article in turn, so that a busy machine slows all alike.
"""

from __future__ import annotations

import argparse
import importlib
import resource
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

# It is run by its path too.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.annotated import read_articles
from bench.attributions import Article, Tally, compare
from bench.resolution import count_resolved, print_resolved
from service.domain.statement import Statement
from service.extraction.extractor import Extractor
from service.settings import from_environment


def spans_of(statement: Statement) -> dict[str, Any]:
    """A statement in the shape of an annotation."""
    return {
        "content": [(s.start, s.end) for s in statement.content],
        "source": [(s.start, s.end) for s in statement.source],
        "cue": [(statement.cue.start, statement.cue.end)] if statement.cue else [],
    }


def score(articles: Sequence[dict[str, Any]], extractor: Extractor) -> None:
    """Prints the scores of all attributions, and of those with a verb of speech."""
    tallies = {"all": Tally(), "speech": Tally()}
    resolved: Counter[tuple[str, str]] = Counter()
    for article in articles:
        words = Article(article["text"])
        gold = [words.attribution(a) for a in article["attrs"]]
        statements = extractor.extract(article["text"])
        resolvable = [a for a in article["attrs"] if "mtype" in a]
        resolved += count_resolved(article["text"], resolvable, statements)
        found = [words.attribution(spans_of(s)) for s in statements]
        gold, found = [g for g in gold if g.content], [f for f in found if f.content]
        for name, tally in tallies.items():
            compare(gold, found, tally, name == "speech")
    for name, tally in tallies.items():
        print(f"{name:9}{tally.line()}")
        for kind in ("direct", "indirect", "mixed"):
            print(f"  {kind:9}{tally.kinds.get(kind, Tally()).line()}")
    if resolved:
        print("speakers resolved")
        print_resolved(resolved)


def race(texts: Sequence[str], pipeline: str) -> None:
    """Prints the articles that each runner does in a second, in turns, and the ratio: by the first
    reading, when no runner remembers a word, and by the median of three more."""
    package = importlib.import_module(pipeline)
    runners: dict[str, Callable[[str], object]] = {
        "extractor": Extractor(pipeline).extract,
        "bare pipeline": package.load(),
        "without name finder": package.load(exclude=["ner"]),
        "parser alone": package.load(exclude=["ner", "tagger", "attribute_ruler", "lemmatizer"]),
    }
    times: dict[str, list[list[float]]] = {name: [[] for _ in texts] for name in runners}
    for _ in range(4):
        for i, text in enumerate(texts):
            for name, run in runners.items():
                begin = time.process_time()
                run(text)
                times[name][i].append(time.process_time() - begin)
    rates = {n: len(texts) / sum(statistics.median(r[1:]) for r in t) for n, t in times.items()}
    firsts = {n: len(texts) / sum(r[0] for r in t) for n, t in times.items()}
    words = sum(len(t.split()) for t in texts) / len(texts)
    print(f"articles of {words:.0f} words in a second of one core:")
    for name, rate in rates.items():
        ratio, first = rates["extractor"] / rate, firsts["extractor"] / firsts[name]
        print(f"  {name:20} {rate:5.1f}  ({ratio:4.2f} times, {first:4.2f} at first reading)")


def main() -> None:
    """Reads the arguments, scores, and races."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--articles", type=int, default=24, help="how many the race takes")
    parser.add_argument("--no-speed", action="store_true")
    options = parser.parse_args()
    pipeline = from_environment().pipeline
    begin = time.perf_counter()
    extractor = Extractor(pipeline)
    loaded = time.perf_counter() - begin
    articles = read_articles(options.path)
    for article in articles:
        article.setdefault("attrs", [])
    score(articles, extractor)
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"model loaded in {loaded:.2f} s; at most {resident:.0f} MB resident while scoring")
    if not options.no_speed:
        race([a["text"] for a in articles[: options.articles]], pipeline)


if __name__ == "__main__":
    main()

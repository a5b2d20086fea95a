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
import json
import re
import resource
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.resolution import count_resolved, print_resolved  # noqa: E402
from service.domain.statement import Statement  # noqa: E402
from service.extraction.extractor import Extractor  # noqa: E402
from service.settings import from_environment  # noqa: E402

Words = frozenset[int]
WORD = re.compile(r"\w+")
_VERBS = """
say tell add claim note explain state announce argue insist suggest acknowledge deny refute confirm
warn declare report write tweet reply respond continue conclude according ask call accuse criticize
describe emphasize highlight stress point clarify vow promise pledge urge demand admit assert allege
contend maintain observe remark recall testify quip joke blast predict propose recommend mention
echo outline
"""
SPEECH = frozenset(_VERBS.split())
IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "according": "according"}


@dataclass
class Tally:
    """Counts over all articles, one for each kind of quotation."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    soft: int = 0
    full: int = 0
    sourced: int = 0
    speaker: int = 0
    cued: int = 0
    cue: int = 0
    kinds: dict[str, Tally] = field(default_factory=dict)

    def line(self) -> str:
        """F1 of exact, soft and full, and the shares of right speakers and cues, in per cent."""
        f1 = [200 * n / max(self.gold + self.found, 1) for n in (self.exact, self.soft, self.full)]
        speaker, cue = self.speaker / max(self.sourced, 1), self.cue / max(self.cued, 1)
        return (
            f"exact {f1[0]:5.1f}  soft {f1[1]:5.1f}  full {f1[2]:5.1f}"
            f"  speaker {100 * speaker:5.1f}  cue {100 * cue:5.1f}  n {self.gold}/{self.found}"
        )


@dataclass(frozen=True)
class Attribution:
    """Words of an attribution, as indices into the words of the text."""

    content: Words
    source: Words
    cue: Words
    kind: str
    speech: bool


class Article:
    """The words of a text and which of them stand in quotation marks."""

    def __init__(self, text: str) -> None:
        self.words = [(m.start(), m.end(), m[0].lower()) for m in WORD.finditer(text)]
        self.quoted = _quoted(text)

    def attribution(self, spans: dict[str, Any]) -> Attribution:
        """The word sets of one annotation or prediction."""
        content = self._words(spans["content"])
        first = min(content, default=-1)
        if len(content) > 2 and self.words[first][2] == "that":
            content -= {first}
        cue = self._words(spans["cue"])
        speech = not cue or any(_lemma(self.words[i][2]) in SPEECH for i in cue)
        return Attribution(content, self._words(spans["source"]), cue, self._kind(content), speech)

    def _words(self, spans: Iterable[Sequence[int]]) -> Words:
        inside = [i for s, e in spans for i, (b, f, _) in enumerate(self.words) if b < e and f > s]
        return frozenset(inside)

    def _kind(self, content: Words) -> str:
        share = sum(self.quoted[self.words[i][0]] for i in content) / max(len(content), 1)
        return "direct" if share >= 0.95 else "mixed" if share else "indirect"


def _lemma(word: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, instead in (
        ("ied", "y"),
        ("ies", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("s", ""),
        ("ing", ""),
        ("ing", "e"),
    ):
        stem = word[: -len(ending)] + instead
        if word.endswith(ending) and stem in SPEECH:
            return stem
    return word


def _quoted(text: str) -> bytearray:
    inside, marks = False, bytearray(len(text))
    for i, character in enumerate(text):
        if character in "“«" or character == "\n" or character in "”»":
            inside = character in "“«"
        elif character == '"':
            inside = not inside
        else:
            marks[i] = inside
    return marks


def dice(a: Words, b: Words) -> float:
    """How far two sets of words agree, from 0 to 1."""
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def compare(
    gold: Sequence[Attribution], found: Sequence[Attribution], tally: Tally, speech: bool
) -> None:
    """Pairs the found with the annotated, best first, and counts."""
    pairs = sorted(
        (
            (dice(g.content, f.content), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
        ),
        key=lambda pair: -pair[0],
    )
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for agreement, i, j in pairs:
        if agreement >= 0.5 and i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)
    left_out = {j for i, j in paired.items() if speech and not gold[i].speech}
    for i, g in enumerate(gold):
        if not speech or g.speech:
            _count(g, found[paired[i]] if i in paired else None, tally)
    for j, f in enumerate(found):
        if j not in left_out:
            tally.found += 1
            tally.kinds.setdefault(f.kind, Tally()).found += 1


def _count(g: Attribution, f: Attribution | None, tally: Tally) -> None:
    for t in (tally, tally.kinds.setdefault(g.kind, Tally())):
        t.gold += 1
        if f is None:
            continue
        t.soft += 1
        t.exact += g.content == f.content
        speaker = (
            not f.source
            if not g.source
            else (bool(f.source) and (dice(g.source, f.source) >= 0.5 or max(g.source) in f.source))
        )
        cue = not g.cue or bool(g.cue & f.cue)
        t.full += speaker and cue
        t.sourced += bool(g.source)
        t.speaker += bool(g.source) and speaker
        t.cued += bool(g.cue)
        t.cue += bool(g.cue) and cue


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
    articles = [json.loads(line) for line in options.path.read_text().splitlines() if line.strip()]
    for article in articles:
        article.setdefault("attrs", [])
    score(articles, extractor)
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"model loaded in {loaded:.2f} s; at most {resident:.0f} MB resident while scoring")
    if not options.no_speed:
        race([a["text"] for a in articles[: options.articles]], pipeline)


if __name__ == "__main__":
    main()

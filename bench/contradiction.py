"""How well and how fast the detectors judge labelled pairs.

    python -m bench.contradiction FILE... [--errors] [--rules] [--pipeline NAME] [--plot docs]

Four forms are understood, by their fields: pairs ``{"a", "b", "label"}`` with CONTRADICTS or
``contradicts`` for a contradiction (news pairs, VitaminC), claims with headlines
``{"claim", "headline", "stance"}`` where ``against`` is one (Emergent), and the tables of
``tests/contradiction/pairs`` (``verdict kind | first | second``). Printed are precision, recall and
F1 of "contradicts", the share of right kinds, a reliability table of the confidence, and the judged
pairs per second on one core, with and without reading the features from JSON. With a folder for the
plot, the reliability of all files together is put into its page and drawn.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.reliability import read_bins, tabulate, write_reliability
from service.contradiction import DETECTOR, Features, judge
from service.contradiction.judge import Read
from service.contradiction.settling import read_pair
from service.domain.contradiction import Judgement, Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_sentence
from service.settings import from_environment


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two sentences, whether they contradict, and the kind where it is known."""

    a: str
    b: str
    contradicts: bool
    kind: str | None


def read_pairs(path: Path) -> Iterator[Labelled]:
    """The labelled pairs of a file, in any of the four forms."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if path.suffix == ".txt":
            label, a, b = (part.strip() for part in line.split(" | "))
            verdict, kind = label.split()
            yield Labelled(a, b, verdict == "CONTRADICTS", kind)
            continue
        row = json.loads(line)
        if "stance" in row:
            yield Labelled(row["claim"], row["headline"], row["stance"] == "against", None)
        else:
            contradicts = row["label"].upper() == "CONTRADICTS"
            yield Labelled(row["a"], row["b"], contradicts, row.get("kind"))


def describe_pairs(extractor: Extractor, pairs: list[Labelled]) -> list[tuple[Features, Features]]:
    """The features of both sides; a sentence that occurs twice is parsed once.

    Raises:
        ValueError: when a sentence has no word.
    """
    known: dict[str, Features] = {}
    for pair in pairs:
        for text in (pair.a, pair.b):
            if text not in known:
                described = describe_sentence(extractor, text)
                if described is None:
                    raise ValueError(f"one of two sentences has no word: {pair.a!r}, {pair.b!r}")
                known[text] = described
    return [(known[pair.a], known[pair.b]) for pair in pairs]


def report(pairs: list[Labelled], judgements: list[Judgement]) -> None:
    """Precision, recall, F1, kinds, and the reliability of the confidence."""
    flagged = [j.verdict is Verdict.CONTRADICTS for j in judgements]
    hits = sum(p.contradicts and f for p, f in zip(pairs, flagged, strict=True))
    precision = hits / max(1, sum(flagged))
    recall = hits / max(1, sum(p.contradicts for p in pairs))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    unsure = sum(j.verdict is Verdict.UNSURE for j in judgements)
    print(f"  {len(pairs)} pairs, {sum(p.contradicts for p in pairs)} contradict, {unsure} unsure")
    print(f"  precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")
    both = zip(pairs, judgements, strict=True)
    kinds = [p.kind == j.kind for p, j in both if j.kind and p.contradicts and p.kind]
    if kinds:
        print(f"  kind right in {sum(kinds) / len(kinds):.2f} of {len(kinds)}")
    print(tabulate(read_bins(given(pairs, judgements))))


def given(pairs: list[Labelled], judgements: list[Judgement]) -> list[tuple[float, bool]]:
    """The probability of a clash that each pair was given, and whether there is one; without the
    pairs that were held to be compatible."""
    return [
        (j.confidence if j.verdict is Verdict.CONTRADICTS else 1 - j.confidence, p.contradicts)
        for p, j in zip(pairs, judgements, strict=True)
        if j.verdict is not Verdict.COMPATIBLE
    ]


def measure_speed(described: list[tuple[Features, Features]], read: Read | None) -> None:
    """Judged pairs per second of a core, from features in memory and from features in JSON."""
    for a, b in described[:50]:
        judge(a, b, read)
    start = time.process_time()
    for a, b in described:
        judge(a, b, read)
    plain = len(described) / (time.process_time() - start)
    stored = [(json.dumps(a.to_json()), json.dumps(b.to_json())) for a, b in described]
    start = time.process_time()
    for one, other in stored:
        a, b = Features.from_json(json.loads(one)), Features.from_json(json.loads(other))
        judge(a, b, read)
    reading = len(described) / (time.process_time() - start)
    size = sum(len(a) + len(b) for a, b in stored) / max(1, 2 * len(stored))
    print(f"  {plain:.0f} pairs a second, {reading:.0f} from JSON ({size:.0f} bytes a statement)")


def main() -> None:
    """Judge every file that is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true", help="print what was judged wrongly")
    parser.add_argument("--rules", action="store_true", help="let the rules judge alone")
    parser.add_argument("--plot", type=Path, help="the folder of the page and the plot")
    parser.add_argument("--pipeline", default=from_environment().pipeline)
    arguments = parser.parse_args()
    read = None if arguments.rules else read_pair
    extractor = Extractor(arguments.pipeline)
    everything: list[tuple[float, bool]] = []
    for path in arguments.files:
        pairs = list(read_pairs(path))
        described = describe_pairs(extractor, pairs)
        judgements = [judge(a, b, read) for a, b in described]
        print(f"{path.name} ({DETECTOR})")
        report(pairs, judgements)
        everything += given(pairs, judgements)
        measure_speed(described, read)
        for pair, judgement in zip(pairs, judgements, strict=True):
            if arguments.errors and pair.contradicts != (judgement.verdict is Verdict.CONTRADICTS):
                wrong = "MISSED " if pair.contradicts else "FLAGGED"
                print(f"  {wrong} {pair.a} | {pair.b} | {judgement.kind} {judgement.explanation}")
    if arguments.plot is not None:
        write_reliability(read_bins(everything), arguments.plot)


if __name__ == "__main__":
    main()

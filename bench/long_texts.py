"""How extraction takes long texts: processor time and memory as they grow, and the model's load.

    .venv/bin/python -m bench.long_texts [FILE.jsonl] [--kinds KIND...] [--pythons PYTHON...]

The texts are the articles of FILE (one JSON object with a ``text`` a line) set end to end, or the
documents in ``seeds/`` again and again; then those of ``long_kinds.py``, made to hurt. Each is read
in a process of its own. ``--kinds`` chooses among them, ``--pythons`` compares the output of other
interpreters, byte by byte, on each document alone.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import cycle
from pathlib import Path

from bench.annotated import read_articles
from bench.long_kinds import KINDS
from service.extraction.extractor import Extractor
from service.settings import from_environment

SIZES = (250_000, 500_000, 1_000_000)
ARTICLES = "articles"
COMPARED = 100
"""How many documents other interpreters read."""


def main(given: argparse.Namespace) -> None:
    """Measure, or be one of the processes that are measured."""
    texts = list(read_texts(given.file))
    if given.digest:
        print(digest(texts[:COMPARED]))
        return
    if given.text:
        print(json.dumps(measure(make_text(given.text, given.size, texts))))
        return
    for name in given.kinds or (ARTICLES, *KINDS):
        for size in SIZES:
            report(name, size, given.file)
    for python in given.pythons:
        same = ask(sys.executable, given.file, "--digest") == ask(python, given.file, "--digest")
        print(f"{python}: {'the same, byte by byte' if same else 'DIFFERENT'}")


def read_texts(file: Path | None) -> Iterator[str]:
    """The texts of a file of articles, or of the seeds."""
    if file is None:
        for seed in sorted((Path(__file__).parents[1] / "seeds").iterdir()):
            yield seed.read_text()
        return
    for article in read_articles(file):
        yield article["text"]


def make_text(name: str, size: int, texts: Sequence[str]) -> str:
    """A text of that many code points."""
    if name != ARTICLES:
        return KINDS[name](size)
    parts, length = [], 0
    for text in cycle(texts):
        parts.append(text)
        length += len(text) + 2
        if length >= size:
            return "\n\n".join(parts)[:size]
    raise ValueError("no text to make a long one of")


def measure(text: str) -> dict[str, float]:
    """Processor seconds of loading the model and of reading the text, and the peak in MB."""
    began = time.process_time()
    extractor = Extractor(from_environment({}).pipeline)
    loaded = time.process_time()
    statements = extractor.extract(text)
    return {
        "load": loaded - began,
        "seconds": time.process_time() - loaded,
        "resident": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "statements": len(statements),
    }


def digest(texts: Sequence[str]) -> str:
    """What all the statements of the texts come to, to the last byte."""
    extractor = Extractor(from_environment({}).pipeline)
    found = sha256()
    for text in texts:
        found.update(repr(extractor.extract(text)).encode())
    return found.hexdigest()


def report(name: str, size: int, file: Path | None) -> None:
    """Measure one text in a process of its own, and print it."""
    found = json.loads(ask(sys.executable, file, "--text", name, "--size", str(size)))
    print(
        f"{name:10} {size:9,} code points: {found['seconds']:6.1f} s, at most"
        f" {found['resident']:4.0f} MB, {found['statements']:6,} statements"
        f" (model loaded in {found['load']:.2f} s)",
        flush=True,
    )


def ask(python: str, file: Path | None, *arguments: str) -> str:
    """What this module prints when another interpreter runs it."""
    given = [str(file)] if file else []
    command = [python, "-m", "bench.long_texts", *given, *arguments]
    folder = Path(__file__).parents[1]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder).stdout


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, nargs="?", help="JSON lines with a text each")
    parser.add_argument("--kinds", nargs="*", default=[], choices=(ARTICLES, *KINDS))
    parser.add_argument("--pythons", nargs="*", default=[], help="interpreters to compare with")
    parser.add_argument("--text", help=argparse.SUPPRESS)
    parser.add_argument("--size", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--digest", action="store_true", help=argparse.SUPPRESS)
    main(parser.parse_args())

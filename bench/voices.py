"""Whom statements are given to, on articles whose statements were marked by their words.

    .venv/bin/python -m bench.voices PATH.jsonl [--errors]

The file has one article a line, ``{"id", "text", "statements": [{"speaker", "content", "kind"}]}``:
the name or description that the article has for who speaks, fullest form, "" for nobody; and the
words of the content, in one piece or several, each standing once in the text. A mark counts as
found when its words agree by half (Dice) with those of a statement. The statement's speaker is then

    right      of the same words, or one name holds the other; articles, titles and owners left out
    wrong      anybody else
    abstained  nobody

A mark that is not found is ``within`` where all its words are a part of what its speaker is given
("said that the dam held and that rain would come" is one statement, and may be two marks), else
``missed``.

``--errors`` tells of each mark that is neither right nor within.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

# It is run by its path too.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.annotated import read_articles
from bench.resolution import content_words, paired
from service.domain.statement import Statement
from service.extraction.extractor import Extractor
from service.settings import from_environment

OUTCOMES = ("right", "within", "wrong", "abstained", "missed")


def attribution(text: str, mark: Mapping[str, Any]) -> dict[str, Any]:
    """A mark in the shape that ``bench.resolution`` reads; it has no place of a source."""
    content = mark["content"]
    pieces = [content] if isinstance(content, str) else content
    starts = [text.index(piece) for piece in pieces]
    spans = [(at, at + len(piece)) for at, piece in zip(starts, pieces, strict=True)]
    names = [mark["speaker"]] if mark["speaker"] else []
    return {"source": [], "content": spans, "mention": "", "names": names, "kind": mark["kind"]}


def outcome(names: Sequence[str], statement: Statement | None) -> str:
    """What becomes of a mark whose speaker has these names, none for nobody."""
    if statement is None:
        return "missed"
    if statement.speaker is None:
        return "abstained" if names else "right"
    given = _own_words(statement.speaker.name)
    meant = map(_own_words, names)
    return "right" if any(w and (w <= given or given <= w) for w in meant) else "wrong"


def _own_words(name: str) -> frozenset[str]:
    """The words of a name or description, whose owner is somebody else ("Obi's mother")."""
    return content_words(_OWNER.sub("", name))


_OWNER = re.compile(r"^.*?['’]s? ")


def judged(
    article: Mapping[str, Any], statements: Sequence[Statement]
) -> Iterator[tuple[Mapping[str, Any], Statement | None, str]]:
    """Each mark of an article with its statement and the outcome."""
    text = article["text"]
    marks = [attribution(text, mark) for mark in article["statements"]]
    for mark, statement in paired(text, marks, statements):
        met = outcome(mark["names"], statement)
        within = met == "missed" and any(_is_part(mark, other) for other in statements)
        yield mark, statement, "within" if within else met


def _is_part(mark: Mapping[str, Any], statement: Statement) -> bool:
    """Whether the words of a mark are a part of a statement of its speaker."""
    held = all(
        any(span.start <= start and end <= span.end for span in statement.content)
        for start, end in mark["content"]
    )
    return held and outcome(mark["names"], statement) == "right"


def describe(text: str, mark: Mapping[str, Any], statement: Statement | None, met: str) -> str:
    """One line on a mark that is not right."""
    meant = mark["names"][0] if mark["names"] else "nobody"
    given = statement.speaker.name if statement is not None and statement.speaker else "nobody"
    words = " ... ".join(text[start:end] for start, end in mark["content"])
    return f"  {met:9}  {meant}  given to {given}: {words[:90]}"


def print_tally(tally: Counter[tuple[str, str]]) -> None:
    """One line for each kind of quotation, in numbers and in per cent of all marks."""
    for kind in (*sorted({k for k, _ in tally}), "all"):
        counts = [
            sum(n for (k, met), n in tally.items() if kind in (k, "all") and met == name)
            for name in OUTCOMES
        ]
        shares = "  ".join(
            f"{name} {n} ({100 * n / sum(counts):.1f} %)"
            for name, n in zip(OUTCOMES, counts, strict=True)
        )
        print(f"{kind:9}{shares}  of {sum(counts)}")


def main() -> None:
    """Reads the arguments and the articles, and prints how their marks fare."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    extractor = Extractor(from_environment().pipeline)
    tally: Counter[tuple[str, str]] = Counter()
    for article in read_articles(options.path):
        errors = []
        for mark, statement, met in judged(article, extractor.extract(article["text"])):
            tally[mark["kind"], met] += 1
            if met not in ("right", "within"):
                errors.append(describe(article["text"], mark, statement, met))
        if options.errors and errors:
            print(article["id"], *errors, sep="\n")
    print_tally(tally)


if __name__ == "__main__":
    main()

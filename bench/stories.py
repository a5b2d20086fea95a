"""Whole stories with their contradictions marked, and the pairs of statements found in them.

A line of a file is a story of one or two articles: ``{"unit", "topic", "texts", "conflicts",
"unsure", "compatible"}``. A mark is ``{"a": [number of the text, quote], "b": ..., "kind" or
"reason"}``, its quotes the words that clash, each standing once in its text; conflicts may have an
``id``, which several marks of one conflict share, and ``core``. What is neither marked nor unsure
does not conflict.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from service.contradiction.alignment.pairs import make_pair
from service.contradiction.judge import may_clash
from service.contradiction.statements.features import Features
from service.domain.article import Document
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a story: the number of the text, and code points there."""

    text: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What an annotator marked: ``name`` is conflicts, unsure or compatible, ``label`` the kind or
    the reason, ``key`` what the marks of one conflict share."""

    name: str
    label: str
    key: str
    core: bool
    a: Place
    b: Place

    def turned(self) -> Mark:
        """The same mark the other way round."""
        return Mark(self.name, self.label, self.key, self.core, self.b, self.a)


@dataclass(frozen=True, slots=True)
class Said:
    """A statement of a story: the number of its text, its place among those of the text, and its
    features."""

    text: int
    at: int
    features: Features

    def holds(self, place: Place) -> bool:
        """Whether words are of the statement or its cue."""
        spans = [*self.features.content, *filter(None, [self.features.cue_span])]
        return self.text == place.text and any(
            start < place.end and place.start < end for start, end in spans
        )


@dataclass(frozen=True, slots=True)
class MarkedPair:
    """Two statements of a story that may clash, and the marks that are of them, each with its first
    side in ``a``."""

    a: Said
    b: Said
    marks: tuple[Mark, ...]

    @property
    def scene(self) -> str:
        """Whether both are of one article or of two, as ``make_pair`` has it."""
        return _scene(self.a, self.b)

    @property
    def contradicts(self) -> bool:
        """Whether an annotator marked them as contradicting."""
        return any(mark.name == "conflicts" for mark in self.marks)

    @property
    def unsure(self) -> bool:
        """Whether two editors could differ on them."""
        return any(mark.name == "unsure" for mark in self.marks) and not self.contradicts


@dataclass(frozen=True, slots=True)
class Story:
    """A story: its name, its marks, its statements, and all pairs of them that may clash."""

    name: str
    marks: tuple[Mark, ...]
    said: tuple[Said, ...]
    pairs: tuple[MarkedPair, ...]


def read_stories(path: Path, extractor: Extractor) -> Iterator[Story]:
    """The stories of a file.

    Raises:
        ValueError: when a quote does not stand in its text.
    """
    for line in path.read_text("utf-8").splitlines():
        story: dict[str, Any] = json.loads(line)
        marks = tuple(read_marks(story))
        said = tuple(
            Said(number, at, features)
            for number, text in enumerate(story["texts"])
            for at, features in enumerate(describe_all(extractor, Document(text))[1])
        )
        pairs = (
            MarkedPair(a, b, _find_marks(a, b, marks))
            for a, b in combinations(said, 2)
            if may_clash(make_pair(a.features, b.features, _scene(a, b)))
        )
        yield Story(f"{path.stem}:{story['unit']}", marks, said, tuple(pairs))


def read_marks(story: dict[str, Any]) -> Iterator[Mark]:
    """The marks of a story as JSON has it."""
    for name in ("conflicts", "unsure", "compatible"):
        for number, mark in enumerate(story.get(name, ())):
            sides = [_find(mark[side], story["texts"]) for side in "ab"]
            label = mark.get("kind") or mark.get("reason") or ""
            key = mark.get("id") or str(number)
            yield Mark(name, label, key, mark.get("core", True), sides[0], sides[1])


def _scene(a: Said, b: Said) -> str:
    return "article" if a.text == b.text else "cross"


def _find_marks(a: Said, b: Said, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    both = [seen for mark in marks for seen in (mark, mark.turned())]
    return tuple(mark for mark in both if a.holds(mark.a) and b.holds(mark.b))


def _find(marked: tuple[int, str], texts: Sequence[str]) -> Place:
    number, quote = marked
    at = texts[number].index(quote)
    return Place(number, at, at + len(quote))

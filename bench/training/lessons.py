"""What the encoder learns from whole stories: rows of their pairs of statements."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from bench.stories import Mark, MarkedPair, Story
from bench.training.rows import Row
from service.contradiction.encoder.model import CLASSES
from service.contradiction.encoder.rendering import render

SHARE, FLOOR = 2.0, 8
"""How many pairs that do not contradict are learnt from for each that does, and for each story."""


def write_rows(story: Story) -> list[Row]:
    """The pairs of a story as the encoder reads them, without those that are unsure."""
    return [_write(pair, story.name) for pair in story.pairs if not pair.unsure]


def sample(lessons: Iterable[Sequence[Row]], rng: random.Random) -> list[Row]:
    """What is learnt from stories in one round: all that contradicts and all that was marked as
    nearly contradicting, and of the rest some of each story, rather those that share words."""
    rows: list[Row] = []
    for lesson in lessons:
        marked = [row for row in lesson if row.contradicts or row.label]
        rest = [row for row in lesson if not (row.contradicts or row.label)]
        most = int(SHARE * sum(row.contradicts for row in marked)) + FLOOR
        rows += marked + choose_alike(rest, most, rng)
    return rows


def choose_alike(lesson: Sequence[Row], most: int, rng: random.Random) -> list[Row]:
    """Some rows of a story that do not contradict, rather those whose sides share words."""
    rows = [row for row in lesson if not row.contradicts]
    keyed = {at: _overlap(row) * rng.random() + rng.random() / 2 for at, row in enumerate(rows)}
    return [rows[at] for at in sorted(keyed, key=lambda at: -keyed[at])[:most]]


def _write(pair: MarkedPair, group: str) -> Row:
    a, b = render(pair.a.features), render(pair.b.features)
    conflict = next((mark for mark in pair.marks if mark.name == "conflicts"), None)
    if conflict is None:
        reasons = [mark.label for mark in pair.marks if mark.label in CLASSES]
        return Row(a.text, b.text, False, reasons[0] if reasons else None, group)
    mine, theirs = a.place(*_range(conflict, 0)), b.place(*_range(conflict, 1))
    clash = (mine, theirs) if mine and theirs else None
    return Row(a.text, b.text, True, conflict.label, group, clash)


def _range(mark: Mark, side: int) -> tuple[int, int]:
    place = (mark.a, mark.b)[side]
    return place.start, place.end


def _overlap(row: Row) -> float:
    mine, theirs = (set(text.lower().split()) for text in (row.a, row.b))
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))

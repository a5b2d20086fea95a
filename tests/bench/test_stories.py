"""Whole stories with their marks, and what is learnt from them."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from bench.articles import judge_story
from bench.stories import Story, read_marks, read_stories
from bench.training.lessons import FLOOR, SHARE, sample, write_rows
from bench.training.rows import DATA
from service.contradiction.encoder.model import CLASSES, KINDS
from service.domain.contradiction import Verdict
from service.extraction.extractor import Extractor

TEXT = """ORSK (Wire) - The mayor said that the freighter carried grain.

The captain said that the freighter carried rifles. The cook said that it was an old ship.

The union said that nine men were hurt. Police said that the weather was fine.
"""
STORY = {
    "unit": 1,
    "topic": "a freighter",
    "texts": [TEXT],
    "conflicts": [{"a": [0, "carried grain"], "b": [0, "carried rifles"], "kind": "CATEGORY"}],
    "unsure": [{"a": [0, "carried grain"], "b": [0, "it was an old ship"]}],
    "compatible": [
        {"a": [0, "carried rifles"], "b": [0, "nine men were hurt"], "reason": "OTHER_EVENT"}
    ],
}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, extractor: Extractor) -> Story:
    path = tmp_path_factory.mktemp("stories") / "one.jsonl"
    path.write_text(json.dumps(STORY))
    (found,) = read_stories(path, extractor)
    return found


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


STORIES = sorted([*(DATA / "stories").glob("*.jsonl"), *(DATA / "unseen").glob("*.jsonl")])


@pytest.mark.parametrize("path", STORIES, ids=lambda p: f"{p.parent.stem}-{p.stem}")
def test_every_mark_stands_once_in_its_text_and_has_a_known_label(path: Path) -> None:
    known = {"conflicts": KINDS, "compatible": CLASSES[len(KINDS) :]}
    for told in lines(path):
        for mark in read_marks(told):
            assert mark.name == "unsure" or mark.label in known[mark.name]
            quote = told["texts"][mark.a.text][mark.a.start : mark.a.end]
            other = told["texts"][mark.b.text][mark.b.start : mark.b.end]
            assert told["texts"][mark.a.text].count(quote) == 1
            assert told["texts"][mark.b.text].count(other) == 1


def test_a_marked_pair_contradicts_and_says_where(story: Story) -> None:
    (row,) = (row for row in write_rows(story) if row.contradicts)
    assert row.label == "CATEGORY"
    assert row.clash is not None
    (start, end), (first, last) = row.clash
    assert {row.a[start:end], row.b[first:last]} == {"carried grain", "carried rifles"}


def test_what_nobody_marked_does_not_contradict_and_what_is_unsure_is_left_out(
    story: Story,
) -> None:
    rows = write_rows(story)
    assert len(rows) == len(story.pairs) - 1
    assert {row.label for row in rows if not row.contradicts} == {None, "OTHER_EVENT"}


def test_of_the_rest_only_a_share_is_learnt_from(story: Story) -> None:
    rows = write_rows(story) * 5
    contradicting = sum(row.contradicts for row in rows)
    chosen = sample([rows], random.Random(1))
    plain = [row for row in chosen if not row.contradicts and row.label is None]
    assert sum(row.contradicts for row in chosen) == contradicting
    assert len(plain) <= SHARE * contradicting + FLOOR


def test_a_story_is_judged_as_its_articles_are(story: Story) -> None:
    judged = judge_story(story, None)
    shown = [
        t for t, j in zip(story.pairs, judged, strict=True) if j.verdict is Verdict.CONTRADICTS
    ]
    assert [pair.contradicts for pair in shown] == [True]


@pytest.mark.parametrize(("questions", "shown"), [(0, 1), (5, 0)])
def test_a_rejection_reaches_as_far_as_in_an_article(
    tmp_path: Path, extractor: Extractor, questions: int, shown: int
) -> None:
    asked = "The cook asked whether the ship was old.\n\n" * questions
    text = (
        "ORSK (Wire) - The mayor said that the freighter carried grain.\n\n"
        f"{asked}The captain suggested that certain remarks might not be precise.\n"
    )
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps({"unit": 1, "texts": [text]}))
    (story,) = read_stories(path, extractor)
    verdicts = [judgement.verdict for judgement in judge_story(story, None)]
    assert verdicts.count(Verdict.CONTRADICTS) == shown

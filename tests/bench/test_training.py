"""What the encoder learns from: every row is whole, and says where its clash stands."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from bench.training.echoes import Report, mix_echoes, mix_times, split_report
from bench.training.rows import DATA, Row, mix_strangers, read_pairs, read_rows, read_scenes
from service.contradiction.encoder.model import CLASSES

RNG = 7


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return read_rows(random.Random(RNG), 3)


def test_there_are_thousands_of_both_sorts(rows: list[Row]) -> None:
    contradicting = sum(row.contradicts for row in rows)
    assert min(contradicting, len(rows) - contradicting) > 3000


def test_labels_are_kinds_or_reasons(rows: list[Row]) -> None:
    assert {row.label for row in rows} - {None} == set(CLASSES)


def test_no_text_is_empty_and_no_pair_is_one_text_twice(rows: list[Row]) -> None:
    assert all(row.a.strip() and row.b.strip() and row.a != row.b for row in rows)


def test_clashing_words_stand_in_their_texts(rows: list[Row]) -> None:
    for row in rows:
        if row.clash is not None:
            for (start, end), text in zip(row.clash, (row.a, row.b), strict=True):
                assert 0 <= start < end <= len(text)


def test_a_turned_row_is_the_same_the_other_way_round(rows: list[Row]) -> None:
    assert all(row.turned().turned() == row for row in rows[:100])


def test_strangers_are_of_different_groups_and_compatible(rows: list[Row]) -> None:
    mixed = mix_strangers(rows, 50, random.Random(RNG))
    assert len(mixed) == 50
    assert not any(row.contradicts for row in mixed)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("Police said that nobody was hurt.", Report("Police", "nobody was hurt")),
        ("The mayor said the bridge was shut.", Report("The mayor", "the bridge was shut")),
        ("Nobody was hurt, police said.", Report("police", "nobody was hurt")),
        ("Police denied that anybody was hurt.", None),
        ("“Nobody was hurt,” police said.", None),
    ],
)
def test_plain_reports_are_split_into_speaker_and_words(text: str, report: Report | None) -> None:
    assert split_report(text) == report


def test_echoes_agree_in_what_is_told(rows: list[Row]) -> None:
    told = {r.told.lower() for row in rows for t in (row.a, row.b) if (r := split_report(t))}
    for echo in mix_echoes(rows, 50, random.Random(RNG)):
        assert (echo.contradicts, echo.label) == (False, "SAME_MEANING")
        assert any(one in echo.a.lower() and one in echo.b.lower() for one in told)


def test_two_times_part_what_clashes_and_one_time_does_not(rows: list[Row]) -> None:
    mixed = mix_times(rows, 50, random.Random(RNG))
    for apart, still in zip(mixed[::2], mixed[1::2], strict=True):
        assert (apart.contradicts, apart.label, apart.clash) == (False, "OTHER_TIME", None)
        assert still.contradicts
        assert still.clash is not None
        assert apart.a == still.a
        assert apart.b != still.b


@pytest.mark.parametrize("path", sorted((DATA / "scenes").glob("*.jsonl")), ids=lambda p: p.stem)
def test_scenes_name_the_statements_they_have(path: Path) -> None:
    for line in path.read_text("utf-8").splitlines():
        scene = json.loads(line)
        told = {said["id"] for said in scene["statements"]}
        assert len(told) == len(scene["statements"])
        assert {c[side] for c in scene["conflicts"] for side in "ab"} <= told
        assert {one for pair in scene.get("unsure", ()) for one in pair} <= told


def test_a_pair_of_unsure_editors_is_left_out(tmp_path: Path) -> None:
    said = [{"id": i, "speaker": "he", "cue": "said", "text": f"it was {i}"} for i in "pqr"]
    conflict = {"a": "p", "b": "q", "kind": "CATEGORY", "ev_a": "was p", "ev_b": "was q"}
    scene = {"scene": 1, "statements": said, "conflicts": [conflict], "unsure": [["p", "r"]]}
    path = tmp_path / "scenes.jsonl"
    path.write_text(json.dumps(scene))
    found = {(row.a[-1], row.b[-1]) for row in read_scenes(path, random.Random(RNG), 9)}
    assert found == {("p", "q"), ("q", "r")}


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"label": "CONTRADICTS", "kind": "ODD"}, "no kind is called ODD"),
        ({"label": "CONTRADICTS", "kind": "ROLE", "ev_a": "zz", "ev_b": "y"}, "not found"),
    ],
)
def test_a_row_that_is_not_whole_is_refused(
    tmp_path: Path, row: dict[str, str], complaint: str
) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps({"a": "x did it", "b": "y did it"} | row))
    with pytest.raises(ValueError, match=complaint):
        list(read_pairs(path))

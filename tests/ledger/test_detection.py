"""Pairs of statements: which is the earlier, and what is kept of their judgements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from service.domain.contradiction import (
    Clash,
    ContradictionKind,
    ContradictionStatus,
    Judgement,
    Verdict,
)
from service.domain.span import Span
from service.ledger.detection import (
    Pair,
    Side,
    contradiction_id,
    contradiction_rows,
    is_contradiction,
    judged_rows,
)
from service.store.contradictions import StoredContradiction

DAY = date(2024, 12, 21)
HERE, THERE = Span(0, 4), Span(7, 9)
JUDGED = Judgement(
    Verdict.CONTRADICTS,
    ContradictionKind.FIGURE,
    None,
    0.9,
    (Clash(ContradictionKind.FIGURE, HERE, THERE),),
    "Thus.",
    aligned=True,
)


def side(number: int, *, on: date | None = DAY, article: int = 1, position: int = 0) -> Side:
    return Side(UUID(int=number), on, UUID(int=article), position, UUID(int=100 + number))


PAIR = Pair(side(1), side(2), JUDGED)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (side(2, article=2, position=9), side(1, on=date(2024, 12, 22))),
        (side(2, article=2, position=9), side(1, on=None)),
        (side(2, position=9), side(1, article=2)),
        (side(2), side(1, position=9)),
        (side(1), side(2)),
    ],
    ids=["the day", "no day", "the article", "the position", "the id"],
)
def test_what_makes_a_statement_the_earlier(earlier: Side, later: Side) -> None:
    assert earlier.order < later.order


def test_a_contradiction_has_one_id_whichever_side_is_first() -> None:
    assert contradiction_id(UUID(int=1), UUID(int=2)) == contradiction_id(UUID(int=2), UUID(int=1))


def test_a_pair_that_is_turned_has_its_words_turned_too() -> None:
    turned = PAIR.turned()
    assert (turned.a, turned.b) == (PAIR.b, PAIR.a)
    assert turned.judgement.clashes == (Clash(ContradictionKind.FIGURE, THERE, HERE),)


@pytest.mark.parametrize(
    ("judgement", "contradicts"),
    [
        (JUDGED, True),
        (replace(JUDGED, verdict=Verdict.UNSURE), False),
        (replace(JUDGED, clashes=()), False),
    ],
    ids=["with words", "unsure", "without words"],
)
def test_a_contradiction_has_words_to_show(judgement: Judgement, contradicts: bool) -> None:
    assert is_contradiction(replace(PAIR, judgement=judgement)) is contradicts


def test_a_contradiction_is_stored_with_the_sides_that_its_words_count_in() -> None:
    (row,) = contradiction_rows([PAIR], {}, "frames-1")
    assert (row.a, row.a_revision, row.b, row.b_revision) == (
        *(PAIR.a.id, PAIR.a.revision_id),
        *(PAIR.b.id, PAIR.b.revision_id),
    )
    assert (row.id, row.judgement, row.detector) == (PAIR.contradiction_id, JUDGED, "frames-1")


def test_one_that_is_stored_keeps_its_sides() -> None:
    known = StoredContradiction(PAIR.b.id, ContradictionStatus.PROPOSED)
    (row,) = contradiction_rows([PAIR], {PAIR.contradiction_id: known}, "frames-1")
    assert (row.a, row.b) == (PAIR.b.id, PAIR.a.id)
    assert row.judgement.clashes[0].a == THERE


@pytest.mark.parametrize("status", [ContradictionStatus.CONFIRMED, ContradictionStatus.REJECTED])
def test_one_that_a_human_has_judged_is_left_alone(status: ContradictionStatus) -> None:
    known = StoredContradiction(PAIR.a.id, status)
    assert contradiction_rows([PAIR], {PAIR.contradiction_id: known}, "frames-1") == []


def test_what_did_not_get_past_the_gate_is_not_kept() -> None:
    beyond = replace(PAIR, judgement=replace(JUDGED, aligned=False))
    assert [row.a for row in judged_rows([beyond, PAIR], "frames-1")] == [PAIR.a.id]


def test_a_second_opinion_is_part_of_who_judged() -> None:
    advised = replace(PAIR, judgement=replace(JUDGED, opinion="model-1"))
    (row,) = judged_rows([advised], "frames-1")
    (alone,) = judged_rows([PAIR], "frames-1")
    assert (row.detector, alone.detector) == ("frames-1 + model-1", "frames-1")
    assert row.id != alone.id

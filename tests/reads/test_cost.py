"""What an operation costs: points and rows, times the most often that their place can be there."""

from __future__ import annotations

import pytest

from service.reads.cost import Cost
from service.reads.faults import RequestFailed
from service.reads.limits import ROW
from service.reads.place import Place

ONCE, OFTEN = Place(), Place(times=12)


@pytest.mark.parametrize(("place", "points"), [(ONCE, 7), (OFTEN, 84)])
def test_points_count_as_often_as_their_place_is_there(place: Place, points: int) -> None:
    cost = Cost(1_000)
    cost.add(7, place)
    assert cost.points == points


def test_points_alone_are_no_rows() -> None:
    cost = Cost(1_000)
    cost.add(7, OFTEN)
    assert cost.rows == 0


def test_rows_are_counted_and_cost_their_own_points_and_the_further_ones() -> None:
    cost = Cost(1_000)
    cost.add_rows(OFTEN, weight=3)
    assert (cost.rows, cost.points) == (12, 12 * (ROW + 3))


def test_what_is_counted_adds_up() -> None:
    cost = Cost(1_000)
    cost.add(7, ONCE)
    cost.add_rows(ONCE)
    cost.add_rows(OFTEN)
    assert (cost.rows, cost.points) == (13, 7 + 13 * ROW)


def test_all_the_points_may_be_used() -> None:
    cost = Cost(84)
    cost.add(7, OFTEN)
    assert cost.points == 84


def test_one_point_more_is_refused_with_the_limit_and_what_would_help() -> None:
    cost = Cost(1_083)
    cost.add(1_000, ONCE)
    with pytest.raises(RequestFailed, match=r"more than 1,083 points: ask for smaller pages"):
        cost.add(7, OFTEN)


def test_rows_can_be_too_many_as_well() -> None:
    with pytest.raises(RequestFailed) as caught:
        Cost(12 * ROW - 1).add_rows(OFTEN)
    assert caught.value.errors[0].extensions == {"code": "QUERY_TOO_COMPLEX"}

"""Why two clauses cannot speak of one event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.alignment.gate import refuse
from service.domain.contradiction import Reason
from tests.contradiction.alignment.conftest import Aligned


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Prices rose in May.", "Prices fell in June.", Reason.OTHER_TIME),
        ("The shop closed on Monday.", "The shop opened on Friday.", Reason.OTHER_TIME),
        ("The ferry sank in 1994.", "The ferry sailed in 2001.", Reason.OTHER_TIME),
        ("The plant opened in London.", "The plant closed in Leeds.", Reason.OTHER_PLACE),
        ("He slept in the village.", "He slept in the capital.", Reason.OTHER_PLACE),
        ("It failed on its first flight.", "It worked on its second flight.", Reason.OTHER_EVENT),
        ("It shut this winter.", "It opened last winter.", Reason.OTHER_TIME),
        ("The plan for this year failed.", "Last year's plan worked.", Reason.OTHER_TIME),
        ("The dam broke this time.", "The dam held in 1954.", Reason.OTHER_TIME),
        (
            "The bay is safe to swim in May.",
            "The bay is unsafe to swim in June.",
            Reason.OTHER_TIME,
        ),
        ("He slept before the race.", "He slept after the race.", Reason.OTHER_TIME),
        ("He slept before the race.", "He slept after the storm.", None),
        ("The firm grew this year.", "The firm shrank this month.", None),
        ("Prices rose in May.", "Prices fell.", None),
        ("The plant opened in London.", "The plant closed.", None),
        ("The shop closed on Monday.", "The shop opened on Monday.", None),
    ],
)
def test_what_is_named_on_both_sides_must_agree(
    align: Callable[[str, str], Aligned], one: str, other: str, reason: Reason | None
) -> None:
    assert refuse(*align(one, other)) is reason

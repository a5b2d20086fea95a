"""Why two figures of one noun measure two things."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.alignment.wholes import refuse_wholes
from service.domain.contradiction import Reason
from tests.contradiction.alignment.conftest import Aligned


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("It took six hours to find Ana Roth.", "It took two hours to find Mia Lunt.",
         Reason.OTHER_EVENT),
        ("It took six hours to find Ana Roth.", "It took two hours to find Ana Roth.", None),
        ("Poverty stood at 4%.", "Child poverty stood at 9%.", Reason.OTHER_SCOPE),
        ("The rate stood at 4%.", "The jobless rate stood at 9%.", None),
        ("Turnout stood at 40%.", "Voter turnout stood at 60%.", None),
        ("30 homes lost power.", "40 homes lost water.", Reason.OTHER_SCOPE),
        ("30 homes lost power.", "40 homes lost power.", None),
        ("30 people left the hall.", "40 people left the room.", None),
    ],
)  # fmt: skip
def test_figures_of_one_noun_can_be_of_two_things(
    align: Callable[[str, str], Aligned], one: str, other: str, reason: Reason | None
) -> None:
    f, g, pair = align(one, other)
    assert refuse_wholes(pair.a.quantities[0], pair.b.quantities[0], f, g, pair) is reason

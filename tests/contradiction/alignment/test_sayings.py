"""When it matters that two sentences were said at two times."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.contradiction.alignment.gate import refuse
from service.contradiction.alignment.pairs import make_pair
from service.domain.contradiction import Reason

Describe = Callable[[str], Features]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("The well is dry, Obi said on Monday.", "The well is full, Reul said on Friday.",
         Reason.OTHER_TIME),
        ("The well is dry, Obi said on Monday.", "The well is full, Obi said on Friday.",
         Reason.REVERSAL),
        ("The well is dry, Obi said on 3 May.", "The well was full in April, Reul said on 3 May.",
         Reason.OTHER_TIME),
        ("The well is dry, Obi said on Monday.", "The well is full, Reul said on Monday.", None),
        ("The well is dry, Obi said on Monday.", "The well is full, Reul said.", None),
        ("The well was dry, Obi said on Monday.", "The well was full, Reul said on Friday.", None),
        ("Kell is a spy, Obi said on Monday.", "Kell is a clerk, Reul said on Friday.", None),
    ],
)  # fmt: skip
def test_what_is_so_when_it_is_said_need_not_be_so_at_another_time(
    describe: Describe, one: str, other: str, reason: Reason | None
) -> None:
    assert reason_of(describe(one), describe(other)) is reason


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Kell has not fled, Obi said on Monday.", "Kell has fled, Reul said on Friday.",
         Reason.SUPERSEDED),
        ("Kell has not fled, Obi said on 3 May.", "Kell fled on 5 May, Reul said.",
         Reason.SUPERSEDED),
        ("Kell has not fled, Obi said on 3 May.", "Kell fled on 1 May, Reul said.", None),
        ("Kell has fled, Obi said on Monday.", "Kell has not fled, Reul said on Friday.", None),
        ("Kell did not flee, Obi said on Monday.", "Kell fled, Reul said on Friday.", None),
        ("Kell has not fled, Obi said.", "Kell has fled, Reul said on Friday.", None),
    ],
)  # fmt: skip
def test_what_has_not_come_about_yet_may_come_about_later(
    describe: Describe, one: str, other: str, reason: Reason | None
) -> None:
    assert reason_of(describe(one), describe(other)) is reason


def reason_of(a: Features, b: Features) -> Reason | None:
    """Why the first clauses of two sentences can both hold; the same in either order."""
    reason = refuse(a.frames[0], b.frames[0], make_pair(a, b))
    assert refuse(b.frames[0], a.frames[0], make_pair(b, a)) is reason
    return reason

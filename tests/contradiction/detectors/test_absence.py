"""Absence: what is denied of a kind, a giver or a place is denied of that alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge
from service.domain.contradiction import ContradictionKind, Reason

Describe = Callable[[str], Features]


@pytest.mark.parametrize(
    ("none", "some"),
    [
        ("The guard said he heard no sirens.", "The mayor said the sirens warned everyone."),
        ("The firm said it took no donations.",
         "The union said the firm took $3,000 from a bank."),
        ("The firm said it took no foreign donations.",
         "The union said the firm took $3,000 from a Swiss bank."),
        ("The owner said the road was blocked.", "Police said nobody blocked the road."),
    ],
)  # fmt: skip
def test_none_where_the_other_tells_of_some(describe: Describe, none: str, some: str) -> None:
    judgement = judge(describe(none), describe(some), None)
    assert judgement.kind is ContradictionKind.NEGATION


@pytest.mark.parametrize(
    ("none", "some", "reason"),
    [
        ("The guard said he heard nothing.", "The mayor said the sirens warned everyone.",
         Reason.OTHER_EVENT),
        ("The firm said it took no bribes.",
         "The union said the firm took $3,000 from a bank.", Reason.OTHER_EVENT),
        ("The firm said it took no foreign donations.",
         "The union said the firm took $3,000 from a local bank.", Reason.OTHER_EVENT),
        ("The firm said it took no donations from banks.",
         "The union said the firm took $3,000 from a bank.", Reason.OTHER_EVENT),
        ("The firm said it took no donations.",
         "The union said the mayor took $3,000 from a bank.", Reason.OTHER_EVENT),
        ("The firm said it took no donations in May.",
         "The union said the firm took $3,000 from a bank in June.", Reason.OTHER_TIME),
    ],
)  # fmt: skip
def test_none_of_another_kind(describe: Describe, none: str, some: str, reason: Reason) -> None:
    assert judge(describe(none), describe(some), None).reason is reason

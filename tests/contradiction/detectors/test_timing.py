"""Times that exclude each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge
from service.domain.contradiction import Verdict

Describe = Callable[[str], Features]


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("The siege ended on Monday, she said.", "He said the siege ended on Friday.",
         Verdict.CONTRADICTS),
        ("A siege ended on Monday, she said.", "He said a siege ended on Friday.",
         Verdict.COMPATIBLE),
        ("The fire was put out by midnight, she said.",
         "He said the fire was still burning at 7 a.m.", Verdict.CONTRADICTS),
        ("The fire was put out by 9 a.m., she said.",
         "He said the fire was still burning at 7 a.m.", Verdict.COMPATIBLE),
        ("The pub closed at 5 p.m., she said.", "He said the pub was still open at 6 p.m.",
         Verdict.CONTRADICTS),
    ],
)  # fmt: skip
def test_what_is_over_does_not_go_on(
    describe: Describe, first: str, second: str, verdict: Verdict
) -> None:
    assert judge(describe(first), describe(second), None).verdict is verdict

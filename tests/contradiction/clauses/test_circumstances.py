"""When it was, and when it was said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge
from service.domain.contradiction import Reason

Describe = Callable[[str], Features]


@pytest.mark.parametrize(
    ("text", "saying"),
    [
        ("Officials said on Monday that nine men died.", {"weekday:monday"}),
        ("The mayor later said that nine men died.", {"relative:later"}),
        ("Officials said that nine people died on Monday.", set()),
    ],
)
def test_when_it_was_said_is_not_when_it_was(
    describe: Describe, text: str, saying: set[str]
) -> None:
    assert describe(text).saying == saying


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("Medics said on Monday that nine men died.", "Police said on Friday that 20 men died.",
         Reason.SUPERSEDED),
        ("Medics said on Monday that nine men died.", "Police said on Monday that 20 men died.",
         None),
        ("Medics said on Monday that the hall seats 900 people.",
         "Police said on Friday that the hall seats 400 people.", None),
    ],
)  # fmt: skip
def test_only_what_grows_gives_way_to_what_is_said_later(
    describe: Describe, first: str, second: str, reason: Reason | None
) -> None:
    assert judge(describe(first), describe(second), None).reason is reason

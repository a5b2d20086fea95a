"""When it was and when it was said; shares, and times that exclude each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge
from service.contradiction.shares import read_share
from service.domain.contradiction import Reason, Verdict
from service.domain.syntax import Token

Describe = Callable[[str], Features]
Tokens = Callable[[str], tuple[Token, ...]]


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


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("All the boats sank.", 99.5, 100.0),
        ("Nearly all boats sank.", 85.0, 100.0),
        ("Most of the boats sank.", 50.01, 100.0),
        ("Half of the boats sank.", 50.0, 50.0),
        ("Every boat sank.", 99.5, 100.0),
    ],
)
def test_a_share_is_a_percentage(tokens: Tokens, text: str, low: float, high: float) -> None:
    found = [share for at in range(2) if (share := read_share(tokens(text), at)) is not None]
    assert (found[0].low, found[0].high) == (low, high)


@pytest.mark.parametrize(
    "text",
    ["It was cold all day.", "Not all boats sank.", "After all the boats sank.", "The most of it."],
)
def test_other_words_are_no_share(tokens: Tokens, text: str) -> None:
    assert all(read_share(tokens(text), at) is None for at in range(len(tokens(text))))


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

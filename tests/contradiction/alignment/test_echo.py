"""Two statements that say the same in the same words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features
from service.contradiction.alignment.echo import is_echo
from service.contradiction.alignment.pairs import make_pair


@pytest.mark.parametrize(
    ("one", "other", "echo"),
    [
        ("Police said the road was shut.", "The road was shut, the mayor said.", True),
        ("Police said 12 were hurt.", "“Twelve were hurt,” the mayor said.", True),
        ("Police denied the road was shut.", "The mayor denied the road was shut.", True),
        ("Police said the road was shut.", "The mayor denied the road was shut.", False),
        ("Police said 12 were hurt.", "The mayor said 13 were hurt.", False),
        ("Police said the dog bit the man.", "The mayor said the man bit the dog.", False),
    ],
)
def test_the_very_same_is_an_echo(
    describe: Callable[[str], Features], one: str, other: str, echo: bool
) -> None:
    assert is_echo(make_pair(describe(one), describe(other))) is echo

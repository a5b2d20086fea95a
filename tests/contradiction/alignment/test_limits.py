"""When what was not before a time, or not until it, can have been."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.alignment.limits import meet_denied
from tests.contradiction.alignment.conftest import Aligned


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        ("It did not open before 2031.", "It opened in 2031.", True),
        ("It did not open before 2031.", "It opened in 2040.", True),
        ("It did not open before 2031.", "It opened in 2030.", False),
        ("It did not open until 3 May.", "It opened on 3 May.", True),
        ("It did not open until 3 May.", "It opened on 2 May.", False),
        ("It did not open on 3 May.", "It opened on 3 May.", False),
        ("It opened on 3 May.", "It opened on 3 May.", True),
        ("It opened before 3 May.", "It opened on 4 May.", False),
    ],
)
def test_it_can_have_been_from_the_time_on_until_which_it_was_not(
    align: Callable[[str, str], Aligned], one: str, other: str, met: bool
) -> None:
    f, g, pair = align(one, other)
    (q,), (r,) = pair.a.quantities, pair.b.quantities
    assert meet_denied(q, r, f, g) is met
    assert meet_denied(r, q, g, f) is met

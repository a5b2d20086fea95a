"""What tells two participants of one noun apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction.alignment.participants import Relation, relate
from tests.contradiction.alignment.conftest import Aligned


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Mayor Obi slept.", "Mayor Obi's driver slept.", True),
        ("Mayor Obi slept.", "Obi slept.", False),
        ("The prime minister slept.", "The finance minister slept.", True),
        ("The deputy governor slept.", "The governor slept.", True),
        ("The Harbour Bridge fell.", "The Mill Bridge fell.", True),
        ("The Harbour Bridge fell.", "The old Harbour Bridge fell.", False),
        ("Senator Bridge slept.", "Ada Bridge slept.", False),
        ("Reactor 2 failed.", "Reactor 3 failed.", True),
        ("Reactor 2 failed.", "Reactor 2 failed.", False),
        ("Obi's left hand bled.", "Obi's right hand bled.", True),
        ("The lower well was dry.", "The upper well was dry.", True),
        ("The suspect fled.", "The other suspect fled.", True),
    ],
)
def test_a_name_a_rank_a_number_a_side_or_an_owner_tells_apart(
    align: Callable[[str, str], Aligned], one: str, other: str, apart: bool
) -> None:
    f, g, pair = align(one, other)
    related = relate(f.agent or f.patient, g.agent or g.patient, pair.a, pair.b)
    assert (related <= Relation.OTHER) is apart

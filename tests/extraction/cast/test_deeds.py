"""What a clause beside a name tells that its bearer is or was."""

from __future__ import annotations

import pytest

from service.extraction.cast.deeds import roles_of_deeds
from service.extraction.cast.names import find_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Obi, who was warden until 2011, left.", ["former warden"]),
        ("Ada Obi, who is the lock's warden, left.", ["lock's warden"]),
        ("Ada Obi, 54, who has been chair of the club since May, left.", ["chair of the club"]),
        ("Ada Obi served two years as treasurer, and left.", ["former treasurer"]),
        ("Ada Obi works as a weaver in Kano.", ["weaver"]),
        ("Ada Obi was elected mayor in May.", ["mayor"]),
        ("Ada Obi was tired, and left.", []),
        ("Ada Obi, who chairs the harbour board, left.", ["chair of the harbour board"]),
        ("Ada Obi led the union until May.", ["former leader of the union"]),
        ("Ada Obi founded the mill in 1999.", ["founder of the mill"]),
        ("Ada Obi's brother runs the mill.", []),
        ("The mill, which is owned by Ada Obi, burnt.", ["owner of The mill"]),
        ("The mill, run since 1999 by the weaver Ada Obi, burnt.", ["manager of The mill"]),
        ("The mill was shut by Ada Obi, who left.", []),
        ("The mill stands by Ada Obi.", []),
    ],
)
def test_roles_of_deeds(text: str, expected: list[str]) -> None:
    name = next(n for n in find_names(text, 0, len(text)) if n.text == "Ada Obi")
    assert roles_of_deeds(text, name) == expected

"""How names are written: slips of the pen that make nobody new."""

from __future__ import annotations

import pytest

from service.extraction.cast.spellings import is_variant


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kristen Wilkins", "Kristin Wilkins", True),
        ("Mohamed Ali", "Mohammed Ali", True),
        ("Mario Obi", "Maria Obi", False),
        ("Gabriele Obi", "Gabriela Obi", False),
        ("Gabriel Obi", "Gabriele Obi", False),
        ("Kristen Wilkins", "Kristin Watkins", False),
        ("Ann Lee", "Anne Lee", False),
    ],
)
def test_one_letter_amid_a_given_name_is_another_spelling(one: str, other: str, same: bool) -> None:
    assert is_variant(one.split(), other.split()) is same

"""Titles before names as the parse shows them."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # forms of verbs that say what sort of office it is
        ("“We wait,” acting mayor Ada Obi said.", "acting mayor"),
        ("It was shut, according to retired colonel Ada Obi.", "retired colonel"),
        ("Exiled leader Ada Obi said it was shut.", "Exiled leader"),
        ("Planning officer Ada Obi said it was shut.", "Planning officer"),
        ("But founding member Ada Obi insisted it was shut.", "founding member"),
        ("“We wait,” lead researcher Ada Obi said.", "lead researcher"),
        # nouns that look like orders
        ("Aid worker Ada Obi said it was shut.", "Aid worker"),
        ("Harbour chief Ada Obi said it was shut.", "Harbour chief"),
        ("“We wait,” said harbour chief Ada Obi.", "harbour chief"),
        # callings that are forms of address too
        ("Team doctor Ada Obi said it was shut.", "Team doctor"),
        ("The spokesman Dr Ben Obi said it was shut.", "spokesman"),
        # callings that no office is
        ("Flight attendant Ada Obi said it was shut.", "Flight attendant"),
        ("Boxing promoter Ada Obi said it was shut.", "Boxing promoter"),
        # what the speaker does, and is not
        ("Waving, Ada Obi said it was shut.", None),
    ],
)
def test_a_title_before_a_name_is_told_whole(
    extractor: Extractor, text: str, role: str | None
) -> None:
    (statement,) = extractor.extract(text)
    assert statement.role == role

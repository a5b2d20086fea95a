"""Surnames that are other words as well."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    *(
        (
            "a surname that ends as adverbs do",
            f"Ann {surname} left. {surname}, a nurse, denied that it was late. “It was dark,” said"
            f" {surname}.",
            [f"Ann {surname}"] * 2,
        )
        for surname in ("Connolly", "Reilly", "Scully", "Healy", "Mattingly", "O'Reilly")
    ),
    *(
        (
            "a surname that is a word for people",
            f"Ann {surname} left. But {surname} said it was late. {surname}, who is 60, said it was"
            " dark.",
            [f"Ann {surname}"] * 2,
        )
        for surname in ("King", "Bishop", "Banks", "Major", "Driver", "Pope", "Duke")
    ),
    *(
        (
            "a surname that is many things",
            f"Ann {surname} left. It was late, {surname} said. {surname} has denied that it was"
            " dark.",
            [f"Ann {surname}"] * 2,
        )
        for surname in ("Waters", "Weeks", "Fields", "Mills")
    ),
    (
        "a courtesy before one",
        "Senator Ann King left. Ms King said it was late.",
        ["Ann King"],
    ),
    (
        "an article before the office",
        "Pope Francis met Ann Pope. The Pope said it was early.",
        ["Francis"],
    ),
    (
        "a surname that is a month",
        "Theresa May left in May. May said it was late. By May it was over, Obi said.",
        ["Theresa May", "Obi"],
    ),
    (
        "no full name ends with it",
        "Ann Obi left. King said it was late.",
        ["King"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES])
def test_a_surname_alone_is_its_bearers(
    extractor: Extractor, text: str, expected: list[str | None]
) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

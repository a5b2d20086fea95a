"""The words shown for a clash: whole, without what leads on to the next."""

from __future__ import annotations

import pytest

from service.contradiction.encoder.evidence import cite


@pytest.mark.parametrize(
    ("text", "found", "shown"),
    [
        ("The minister never met the lobbyist.", "never met the", "never met"),
        ("The letter was signed by the king.", "signed by the", "signed"),
        ("He put the toll at at least 90 civilians.", "least 90", "at least 90"),
        ("It took no more than 12 men.", "more than 12", "no more than 12"),
        ("She stayed at most hotels.", "hotels", "hotels"),
        ("They were evacuated on Sunday.", "vacuat", "evacuated"),
        ("“It is over,” she said.", "over,” ", "over"),
        ("the of by", "the of by", "the"),
        ("It fell.", ".", "."),
    ],
)
def test_what_is_shown_of_a_clash(text: str, found: str, shown: str) -> None:
    at = text.index(found)
    start, end = cite(text, at, at + len(found))
    assert text[start:end] == shown

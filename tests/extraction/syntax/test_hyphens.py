"""Words with hyphens: what is read as one word, and that nobody's name or words end amid it."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor
from service.extraction.syntax.hyphens import read_as


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("co-pilot", "pilot"),
        ("Co-founders", "founders"),
        ("vice-president", "president"),
        ("ex-minister", "minister"),
        ("daughter-in-law", "daughter"),
        ("editor-in-chief", "editor"),
        ("second-in-command", "deputy"),
        ("far-right", "conservative"),
        ("co-operation", None),
        ("Co-Operative", None),
        ("sub-zero", None),
        ("non-profit", None),
        ("break-in", None),
        ("pilot", None),
        ("-", None),
    ],
)
def test_who_is_named_with_a_hyphen_is_read_as_the_plain_word(word: str, plain: str | None) -> None:
    assert read_as(word) == plain


@pytest.mark.parametrize("noun", ["co-pilot", "co-founder", "vice-president", "brother-in-law"])
@pytest.mark.parametrize(
    "form",
    [
        "The bridge was shut, his {} said.",
        "The bridge was shut, said his {}.",
        "The bridge was shut, according to his {}.",
        "His {} said the bridge was shut.",
        "“The bridge was shut,” his {} said.",
    ],
)
def test_it_parts_neither_speakers_nor_what_they_said(
    extractor: Extractor, noun: str, form: str
) -> None:
    (statement,) = extractor.extract(form.format(noun))
    assert statement.text.strip(",.").lower() == "the bridge was shut"
    assert statement.speaker is not None
    assert (statement.speaker.name or "").lower() == f"his {noun}"

"""Datelines as agencies and papers of the world write them."""

from __future__ import annotations

import pytest

from service.extraction.text.dateline import dateline_end, find_dateline, opens_like_dateline

FILED = [
    "BEIJING, Oct. 4 (Xinhua) -- ",
    "SYDNEY, Australia (AP) — ",
    "Jerusalem, 4 Oct, 2026 (WAFA) - ",
    "VIENNA, Austria, 4 October 2026 — ",
    "New Delhi, Oct 14 (PTI) ",
    "Bhanpur (UP), Oct 14 (PTI) ",
    "New Delhi [India], October 14 (ANI): ",
    "MOSCOW, June 17. /TASS/. ",
    "Tehran, IRNA – ",
    "Accra, Oct. 4, GNA – ",
    "Baku, October 4, AZERTAC. ",
    "Kyiv. 4 October. Interfax-Ukraine – ",
    "Madrid, 4 Oct (EFE).- ",
    "Abuja, Oct. 4, 2026 (NAN) ",
    "ABU DHABI // ",
    "LAGOS, Nigeria | ",
    "KALAT, (Hill Point News - 14th Mar, 2023 ) :",
    "GALLE (Coast 1st); ",
    "VAN, Türkiye (AA) — ",
    "Aleppo, SANA- ",
    "Kyiv, March 3, Ukrinform. ",
    "YEREVAN, MARCH 3, ARMENPRESS. ",
    "Gaza - WAFA - ",
]


@pytest.mark.parametrize("filed", FILED)
def test_what_is_told_behind_a_dateline_begins_a_sentence(filed: str) -> None:
    text = filed + "A tanker burned, officials said."
    assert dateline_end(text, 0, len(text)) == len(filed)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Obi, May 4, said it was late.",
        "Paris, Texas, is a town, officials said.",
        "Obi – a doctor – said it was late.",
        "Obi (NDP) A doctor said it was late.",
        "The board met on May 4 (a Monday) And left.",
        "Cole, CEO – who owns it – said it was late.",
    ],
)
def test_a_sentence_that_opens_with_a_name_is_none(text: str) -> None:
    assert find_dateline(text, 0) is None
    assert dateline_end(text, 0, len(text)) == 0


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Ranchi: Minister Ada Obi on Monday threw the plea out.", "Minister"),
        ("Ranchi: The minister said it was late.", "The minister"),
        ("CAIRO - 3 March 2025: The minister said it was late.", "The minister"),
        ("Shafaq News/ The minister said it was late.", "The minister"),
        ("Obi: We said so on Monday.", "Obi"),
        ("Al-Qaeda The minister said it was late.", "Al-Qaeda"),
        ("Obi: Not now and not ever.", "Obi"),
    ],
)
def test_a_town_or_a_medium_stands_before_what_is_reported(text: str, behind: str) -> None:
    found = find_dateline(text, 0)
    assert text[found.end() if found else 0 :].startswith(behind)


def test_a_headline_with_a_topic_before_a_colon_is_none() -> None:
    assert not opens_like_dateline("Mali: New sanctions will not go unanswered")
    assert opens_like_dateline("Mali – Officials said it was late.")

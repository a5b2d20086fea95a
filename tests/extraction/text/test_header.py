"""The header of a news text in the forms that it comes in."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.extraction.text.header import Header, read_header

BODY = "The council met."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (" date 2024-12-21 TEHRAN – ", {"published_on": date(2024, 12, 21), "place": "TEHRAN"}),
        ("LIMA (Agency) - ", {"place": "LIMA", "source": "Agency"}),
        ("GUATEMALA CITY, 14\u00a0November — ", {"place": "GUATEMALA CITY"}),
        (
            "NAIROBI, Nov 14, 2024 (Wire) - ",
            {"place": "NAIROBI", "source": "Wire", "published_on": date(2024, 11, 14)},
        ),
        ("NEW DELHI, India -- ", {"place": "NEW DELHI"}),
        ("CHENNAI: ", {"place": "CHENNAI"}),
        ("Nairobi, Kenya (Wire) — ", {"place": "Nairobi", "source": "Wire"}),
        ("**SANTA LUC&Iacute;A** &mdash; ", {"place": "SANTA LUCÍA"}),
        ("## A heading\n\n", {"title": "A heading"}),
        ("PHILADELPHIA ― ", {"place": "PHILADELPHIA"}),
        ("TBILISI, 14 okt. — ", {"place": "TBILISI"}),
        ("A first line\n\n", {"title": "A first line"}),
        ("A first line\n\nBy Ada Lovelace\n\n", {"title": "A first line"}),
        ("A first line\n\nSunday, August 2, 2015\n\n", {"published_on": date(2015, 8, 2)}),
        (
            '---\ntitle: "A: b"\ndate: 2024-01-02\nurl: https://example.org/x\nlang: en\n---\n\n',
            {
                "title": "A: b",
                "published_on": date(2024, 1, 2),
                "url": "https://example.org/x",
                "language": "en",
            },
        ),
        ("---\n- broken: [\n---\n", {"title": None}),
        ("---\n- a list\n---\n", {"title": None}),
        ("LIMA, February 31, 2024 (Wire) - ", {"place": "LIMA", "published_on": None}),
    ],
)
def test_a_header_is_read_and_the_body_begins_behind_it(
    head: str, expected: dict[str, object]
) -> None:
    header = read_header(head + BODY)
    assert {name: getattr(header, name) for name in expected} == expected
    assert (head + BODY)[header.body_start :].lstrip() == BODY


@pytest.mark.parametrize(
    "text",
    [
        "",
        BODY,
        "Mr Okafor - who was there - said no.",
        '"We won," she said - twice.',
        "ANNA: Where were you?\n\nBERT: At home.",
        "word " * 26 + "\n\n" + BODY,
    ],
)
def test_a_text_without_a_header_is_all_body(text: str) -> None:
    assert read_header(text) == Header()


@given(st.text())
def test_any_text_has_a_header(text: str) -> None:
    assert 0 <= read_header(text).body_start <= len(text)

"""Paragraphs cut into the reporter's sentences and the quotations these carry."""

from __future__ import annotations

import pytest

from service.extraction.text.reading import paragraphs
from service.extraction.text.scanner import scan
from service.extraction.text.sentences import sentence_ranges
from service.extraction.text.units import units


def cut(text: str) -> list[tuple[str, list[str]]]:
    (paragraph,) = paragraphs(text)
    (quotations,) = scan(text, (paragraph,))
    return [
        (
            " ".join(text[s:e].strip() for s, e in unit.pieces).strip(),
            [text[q.inner_start : q.inner_end] for q in unit.quotations],
        )
        for unit in units(text, paragraph, 0, quotations)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We won," he said. "Twice."', [("he said.", ["We won,"]), ("", ["Twice."])]),
        ('He said: "We won. Twice."', [("He said:", ["We won. Twice."])]),
        ('"Did we?" he asked. No.', [("he asked.", ["Did we?"]), ("No.", [])]),
        ('"Did we?" Smith asked.', [("Smith asked.", ["Did we?"])]),
        ('He called it "a gift".', [('He called it "a gift".', [])]),
        ("'Yes', she said.", [(", she said.", ["Yes"])]),
        ("A said no; B said yes.", [("A said no;", []), ("B said yes.", [])]),
        ("It has a hall; a yard; a gate.", [("It has a hall; a yard; a gate.", [])]),
    ],
)
def test_whole_quotations_are_lifted_out_and_fragments_stay(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Mr. Obi met Dr. Roe. They left.", 2),
        ("Police met Moh. Hasan and Md. Karim. They left.", 2),
        ("It began at 3:40 a.m. He slept.", 2),
        ("It began at 6 p.m. Tuesday.", 1),
        ("J. Smith of the U.S. Army came.", 1),
        ("What? No! Yes.", 3),
        ("They left the hall.Nobody stayed behind.I did.", 3),
        ("It is sold at Mill.Com and on mill.net, Obi said.", 1),
    ],
)
def test_sentences_end_where_they_end(text: str, number: int) -> None:
    assert len(sentence_ranges(text, 0, len(text))) == number

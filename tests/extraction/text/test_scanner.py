"""Quotations in all the marks that news uses."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.extraction.text.reading import paragraphs
from service.extraction.text.scanner import Quotation, scan


def quotations(text: str) -> list[Quotation]:
    return [q for found in scan(text, paragraphs(text)) for q in found]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"We won," she said. "Twice."', ["We won,", "Twice."]),
        ("“We won,” she said.", ["We won,"]),
        ("``We won,'' she said.", ["We won,"]),
        ("''We won,'' she said.", ["We won,"]),
        ("« Oui », dit-elle.", ["Oui"]),
        ("„Ja“, sagte sie.", ["Ja"]),
        ("'It's the boys' fault,' he said. 'Don't!'", ["It's the boys' fault,", "Don't!"]),
        ("‘It’s over,’ he said.", ["It’s over,"]),
        ("The dogs' owner didn't like rock 'n' roll in the '90s.", []),
        ("“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]),
        ('"He said “no” to me," she said.', ["He said “no” to me,"]),
        ('"We are fine, he said. "They left."', ["They left."]),
        ('She said "we are still.', ["we are still."]),
        ("” We won”, she said.", ["We won"]),
        ("“We won, “ Obi said. “Twice. “ They left.", ["We won,", "Twice."]),
        ("“We won, “Ms Obi said.", ["We won,"]),
        ("‘’We won,’’ she said. ‘’Twice.’’", ["We won,", "Twice."]),
        ("’’We won,’’ she said.", ["We won,"]),
        ("“We won,’ said Obi.", ["We won,"]),
        ("\"We won,' Ms Obi said.", ["We won,"]),
        ("“He told me, ‘No,’ said Obi.", ["He told me, ‘No,’ said Obi."]),
        ('" We won," she said.', ["We won,"]),
        ("“We won,’’ she said. ‘‘Twice.’’", ["We won,", "Twice."]),
        ("\"We won,'' she said.", ["We won,"]),
        ("” We won, she said.", []),
        ("‘We won, " + "and won again, " * 300 + "and won,’ she said.", []),
        ("No marks at all.", []),
    ],
)
def test_the_words_between_the_marks(text: str, inner: list[str]) -> None:
    assert [text[q.inner_start : q.inner_end] for q in quotations(text)] == inner


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "“We came.\n\n“We saw,” she said."
    first, second = quotations(text)
    assert (first.closed, second.closed) == (False, True)
    assert second.continued


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("‘We’re here.\n\n‘It’s ours,’ she said.", ["We’re here.", "It’s ours,"]),
        ("The '90s dogs' owner.\n\n'It's ours,' she said.", ["It's ours,"]),
        ("‘We’re here.\n\nIt’s ours, she said.", []),
    ],
)
def test_a_single_mark_leaves_a_quotation_open_where_the_next_paragraph_opens_with_it(
    text: str, inner: list[str]
) -> None:
    assert [text[q.inner_start : q.inner_end] for q in quotations(text)] == inner


def test_a_quotation_closed_in_a_later_paragraph_takes_in_what_lies_between() -> None:
    text = "“We came.\n\nWe saw smoke.\n\nThen we ran,” she said. “All of us.”"
    found = quotations(text)
    assert [text[q.inner_start : q.inner_end] for q in found] == [
        "We came.",
        "We saw smoke.",
        "Then we ran,",
        "All of us.",
    ]
    assert [q.continued for q in found] == [False, True, True, False]


@given(st.text(alphabet="ab \n.,\"'“”‘’«»`s"))
def test_quotations_lie_in_order_within_the_text(text: str) -> None:
    position = 0
    for q in quotations(text):
        assert position <= q.start <= q.inner_start < q.inner_end <= q.end <= len(text)
        position = q.end


@pytest.mark.parametrize("mark", ['"', "'", "“", "''", '"a ', "'a ", "“a ", 'a "b" '])
def test_a_million_marks_take_no_more_than_their_number(mark: str) -> None:
    begin = time.process_time()
    quotations(mark * (1_000_000 // len(mark)))
    assert time.process_time() - begin < 10

"""Paragraphs cut into the reporter's sentences, each with the quotations that it carries."""

from __future__ import annotations

import pytest

from service.extraction.text.scanner import scan
from service.extraction.text.units import Unit, units


def cut(text: str) -> tuple[Unit, ...]:
    """The units of a text of one paragraph."""
    paragraph = (0, len(text))
    (quotations,) = scan(text, [paragraph])
    return units(text, paragraph, 0, quotations)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. Obi left.", ["It rained.", "Obi left."]),
        ("“We left,” Obi said. It rained.", ["“We left,” Obi said.", "It rained."]),
        ("“We left.” Obi said.", ["“We left.” Obi said."]),
        ("“We left.” Obi said so.", ["“We left.”", "Obi said so."]),
        ("“We left.” “Twice.” It rained.", ["“We left.”", "“Twice.”", "It rained."]),
        ("Obi called it “a gift”. Eze left.", ["Obi called it “a gift”.", "Eze left."]),
        ("It rained; Obi said it snowed.", ["It rained;", "Obi said it snowed."]),
        ("Obi called it “a gift; or a loan”; it rained.", None),
        ("“It rained; it snowed,” Obi said.", None),
        ("It rained; the road was shut.", None),
    ],
)
def test_a_unit_is_a_sentence_of_the_reporter(text: str, sentences: list[str] | None) -> None:
    assert [text[u.start : u.end] for u in cut(text)] == (sentences or [text])


def test_a_whole_quotation_is_lifted_out_and_a_fragment_stays() -> None:
    text = "“We won twice,” Obi said, calling it “a gift”."
    (unit,) = cut(text)
    assert [text[s:e].strip() for s, e in unit.pieces] == ["", "Obi said, calling it “a gift”."]


@pytest.mark.parametrize(
    ("text", "pure"), [("“We won.” “Twice.”", True), ("“We won.” Obi left.", False)]
)
def test_a_paragraph_of_nothing_but_quotations_is_known(text: str, pure: bool) -> None:
    assert {u.pure for u in cut(text)} == {pure}


def test_what_is_no_sentence_is_cut_at_a_space_but_not_within_a_quotation() -> None:
    text = "word " * 290 + "“" + "within " * 20 + "it” " + "word " * 290
    first, second = (text[u.start : u.end] for u in cut(text))
    assert first.endswith("it”")
    assert second.startswith("word")

"""Descriptions that tell something new of whom the text is about, and whom they cannot mean."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "what somebody was",
        "Ada Obi said it was late. The former weaver said it was early.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "what somebody was, with a hyphen",
        "Ada Obi said it was late. The ex-mayor wrote that it was early.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a former officer, of whom a story has several in office",
        "Ada Obi said it was late. The retired judge said it was early.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "what many are",
        "Ada Obi said it was late. The industrialist said it was early.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "what one person is at a time",
        "Ada Obi said it was late. The mayor said it was early.",
        ["Ada Obi", "mayor"],
    ),
    (
        "an office of several words",
        "Ada Obi said it was late. The state attorney general said it was early.",
        ["Ada Obi", "state attorney general"],
    ),
    (
        "whom a story has beside its own",
        "Ada Obi said it was late. The magistrate said it was early.",
        ["Ada Obi", "magistrate"],
    ),
    (
        "what may be a body",
        "Ada Obi said it was late. The regulator said it was early.",
        ["Ada Obi", "regulator"],
    ),
    (
        "a member, who is none",
        "Ada Obi said it was late. The Labour member for Kano East said it was early.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "somebody without a name of whom it was told",
        "Ada Obi said it was late. An industrialist wept. The industrialist said it was early.",
        ["Ada Obi", "industrialist"],
    ),
    (
        "a rank that one keeps",
        "Gen. Ada Obi said it was late. The retired general said it was early.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a country that is not his",
        "Serbia's Ada Obi said it was late. The retired Greek weaver said it was early.",
        ["Ada Obi", "retired Greek weaver"],
    ),
    (
        "nobody whom one's own sentence names",
        "Ada Obi said it was late. After Obi left, the industrialist said it was early.",
        ["Ada Obi", "industrialist"],
    ),
    (
        "nobody to whom it is done",
        "Ben Cole said it was late. The retired judge told him that it was early.",
        ["Ben Cole", "retired judge"],
    ),
    (
        "nobody whom the text goes on to introduce",
        "Ada Obi said it was late. The gardener, a man in his 30s, said it was early.",
        ["Ada Obi", "gardener"],
    ),
    (
        "what is reported before it is not who speaks",
        "Ada Obi said it was late. Eve Roe had signed nothing, the economist said.",
        ["Ada Obi", "Ada Obi"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_description_varies(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

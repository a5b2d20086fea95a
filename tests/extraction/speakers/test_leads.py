"""Whom an opening describes whose name comes only in a later paragraph."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "the only mayor of the story",
        "A mayor from the opposition has criticised the radio for showing a store, calling it a"
        ' lie.\n\nNobody spoke. "The tents are mine," Mayor Ben Cole said. He said it rained.',
        ["Ben Cole"] * 4,
    ),
    (
        "what an office is over, told only with the name",
        "A government minister has insisted it was late.\n\nArts Minister Ada Obi said it rained.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "the mayor of a place, named by the office alone",
        "The mayor of Hull says it was late.\n\nMayor Ada Obi said it rained.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "the chief of a nation",
        "The chief of the Moose Nation says it was late.\n\nThe council met. Chief Ben Cole said it"
        " rained.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "what a title before the name leaves out",
        "A Kano fire chief said it was late.\n\nFew came. Chief Ben Cole said it rained.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "the land and the party of a senator",
        "A Texas Republican senator said it was late.\n\nSen. Ada Obi said it rained.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a judge in some place",
        "A federal judge in Kano said it was late.\n\nU.S. District Judge Ada Obi said it rained.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "the only one with a seat",
        "A state lawmaker said it was late.\n\nSen. Ada Obi said it rained.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "two with a seat",
        "A state lawmaker said it was late.\n\nSen. Ada Obi said it rained. Rep. Ben Cole wept.",
        ["A state lawmaker", "Ada Obi"],
    ),
    (
        "the only one whose age is told",
        "A Kano woman said it was late.\n\nMayor Ben Cole wept. Ada Obi, 34, said it rained.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "two whose age is told",
        "A Kano woman said it was late.\n\nAda Obi, 34, said it rained. Ida Roe, 56, wept.",
        ["A Kano woman", "Ada Obi"],
    ),
    (
        "a man who is told the age of, and no woman",
        "A Kano woman said it was late.\n\nBen Cole, 34, said it rained.",
        ["A Kano woman", "Ben Cole"],
    ),
    (
        "an office in capitals",
        "The Premier said it was late.\n\nMs Roe wept. Earlier, Premier Ben Cole said it rained.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "an office that may be another",
        "The chairman said it was late.\n\nBen Cole, chairman of the Boat Union, said it rained.",
        ["chairman", "Ben Cole"],
    ),
    (
        "a spokesman of the same body, by its initials",
        "A spokesman for the Dam Operations Agency (DOA) called the report a lie.\n\nCol Ben Cole,"
        " the spokesman for DOA Region 4, said it was late.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "a spokesman of another body",
        "A spokesman for the mill said it was late.\n\nBen Cole, a spokesman for the dam, said it"
        " was cold.",
        ["A spokesman for the mill", "Ben Cole"],
    ),
    (
        "a spokesman of no government",
        "A government spokesman said it was late.\n\nUN spokesman Ben Cole said it was cold.",
        ["A government spokesman", "Ben Cole"],
    ),
    (
        "a spokesman of a ministry, who is the government's",
        "A government spokesman said it was late.\n\nRoad Ministry spokesman Ben Cole said it was"
        " cold.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "a spokesman of the army, which is the military",
        "A military spokesman said it was late.\n\nArmy spokesman Ben Cole said it was cold.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "an office over something else",
        "A health minister has insisted it was late.\n\nArts Minister Ada Obi said it was cold.",
        ["A health minister", "Ada Obi"],
    ),
    (
        "a minister of another land",
        "A French minister has insisted it was late.\n\nSpanish Minister Ada Obi said it was cold.",
        ["A French minister", "Ada Obi"],
    ),
    (
        "who was one",
        "A minister has insisted it was late.\n\nFormer minister Ada Obi said it was cold.",
        ["A minister", "Ada Obi"],
    ),
    (
        "two of one office",
        "A minister said it was late.\n\nMinister Ada Obi said it was wet. Minister Ben Cole said"
        " it was cold.",
        ["A minister", "Ada Obi", "Ben Cole"],
    ),
    (
        "behind others who are heard",
        "Ada Obi said it was late. A minister said it was wet.\n\nMinister Ben Cole said it was"
        " cold.",
        ["Ada Obi", "A minister", "Ben Cole"],
    ),
    (
        "a body that is named behind",
        "Three died, a war monitor said Monday, adding that it was late.\n\nThe Kano-based Mali"
        " Observatory for Human Rights said it was dark. The monitor said it rained.",
        ["Mali Observatory for Human Rights"] * 4,
    ),
    (
        "a rights group of two",
        "Three died, a rights group said.\n\nNile Rights Watch said it was late. Amnesty"
        " International said it was dark.",
        ["a rights group", "Nile Rights Watch", "Amnesty International"],
    ),
    (
        "a UN agency",
        "Many fled, a UN agency said.\n\nMost went south, according to the International"
        " Organization for Migration.",
        ["International Organization for Migration"] * 2,
    ),
    (
        "a body that is named but not heard",
        "Three died, a war monitor said.\n\nA bomb hit the Mali Observatory. Ada Obi said it was"
        " late.",
        ["a war monitor", "Ada Obi"],
    ),
    (
        "whom a later paragraph explains",
        "The signalman said it was late.\n\nThe signalman, Ben Cole, left. Ada Obi said it rained.",
        ["Ben Cole", "Ada Obi"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_an_opening_describes(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

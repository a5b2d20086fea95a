"""Several who are told of by nothing but how many they are."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "two of whom one met the other",
        "Ada Obi, a farmer from Mossel, met Ben Cole on Monday. The two said it was late.",
        ["Ada Obi and Ben Cole"],
    ),
    (
        "two who were heard one by one",
        "Ada Obi, a farmer, said it rained. Ben Cole, a nurse, said it was wet. The pair said it"
        " was late.",
        ["Ada Obi", "Ben Cole", "Ada Obi and Ben Cole"],
    ),
    (
        "two heard together",
        "Ada Obi and Ben Cole said it rained. The couple said it was late.",
        ["Ada Obi and Ben Cole", "Ada Obi and Ben Cole"],
    ),
    (
        "three who met",
        "Ada Obi, Ben Cole and Rui Sousa met on Monday. The trio said it was late.",
        ["Ada Obi, Ben Cole and Rui Sousa"],
    ),
    (
        "two where three are named",
        "Ada Obi, Ben Cole and Rui Sousa met on Monday. The two said it was late.",
        ["two"],
    ),
    (
        "both, where a sentence opens with them",
        "Ada Obi met Ben Cole on Monday. Both said it was late.",
        ["Ada Obi and Ben Cole"],
    ),
    (
        "both of what follows",
        "Ada Obi met Ben Cole on Monday. The guards both said it was late and denied it.",
        ["guards", "guards"],
    ),
    (
        "both where nobody is named",
        "The road was wet. Both said it was late.",
        [None],
    ),
]


@pytest.mark.parametrize(
    ("text", "speakers"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_number_means_those_named_before(
    extractor: Extractor, text: str, speakers: list[str | None]
) -> None:
    found = extractor.extract(text)
    assert [s.speaker and s.speaker.name for s in found] == speakers

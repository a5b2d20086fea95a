"""Who is meant in a court: whoever the article tells to be on trial."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "the man accused, who is named later",
        "The man accused of drowning a weaver in a canal has admitted arguing with her but told"
        " police he would deny pushing her, a court has heard.\n\nBen Roe, 51, of Hill Street,"
        " denies murder.",
        ["Ben Roe"] * 3,
    ),
    (
        "of whom a court hears",
        "Ben Roe, 51, of Hill Street, denies murder.\n\nHill Street was closed. The court heard he"
        ' admitted being there but told detectives: "I did not touch it."\n\nHe told police he'
        " found the purse, the jury heard.",
        ["Ben Roe"] * 4,
    ),
    (
        "somebody new outside the court",
        "Ben Roe, 51, of Hill Street, denies murder.\n\nA farmer wept. He said the crop was lost.",
        ["Ben Roe", None],
    ),
    (
        "what else whoever is on trial is called",
        "A baker accused of theft said she was ill. Ada Roe, 40, denies theft. The murder accused"
        " said it was late. The alleged thief said it was cold. The suspect said it was wet.",
        ["Ada Roe"] * 5,
    ),
    (
        "a woman is no man",
        "A woman charged with fraud has told a court that she was ill.\n\nMr Ben Roe, 40, denies"
        " theft.",
        ["A woman charged with fraud", "Ben Roe"],
    ),
    (
        "two on trial",
        "A man charged with fraud said he was ill.\n\nBen Roe, 40, denies theft. Dan Cole, 41,"
        " denies fraud.",
        ["A man charged with fraud", "Ben Roe", "Dan Cole"],
    ),
    (
        "a court hears what somebody said and did",
        "The court heard Ben Roe admitted being there and ran away.",
        [None, "Ben Roe"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_in_a_trial_words_go_to(
    extractor: Extractor, text: str, expected: list[str | None]
) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

"""How English reports: one sentence, and the source, cue and content that it has."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor
from tests.extraction.reports import (
    amid,
    asides,
    beside,
    clauses,
    cues,
    hung,
    quotations,
    reach,
    sources,
    speakers,
    voiced,
)

CASES = [
    *asides.CASES,
    *amid.CASES,
    *beside.CASES,
    *hung.CASES,
    *clauses.CASES,
    *reach.CASES,
    *quotations.CASES,
    *speakers.CASES,
    *cues.CASES,
    *sources.CASES,
    *voiced.CASES,
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_a_sentence_reports(
    extractor: Extractor, text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = [
        (" ".join(s.of(text) for s in x.source), x.cue.of(text) if x.cue else "", x.text)
        for x in extractor.extract(text)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "asserts", "denied"),
    [
        ("Obi said the road was shut.", True, False),
        ("Obi denied that the road was shut.", True, True),
        ("Obi clarified the nature of the road.", False, False),
        ("Obi echoed this sentiment.", False, False),
        ("Obi disputed that.", True, True),
        ("Obi rejected the allegation.", True, True),
        ("Obi repeated the allegation.", False, False),
        ("Obi asked whether the road was shut.", False, False),
        ("Obi wants an inquiry.", False, False),
        ("Obi supports the plan.", False, False),
        ("Obi wants to leave.", False, False),
        ("Obi hopes that the dam holds.", False, False),
        ("Obi is worried that the dam will break.", False, False),
        ("Obi is adamant that the dam will hold.", True, False),
        ("Obi was emphatic that the dam had held.", True, False),
        ("Obi expressed doubts about the dam.", False, False),
        ("The dam is expected to hold.", False, False),
        ("Obi promised to rebuild the dam.", True, False),
        ("Obi ruled out sabotage.", True, True),
        ("Obi did not rule out sabotage.", False, False),
        ("Obi did not dispute that the dam had failed.", False, False),
        ("Obi denied it.", True, True),
        ("Villagers do not believe a word of it.", False, True),
        ("Obi does not believe the figures.", True, True),
        ("Obi would support the bill.", False, False),
        ("Obi denied any role in the fire.", True, True),
        ("Obi has pushed back on those charges.", True, True),
        ("Obi brushed aside the plan.", False, False),
        ("Obi contested the claims.", True, True),
        ("Obi has questioned that conclusion.", True, False),
        ("Obi questioned the plan.", False, False),
        ("Obi spoke of nine dead.", True, False),
        ("Obi spoke of the dead.", False, False),
        ("The log describes burns on his back.", True, False),
        ("The log describes the burns.", False, False),
        ("The board read a complaint by Obi that he had been beaten.", True, False),
    ],
)
def test_what_is_asserted_and_what_denied(
    extractor: Extractor, text: str, asserts: bool, denied: bool
) -> None:
    (statement,) = extractor.extract(text)
    assert (statement.asserts, statement.denied) == (asserts, denied)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The supplier, Orbit Kenya, said the road was shut.", "Orbit Kenya", None),
        (
            "Ada Obi, a nurse at Lodwar Hospital who fled, said it was shut.",
            "Ada Obi",
            "nurse at Lodwar Hospital",
        ),
        (
            "A senior ministry official, who declined to be named, said it was shut.",
            "A senior ministry official",
            None,
        ),
        (
            "Ada Obi, Carla Berg and Tom Roe said it was shut.",
            "Ada Obi, Carla Berg and Tom Roe",
            None,
        ),
        ("Ada Obi and his deputy, Carla Berg, said it was shut.", "Ada Obi and Carla Berg", None),
        ("The widow, 46, said it was shut.", "widow", None),
        ("The court heard the case and ruled that it was shut.", "court", None),
        (
            "Ombudswoman Ada Obi arrived in Cusco. Soldiers were seen in Cusco, she said.",
            "Ada Obi",
            "Ombudswoman",
        ),
        ("LIMA, 3 de — Prime Minister Ada Obi said it was shut.", "Ada Obi", "Prime Minister"),
    ],
)
def test_who_speaks_and_as_what(
    extractor: Extractor, text: str, name: str, role: str | None
) -> None:
    (statement,) = extractor.extract(text)
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.role) == (name, role)

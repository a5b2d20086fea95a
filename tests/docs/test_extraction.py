"""What the page on extraction tells: its modules are those that are, its limits those of today."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor
from tests.running import ROOT

ROOM = ROOT / "service" / "extraction"
PAGE = " ".join((ROOT / "docs" / "extraction.md").read_text("utf-8").split())

LIMITS: list[tuple[str, list[tuple[str | None, str]]]] = [
    (
        "The official declined to comment, but a colleague of his said repairs could take a year.",
        [],
    ),
    (
        "In a meeting with the board of the Coast Post Halloran said that the pier was closed.",
        [],
    ),
    (
        "Washington believes the missiles are there, a senior U.S. official who has seen them told"
        " Vesti.",
        [
            (
                "Washington",
                "the missiles are there, a senior U.S. official who has seen them told Vesti",
            )
        ],
    ),
    (
        "Asmar accused the customs authority on Saturday of hiding the cargo's origin.",
        [("Asmar", "the customs authority on Saturday of hiding the cargo's origin")],
    ),
    (
        "Obi said the lock was safe, but the gate needed paint.",
        [("Obi", "the lock was safe")],
    ),
    (
        "Ministers demanded that the firm apologise as its lawyer insisted it would not.",
        [("Ministers", "the firm apologise as its lawyer insisted it would not")],
    ),
    ("The minister ruled it out.", []),
    ("Minutes record her as saying that it was shut.", [("Minutes", "it was shut")]),
    ("The report seems to show a leak.", [("report", "a leak")]),
    ("The council voted for the pier.", []),
    (
        "Anna Berg met Carla Ruiz in the hall. She said the talks had failed.",
        [(None, "the talks had failed")],
    ),
    ('"Nonsense," was how geologist Ida Falk put it.', []),
]


def test_every_module_is_told_of() -> None:
    modules = {path.name for path in ROOM.glob("*/*.py")} - {"__init__.py"}
    assert {name for name in modules if f"{name}`" not in PAGE} == set()


@pytest.mark.parametrize(("text", "expected"), LIMITS, ids=[text[:40] for text, _ in LIMITS])
def test_a_limit_is_as_the_page_tells(
    extractor: Extractor, text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert f'"{text}"' in PAGE
    found = [(s.speaker.name if s.speaker else None, s.text) for s in extractor.extract(text)]
    assert found == expected


def test_who_is_named_without_a_preposition_is_taken_for_who_speaks(extractor: Extractor) -> None:
    opening = "Mr Obi spoke with Mr Eze. He said"
    assert f'"{opening} ..."' in PAGE
    (statement,) = extractor.extract(f"{opening} the dam held.")
    assert statement.speaker is not None
    assert statement.speaker.name == "Obi"

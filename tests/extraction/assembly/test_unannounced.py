"""Quotations that nothing announces."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[tuple[str | None, str]]]] = [
    (
        "behind a sentence about somebody",
        'Ada Obi turned down the offer. "We are farmers."',
        [("Ada Obi", "We are farmers.")],
    ),
    (
        "of a body that has brought out a statement",
        'The Dam Union shared a statement on its page.\n\n"We stopped work. We had to."',
        [("Dam Union", "We stopped work. We had to.")],
    ),
    (
        "of an office without a name, behind a colon",
        'The sheriff\'s office issued the following statement Friday:\n\n"It is shut."',
        [("sheriff's office", "It is shut.")],
    ),
    (
        "of whoever answered with a letter",
        'The clinic responded with a letter to the Herald.\n\n"We do not comment."',
        [("clinic", "We do not comment.")],
    ),
    (
        "of the firm that a relative clause tells of",
        'The Herald reached out to Orbit Foods, which sent this reply:\n\n"It is clean."',
        [("Orbit Foods", "It is clean.")],
    ),
    (
        "of a letter that somebody got",
        'Ben Cole received a letter from the county.\n\n"You owe us."',
        [("county", "You owe us.")],
    ),
    (
        "in the next paragraph",
        'The director did not look up.\n\n"It is a figure."',
        [("director", "It is a figure.")],
    ),
    (
        "somebody without a name",
        'Obi fell. Her eldest son folded the shirt.\n\n"They promised."',
        [("Her eldest son", "They promised.")],
    ),
    (
        "behind what somebody said, as a statement of its own",
        'Mayor Ada Obi told the Herald she was shocked.\n\n"I could not sleep.\n\n"It was loud."',
        [("Ada Obi", "she was shocked"), ("Ada Obi", "I could not sleep. It was loud.")],
    ),
    (
        "in single marks over two paragraphs",
        "His mother, Ada Obi, stood outside.\n\n‘I don’t sleep.\n\n‘But I can’t leave.’",
        [("Ada Obi", "I don’t sleep. But I can’t leave.")],
    ),
    (
        "who speaks before another is about whom the sentence is",
        '"We won," said Ada Obi.\n\nBen Cole did not look up. "It is a figure."',
        [("Ada Obi", "We won,"), ("Ben Cole", "It is a figure.")],
    ),
    (
        "of who takes the word with a gesture",
        '"We won," said Ada Obi. Ben Cole, the mayor, shook his head. "Never."',
        [("Ada Obi", "We won,"), ("Ben Cole", "Never.")],
    ),
    (
        "of who takes the word in a mood",
        '"We won," said Ada Obi. Ben Cole, the mayor, was scathing. "Never."',
        [("Ada Obi", "We won,"), ("Ben Cole", "Never.")],
    ),
    (
        "not of who does something else amid a quotation",
        '"We won," said Ada Obi. Ben Cole, the mayor, left the hall. "It was time."',
        [("Ada Obi", "We won, It was time.")],
    ),
    (
        "of who acts behind what another said without a quotation",
        'Ada Obi said it rained. Ben Cole, the mayor, left the hall. "It was time."',
        [("Ada Obi", "it rained"), ("Ben Cole", "It was time.")],
    ),
    (
        "not of two who speak in the sentence before",
        'Ada Obi said it was shut, and Ben Cole said it was open.\n\n"Nobody knows."',
        [("Ada Obi", "it was shut"), ("Ben Cole", "it was open")],
    ),
    (
        "of whoever is answering another who speaks in the sentence before",
        'Ada Obi was reacting to Ben Cole, who accused her of greed.\n\n"I am a farmer."',
        [("Ben Cole", "her of greed"), ("Ada Obi", "I am a farmer.")],
    ),
    (
        "not of whom it names",
        'Ada Obi has left the board.\n\n"Obi was never here."',
        [],
    ),
    (
        "not of whom something is done to",
        'Ada Obi was arrested on Monday.\n\n"She was never here."',
        [],
    ),
    ("not of a thing", 'The gate was shut on Monday.\n\n"Nobody knows."', []),
    ("not behind a heading", 'Ada Obi goes to court\n\n"Nobody knows."', []),
    (
        "not over a sentence between",
        'Ada Obi left the board. The gate was shut. "Nobody knows."',
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_quotation_is_of_whom_the_sentence_before_is_about(
    extractor: Extractor, text: str, expected: list[tuple[str | None, str]]
) -> None:
    found = extractor.extract(text)
    assert [(s.speaker.name if s.speaker else None, s.text) for s in found] == expected


def test_the_sentence_before_is_its_source(extractor: Extractor) -> None:
    text = 'Ada Obi turned down the offer. "We are farmers."'
    (statement,) = extractor.extract(text)
    assert (statement.cue, [s.of(text) for s in statement.source]) == (None, ["Ada Obi"])
    assert statement.sentence.of(text) == text

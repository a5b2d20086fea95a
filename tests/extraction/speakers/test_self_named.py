"""The names that somebody goes by, or gives for his own."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man calling himself Red Ox told the radio that the camp was shut.", ["Red Ox"]),
        (
            "The officers, who call themselves the Council for Renewal, said that it was late.",
            ["Council for Renewal"],
        ),
        ("A clerk who identified himself only as Ben said the till was empty.", ["Ben"]),
        ("A driver introducing herself as Ada Obi said the road was shut.", ["Ada Obi"]),
        ('"It is cold!" shouted a youth at the gate, who gave his name as Ben Cole.', ["Ben Cole"]),
        ("A rapper who goes by the name Ice Obi denied the theft.", ["Ice Obi"]),
        ("The rebels, known as the Red Alliance, denied the attack.", ["Red Alliance"]),
        ("A man who called Ben Cole a thief said that the till was empty.", ["A man", "A man"]),
    ],
)
def test_a_name_that_somebody_goes_by_is_who_speaks(
    extractor: Extractor, text: str, expected: list[str]
) -> None:
    found = [s.speaker.name for s in extractor.extract(text) if s.speaker is not None]
    assert found == expected

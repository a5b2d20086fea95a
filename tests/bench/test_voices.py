"""Scoring to whom statements are given: the words marked find the statement, names are compared."""

from __future__ import annotations

from typing import Any

import pytest

from bench.voices import judged
from service.extraction.extractor import Extractor

TEXT = """The mayor, Ada Obi, said that the dam held. Obi warned that rain would come.

Ben Cole met Carl Roe. He said the sluice was open.

It is said that the lake is deep. Obi's mother said that she swam there.

Dee Fox said the gate was shut, the pump had failed and the key was lost.
"""


def marked(speaker: str, *content: str) -> dict[str, Any]:
    pieces = content if len(content) > 1 else content[0]
    return {"speaker": speaker, "content": pieces, "cue": "said", "kind": "indirect"}


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (marked("Ada Obi", "the dam held"), "right"),
        (marked("Ada Obi", "rain would", "come"), "right"),
        (marked("Ben Cole", "rain would come"), "wrong"),
        (marked("Ben Cole", "the sluice was open"), "abstained"),
        (marked("Ben Cole", "met Carl Roe"), "missed"),
        (marked("Dee Fox", "the key was lost"), "within"),
        (marked("Ben Cole", "the key was lost"), "missed"),
        (marked("", "the lake is deep"), "right"),
        (marked("", "the dam held"), "wrong"),
        (marked("Obi's mother", "she swam there"), "right"),
        (marked("Obi", "she swam there"), "wrong"),
    ],
)
def test_a_mark_meets(extractor: Extractor, mark: dict[str, Any], expected: str) -> None:
    article = {"text": TEXT, "statements": [mark]}
    ((_, _, met),) = judged(article, extractor.extract(TEXT))
    assert met == expected

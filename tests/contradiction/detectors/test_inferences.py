"""What follows from one statement and leaves no room for the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.contradiction import Features, judge, judge_article
from service.domain.article import Document
from service.domain.contradiction import ContradictionKind, Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

SMOKE = """QUILLA (Wire) - Inspector Bram Holt said that the raid began at 6:30 a.m.

Satellite images taken at 4 a.m. showed smoke over the camp, said Ana Weiss.
"""
DAYLIGHT = """QUILLA (Wire) - "We went in with a warrant, in daylight, with two monitors with us," \
Inspector Bram Holt told reporters.

Elder Joao Prata said that the raid began at 2:40 a.m.

Lena Moss, a monitor, said that she had been asked to wait at the bridge.
"""
LAND = """QUILLA (Wire) - The farm had belonged to his family since 1898, said owner Otto Brandt.

The farm was taken from the Prata family in the 1930s, Elder Joao Prata said.
"""


def shown(extractor: Extractor, text: str) -> list[ContradictionKind | None]:
    judgements = judge_article(describe_all(extractor, Document(text))[1], None)
    return [j.kind for _, _, j in judgements if j.verdict is Verdict.CONTRADICTS]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (SMOKE, [ContradictionKind.FIGURE]),
        (SMOKE.replace("4 a.m.", "8 a.m."), []),
        (DAYLIGHT, [ContradictionKind.FIGURE, ContradictionKind.NEGATION]),
        (DAYLIGHT.replace("2:40 a.m.", "11 a.m.").replace("two monitors", "two clerks"), []),
        (LAND, [ContradictionKind.ANTONYM]),
        (LAND.replace("1898", "1951"), []),
    ],
)
def test_what_follows_is_seen_and_nothing_more(
    extractor: Extractor, text: str, kinds: list[ContradictionKind]
) -> None:
    assert shown(extractor, text) == kinds


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        (
            "The clerk said he was at home on the night of the theft.",
            "A neighbour said she saw the clerk at the harbour on the night of the theft.",
            "CONTRADICTS",
        ),
        (
            "The skater said she was in Oslo on the day of the final.",
            "Her coach said the skater was in Bergen that day.",
            "CONTRADICTS",
        ),
        ("The clerk said he was at home.", "The clerk was at the harbour, she said.", "COMPATIBLE"),
    ],
)
def test_nobody_is_in_two_places_on_one_occasion(
    describe: Callable[[str], Features], a: str, b: str, verdict: str
) -> None:
    assert judge(describe(a), describe(b), None).verdict == verdict

"""Company: what else was read of the speakers and of the statements of a pair."""

from __future__ import annotations

from collections.abc import Sequence
from math import log1p

import pytest

from service.contradiction import Features
from service.contradiction.alignment.pairs import Pair, make_pair
from service.contradiction.company import APART, gather_company
from service.domain.article import Document
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

ARTICLE = """ORSK (Wire) - Mayor Ada Obi said that the dam held.

Engineer Ben Cole said that the dam broke. Obi said that nobody drowned.

Cole said that two men drowned. Farmer Dee Fox said that the mayor lied.
"""
OBI, COLE, OBI_AGAIN, COLE_AGAIN, FOX = range(5)


@pytest.fixture(scope="module")
def told(extractor: Extractor) -> tuple[Features, ...]:
    return describe_all(extractor, Document(ARTICLE))[1]


def pair_up(told: Sequence[Features], *read: tuple[int, int, float]) -> list[tuple[Pair, float]]:
    return [(make_pair(told[i], told[j], "article"), clash) for i, j, clash in read]


def test_rivals_are_known_by_the_surest_of_their_other_clashes(told: tuple[Features, ...]) -> None:
    read = pair_up(told, (OBI, COLE, 0.4), (OBI_AGAIN, COLE_AGAIN, 0.9), (OBI, COLE_AGAIN, 0.1))
    assert [company.rivalry for company in gather_company(read)] == [0.9, 0.4, 0.9]


def test_a_clash_with_somebody_else_makes_no_rivals(told: tuple[Features, ...]) -> None:
    read = pair_up(told, (OBI, COLE, 0.4), (OBI, FOX, 0.9))
    assert [company.rivalry for company in gather_company(read)] == [0.0, 0.0]


def test_a_crowd_is_all_else_that_either_statement_clashes_with(
    told: tuple[Features, ...],
) -> None:
    read = pair_up(told, (OBI, COLE, 0.4), (OBI, FOX, 0.9), (COLE, OBI_AGAIN, 0.2))
    crowds = [company.crowd for company in gather_company(read)]
    assert crowds == pytest.approx([log1p(1.1), log1p(0.4), log1p(0.4)])


def test_what_is_read_alone_has_no_company(told: tuple[Features, ...]) -> None:
    assert gather_company(pair_up(told, (OBI, COLE, 0.9))) == [APART]

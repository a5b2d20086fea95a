"""Which pairs of an article are worth reading."""

from __future__ import annotations

import pytest

from service.contradiction.alignment.pairs import make_pair
from service.contradiction.suspicion import read_gist, read_hints, suspect
from service.domain.article import Document
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

ARTICLE = """ORSK (Wire) - The union said that 40 dockers were hurt when a crane fell on Monday.

The harbour chief, Ines Duarte, said that two dockers were hurt. She praised the weather.

The mayor said that the new library would open in spring and cost less than had been planned.
"""


@pytest.fixture(scope="module")
def suspicions(extractor: Extractor) -> dict[tuple[str, str], float]:
    told = describe_all(extractor, Document(ARTICLE))[1]
    return {
        (a.label, b.label): suspect(make_pair(a, b, "article"), read_gist(a), read_gist(b))
        for a in told
        for b in told
    }


def test_what_shares_words_is_more_suspicious(
    suspicions: dict[tuple[str, str], float],
) -> None:
    named = {tuple(sorted(key)): value for key, value in suspicions.items()}
    (dockers,) = {v for k, v in named.items() if "union" in " ".join(k) and "Duarte" in " ".join(k)}
    (library,) = {v for k, v in named.items() if "union" in " ".join(k) and "mayor" in " ".join(k)}
    assert dockers > 1.5 * library


def test_which_comes_first_makes_no_difference(
    suspicions: dict[tuple[str, str], float],
) -> None:
    assert all(suspicions[b, a] == pytest.approx(value) for (a, b), value in suspicions.items())


def test_common_words_and_endings_count_for_nothing(extractor: Extractor) -> None:
    a, b = describe_all(
        extractor, Document("He said they were repairing it. She said he repairs it.")
    )[1]
    assert read_hints(make_pair(a, b, "article"), read_gist(a), read_gist(b))["shared"] == 1


def test_statements_of_two_articles_stand_nowhere_apart(extractor: Extractor) -> None:
    a, *_, b = describe_all(extractor, Document(ARTICLE))[1]
    gists = read_gist(a), read_gist(b)
    assert read_hints(make_pair(a, b, "article"), *gists)["apart"] > 0
    assert read_hints(make_pair(a, b, "cross"), *gists)["apart"] == 0

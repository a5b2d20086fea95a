"""Judging the pairs of articles: who is read, how many, and what becomes of it."""

from __future__ import annotations

from functools import partial

import pytest

from service.contradiction import Features, judge_across, judge_article
from service.contradiction.alignment.pairs import Pair
from service.contradiction.encoder.model import Reading
from service.contradiction.reading import MOST_DOUBTED, MOST_READ, choose_shown
from service.domain.article import Document
from service.domain.contradiction import ContradictionKind, Reason, Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

ARTICLE = """ORSK (Wire) - The union said that nineteen workers were taken to hospital on Monday.

Harbour chief Ines Duarte said that no worker had needed so much as a plaster.

The mayor said that the freighter carried grain. The captain said that the freighter carried rifles.
"""

HEDGED = """ORSK (Wire) - The dockers' union said that 40 dockers were hurt on Monday.

Harbour chief Ines Duarte said that certain remarks might not have been precise.
"""
"""The rules show here, without being sure, what the rejection may be aimed at."""


class Reader:
    """Reads every pair as the same, and remembers which it was given."""

    def __init__(self, clash: float) -> None:
        self.clash = clash
        self.given: list[Pair] = []

    def __call__(self, pair: Pair) -> Reading:
        self.given.append(pair)
        kinds = dict.fromkeys(ContradictionKind, 0.0) | {ContradictionKind.NEGATION: self.clash}
        reasons = dict.fromkeys(Reason, 0.0) | {Reason.OTHER_EVENT: 1 - self.clash}
        return Reading(kinds, reasons, pair.a.content[0], pair.b.content[0])


QUARREL = """ORSK (Wire) - The dockers' union said that the harbour chief hid behind lawyers.

Harbour chief Ines Duarte said that she had met every docker who asked for it.

The union said that many families had been left in the rain.

Duarte said that a hall was open to them.
"""


@pytest.fixture(scope="module")
def told(extractor: Extractor) -> tuple[Features, ...]:
    return describe_all(extractor, Document(ARTICLE))[1]


@pytest.fixture(scope="module")
def hedged(extractor: Extractor) -> tuple[Features, ...]:
    return describe_all(extractor, Document(HEDGED))[1]


def shown(told: tuple[Features, ...], read: Reader | None) -> set[tuple[int, int]]:
    judged = judge_article(told, read)
    return {(i, j) for i, j, judgement in judged if judgement.verdict is Verdict.CONTRADICTS}


def test_what_the_rules_have_no_words_for_is_shown_where_the_encoder_is_sure(
    told: tuple[Features, ...],
) -> None:
    assert (0, 1) not in shown(told, None)
    assert (0, 1) in shown(told, Reader(1.0))


def test_what_the_encoder_doubts_is_shown_to_nobody(told: tuple[Features, ...]) -> None:
    assert (0, 1) not in shown(told, Reader(0.3))


def test_what_the_rules_show_stands_if_the_encoder_sees_something_of_it(
    told: tuple[Features, ...],
) -> None:
    assert (2, 3) in shown(told, Reader(0.3))


def test_what_the_rules_show_is_unsure_if_the_encoder_sees_nothing_of_it(
    told: tuple[Features, ...],
) -> None:
    (judgement,) = (seen for i, j, seen in judge_article(told, Reader(0.0)) if (i, j) == (2, 3))
    assert (judgement.verdict, judgement.kind) == (Verdict.UNSURE, None)
    assert judgement.clashes


def test_one_speaker_is_not_read_against_himself(extractor: Extractor) -> None:
    text = 'Harbour chief Ines Duarte said "it burns". Duarte said that nothing burns.'
    reader = Reader(1.0)
    assert shown(describe_all(extractor, Document(text))[1], reader) == set()
    assert reader.given == []


def test_across_articles_only_so_many_are_read(extractor: Extractor) -> None:
    said = "\n\n".join(
        f"The {name} union said that {count} workers of the harbour were hurt by Duarte."
        for count, name in enumerate(("dock", "bakers", "miners", "nurses", "teachers"), 3)
    )
    one = describe_all(extractor, Document(said))[1]
    other = describe_all(extractor, Document(ARTICLE))[1]
    pairs = [(a, b) for a in one for b in other] * 9
    reader = Reader(0.1)
    assert len(judge_across(pairs, reader)) == len(pairs)
    assert 0 < len(reader.given) <= MOST_READ


def test_only_so_many_are_read_of_what_the_rules_show(hedged: tuple[Features, ...]) -> None:
    [(_, _, judgement)] = judge_article(hedged, None)
    assert choose_shown([judgement] * 60) == list(range(MOST_DOUBTED))


def test_who_clashes_elsewhere_in_an_article_is_sooner_taken_to_clash(
    extractor: Extractor,
) -> None:
    quarrel = describe_all(extractor, Document(QUARREL))[1]

    def read(surest: float, pair: Pair) -> Reading:
        return Reader(surest if "hall" in pair.b.quote_content() else 0.5)(pair)

    def settle(surest: float) -> dict[tuple[int, int], Verdict]:
        judged = judge_article(quarrel, partial(read, surest))
        return {(i, j): judgement.verdict for i, j, judgement in judged}

    assert settle(0.0)[0, 1] is not Verdict.CONTRADICTS
    assert settle(0.99)[0, 1] is Verdict.CONTRADICTS


def test_what_has_nothing_to_do_with_each_other_is_not_read(extractor: Extractor) -> None:
    text = (
        "ORSK (Wire) - The union said that it rained.\n\n"
        f"{'The road was long and the sky was wide. ' * 60}\n\n"
        "The mayor said that the library would open.\n"
    )
    reader = Reader(0.9)
    judge_article(describe_all(extractor, Document(text))[1], reader)
    assert reader.given == []

"""The labelled pairs: no false contradiction in any, and hardly a true one missed."""

from __future__ import annotations

from collections import Counter

import pytest

from service.extraction.extractor import Extractor
from service.ledger.analysis import Comparison, compare
from tests.contradiction.tables import Labelled, read_tables

PAIRS = read_tables()
CLASHING = [p for p in PAIRS if p.verdict == "CONTRADICTS"]
HOLDING = [p for p in PAIRS if p.verdict == "COMPATIBLE"]


@pytest.fixture(scope="module")
def compared(extractor: Extractor) -> dict[Labelled, Comparison]:
    return {pair: compare(extractor, pair.a, pair.b) for pair in PAIRS}


@pytest.mark.parametrize("pair", HOLDING, ids=lambda p: f"{p.table}: {p.a} | {p.b}")
def test_what_can_hold_together_is_no_contradiction(
    pair: Labelled, compared: dict[Labelled, Comparison]
) -> None:
    assert compared[pair].to_json()["verdict"] != "CONTRADICTS"


@pytest.mark.parametrize("kind", sorted({p.kind for p in CLASHING}))
def test_contradictions_of_each_kind_are_found(
    kind: str, compared: dict[Labelled, Comparison]
) -> None:
    pairs = [p for p in CLASHING if p.kind == kind]
    missed = [p for p in pairs if compared[p].to_json()["verdict"] != "CONTRADICTS"]
    assert len(missed) <= 0.05 * len(pairs), missed


def test_the_kind_is_right_in_nine_of_ten(compared: dict[Labelled, Comparison]) -> None:
    kinds = Counter(p.kind == compared[p].to_json()["kind"] for p in CLASHING)
    assert kinds[True] >= 0.9 * kinds.total()


def test_the_reason_is_right_in_most(compared: dict[Labelled, Comparison]) -> None:
    told = [p for p in HOLDING if p.kind != "*"]
    right = sum(p.kind == compared[p].to_json()["reason"] for p in told)
    assert right >= 0.85 * len(told)


def test_evidence_is_verbatim(
    compared: dict[Labelled, Comparison],
) -> None:
    for pair, comparison in compared.items():
        for words, text in ((comparison.evidence_a, pair.a), (comparison.evidence_b, pair.b)):
            assert words is None or (words in text and len(words) <= len(text))


def test_the_order_of_the_two_does_not_matter(extractor: Extractor) -> None:
    for pair in PAIRS[::4]:
        one, other = compare(extractor, pair.a, pair.b), compare(extractor, pair.b, pair.a)
        assert one.judgement.verdict == other.judgement.verdict, pair
        assert one.judgement.kind == other.judgement.kind, pair

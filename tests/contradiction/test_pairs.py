"""The labelled pairs: what the rules alone must know of the tables, and what rules and encoder make
together of pairs by authors who know neither."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from service.contradiction import Features, judge
from service.contradiction.alignment.pairs import make_pair
from service.contradiction.confidence import WEIGHTS
from service.contradiction.ruling import find_candidates
from service.domain.contradiction import Clash, Judgement, Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import Comparison, compare, describe_sentence
from tests.contradiction.tables import Labelled, read_tables

PAIRS = read_tables()
CLASHING = [p for p in PAIRS if p.verdict == "CONTRADICTS"]
HOLDING = [p for p in PAIRS if p.verdict == "COMPATIBLE"]
FOLDER = Path(__file__).parent / "blind"


def read_blind(*names: str) -> list[dict[str, str]]:
    """The pairs of files that were written by authors who knew neither rules nor encoder."""
    files = ((FOLDER / f"{name}.jsonl").read_text("utf-8") for name in names)
    return [json.loads(line) for text in files for line in text.splitlines()]


BLIND = read_blind("first", "second", "third")
TWINS = read_blind("twins")


@pytest.fixture(scope="module")
def described(extractor: Extractor) -> dict[Labelled, tuple[Features, Features]]:
    found = {}
    for pair in PAIRS:
        a, b = describe_sentence(extractor, pair.a), describe_sentence(extractor, pair.b)
        assert a is not None
        assert b is not None
        found[pair] = a, b
    return found


@pytest.fixture(scope="module")
def ruled(described: dict[Labelled, tuple[Features, Features]]) -> dict[Labelled, Judgement]:
    """The pairs of the tables, judged by the rules alone."""
    return {pair: judge(a, b, None) for pair, (a, b) in described.items()}


@pytest.fixture(scope="module")
def compared(extractor: Extractor) -> dict[Labelled, Comparison]:
    return {pair: compare(extractor, pair.a, pair.b) for pair in PAIRS}


@pytest.fixture(scope="module")
def blind(extractor: Extractor) -> list[Comparison]:
    return [compare(extractor, pair["a"], pair["b"]) for pair in BLIND]


@pytest.mark.parametrize("pair", HOLDING, ids=lambda p: f"{p.table}: {p.a} | {p.b}")
def test_what_can_hold_together_is_no_contradiction_by_the_rules(
    pair: Labelled, ruled: dict[Labelled, Judgement]
) -> None:
    assert ruled[pair].verdict is not Verdict.CONTRADICTS


@pytest.mark.parametrize("kind", sorted({p.kind for p in CLASHING}))
def test_contradictions_of_each_kind_are_found_by_the_rules(
    kind: str, ruled: dict[Labelled, Judgement]
) -> None:
    pairs = [p for p in CLASHING if p.kind == kind]
    missed = [p for p in pairs if ruled[p].verdict is not Verdict.CONTRADICTS]
    assert len(missed) <= 0.05 * len(pairs), missed


def test_the_rules_tell_the_reason_of_most(ruled: dict[Labelled, Judgement]) -> None:
    told = [p for p in HOLDING if p.kind != "*"]
    right = sum(p.kind == ruled[p].reason for p in told)
    assert right >= 0.85 * len(told)


def test_every_signal_that_a_rule_gives_counts_for_some_rule(
    described: dict[Labelled, tuple[Features, Features]],
) -> None:
    weighed = {name for weights in WEIGHTS.values() for name in weights}
    candidates = (c for sides in described.values() for c in find_candidates(make_pair(*sides))[0])
    given = {(c.rule, name) for c in candidates for name in c.signals}
    assert not {(rule, name) for rule, name in given if name not in weighed}


def test_rules_and_encoder_together_hardly_err_on_the_tables(
    compared: dict[Labelled, Comparison],
) -> None:
    precision, recall = measure(compared.values(), [p.verdict for p in compared])
    assert precision >= 0.93
    assert recall >= 0.93


def test_pairs_by_authors_who_know_neither_are_judged_nearly_as_well(
    blind: list[Comparison],
) -> None:
    precision, recall = measure(blind, [pair["label"] for pair in BLIND])
    assert precision >= 0.9
    assert recall >= 0.84


def test_agreeing_pairs_are_told_from_their_clashing_twins(extractor: Extractor) -> None:
    """Pairs in nearly the same words, two of three of which agree."""
    judged = [compare(extractor, pair["a"], pair["b"]) for pair in TWINS]
    precision, recall = measure(judged, [pair["label"] for pair in TWINS])
    assert precision >= 0.77
    assert recall >= 0.9


def test_the_kind_is_right_in_nine_of_ten(
    compared: dict[Labelled, Comparison],
) -> None:
    shown = [p for p in CLASHING if compared[p].judgement.kind is not None]
    kinds = Counter(p.kind == compared[p].judgement.kind for p in shown)
    assert kinds[True] >= 0.9 * kinds.total()


def test_evidence_is_verbatim_and_short(blind: list[Comparison]) -> None:
    for pair, comparison in zip(BLIND, blind, strict=True):
        for words, text in (
            (comparison.evidence_a, pair["a"]),
            (comparison.evidence_b, pair["b"]),
        ):
            assert words is None or (words in text and words == words.strip())
    lengths = sorted(len(c.evidence_a.split()) for c in blind if c.evidence_a is not None)
    assert lengths[len(lengths) // 2] <= 5


def test_the_order_of_the_two_does_not_matter_to_the_rules(
    described: dict[Labelled, tuple[Features, Features]],
) -> None:
    for pair, (a, b) in described.items():
        one, other = judge(a, b, None), judge(b, a, None)
        clashes = {Clash(clash.kind, clash.b, clash.a) for clash in other.clashes}
        turned = replace(other, clashes=one.clashes, explanation=one.explanation)
        assert (one, set(one.clashes)) == (turned, clashes), pair


def test_the_order_of_the_two_does_not_matter_to_both(extractor: Extractor) -> None:
    for pair in PAIRS[::8]:
        one, other = compare(extractor, pair.a, pair.b), compare(extractor, pair.b, pair.a)
        assert one.judgement.verdict == other.judgement.verdict, pair
        assert one.judgement.kind == other.judgement.kind, pair


def measure(comparisons: Iterable[Comparison], labels: Sequence[str]) -> tuple[float, float]:
    """Precision and recall of CONTRADICTS."""
    shown = [c.judgement.verdict is Verdict.CONTRADICTS for c in comparisons]
    wanted = [label == "CONTRADICTS" for label in labels]
    right = sum(s and w for s, w in zip(shown, wanted, strict=True))
    return right / sum(shown), right / sum(wanted)

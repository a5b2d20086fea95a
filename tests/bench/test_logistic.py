"""Fitting the few weights of judging: they say what the labels say."""

from __future__ import annotations

import pytest

from bench.logistic import Descent, Example, estimate, estimate_apart, fit

NAMES = ("strangers", "dates_differ")
DESCENT = Descent(penalty=0.005, steps=600, rate=0.5)


def examples(strangers: float, right: int, wrong: int) -> list[Example]:
    signals = {"strangers": strangers, "dates_differ": 0.0}
    return [Example(signals, n < right) for n in range(right + wrong)]


LABELLED = examples(0.0, right=90, wrong=10) + examples(1.0, right=20, wrong=20)


def test_a_signal_that_speaks_against_a_clash_gets_a_negative_weight() -> None:
    weights = fit(LABELLED, NAMES, DESCENT)
    assert weights["strangers"] < -1
    assert weights["dates_differ"] == 0


def test_what_is_given_is_the_share_that_is_right() -> None:
    weights = fit(LABELLED, NAMES, DESCENT)
    assert estimate(weights, LABELLED[0]) == pytest.approx(0.9, abs=0.03)
    assert estimate(weights, LABELLED[-1]) == pytest.approx(0.5, abs=0.1)


def test_what_is_known_beside_the_signals_is_not_told_twice() -> None:
    known = [Example(e.signals, e.true, fixed=2.2) for e in examples(0.0, right=90, wrong=10)]
    assert fit(known, NAMES, DESCENT)["bias"] == pytest.approx(0, abs=0.1)


def test_every_example_is_given_one_by_weights_that_did_not_see_it() -> None:
    apart = list(estimate_apart(LABELLED, NAMES, DESCENT))
    assert len(apart) == len(LABELLED)
    assert sum(right for _, right in apart) == 110

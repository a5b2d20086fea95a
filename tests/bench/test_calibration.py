"""Fitting the weights of the confidence: they say what the labels say."""

from __future__ import annotations

import pytest

from bench.calibration import BIAS_NAME, Example, fit, predict, predict_apart


def examples(strangers: float, right: int, wrong: int) -> list[Example]:
    signals = {BIAS_NAME: 1.0, "strangers": strangers, "dates_differ": 0.0}
    return [Example("bound", signals, 0.0, n < right) for n in range(right + wrong)]


LABELLED = examples(0.0, right=90, wrong=10) + examples(1.0, right=20, wrong=20)


def test_a_signal_that_speaks_against_a_clash_gets_a_negative_weight() -> None:
    weights = fit(LABELLED, "bound")
    assert weights["strangers"] < -1
    assert weights["dates_differ"] == 0


def test_what_is_given_is_the_share_that_is_right() -> None:
    weights = fit(LABELLED, "bound")
    assert predict(weights, LABELLED[0]) == pytest.approx(0.9, abs=0.03)
    assert predict(weights, LABELLED[-1]) == pytest.approx(0.5, abs=0.1)


def test_every_pair_is_given_one_by_weights_that_did_not_see_it() -> None:
    apart = list(predict_apart(LABELLED, "bound"))
    assert len(apart) == len(LABELLED)
    assert sum(right for _, right in apart) == 110

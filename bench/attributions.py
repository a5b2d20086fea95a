"""Attributions as sets of words, and how those found agree with those annotated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.resolution import dice

Words = frozenset[int]
WORD = re.compile(r"\w+")
_VERBS = """
say tell add claim note explain state announce argue insist suggest acknowledge deny refute confirm
warn declare report write tweet reply respond continue conclude according ask call accuse criticize
describe emphasize highlight stress point clarify vow promise pledge urge demand admit assert allege
contend maintain observe remark recall testify quip joke blast predict propose recommend mention
echo outline
"""
SPEECH = frozenset(_VERBS.split())
IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "according": "according"}


@dataclass
class Tally:
    """Counts over all articles, one for each kind of quotation."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    soft: int = 0
    full: int = 0
    sourced: int = 0
    speaker: int = 0
    cued: int = 0
    cue: int = 0
    kinds: dict[str, Tally] = field(default_factory=dict)

    def line(self) -> str:
        """F1 of exact, soft and full, and the shares of right speakers and cues, in per cent."""
        f1 = [200 * n / max(self.gold + self.found, 1) for n in (self.exact, self.soft, self.full)]
        speaker, cue = self.speaker / max(self.sourced, 1), self.cue / max(self.cued, 1)
        return (
            f"exact {f1[0]:5.1f}  soft {f1[1]:5.1f}  full {f1[2]:5.1f}"
            f"  speaker {100 * speaker:5.1f}  cue {100 * cue:5.1f}  n {self.gold}/{self.found}"
        )


@dataclass(frozen=True)
class Attribution:
    """Words of an attribution, as indices into the words of the text."""

    content: Words
    source: Words
    cue: Words
    kind: str
    speech: bool


class Article:
    """The words of a text and which of them stand in quotation marks."""

    def __init__(self, text: str) -> None:
        self.words = [(m.start(), m.end(), m[0].lower()) for m in WORD.finditer(text)]
        self.quoted = _quoted(text)

    def attribution(self, spans: dict[str, Any]) -> Attribution:
        """The word sets of one annotation or prediction."""
        content = self._words(spans["content"])
        first = min(content, default=-1)
        if len(content) > 2 and self.words[first][2] == "that":
            content -= {first}
        cue = self._words(spans["cue"])
        speech = not cue or any(_lemma(self.words[i][2]) in SPEECH for i in cue)
        return Attribution(content, self._words(spans["source"]), cue, self._kind(content), speech)

    def _words(self, spans: Iterable[Sequence[int]]) -> Words:
        inside = [i for s, e in spans for i, (b, f, _) in enumerate(self.words) if b < e and f > s]
        return frozenset(inside)

    def _kind(self, content: Words) -> str:
        share = sum(self.quoted[self.words[i][0]] for i in content) / max(len(content), 1)
        return "direct" if share >= 0.95 else "mixed" if share else "indirect"


def _lemma(word: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, instead in (
        ("ied", "y"),
        ("ies", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("s", ""),
        ("ing", ""),
        ("ing", "e"),
    ):
        stem = word[: -len(ending)] + instead
        if word.endswith(ending) and stem in SPEECH:
            return stem
    return word


def _quoted(text: str) -> bytearray:
    inside, marks = False, bytearray(len(text))
    for i, character in enumerate(text):
        if character in "“«" or character == "\n" or character in "”»":
            inside = character in "“«"
        elif character == '"':
            inside = not inside
        else:
            marks[i] = inside
    return marks


def compare(
    gold: Sequence[Attribution], found: Sequence[Attribution], tally: Tally, speech: bool
) -> None:
    """Pairs the found with the annotated, best first, and counts."""
    pairs = sorted(
        (
            (dice(g.content, f.content), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
        ),
        key=lambda pair: -pair[0],
    )
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for agreement, i, j in pairs:
        if agreement >= 0.5 and i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)
    left_out = {j for i, j in paired.items() if speech and not gold[i].speech}
    for i, g in enumerate(gold):
        if not speech or g.speech:
            _count(g, found[paired[i]] if i in paired else None, tally)
    for j, f in enumerate(found):
        if j not in left_out:
            tally.found += 1
            tally.kinds.setdefault(f.kind, Tally()).found += 1


def _count(g: Attribution, f: Attribution | None, tally: Tally) -> None:
    for t in (tally, tally.kinds.setdefault(g.kind, Tally())):
        t.gold += 1
        if f is None:
            continue
        t.soft += 1
        t.exact += g.content == f.content
        speaker, cue = _agree_on_source(g.source, f.source), not g.cue or bool(g.cue & f.cue)
        t.full += speaker and cue
        t.sourced += bool(g.source)
        t.speaker += bool(g.source) and speaker
        t.cued += bool(g.cue)
        t.cue += bool(g.cue) and cue


def _agree_on_source(gold: Words, found: Words) -> bool:
    """Whether both name nobody, or half of the words are the same, or the last one at least."""
    if not gold or not found:
        return not gold and not found
    return dice(gold, found) >= 0.5 or max(gold) in found

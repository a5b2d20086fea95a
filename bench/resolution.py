"""Whom statements are given to, against annotations that name the speaker behind each mention.

An attribution with ``mention``, ``mtype`` (pronoun, nominal, named) and ``names`` (all that the
text calls the speaker, none where it gives no name) is paired with the statement beside the same
mention, or else with one whose words agree with its own by half at least (Dice). Its speaker is

    right      one of the names, or where there is none the mention's own description
    wrong      anybody else
    abstained  nobody

and ``missed`` counts attributions without a statement. The writer's "I" and "you" are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from service.domain.span import Span
from service.domain.statement import Statement

_WORD = re.compile(r"[^\W_]+")
_EMPTY_WORDS = "the a an of for in at on mr mrs ms dr s his her its their"
_EMPTY = frozenset(_EMPTY_WORDS.split())
_FIRST_AND_SECOND = frozenset({"i", "we", "you", "me", "us"})
OUTCOMES = ("right", "wrong", "abstained", "missed")


def count_resolved(
    text: str, attributions: Iterable[Mapping[str, Any]], statements: Sequence[Statement]
) -> Counter[tuple[str, str]]:
    """How often each type of mention met each outcome."""
    tally: Counter[tuple[str, str]] = Counter()
    for one, statement in paired(text, attributions, statements):
        tally[one["mtype"], outcome(one, statement)] += 1
    return tally


def paired(
    text: str, attributions: Iterable[Mapping[str, Any]], statements: Sequence[Statement]
) -> list[tuple[Mapping[str, Any], Statement | None]]:
    """Each third-person attribution with its statement, None where there is none."""
    third = [a for a in attributions if a["mention"].lower() not in _FIRST_AND_SECOND]
    said = [(_words(text, _spans(s.source)), _words(text, _spans(s.content))) for s in statements]
    meant = [(_words(text, a["source"]), _words(text, a["content"])) for a in third]
    agreements = sorted(
        (
            (bool(source & one), dice(content, other), -i, -j)
            for i, (source, content) in enumerate(meant)
            for j, (one, other) in enumerate(said)
        ),
        reverse=True,
    )
    found: dict[int, int] = {}
    for mentioned, agreement, i, j in agreements:
        taken = -i in found or -j in found.values()
        if not taken and (agreement >= 0.5 or (mentioned and agreement > 0)):
            found[-i] = -j
    return [(a, statements[found[i]] if i in found else None) for i, a in enumerate(third)]


def outcome(one: Mapping[str, Any], statement: Statement | None) -> str:
    """Whether the statement's speaker is whom the annotation means."""
    if statement is None:
        return "missed"
    if statement.speaker is None:
        return "abstained"
    called = [content_words(n) for n in (statement.speaker.name, *statement.speaker.aliases)]
    meant = [content_words(name) for name in one["names"] or [one["mention"]]]
    same = any(c <= m or m <= c for c in called for m in meant if c and m)
    return "right" if same else "wrong"


def print_resolved(tally: Counter[tuple[str, str]]) -> None:
    """One line for each type of mention, in per cent of the statements found."""
    for kind in (*sorted({k for k, _ in tally}), "all"):
        counts = [
            sum(n for (k, o), n in tally.items() if kind in (k, "all") and o == outcome)
            for outcome in OUTCOMES
        ]
        found = max(sum(counts[:3]), 1)
        shares = zip(OUTCOMES[:3], counts[:3], strict=True)
        line = "  ".join(f"{name} {100 * n / found:5.1f}" for name, n in shares)
        print(f"  {kind:9}{line}  n {found}, missed {counts[3]}")


def _words(text: str, spans: Iterable[Sequence[int]]) -> frozenset[int]:
    return frozenset(m.start() for s, e in spans for m in _WORD.finditer(text, s, e))


def content_words(name: str) -> frozenset[str]:
    """The words of a name in small letters, less articles, prepositions and courtesies."""
    return frozenset(_WORD.findall(name.lower())) - _EMPTY


def _spans(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [(s.start, s.end) for s in spans]


def dice(a: frozenset[int], b: frozenset[int]) -> float:
    """How far two sets of words agree, from 0 to 1."""
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0

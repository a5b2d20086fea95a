"""Pairs that agree, made of pairs that there are: what one says another says as well, and what
holds of one time says nothing of another.

Who writes pairs writes few that agree in nearly the same words, since there is nothing to think of;
a network that is not taught them takes likeness for a clash.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bench.training.rows import Row

REPORT = re.compile(
    r"(?P<speaker>(?:The |A |An )?[A-Z\w][^,;:“”\"]{2,60}?) said (?:that )?(?P<told>[^“”\"]+)\."
)
CLOSED = re.compile(r"(?P<told>[^“”\"]+), (?P<speaker>[^,;:“”\"]{3,60}) said\.")
TIMED = re.compile(
    r"\b(?:\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June"
    r"|July|August|September|October|November|December|today|now|yesterday|tomorrow|year|month|week"
    r"|day|morning|night|evening|will)\b"
)
SAYING = (
    "said", "also said", "said", "said that", "confirmed that", "agreed that", "said too that",
)  # fmt: skip
TIMES = (
    "in March", "in May", "in August", "in November", "last year", "in 2019", "in 2022",
    "on Monday", "on Thursday", "on Saturday", "the previous year", "this week", "in spring",
    "a year earlier",
)  # fmt: skip
_SAME = ("SAME_MEANING", "echoes")


@dataclass(frozen=True, slots=True)
class Report:
    """Who says what, in a sentence with "said" and no marks."""

    speaker: str
    told: str


def split_report(text: str) -> Report | None:
    """The parts of a plain report ("Police said (that) nobody was hurt.", "Nobody was hurt, police
    said."), None of any other sentence."""
    if (found := CLOSED.fullmatch(text)) is not None:
        return Report(found["speaker"], found["told"][0].lower() + found["told"][1:])
    found = REPORT.fullmatch(text)
    return Report(found["speaker"], found["told"]) if found is not None else None


def mix_echoes(rows: Sequence[Row], count: int, rng: random.Random) -> list[Row]:
    """Pairs of which both sides say the very same: by two speakers, or in two orders."""
    reports = [r for row in rows for text in (row.a, row.b) if (r := split_report(text))]
    speakers = [report.speaker for report in reports]
    drawn = (rng.choice(reports) for _ in range(count))
    return [
        Row(_write(r, r.speaker, rng), _write(r, rng.choice(speakers), rng), False, *_SAME)
        for r in drawn
    ]


def mix_times(rows: Sequence[Row], count: int, rng: random.Random) -> list[Row]:
    """Pairs that clash with a time put to each: another one to either, so that they clash no more,
    or the same one to both, so that they still do."""
    plain = [row for row in rows if row.contradicts and row.clash and _is_timeless(row)]
    return [row for _ in range(count // 2) for row in _date(rng.choice(plain), rng)]


def _date(row: Row, rng: random.Random) -> Iterator[Row]:
    one, other = rng.sample(TIMES, 2)
    apart = replace(row, a=_put(row.a, one), b=_put(row.b, other))
    yield replace(apart, contradicts=False, label="OTHER_TIME", clash=None)
    yield replace(row, a=_put(row.a, one), b=_put(row.b, one))


def _is_timeless(row: Row) -> bool:
    return all(split_report(text) and not TIMED.search(text) for text in (row.a, row.b))


def _put(text: str, time: str) -> str:
    """The report with a time at the end of what is told."""
    closed = CLOSED.fullmatch(text)
    end = closed.end("told") if closed is not None else len(text) - 1
    return f"{text[:end]} {time}{text[end:]}"


def _write(report: Report, speaker: str, rng: random.Random) -> str:
    """The report by a speaker, in one of the ways in which one reports."""
    way = rng.random()
    told = report.told[0].upper() + report.told[1:]
    name = speaker[0].upper() + speaker[1:]
    if way < 0.2:
        low = speaker[0].lower() + speaker[1:]
        return f"{told}, {low if speaker.startswith('The ') else speaker} said."
    if way < 0.3:
        return f"“{told},” {speaker} said."
    return f"{name} {rng.choice(SAYING)} {report.told}."

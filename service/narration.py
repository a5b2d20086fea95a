"""What a person is told while documents go in, or articles are analysed again."""

from __future__ import annotations

import time
from collections.abc import Callable

from service.domain.identity import NodeType, public_id
from service.ledger.reanalysis import Reanalysis
from service.ledger.seed import Progress, SeedReport

_PAUSE_SECONDS = 1.0

Say = Callable[[str], None]


def narrate(say: Say, verb: str) -> Progress:
    """A progress that says where it is: at first, at the end, and once a second between."""
    last = float("-inf")

    def progress(done: int, total: int, name: str) -> None:
        nonlocal last
        now = time.monotonic()
        if name and now - last < _PAUSE_SECONDS:
            return
        last = now
        say(f"{verb}: {done} of {total}" + (f", now {name}" if name else ""))

    return progress


def summarise(report: SeedReport, say: Say) -> None:
    """Say what became of the documents, and name those that could not be read."""
    for unreadable in report.unreadable:
        say(f"not read: {unreadable.name}: {unreadable.reason}")
    say(
        f"{report.created} new, {report.revised} revised, {report.known} known, "
        f"{len(report.unreadable)} not read"
    )


def summarise_reanalysis(report: Reanalysis, say: Say) -> None:
    """Say what became of the articles, and name those that could not be analysed again."""
    for failure in report.failed:
        article = public_id(NodeType.ARTICLE, failure.article)
        say(f"not analysed again: {article}: {failure.reason}")
    say(
        f"{report.done} analysed again, {report.left} left to others, "
        f"{len(report.failed)} failed, {report.waiting} waiting"
    )
    if report.changes.judged_ended:
        say(
            f"contradictions that a human had judged and that no longer stand: "
            f"{report.changes.judged_ended:,}"
        )

"""What a person is told while documents go in."""

from __future__ import annotations

from service.ledger.documents import Unreadable
from service.ledger.seed import SeedReport
from service.narration import narrate, summarise


def test_a_quick_run_is_told_at_its_start_and_its_end() -> None:
    said: list[str] = []
    progress = narrate(said.append, "seeding")
    for done in range(50):
        progress(done, 50, f"{done}.txt")
    progress(50, 50, "")
    assert said == ["seeding: 0 of 50, now 0.txt", "seeding: 50 of 50"]


def test_what_could_not_be_read_is_named_with_the_reason() -> None:
    said: list[str] = []
    summarise(SeedReport(2, 1, 0, (Unreadable("a.txt", "It is empty."),)), said.append)
    assert said == ["not read: a.txt: It is empty.", "2 new, 1 revised, 0 known, 1 not read"]

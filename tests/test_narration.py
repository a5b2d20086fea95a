"""What a person is told while documents go in, or articles are analysed again."""

from __future__ import annotations

from uuid import UUID

from service.ledger.documents import Unreadable
from service.ledger.findings import Changes
from service.ledger.reanalysis import Failure, Reanalysis
from service.ledger.seed import SeedReport
from service.narration import narrate, summarise, summarise_reanalysis


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


def test_what_could_not_be_analysed_again_is_named_with_the_reason() -> None:
    said: list[str] = []
    failed = (Failure(UUID(int=10), "It took too long."),)
    summarise_reanalysis(Reanalysis(done=2, left=1, failed=failed, waiting=2), said.append)
    assert said == [
        "not analysed again: article_0000000000000000000000000000000a: It took too long.",
        "2 analysed again, 1 left to others, 1 failed, 2 waiting",
    ]


def test_that_what_a_human_judged_no_longer_stands_is_said() -> None:
    said: list[str] = []
    changes = Changes(contradictions_ended=3, judged_ended=2)
    summarise_reanalysis(Reanalysis(done=5, changes=changes), said.append)
    assert said[1:] == ["contradictions that a human had judged and that no longer stand: 2"]

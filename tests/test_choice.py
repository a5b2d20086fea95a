"""What ``claims reanalyse`` is told to analyse again."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from service.choice import Choice, UnusableChoice, read_choice

NOW = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC)
ID = "article_" + "0a" * 16


@pytest.mark.parametrize(
    ("articles", "everything", "before", "choice"),
    [
        ([], False, None, Choice()),
        ([], True, None, Choice(before=NOW)),
        ([ID], False, None, Choice((UUID("0a" * 16),), NOW)),
        ([], False, "2026-01-02T05:04:05.000678+02:00", Choice(before=NOW)),
        ([], False, "2026-01-02T03:04:05.000678Z", Choice(before=NOW)),
    ],
)
def test_what_is_chosen(
    articles: list[str], everything: bool, before: str | None, choice: Choice
) -> None:
    assert read_choice(articles, everything, before, NOW) == choice


@pytest.mark.parametrize(
    ("articles", "everything", "before", "says"),
    [
        ([ID], True, None, "only one"),
        ([], True, "2026-01-02", "only one"),
        ([ID], False, "2026-01-02", "only one"),
        ([], False, "yesterday", "'yesterday' is no moment"),
        ([], False, "", "'' is no moment"),
        ([ID[:-1]], False, None, "is no article's id"),
        (["statement_" + "0a" * 16], False, None, "is no article's id"),
    ],
)
def test_what_cannot_be_done_is_told(
    articles: list[str], everything: bool, before: str | None, says: str
) -> None:
    with pytest.raises(UnusableChoice, match=says):
        read_choice(articles, everything, before, NOW)


def test_a_moment_can_be_given_again() -> None:
    choice = Choice(before=NOW)
    assert read_choice([], False, choice.moment, datetime.now(UTC)) == choice

"""Which corpus a command is told to take, and what of it to analyse again."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from uuid import UUID

import pytest

from service.choice import Choice, CorpusChoice, UnusableChoice, read_choice, read_corpus

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


@pytest.mark.parametrize("corpus", [None, "press", "the city's press"])
def test_what_is_left_can_be_chosen_again(corpus: str | None) -> None:
    choice = read_choice([], True, None, NOW, corpus)
    option, before, *more = shlex.split(choice.continuation)
    assert (option, more) == ("--before", ["--corpus", corpus] if corpus else [])
    assert read_choice([], False, before, datetime.now(UTC), corpus) == choice


@pytest.mark.parametrize(
    ("name", "create", "choice"),
    [
        ("default", False, CorpusChoice("default", create=True)),
        ("press", False, CorpusChoice("press", create=False)),
        ("Zürich, Stadt", True, CorpusChoice("Zürich, Stadt", create=True)),
    ],
)
def test_only_the_default_corpus_is_made_unasked(
    name: str, create: bool, choice: CorpusChoice
) -> None:
    assert read_corpus(name, create) == choice


@pytest.mark.parametrize("name", ["", " press", "press ", "a\nb", "\udcff", "x" * 101])
def test_a_corpus_is_not_made_under_what_is_no_name(name: str) -> None:
    with pytest.raises(UnusableChoice, match="no name of a corpus"):
        read_corpus(name, True)

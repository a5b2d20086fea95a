"""Two statements under comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from service.contradiction import Features
from service.contradiction.alignment.pairs import make_pair, same_speaker

Describe = Callable[[str], Features]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana Ruiz said it burnt.", "Ruiz said it burnt.", True),
        ("Ana Ruiz said it burnt.", "Tom Ruiz said it burnt.", False),
        ("Ana Ruiz said it burnt.", "It burnt.", False),
        ("The police said it burnt.", "The police said it burnt.", True),
    ],
)
def test_one_speaker_is_known_by_his_names(
    describe: Describe, one: str, other: str, same: bool
) -> None:
    assert same_speaker(describe(one), describe(other)) is same
    assert same_speaker(describe(other), describe(one)) is same


@pytest.mark.parametrize(
    ("label", "same"),
    [
        ("Ruiz", True),
        ("a spokesman for Ruiz", True),
        ("the office of Ruiz", True),
        ("an aide to Ruiz", False),
        ("three former employees of Ruiz", False),
        ("the suit against Ruiz", False),
        ("a leaked memo that Ruiz dismissed", False),
    ],
)
def test_who_is_named_to_tell_who_speaks_does_not_speak(
    describe: Describe, label: str, same: bool
) -> None:
    ruiz = replace(describe("It burnt."), label="Ruiz", speaker=frozenset({"ruiz"}))
    other = replace(ruiz, label=label, speaker=frozenset(label.lower().split()))
    assert same_speaker(ruiz, other) is same
    assert same_speaker(other, ruiz) is same


def test_bodies_of_two_nations_are_two_speakers(describe: Describe) -> None:
    ours = replace(
        describe("It burnt."),
        label="Lithuania's defence ministry",
        speaker=frozenset({"lithuania", "defence", "ministry"}),
        side=frozenset({"lithuania"}),
    )
    theirs = replace(
        ours,
        label="the Belarusian defence ministry",
        speaker=frozenset({"belarus", "defence", "ministry"}),
        side=frozenset({"belarus"}),
    )
    assert not same_speaker(ours, theirs)


def test_two_sentences_that_stand_alone_are_bare(describe: Describe) -> None:
    alone = describe("It burnt.")
    assert make_pair(alone, alone).scene == "bare"
    assert make_pair(alone, replace(alone, bare=False)).scene == "cross"


def test_two_articles_are_related_where_they_turn_around_the_same_names(
    describe: Describe,
) -> None:
    told = replace(describe("It burnt."), bare=False, topics=frozenset({"orsk", "ruiz", "ely"}))
    other = replace(told, topics=frozenset({"orsk", "ruiz"}))
    assert make_pair(told, other).related
    assert not make_pair(told, replace(other, topics=frozenset({"orsk"}))).related
    assert make_pair(told, replace(other, topics=frozenset()), "article").related


@pytest.mark.parametrize(
    ("one", "other", "within", "across"),
    [
        ("The Interior Ministry", "Deputy Minister Ana Ruiz", True, False),
        ("Poland's Interior Ministry", "Polish Interior Minister Ana Ruiz", True, True),
        ("Poland's Interior Ministry", "Russian Interior Minister Ana Ruiz", False, False),
        ("The Interior Ministry", "Health Minister Ana Ruiz", False, False),
    ],
)
def test_a_ministry_and_its_minister_speak_with_one_voice(
    describe: Describe, one: str, other: str, within: bool, across: bool
) -> None:
    sides = [describe(f"{name} said that it had burnt down.") for name in (one, other)]
    assert make_pair(*sides, "article").one_voice is within
    assert make_pair(*sides, "cross").one_voice is across

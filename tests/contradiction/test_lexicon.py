"""The words: same, opposite, exclusive; and that the tables are clean."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.contradiction.lexicon import lexicon

WORDS = Path(__file__).parents[2] / "service" / "contradiction" / "words"


@pytest.mark.parametrize(
    ("one", "other"),
    [("evacuate", "withdrawal"), ("home", "house"), ("die", "killing"), ("troop", "soldier")],
)
def test_words_for_one_thing_are_similar(one: str, other: str) -> None:
    assert lexicon().similar(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("rise", "fall"), ("safe", "dangerous"), ("armed", "unarmed"), ("uninsured", "insured")],
)
def test_opposites_are_opposed_both_ways(one: str, other: str) -> None:
    assert lexicon().opposed(one, other)
    assert lexicon().opposed(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("it", "unit"), ("cover", "discover"), ("form", "inform")]
)
def test_a_word_in_another_is_no_opposite_of_it(one: str, other: str) -> None:
    assert not lexicon().opposed(one, other)


def test_a_nation_answers_to_its_people_and_its_capital() -> None:
    assert {lexicon().concept(w) for w in ("iranian", "tehran", "iran")} == {"iran"}


def test_a_word_meant_as_a_verb_does_not_catch_the_noun() -> None:
    assert lexicon().concept("land", verb=True) == "arrive"
    assert lexicon().concept("land") == "land"


def test_fighters_are_not_pilgrims_and_both_are_people() -> None:
    assert lexicon().exclude("fighter", "pilgrim")
    assert lexicon().person("fighter")
    assert not lexicon().exclude("fighter", "soldier")


@pytest.mark.parametrize("table", sorted(WORDS.glob("*.txt")), ids=lambda p: p.stem)
def test_every_table_says_what_it_is_for(table: Path) -> None:
    assert table.read_text(encoding="utf-8").startswith("# ")


def test_no_word_is_its_own_opposite() -> None:
    assert not [w for w, others in lexicon().opposites.items() if w in others]

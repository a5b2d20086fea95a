"""Deriving the tables of words from a WordNet of eight words."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.contradiction.wordnet.derive import (
    Synset,
    antonym_lines,
    noun_lines,
    read_senses,
    read_synsets,
    verb_lines,
)

FILES = {
    "data.noun": """\
  1 The licence stands in lines that begin so.
00000001 06 n 02 rifle 0 carbine 0 001 @ 00000002 n 0000 | a firearm
00000002 06 n 01 weapon 0 001 @ 00000004 n 0000 | what one fights with
00000003 04 n 01 evacuation 0 001 + 00000010 v 0101 | moving out
00000004 03 n 01 object 0 000 | anything
""",
    "data.verb": "00000010 38 v 02 evacuate 0 empty 0 000 01 + 08 00 | move out\n",
    "data.adj": """\
00000020 00 a 01 safe(p) 0 001 ! 00000021 a 0101 | free of danger
00000021 00 a 01 unsafe 0 001 ! 00000020 a 0101 | not so
""",
    "data.adv": "",
    "index.sense": """\
carbine%1:06:00:: 00000001 1 0
empty%2:38:00:: 00000010 1 1
evacuate%2:38:00:: 00000010 1 4
evacuation%1:04:00:: 00000003 1 2
rifle%1:06:00:: 00000001 1 5
safe%3:00:00:: 00000020 1 7
unsafe%3:00:00:: 00000021 1 3
weapon%1:06:00:: 00000002 1 9
""",
}

Data = dict[str, dict[str, Synset]]
Senses = dict[tuple[str, str], list[tuple[int, str, int]]]


@pytest.fixture
def wordnet(tmp_path: Path) -> tuple[Data, Senses]:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    data = {pos: read_synsets(tmp_path / f"data.{pos}") for pos in ("noun", "verb", "adj", "adv")}
    return data, read_senses(tmp_path / "index.sense")


def test_nouns_have_their_kind_and_what_is_done(wordnet: tuple[Data, Senses]) -> None:
    data, senses = wordnet
    assert list(noun_lines(data["noun"], senses, data["verb"])) == [
        "evacuation\tact\t\t\tevacuate",
        "rifle\tartifact\tcarbine\tweapon\t",
        "weapon\tartifact\t\t\t",
    ]


def test_verbs_have_who_shares_their_first_sense(wordnet: tuple[Data, Senses]) -> None:
    data, senses = wordnet
    assert list(verb_lines(data["verb"], senses)) == ["empty\tevacuate", "evacuate\tempty"]


def test_opposites_stand_once(wordnet: tuple[Data, Senses]) -> None:
    assert list(antonym_lines(*wordnet)) == ["adj\tsafe\tunsafe"]

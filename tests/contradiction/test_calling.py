"""Calling: how a speaker is called within a sentence."""

from __future__ import annotations

import pytest

from service.contradiction.calling import call


@pytest.mark.parametrize(
    ("label", "called"),
    [
        ("Ines Duarte", "Ines Duarte"),
        ("The port authority", "the port authority"),
        ("Interior Ministry", "the Interior Ministry"),
        ("Guatemala's Interior Ministry", "Guatemala's Interior Ministry"),
        ("New Harbour Party", "the New Harbour Party"),
        ("Department of Mineral Resources", "the Department of Mineral Resources"),
        ("Oil Minister", "the Oil Minister"),
        ("the u.S.-led coalition", "the U.S.-led coalition"),
        ("the COMMISSION", "the Commission"),
        ("the israeli military", "the Israeli military"),
        ("north Korean state media", "North Korean state media"),
        ("UNICEF", "UNICEF"),
        ("France", "France"),
        ("police", "police"),
        ("Police", "police"),
        ("prosecutors", "prosecutors"),
        ("committee", "the committee"),
        ("the man’s family", "the man’s family"),
        ("a lawsuit that", "a lawsuit"),
        ("Two former officials", "two former officials"),
        ("A spokesperson", "a spokesperson"),
        ("Villagers in Lorne", "villagers in Lorne"),
        ("Counsel for the accused", "the counsel for the accused"),
        ("Friends of the Earth", "Friends of the Earth"),
        ("Lorca", "Lorca"),
    ],
)
def test_how_a_speaker_is_called(label: str, called: str) -> None:
    assert call(label) == called

"""Cutting text into pieces: what pieces there are, and where they stand."""

from __future__ import annotations

from itertools import pairwise

import pytest

from service.contradiction.encoder.wordpiece import cut, read_vocabulary

PIECES = {number: piece for piece, number in read_vocabulary().items()}


def spell(text: str, most: int = 100) -> list[str]:
    return [PIECES[piece.number] for piece in cut(text, most)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Police said so.", ["police", "said", "so", "."]),
        ("evacuations", ["evacuation", "##s"]),
        ("4,000 people", ["4", ",", "000", "people"]),
        ("£74 million", ["£", "74", "million"]),
        ("Café Müller", ["cafe", "muller"]),
        ("didn’t", ["didn", "’", "t"]),
        ("snake_case", ["snake", "_", "case"]),
        ("", []),
        (" \n\t", []),
    ],
)
def test_words_become_pieces_of_the_vocabulary(text: str, pieces: list[str]) -> None:
    assert spell(text) == pieces


@pytest.mark.parametrize("text", ["\U0001f9ff", "ꙮ", "x" * 101])
def test_what_cannot_be_spelt_is_one_unknown_piece(text: str) -> None:
    assert spell(text) == ["[UNK]"]


def test_a_stray_accent_is_nothing() -> None:
    assert spell("\u0301") == []


@pytest.mark.parametrize("text", ["Zażółć gęślą", "ﬁre İstanbul", "the “far fewer” troops"])
def test_pieces_stand_where_their_letters_do(text: str) -> None:
    pieces = cut(text, 100)
    assert all(0 <= p.start < p.end <= len(text) for p in pieces)
    assert all(p.end <= q.start for p, q in pairwise(pieces))


def test_the_end_is_left_out_by_whole_words() -> None:
    assert spell("police evacuations", most=2) == ["police"]

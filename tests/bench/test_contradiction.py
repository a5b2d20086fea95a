"""Labelled pairs: the forms in which they come, and what is told of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.contradiction import Labelled, describe_pairs, given, read_pairs
from service.domain.contradiction import Judgement, Reason, Verdict
from service.extraction.extractor import Extractor


@pytest.mark.parametrize(
    ("name", "line", "contradicts", "kind"),
    [
        ("news.jsonl", '{"a": "It rose.", "b": "It fell.", "label": "CONTRADICTS", "kind": "X"}',
         True, "X"),
        ("facts.jsonl", '{"a": "It rose.", "b": "It fell.", "label": "contradicts"}', True, None),
        ("facts.jsonl", '{"a": "It rose.", "b": "It fell.", "label": "NEUTRAL"}', False, None),
        ("claims.jsonl", '{"claim": "It rose.", "headline": "It fell.", "stance": "against"}',
         True, None),
        ("claims.jsonl", '{"claim": "It rose.", "headline": "It fell.", "stance": "for"}',
         False, None),
        ("table.txt", "# up\n\nCONTRADICTS ANTONYM | It rose. | It fell.", True, "ANTONYM"),
        ("table.txt", "COMPATIBLE OPINION | It rose. | It fell.", False, "OPINION"),
    ],
)  # fmt: skip
def test_each_form_of_a_pair_is_understood(
    tmp_path: Path, name: str, line: str, contradicts: bool, kind: str | None
) -> None:
    path = tmp_path / name
    path.write_text(f"{line}\n")
    assert list(read_pairs(path)) == [Labelled("It rose.", "It fell.", contradicts, kind)]


def test_a_sentence_without_a_word_is_named(extractor: Extractor) -> None:
    with pytest.raises(ValueError, match=r"no word: 'It fell\.', ' '"):
        describe_pairs(extractor, [Labelled("It fell.", " ", False, None)])


def test_what_is_held_compatible_was_given_no_clash() -> None:
    pairs = [Labelled("It rose.", "It fell.", True, None)] * 3
    judged = [
        Judgement(Verdict.CONTRADICTS, None, None, 0.9, (), "", True),
        Judgement(Verdict.UNSURE, None, None, 0.6, (), "", True),
        Judgement(Verdict.COMPATIBLE, None, Reason.OPINION, 0.8, (), "", True),
    ]
    assert given(pairs, judged) == [(0.9, True), (0.4, True)]

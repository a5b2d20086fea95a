"""Reading files of annotated articles, whole or broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.annotated import read_articles


def test_the_articles_stand_in_order_and_blank_lines_count_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text('{"text": "One."}\n\n{"text": "Two\u2028lines."}\n', "utf-8")
    assert [article["text"] for article in read_articles(file)] == ["One.", "Two\u2028lines."]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("", "holds no articles"),
        ('{"text": "One."}\n{"text": ', "line 2 is no JSON"),
        ('{"texts": ["One."]}\n', "line 1 is no JSON object with a text"),
        ('["One."]\n', "line 1 is no JSON object with a text"),
    ],
)
def test_what_is_no_such_file_is_told_of_with_its_place(
    tmp_path: Path, lines: str, message: str
) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text(lines, "utf-8")
    with pytest.raises(ValueError, match=message):
        read_articles(file)

"""The reliability of a confidence: its bins, and where they are written."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from bench.reliability import CLOSING, OPENING, PAGE, PLOT, read_bins, tabulate, write_reliability

GIVEN = [(0.82, True), (0.88, True), (0.85, False), (0.9, True), (1.0, True), (0.45, False)]


def test_a_bin_tells_what_was_given_and_what_was_right() -> None:
    low, middle, high = read_bins(GIVEN)
    assert (low.low, low.pairs, low.right) == (0.3, 1, 0.0)
    assert (middle.low, middle.high, middle.pairs) == (0.8, 0.9, 3)
    assert (middle.mean, middle.right) == (pytest.approx(0.85), pytest.approx(2 / 3))
    assert (high.pairs, high.right) == (2, 1.0)


def test_the_page_gets_the_table_and_keeps_the_rest(tmp_path: Path) -> None:
    page = tmp_path / PAGE
    page.write_text(f"before {OPENING} old {CLOSING} after")
    write_reliability(read_bins(GIVEN), tmp_path)
    assert (
        page.read_text() == f"before {OPENING}\n\n{tabulate(read_bins(GIVEN))}\n\n{CLOSING} after"
    )
    assert "| 0.8 to 0.9 | 3 | 0.85 | 0.67 |" in page.read_text()
    assert len(ElementTree.parse(tmp_path / PLOT).findall(".//{*}circle")) == 3  # noqa: S314


def test_a_page_without_a_place_for_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / PAGE).write_text("nothing")
    with pytest.raises(SystemExit, match="no place"):
        write_reliability(read_bins(GIVEN), tmp_path)

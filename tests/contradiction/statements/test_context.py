"""What surrounds a statement: the sentence before it."""

from __future__ import annotations

import pytest

from service.contradiction.statements.context import LONGEST, find_before


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("", ""),
        ("The mayor said ", ""),
        ("One fell. Two rose. The mayor said ", "Two rose."),
        ("One fell.\n\nThe mayor said ", "One fell."),
        ("HEADLINE\nOne fell. “Two rose.” The mayor said ", "“Two rose."),
        ("It cost 3.5 million. The mayor said ", "It cost 3.5 million."),
        ("One fell.\nTwo\nrose. ", "Two rose."),
        ("One fell. Two rose. “", "Two rose."),
        ("One fell. Two rose. Rear Adm. J. Cole said ", "Two rose."),
        ("One fell. Lt. Col. D.K. Roe rose. The mayor said ", "Lt. Col. D.K. Roe rose."),
    ],
)
def test_the_sentence_before(before: str, found: str) -> None:
    assert find_before(before + "It held.", len(before)) == found


def test_of_a_long_sentence_the_end() -> None:
    article = "It is so. " + "word " * 300 + "ends. The mayor said it held."
    found = find_before(article, article.index("it held"))
    assert len(found) <= LONGEST
    assert found.endswith("ends.")

"""Nouns that tell what a single person is or does."""

from __future__ import annotations

import pytest

from service.extraction.lexicon.callings import is_calling


@pytest.mark.parametrize(
    ("noun", "is_one"),
    [
        ("mayor", True),
        ("weaver", True),
        ("industrialist", True),
        ("puppeteer", True),
        ("innkeeper", True),
        ("bell-ringer", False),
        ("co-founder", True),
        ("ex-weaver", True),
        ("checklist", False),
        ("median", False),
        ("shareholder", False),
        ("career", False),
        ("automaker", False),
        ("harbour", False),
    ],
)
def test_callings(noun: str, is_one: bool) -> None:
    assert is_calling(noun) is is_one

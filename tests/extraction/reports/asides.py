"""Cues that the words beside them part from who speaks or from what is said."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # a name that is parted from its verb
    (
        'Matic, for his part, described the talks as "open and frank".',
        [("Matic", "described", 'the talks as "open and frank"')],
    ),
    ("Zelko, in turn, put the loss at ten.", [("Zelko", "put", "the loss at ten")]),
]

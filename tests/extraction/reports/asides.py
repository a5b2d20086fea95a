"""Cues that the words beside them part from who speaks or from what is said."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # the name of a body behind its sort
    (
        "Analyst Ada Obi of the think tank LUMEN believes the coalition will not last.",
        [
            (
                "Analyst Ada Obi of the think tank LUMEN",
                "believes",
                "the coalition will not last",
            )
        ],
    ),
    (
        "Ada Obi of the think tank LUMEN said it would not last.",
        [("Ada Obi of the think tank LUMEN", "said", "it would not last")],
    ),
    # a name that is parted from its verb
    (
        'Matic, for his part, described the talks as "open and frank".',
        [("Matic", "described", 'the talks as "open and frank"')],
    ),
    ("Zelko, in turn, put the loss at ten.", [("Zelko", "put", "the loss at ten")]),
]

"""What tells how, when and where something was said, between the cue and what is said."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # between commas, and no "that" behind
    (
        "Obi said, smiling, the road had been shut since May.",
        [("Obi", "said", "the road had been shut since May")],
    ),
    (
        "Obi said, in tears, the road had been shut.",
        [("Obi", "said", "the road had been shut")],
    ),
    (
        "Obi told reporters, her voice shaking, that the road was shut.",
        [("Obi", "told", "the road was shut")],
    ),
    (
        "Obi said, without elaborating, the road was shut.",
        [("Obi", "said", "the road was shut")],
    ),
    # without commas
    (
        "Obi said without giving details that the road was shut.",
        [("Obi", "said", "the road was shut")],
    ),
    ("Obi said a day later the road was shut.", [("Obi", "said", "the road was shut")]),
    # a place that the parser takes for part of what is said
    (
        "Ada Obi said during a visit to Kano the old bridge had been sold.",
        [("Ada Obi", "said", "the old bridge had been sold")],
    ),
    (
        "Guard Ada Obi told the court the leave paper bore a date.",
        [("Guard Ada Obi", "told", "the leave paper bore a date")],
    ),
    # a participle that is given the clause of its cue
    (
        "Obi said, citing the police, that the road had been shut.",
        [("Obi", "said", "the road had been shut")],
    ),
    # before a colon
    ("Obi said when asked: “The road is shut.”", [("Obi", "said", "The road is shut.")]),
    (
        "Obi said, without elaborating: “The road is shut.”",
        [("Obi", "said", "The road is shut.")],
    ),
    (
        "Obi said in a written reply to questions: “The road is shut.”",
        [("Obi", "said", "The road is shut.")],
    ),
    ("Obi said, her voice low: “The road is shut.”", [("Obi", "said", "The road is shut.")]),
    # behind what is said
    ("The road was shut, Obi said, without elaborating.", [("Obi", "said", "The road was shut")]),
    ("The road was shut, Obi said, in tears.", [("Obi", "said", "The road was shut")]),
    # of a source without a verb
    (
        "According to the report, published on Monday, the road was shut.",
        [("the report, published on Monday", "According to", "the road was shut")],
    ),
    (
        "The road was shut, according to the report, published on Monday.",
        [("the report", "according to", "The road was shut")],
    ),
    (
        "The road was shut, according to Obi, in a statement on Monday.",
        [("Obi", "according to", "The road was shut")],
    ),
    # a title that the tagger takes for an order
    ("Aid worker Ada Obi said it was shut.", [("Aid worker Ada Obi", "said", "it was shut")]),
    (
        "“We wait,” harbour chief Ben Cole said.",
        [("harbour chief Ben Cole", "said", "We wait,")],
    ),
]

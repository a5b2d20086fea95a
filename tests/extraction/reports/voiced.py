"""What is said in court, of others and of what somebody feels."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # what is said of somebody, with who says it behind it
    (
        'The group has been declared a "foreign agent" by the ministry.',
        [("the ministry", "declared", 'a "foreign agent"')],
    ),
    ("The plan was called a disgrace by Obi.", [("Obi", "called", "a disgrace")]),
    (
        "The board called on Monday for mediation by elders.",
        [("The board", "called", "mediation by elders")],
    ),
    # pleas in court
    (
        "Obi pleaded not guilty to two counts of arson.",
        [("Obi", "pleaded", "not guilty to two counts of arson")],
    ),
    (
        "Obi, who pleaded guilty to fraud, was jailed for a year.",
        [("Obi, who", "pleaded", "guilty to fraud")],
    ),
    ("Obi pleaded no contest to theft.", [("Obi", "pleaded", "no contest to theft")]),
    ("Obi did not plead guilty.", []),
    # what a court is told by nobody in particular
    (
        "Jurors were told that Ann Berg had left at noon.",
        [("", "told", "Ann Berg had left at noon")],
    ),
    ("The court was told Ann Berg said she left.", [("Ann Berg", "said", "she left")]),
    ("The jury heard Ann Berg said she left.", [("Ann Berg", "said", "she left")]),
    ("The court was not told that she left.", []),
    # feelings in somebody's own words, and those that a body voices as its own
    (
        'Obi expressed "grave concern" over the arrests.',
        [("Obi", 'expressed "grave concern', '"grave concern" over the arrests')],
    ),
    ("Obi voiced “full solidarity”.", [("Obi", "voiced “full solidarity", "full solidarity")]),
    (
        "The council aired its unease over the toll.",
        [("The council", "aired its unease", "the toll")],
    ),
    ("Obi voiced dismay at the verdict.", [("Obi", "voiced dismay", "the verdict")]),
    # what somebody is told off for
    ("Obi blasted them for leaving the hall.", [("Obi", "blasted", "for leaving the hall")]),
    ("Obi lambasted him over the toll.", [("Obi", "lambasted", "over the toll")]),
]

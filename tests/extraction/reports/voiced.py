"""What is said in court, of others and of what somebody feels."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # what is said of somebody, with who says it behind it
    (
        'The group has been declared a "foreign agent" by the ministry.',
        [("the ministry", "declared", 'a "foreign agent"')],
    ),
    (
        'Ben Cole has been described by friends as "a gentle man".',
        [("friends", "described", "a gentle man")],
    ),
    ('The deal was hailed by ministers as "historic".', [("ministers", "hailed", "historic")]),
    ("The plan was called a disgrace by Obi.", [("Obi", "called", "a disgrace")]),
    (
        "The board called on Monday for mediation by elders.",
        [("The board", "called", "mediation by elders")],
    ),
    # pleas in court
    (
        "Obi, who pleaded guilty to fraud, was jailed for a year.",
        [("Obi, who", "pleaded", "guilty to fraud")],
    ),
    ("Obi pleaded no contest to theft.", [("Obi", "pleaded", "no contest to theft")]),
    # what a court is told by nobody in particular
    (
        "Jurors were told that Ann Berg had left at noon.",
        [("", "told", "Ann Berg had left at noon")],
    ),
    (
        "Jurors were told on Monday that Ann Berg had left.",
        [("", "told", "Ann Berg had left")],
    ),
    (
        "The inquest was told this week that Ann Berg had left.",
        [("", "told", "Ann Berg had left")],
    ),
    ("The court was told Ann Berg said she left.", [("Ann Berg", "said", "she left")]),
    ("The jury heard Ann Berg said she left.", [("Ann Berg", "said", "she left")]),
    ("The court was not told that she left.", []),
    (
        'The court was told Mr Berg fired "two shots" and walked away.',
        [("", "told", 'Mr Berg fired "two shots" and walked away')],
    ),
    (
        "The jury were told Mr Berg said he had gone to ask about the rent.",
        [("Mr Berg", "said", "he had gone to ask about the rent")],
    ),
    # what else is said of a thing of which somebody is accused
    (
        'Obi accused the firm of listing the load as corn "in two ports and in three tongues",'
        ' describing it as a "fake".',
        [
            (
                "Obi",
                "accused",
                'the firm of listing the load as corn "in two ports and in three tongues"',
            ),
            ("Obi", "describing", 'it as a "fake"'),
        ],
    ),
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
    # claims that are turned down, with whose they are
    (
        "Police have denied allegations by a chef that two officers asked for a bribe.",
        [
            ("Police", "denied", "allegations by a chef that two officers asked for a bribe"),
            ("a chef", "allegations", "two officers asked for a bribe"),
        ],
    ),
    (
        "The minister rubbished claims by club president Ann Berg that she had left.",
        [
            ("The minister", "rubbished", "she had left"),
            ("club president Ann Berg", "claims", "she had left"),
        ],
    ),
    ("Fans trashed the stadium.", []),
    # a claim that is called something is not claimed again
    (
        'The minister described as "absurd" claims that the boat was there.',
        [("The minister", "described", '"absurd" claims that the boat was there')],
    ),
    (
        'The minister denounced as "a lie" Ann Berg\'s claim that the boat was there.',
        [
            ("The minister", "denounced", '"a lie" Ann Berg\'s claim that the boat was there'),
            ("Ann Berg", "claim", "the boat was there"),
        ],
    ),
    # figures that are put to what stands before the cue
    (
        "The toll, which officials put at 14, may rise.",
        [("officials", "put", "The toll at 14")],
    ),
    (
        "The number of dead was put at nine by the army.",
        [("the army", "put", "The number of dead at nine")],
    ),
    ("The chair, which Obi put at the door, broke.", []),
    # what somebody is told off for
    ("Obi blasted them for leaving the hall.", [("Obi", "blasted", "for leaving the hall")]),
    ("Obi lambasted him over the toll.", [("Obi", "lambasted", "over the toll")]),
]

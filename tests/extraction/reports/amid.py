"""Cue clauses amid what they report, and what goes on behind them."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # turned round between commas
    ("Nothing of the sort, said Ada Obi.", [("Ada Obi", "said", "Nothing of the sort")]),
    (
        "The keeper in that case, said Marwood, had admitted the theft.",
        [("Marwood", "said", "The keeper in that case had admitted the theft")],
    ),
    (
        "The lorry's driver, said police chief Ben Cole, was asleep.",
        [("police chief Ben Cole", "said", "The lorry's driver was asleep")],
    ),
    (
        "It was, said her lawyer, Ada Obi, a simple mistake.",
        [("her lawyer, Ada Obi", "said", "It was a simple mistake")],
    ),
    ("There was, said Ms Ade, no warning.", [("Ms Ade", "said", "There was no warning")]),
    (
        "The shots came, said Colonel Deng, from the other bank.",
        [("Colonel Deng", "said", "The shots came from the other bank")],
    ),
    (
        "The dam, warned engineers, could burst.",
        [("engineers", "warned", "The dam could burst")],
    ),
    ("And the road, said Mr Cole, was shut.", [("Mr Cole", "said", "the road was shut")]),
    (
        "The bridge, said Ada Obi, 45, had been shut, but the army denied it.",
        [
            ("Ada Obi, 45", "said", "The bridge had been shut"),
            ("the army", "denied", "it"),
        ],
    ),
    ("The plan, announced Monday, will cost ten million.", []),
    ("The dates, confirmed the day before, are in May.", []),
    (
        "No money changed hands, said the mayor, a member of the board.",
        [("the mayor, a member of the board", "said", "No money changed hands")],
    ),
    # a relative clause behind the cue clause
    (
        "The lamps ran on their own engine, he stated, which had no fuel.",
        [("he", "stated", "The lamps ran on their own engine which had no fuel")],
    ),
    (
        "He was robbed by two men, she said, who fled on a bike.",
        [("she", "said", "He was robbed by two men who fled on a bike")],
    ),
    # what is part of it, and what came of it
    (
        "Ten people died, police said, including two children.",
        [("police", "said", "Ten people died including two children")],
    ),
    (
        "A bomb went off in a market, the mayor said, killing nine.",
        [("the mayor", "said", "A bomb went off in a market killing nine")],
    ),
    (
        "The monitors came at noon, a clerk said, and saw fresh holes in a tank.",
        [("a clerk", "said", "The monitors came at noon and saw fresh holes in a tank")],
    ),
    # behind a colon or a semicolon
    (
        "The bus was old, Obi said: it had no brakes.",
        [("Obi", "said", "The bus was old it had no brakes")],
    ),
    (
        "The pistol was real, he said; it had been photographed.",
        [("he", "said", "The pistol was real it had been photographed")],
    ),
    ("When he came, Obi said: the road is shut.", [("Obi", "said", "the road is shut")]),
    # a clause, not when it was said
    (
        "Until now nobody has come, she said at noon.",
        [("she", "said", "Until now nobody has come")],
    ),
    (
        "Eleven of our men have died, he said, and their families learned of it from the radio.",
        [
            (
                "he",
                "said",
                "Eleven of our men have died and their families learned of it from the radio",
            )
        ],
    ),
    # going on
    ("They were clean, Obi said, as far as she could tell.", [("Obi", "said", "They were clean")]),
    ("The bridge was weak, she went on.", [("she", "went on", "The bridge was weak")]),
    (
        "It was the captain, the lawyer went on, who acted alone.",
        [("the lawyer", "went on", "It was the captain who acted alone")],
    ),
    ("When it rained, he went on.", []),
    ("She stopped, and she went on.", []),
    # courts that hear it
    ("The jury was told not to believe it.", []),
    (
        "A boy was hit by a van, a court has been told.",
        [("", "told", "A boy was hit by a van")],
    ),
    (
        "He fell from a roof, a hearing in Kano has heard.",
        [("a hearing in Kano", "heard", "He fell from a roof")],
    ),
    (
        "The boy, jurors were told, fell from a roof.",
        [("", "told", "The boy fell from a roof")],
    ),
    # what is alleged by nobody in particular
    ("Cole, it is alleged, took the money.", [("", "alleged", "Cole took the money")]),
    (
        "Thirty swimmers fell ill, it has been claimed.",
        [("", "claimed", "Thirty swimmers fell ill")],
    ),
]

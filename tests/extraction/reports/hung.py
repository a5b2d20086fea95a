"""Subjects and clauses that the parser hung to something else, and what stands behind a colon."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # behind how, where and to whom it was said
    (
        "Mr Obi, 34, said in a written answer that his boat was stolen.",
        [("Mr Obi, 34", "said", "his boat was stolen")],
    ),
    (
        "Obi told reporters waiting outside that another fire was covered up.",
        [("Obi", "told", "another fire was covered up")],
    ),
    (
        "The mayor told a crowd chanting his name that the vote was rigged.",
        [("The mayor", "told", "the vote was rigged")],
    ),
    (
        "The envoy told journalists on leaving that the note held no dates.",
        [("The envoy", "told", "the note held no dates")],
    ),
    (
        "In 2019, bowler Ben Cole denied before a tribunal that he passed on any names.",
        [("bowler Ben Cole", "denied", "he passed on any names")],
    ),
    (
        "Police admitted at the time that a recruit had fired.",
        [("Police", "admitted", "a recruit had fired")],
    ),
    (
        "Neighbours objected that the road was too narrow.",
        [("Neighbours", "objected", "the road was too narrow")],
    ),
    ("The firm communicated the change to its staff.", []),
    (
        "A driver gave evidence to the inquiry that he drove the man to the city.",
        [("A driver", "evidence", "he drove the man to the city")],
    ),
    # several acts
    (
        "Obi spoke at a meeting, at one point saying that the dam leaked.",
        [("Obi", "saying", "the dam leaked")],
    ),
    (
        "Police said two men entered the bank, threatened the clerk and fled with cash.",
        [("Police", "said", "two men entered the bank, threatened the clerk and fled with cash")],
    ),
    (
        'Mine manager Keith Cole said a guard walked district 14 at noon and "signed it off".',
        [
            (
                "Mine manager Keith Cole",
                "said",
                'a guard walked district 14 at noon and "signed it off"',
            )
        ],
    ),
    (
        'Spokesman Ben Cole said the planes "entered the area" and came as near as 9 km to it,'
        ' "a grave risk."',
        [
            (
                "Spokesman Ben Cole",
                "said",
                'the planes "entered the area" and came as near as 9 km to it, "a grave risk."',
            )
        ],
    ),
    (
        "Obi said men fired at Ben Cole, 19, while he was looking for a cow.",
        [("Obi", "said", "men fired at Ben Cole, 19, while he was looking for a cow")],
    ),
    ("Obi said it was safe, while neighbours fear it.", [("Obi", "said", "it was safe")]),
    # subjects
    (
        "A mum-of-three says her landlord ignored 14 complaints.",
        [("A mum-of-three", "says", "her landlord ignored 14 complaints")],
    ),
    (
        "Pussewela, recalled, said the sashes had been handed in at eight.",
        [("Pussewela", "said", "the sashes had been handed in at eight")],
    ),
    (
        "A press note of the Kano police, mailed to newspapers, says that one man was cut.",
        [("A press note of the Kano police", "says", "one man was cut")],
    ),
    (
        "A curator at one of Kent's smaller museums claims that she was dismissed.",
        [("A curator at one of Kent's smaller museums", "claims", "she was dismissed")],
    ),
    (
        "While the district council said the shots came from a roof of the camp, residents and two"
        " parties in opposition insisted that police had opened fire.",
        [
            ("the district council", "said", "the shots came from a roof of the camp"),
            (
                "residents and two parties in opposition",
                "insisted",
                "police had opened fire",
            ),
        ],
    ),
    # behind a colon
    (
        "His wife said the same: he never goes to the fence.",
        [("His wife", "said", "he never goes to the fence")],
    ),
    (
        "The village says otherwise: the man was hit in the back.",
        [("The village", "says", "the man was hit in the back")],
    ),
    (
        "Mayor Ada Obi put it simply: they had no money, and nobody came.",
        [("Mayor Ada Obi", "put", "they had no money, and nobody came")],
    ),
    (
        "The Red Cross sees it differently: the camp is full.",
        [("The Red Cross", "sees", "the camp is full")],
    ),
    (
        "A councillor explained to the station: no message came, only the bang.",
        [("A councillor", "explained", "no message came, only the bang")],
    ),
    (
        "The mayor is categorical: the phone's last mast is here.",
        [("The mayor", "categorical", "the phone's last mast is here")],
    ),
    ("The rules are clear: nobody may enter.", []),
    # views and figures
    (
        "The league is also of the opinion that he was shot.",
        [("The league", "opinion", "he was shot")],
    ),
    (
        "The board takes the view that the deal is void.",
        [("The board", "view", "the deal is void")],
    ),
    (
        "The evidence of the clerk, Ms Tyali, was that Obi had met the directors.",
        [("the clerk, Ms Tyali", "evidence", "Obi had met the directors")],
    ),
    ("The army's count was nine.", [("The army", "count", "nine")]),
    # who is quick to say it, and says it
    (
        "Obi was quick to point out that the road was old.",
        [("Obi", "point", "the road was old")],
    ),
    (
        "The minister was at pains to stress that nobody fell.",
        [("The minister", "stress", "nobody fell")],
    ),
    (
        "Obi was keen to stress that the road was old.",
        [("Obi", "stress", "the road was old")],
    ),
    ("We did not shoot it down, he was quick to say.", [("he", "say", "We did not shoot it down")]),
    ("Obi was keen to go home.", [("Obi", "keen", "to go home")]),
    # a quotation that the parser took for a thing
    (
        'Farm leader Ben Cole said the opposition "rejoices at each fall".',
        [("Farm leader Ben Cole", "said", 'the opposition "rejoices at each fall"')],
    ),
    (
        "Mayor Susan Roe, abroad for a talk, said through a spokesman she had full trust in him.",
        [("Mayor Susan Roe, abroad for a talk", "said", "she had full trust in him")],
    ),
    # who a source is, before what is said
    (
        "According to Cole, who owns the boat, it sank at noon.",
        [("Cole, who owns the boat", "According to", "it sank at noon")],
    ),
    (
        "According to Ada Roe, whose boat sank in May, the door was open.",
        [("Ada Roe, whose boat sank in May", "According to", "the door was open")],
    ),
    (
        "According to Cole, the boat, which was old, sank.",
        [("Cole", "According to", "the boat, which was old, sank")],
    ),
]

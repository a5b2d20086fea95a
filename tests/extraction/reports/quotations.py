"""Reports with quotation marks in them."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # how somebody spoke
    ('"They took him," she said, her voice shaking.', [("she", "said", "They took him,")]),
    (
        "They lost all, Obi said, his voice breaking.",
        [("Obi", "said", "They lost all")],
    ),
    (
        '"It is late," he said, his wife was ill.',
        [("he", "said", "It is late, his wife was ill")],
    ),
    # words that a noun tells of, with whose they are
    ('Her answer was short: "Never."', [("Her", "answer", "Never.")]),
    ('Obi\'s message to the board: "Go home."', [("Obi", "message", "Go home.")]),
    (
        'The reply from the ministry, within an hour, was swift: "We shall not move."',
        [("the ministry", "reply", "We shall not move.")],
    ),
    (
        'For Ada Obi, a mother of four, the choice was simple: "We left or we died."',
        [("Ada Obi, a mother of four", "choice", "We left or we died.")],
    ),
    ('The message on the wall was clear: "No more."', []),
    # whom a long sentence before a colon is about
    (
        "Eze, who has run the mill since his father died in the flood of that year, was less sure:"
        ' "Who will buy it?"',
        [
            (
                "Eze, who has run the mill since his father died in the flood of that year",
                "",
                "Who will buy it?",
            )
        ],
    ),
    # who said it behind a dash in a paragraph of its own, with marks or without
    (
        "She has drawn up lists. Fear is all she knows,\n\n– Mr Cole asserted. He left.",
        [("Mr Cole", "asserted", "She has drawn up lists. Fear is all she knows,")],
    ),
    (
        "“We do not run in elections”\n\n– Cole responded. He said it was late.",
        [
            ("Cole", "responded", "We do not run in elections"),
            ("He", "said", "it was late"),
        ],
    ),
    (
        "Those who stole it drink coffee,\n\n– the mayor said, stressing that he would stay.",
        [
            ("the mayor", "said", "Those who stole it drink coffee,"),
            ("the mayor", "stressing", "he would stay"),
        ],
    ),
    (
        "The price rose, the mayor said.\n\n- The mayor said it rained.",
        [("the mayor", "said", "The price rose"), ("The mayor", "said", "it rained")],
    ),
    ("We bought apples, pears,\n\n- plums and cherries.", []),
    # who or what goes on before a quotation, and what reads so
    ('The statement went on: "Nobody came."', [("The statement", "went on", "Nobody came.")]),
    ('The letter goes on: "Nobody came."', [("The letter", "goes on", "Nobody came.")]),
    (
        'A statement from the firm read: "We were robbed."',
        [("A statement from the firm", "read", "We were robbed.")],
    ),
    ('Work went on: "It is slow," Obi said.', [("Obi", "said", "It is slow,")]),
    # marks around how it was said
    (
        'Obi condemned "in the strongest terms" the raid on the camp.',
        [("Obi", "condemned", "the raid on the camp")],
    ),
    (
        "The port “flatly rejected” claims that it had paid.",
        [("The port", "rejected", "claims that it had paid")],
    ),
    (
        'The guard said "this is a lie," as other guards believed the gate was locked.',
        [
            ("The guard", "said", "this is a lie"),
            ("other guards", "believed", "the gate was locked"),
        ],
    ),
    (
        '"The board has until Sunday to tell us ..." Obi said.',
        [("Obi", "said", "The board has until Sunday to tell us ...")],
    ),
    ('"We lost the road," Obi said. Ada Roe/KLN', [("Obi", "said", "We lost the road,")]),
    (
        'A clerk told KLN "The road was shut."\n"And it is shut now."',
        [("A clerk", "told", "The road was shut. And it is shut now.")],
    ),
    (
        "The ministry said 42 miners died, disputing the count of the union.",
        [
            ("The ministry", "said", "42 miners died"),
            ("The ministry", "disputing", "the count of the union"),
        ],
    ),
    # a cue that looks like a plural and closes the reporter's words
    (
        "The leaflet claims “Obi is the only one you can trust.”",
        [("The leaflet", "claims", "Obi is the only one you can trust.")],
    ),
    # who is quoted right behind a quotation
    (
        '"The town is calm," state radio quoted the mayor as saying.',
        [("the mayor", "saying", "The town is calm,")],
    ),
    (
        "The town was calm, state radio quoted the mayor as saying.",
        [("the mayor", "saying", "The town was calm")],
    ),
    ('"Who has the key?" Mr. Obi asked.', [("Mr. Obi", "asked", "Who has the key?")]),
    (
        'Obi said that the road was lost: "It is gone," he added.',
        [("Obi", "said", "the road was lost"), ("he", "added", "It is gone,")],
    ),
    # a title in quotation marks, a beginning before the cue
    ('"We lost," Obi said on KLN\'s "Face the Day."', [("Obi", "said", "We lost,")]),
    ('But, Obi said, "there is a line."', [("Obi", "said", "But there is a line.")]),
    (
        'But, Obi told the mayors who argued in the city of Lagos, "nobody is safe there."',
        [("Obi", "told", "nobody is safe there.")],
    ),
    # a quotation within what is reported goes with it, or to who says it
    (
        'The ministry said that one woman had died "in a fall".',
        [("The ministry", "said", 'one woman had died "in a fall"')],
    ),
    (
        'A report in 2021 spoke of "no fewer than 600 barrels, of which a part reached the sea".',
        [
            (
                "A report in 2021",
                "spoke of",
                "no fewer than 600 barrels, of which a part reached the sea",
            )
        ],
    ),
    (
        "Obi said she recalled thinking, “This is the end.”",
        [("Obi", "said", "she recalled thinking This is the end.")],
    ),
    (
        "“We hear of ‘thieves,’” Ada Obi, who owns a mill on the river, told Kabar.",
        [("Ada Obi, who owns a mill on the river", "told", "We hear of ‘thieves,’")],
    ),
    (
        "However bad the road is, it is open, noted Ben Obi.",
        [("Ben Obi", "noted", "However bad the road is, it is open")],
    ),
    (
        "Obi rejected the suggestion that she had lied.",
        [("Obi", "rejected", "she had lied")],
    ),
    (
        'Obi said it had sunk by night, but that "all were saved".',
        [("Obi", "said", 'it had sunk by night, but that "all were saved"')],
    ),
    ("Obi would say only that it was shut.", [("Obi", "say", "it was shut")]),
    # somebody else speaks behind a comma
    (
        "Obi denied that the mill had closed, as workers accused him of lying.",
        [
            ("Obi", "denied", "the mill had closed"),
            ("workers", "accused", "him of lying"),
        ],
    ),
    (
        'According to a source, she said that the matter was "closed".',
        [("a source", "According to", 'she said that the matter was "closed"')],
    ),
    # no reporter goes on inside a quotation
    (
        'Obi noted that the dam "was not built for such rain, but it held".',
        [("Obi", "noted", 'the dam "was not built for such rain, but it held"')],
    ),
    ('Obi condemned "such a cruel act" and left.', [("Obi", "condemned", "such a cruel act")]),
    # what is said before a quotation begins, and what the reporter tells there
    (
        'For all these years, "we had no clean water," Obi said.',
        [("Obi", "said", "For all these years we had no clean water,")],
    ),
    (
        'In an interview on Sunday, "we had no clean water," Obi said.',
        [("Obi", "said", "we had no clean water,")],
    ),
    ('She rose slowly, "We had no water," Obi said.', [("Obi", "said", "We had no water,")]),
    (
        'In May, when the state offered farmers its help, "we had no choice," Obi said.',
        [
            (
                "Obi",
                "said",
                'In May, when the state offered farmers its help, "we had no choice,"',
            )
        ],
    ),
    (
        'After Berg had criticised the plan, Obi shot back, "You wrote it."',
        [("Berg", "criticised", "the plan"), ("Obi", "shot", "You wrote it.")],
    ),
    (
        "As Ada Obi points out in a column on the web, the dam is too low.",
        [("Ada Obi", "points", "the dam is too low")],
    ),
    # a full stop where a comma belongs
    (
        '"It is shut", said the deputy manager, Ada Obi.',
        [("the deputy manager, Ada Obi", "said", "It is shut")],
    ),
    ("“We left the camp.” Obi told reporters.", [("Obi", "told", "We left the camp.")]),
    (
        "“We left the camp.” The mayor of Kano said.",
        [("The mayor of Kano", "said", "We left the camp.")],
    ),
    ('"We left the camp." Obi said on Friday.', [("Obi", "said", "We left the camp.")]),
    (
        "“We left.” Police said the road was shut. “We slept.” Obi added.",
        [("Police", "said", "the road was shut"), ("Obi", "added", "We slept.")],
    ),
    # a closing mark that is drawn like an opening one
    ("“Do you want to leave?“ he asked.", [("he", "asked", "Do you want to leave?")]),
    # whom a sentence before a colon is about
    ('On the deal, the minister was clear: "It is dead."', [("the minister", "", "It is dead.")]),
    ('The sign on the gate is clear: "Keep out of here."', []),
    # a whole clause in quotation marks behind a manner of speaking
    (
        "Their mother, Ada Roe, shouted “They are good lads” as the doors closed.",
        [
            (
                "Their mother, Ada Roe",
                "shouted",
                "“They are good lads” as the doors closed",
            )
        ],
    ),
    # a source within a quotation is not the reporter's
    (
        'Ben Cole said that the crew would be held "according to the law of the sea" and could'
        " write home.",
        [
            (
                "Ben Cole",
                "said",
                'the crew would be held "according to the law of the sea" and could write home',
            )
        ],
    ),
    # who signs a quotation on its line
    ("“He is unfit.” ― Ana Roth", [("Ana Roth", "", "He is unfit.")]),
    (
        "“He told me “I am done” and left.” — Ana Roth",
        [("Ana Roth", "", "He told me “I am done” and left.")],
    ),
    # a heading is nobody
    ("Inside the closing of 'Harbour Lane': \"It was never about money.\"", []),
    ('Behind the fall of Cole: "It was never about money."', []),
    (
        "It rained.\n\nBORDER ROW: The consulate told him that the gate had been shut for a year.",
        [("The consulate", "told", "the gate had been shut for a year")],
    ),
    (
        "It rained.\n\nOBI: The consulate told us the gate was shut.",
        [("OBI", "", "The consulate told us the gate was shut.")],
    ),
    (
        "OBI: The gate was shut.\n\nROE: The consulate said it was open.",
        [
            ("OBI", "", "The gate was shut."),
            ("ROE", "", "The consulate said it was open."),
        ],
    ),
    # a mark that nothing closes is a slip
    (
        '"The road is shut, Obi said. "It will open in May."',
        [("Obi", "said", "The road is shut It will open in May.")],
    ),
    # low marks, closed by what opens other quotations
    ("Ada Obi said:\n„The road is shut.“\nIt rained.", [("Ada Obi", "said", "The road is shut.")]),
    (
        "„We won,“ said Obi.\n\n„It is ours.“",
        [("Obi", "said", "We won, It is ours.")],
    ),
    # what is announced is said, though no stop ends it
    (
        "Ada Obi tweeted:\n\n“The road is shut”\n\nIt rained.",
        [("Ada Obi", "tweeted", "The road is shut")],
    ),
    ("It rained on the road.\n\n“The Road Home”\n\nIt rained.", []),
    # a single mark before who said it
    ("The road was ‘not safe,’ Ada Obi said.", [("Ada Obi", "said", "The road was ‘not safe,’")]),
    # a turn that tells what its speaker is
    (
        "ADA OBI, CLERK: The gate was shut.\nBEN ROE, HOST: It was open.\nOBI: It was not, Ben.",
        [
            ("ADA OBI, CLERK", "", "The gate was shut."),
            ("BEN ROE, HOST", "", "It was open."),
            ("OBI", "", "It was not, Ben."),
        ],
    ),
    # an opening mark that closes, and a past that looks like a present
    ("“We won, “ said Obi.", [("Obi", "said", "We won,")]),
    ("“We won,” read a letter by Obi.", [("Obi", "read", "We won,")]),
    ("“We won,” Obi was reported as saying.", [("Obi", "saying", "We won,")]),
    # a stop in place of the comma behind the marks
    ("“The gate is shut”. said Obi.", [("Obi", "said", "The gate is shut")]),
    ("“The gate is shut”. he said. Rain fell.", [("he", "said", "The gate is shut")]),
    # a cue before a name that a parser takes for how its bearer is
    ("“The gate is shut,” continued Porter.", [("Porter", "continued", "The gate is shut,")]),
]

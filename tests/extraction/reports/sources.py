"""Sources that are not the plain subject of a cue, and how far each one's words reach."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # a day between who says it and the cue
    (
        "The Lake Party and Congress Sunday accused the mayor of fraud.",
        [("The Lake Party and Congress", "accused", "the mayor of fraud")],
    ),
    (
        "Kano Chief Minister Ada Obi had Saturday refuted Cole's charges and said he was late.",
        [
            ("Kano Chief Minister Ada Obi", "refuted", "Cole's charges"),
            ("Kano Chief Minister Ada Obi", "said", "he was late"),
        ],
    ),
    # who goes on behind an "and" that a parser took to join things
    (
        "The land has a record of arrests of critics and the Union for Change (UC) said that it"
        " feared more.",
        [("the Union for Change (UC)", "said", "it feared more")],
    ),
    (
        "The firm cut jobs at two plants and the union also said it would sue.",
        [("the union", "said", "it would sue")],
    ),
    (
        "Mali's main mine union said on Friday two of its members were missing a day after taking"
        " part in a protest over food prices and police denied that they were held.",
        [
            (
                "Mali's main mine union",
                "said",
                "two of its members were missing a day after taking part in a protest over food"
                " prices",
            ),
            ("police", "denied", "they were held"),
        ],
    ),
    # what tells of who is named with "according to", and what another alleges as well
    (
        "According to Obi it rained, and Eze said that it snowed.",
        [("Obi", "According to", "it rained"), ("Eze", "said", "it snowed")],
    ),
    (
        "According to the captain, who was asleep, nobody saw the rocks.",
        [("the captain", "According to", "nobody saw the rocks")],
    ),
    (
        "Ten were hurt across Mali, according to the Kano-based Mali Board for Human Rights, an"
        " activist group with a network of contacts in the country.",
        [
            (
                "the Kano-based Mali Board for Human Rights",
                "according to",
                "Ten were hurt across Mali",
            ),
        ],
    ),
    (
        "The army denied that a shell had hit the school, as alleged by the union.",
        [
            ("The army", "denied", "a shell had hit the school"),
            ("the union", "alleged", "a shell had hit the school"),
        ],
    ),
    (
        "The mayor said there was no plan to raise fees, as alleged by the union.",
        [("The mayor", "said", "there was no plan to raise fees, as alleged by the union")],
    ),
    # several who both say it
    (
        "While the army said it came from the hills, residents and two men said it came by sea.",
        [
            ("the army", "said", "it came from the hills"),
            ("residents and two men", "said", "it came by sea"),
        ],
    ),
    (
        "Mali's government and rebel leaders both said the truce was broken.",
        [("Mali's government and rebel leaders", "said", "the truce was broken")],
    ),
    # who stands behind a participle that opens the sentence
    (
        "Reacting, the party's chief whip in parliament, Ben Cole, accused the union of fraud.",
        [("the party's chief whip in parliament, Ben Cole", "accused", "the union of fraud")],
    ),
    # an envoy who is summoned to be told something
    (
        "The Foreign Office on Friday summoned the envoy to condemn the raid on the camp.",
        [("The Foreign Office", "condemn", "the raid on the camp")],
    ),
    (
        "Mali called in the ambassador to express its concern over the raid.",
        [("Mali", "express its concern", "the raid")],
    ),
    ("The court summoned the ambassador to testify that he had paid.", []),
    # a count that somebody gives who goes on to say it
    (
        "Other officials provided lower figures saying at least nine were killed.",
        [("Other officials", "saying", "at least nine were killed")],
    ),
    # two passives of one thing, each with who does it
    (
        "The move was hailed by ministers but criticised by farmers.",
        [("ministers", "hailed", "The move"), ("farmers", "criticised", "The move")],
    ),
    # somebody whose age stands behind a day and the name
    (
        "In court on Monday Obi, 45, said he had not been there.",
        [("Obi, 45", "said", "he had not been there")],
    ),
    # whom a medium cites for what it reports
    (
        "Troops killed as many as ten people, the Star reported citing local officials.",
        [("local officials", "reported", "Troops killed as many as ten people")],
    ),
    (
        "The road was shut on Monday, RIA said, citing the emergency ministry.",
        [("the emergency ministry", "said", "The road was shut on Monday")],
    ),
    (
        "They had a forged pass, the radio reported, citing an unnamed guard in Kano.",
        [("an unnamed guard in Kano", "reported", "They had a forged pass")],
    ),
    (
        "Reuters, citing two officials, said the port would shut.",
        [("two officials", "said", "the port would shut")],
    ),
    (
        "The paper reported on Tuesday, citing port police, that the hold was full.",
        [("port police", "reported", "the hold was full")],
    ),
    (
        "The radio reported, citing Ada Obi, the head of the port, that the hold was full.",
        [("Ada Obi", "reported", "the hold was full")],
    ),
    (
        "The radio reported, citing police, that the hold was full.",
        [("police", "reported", "the hold was full")],
    ),
    (
        "The radio said, quoting a spokesman, that the hold was full.",
        [("a spokesman", "said", "the hold was full")],
    ),
    (
        "The radio said, citing police and residents, that the hold was full.",
        [("police and residents", "said", "the hold was full")],
    ),
    (
        "Obi sailed at noon, and the radio said, citing police and residents, that it was late.",
        [("police and residents", "said", "it was late")],
    ),
    (
        "State media reported that six men had been shot, citing the interior ministry.",
        [("the interior ministry", "reported", "six men had been shot")],
    ),
    (
        "Two men were held, according to Reuters, which cited three people at the port.",
        [("three people at the port", "according to", "Two men were held")],
    ),
    ("Nine died, Obi said, citing doctors.", [("Obi", "said", "Nine died")]),
    (
        "The radio said, citing a police report, that the boat had no licence.",
        [("The radio", "said", "the boat had no licence")],
    ),
    (
        "Nine died, the radio said, without citing a source.",
        [("the radio", "said", "Nine died")],
    ),
    # who closes a sentence behind a distance
    (
        "The blast hit Suta, some 75 kilometers (46 miles) north of Kano, when ten people were"
        " there, the provincial fire chief, Capt. Ben Cole, told reporters.",
        [
            (
                "the provincial fire chief, Capt. Ben Cole",
                "told",
                "The blast hit Suta, some 75 kilometers (46 miles) north of Kano, when ten people"
                " were there",
            )
        ],
    ),
    # who does something and says something in a participle between commas
    (
        "Caracas held four officers and Bogota, calling the move an abduction, closed the border.",
        [("Bogota", "calling", "the move an abduction")],
    ),
    (
        "He toured Kano and Lagos, saying it was late, and went home.",
        [("He", "saying", "it was late, and went home")],
    ),
    # what a paper that nobody signed tells of somebody's words
    (
        "Ben Cole told police that he had slept, the indictment says.",
        [("Ben Cole", "told", "he had slept")],
    ),
    (
        "Further checks revealed that it was a toy, the police report stated.",
        [("the police report", "stated", "Further checks revealed that it was a toy")],
    ),
    # who goes on behind what somebody else is said to have done
    (
        "The army said that gunmen fired at a patrol and warned that it would respond.",
        [
            ("The army", "said", "gunmen fired at a patrol"),
            ("The army", "warned", "it would respond"),
        ],
    ),
    (
        "The board said the crew answered with flares and urged Obi to stop.",
        [
            ("The board", "said", "the crew answered with flares"),
            ("The board", "urged", "Obi to stop"),
        ],
    ),
    (
        "Obi said the minister called for peace and urged calm.",
        [("Obi", "said", "the minister called for peace"), ("the minister", "urged", "calm")],
    ),
    # who closes a sentence behind a comma
    (
        "The brothers left with a fine, German border police said, adding that one had hit them.",
        [
            ("German border police", "said", "The brothers left with a fine"),
            ("German border police", "adding", "one had hit them"),
        ],
    ),
    (
        "The tale only betrays the plan to do harm to the talks on the hotline, Kin Joson in a"
        " signed note says.",
        [
            (
                "Kin Joson",
                "says",
                "The tale only betrays the plan to do harm to the talks on the hotline",
            ),
        ],
    ),
    ("Ann Obi, who lives in Kano, Nigeria said.", []),
    (
        "Commenting on the words of the chair of the Joint Board of Staff, an analyst of Kin Daily"
        ' says: "No."',
        [
            (
                "an analyst of Kin Daily",
                "Commenting on",
                "the words of the chair of the Joint Board of Staff",
            ),
            ("an analyst of Kin Daily", "says", "No."),
        ],
    ),
    # several who are named with "according to", and one amid a relative clause
    (
        "The loss came to 38 million, according to Ann Obi, and two boats sank, according to the"
        " club.",
        [
            ("Ann Obi", "according to", "The loss came to 38 million"),
            ("the club", "according to", "two boats sank"),
        ],
    ),
    ("Ten died, according to the army, and two fled.", [("the army", "according to", "Ten died")]),
    (
        "Ann Obi, who was paid twice according to two clerks, denied it.",
        [
            ("two clerks", "according to", "who was paid twice"),
            ("Ann Obi, who was paid twice according to two clerks", "denied", "it"),
        ],
    ),
    # who goes on to say it, and whom a paper quotes with a title
    (
        "The road is shut, the spokesman went on to say.",
        [("the spokesman", "say", "The road is shut")],
    ),
    (
        "Radio Nine quoted mayor Ann Obi as saying she was ready to talk.",
        [("mayor Ann Obi", "saying", "she was ready to talk")],
    ),
    (
        'Obi said she was "ready to talk" and that two boats were missing.',
        [("Obi", "said", 'she was "ready to talk" and that two boats were missing')],
    ),
    # who goes on, though a parser joins the second cue to what the first reports
    (
        "Obi told Reuters that Kano mourned the dead seaman and added that Lagos would pay.",
        [
            ("Obi", "told", "Kano mourned the dead seaman"),
            ("Obi", "added", "Lagos would pay"),
        ],
    ),
    (
        "Ada Obi has insisted the council never set foot in the mill in May – and also rejects the"
        " figures, insisting they are old.",
        [
            ("Ada Obi", "insisted", "the council never set foot in the mill in May"),
            ("Ada Obi", "rejects", "the figures"),
            ("Ada Obi", "insisting", "they are old"),
        ],
    ),
    (
        "Obi's first response was to mock the union, saying it was a club.",
        [("Obi", "saying", "it was a club")],
    ),
    # who accuses, praises or warns in the passive, and of or for what
    (
        "The mayor was accused by the union of hiding a letter.",
        [("the union", "accused", "The mayor of hiding a letter")],
    ),
    (
        "He was accused on Monday by the head of the union of lying.",
        [("the head of the union", "accused", "He of lying")],
    ),
    (
        "The mayor was blamed by the opposition for the flood.",
        [("the opposition", "blamed", "The mayor for the flood")],
    ),
    (
        "The firm was warned by inspectors that the dam leaked.",
        [("inspectors", "warned", "the dam leaked")],
    ),
    (
        "The nurse was accused by a former patient of the clinic.",
        [("a former patient of the clinic", "accused", "The nurse")],
    ),
    # whose claim it is, behind who made it and where the parser takes "that" for a pronoun
    (
        "The ministry denied allegations made by the union that the dam leaked.",
        [
            ("The ministry", "denied", "allegations made by the union that the dam leaked"),
            ("the union", "allegations", "the dam leaked"),
        ],
    ),
    (
        "Responding to an allegation by the union that wages were unpaid, the ministry said it was"
        " not so.",
        [
            ("the union", "allegation", "wages were unpaid"),
            ("the ministry", "said", "it was not so"),
        ],
    ),
    ("Despite claims by the union that wages were unpaid, the strike ended.", []),
    # a surname that is a word as well, alone before a saying
    (
        '"We used little force," Fast said in an interview.',
        [("Fast", "said", "We used little force,")],
    ),
    ('"We are ready," Long said after practice.', [("Long", "said", "We are ready,")]),
    ('"We need beds," Early said.', [("Early", "said", "We need beds,")]),
    ('"It is off," still said Monday.', [("", "said", "It is off,")]),
    # a list that ends the phrase or the clause behind who speaks
    (
        "Angry drivers who shut the ring road with carts, hay, a burnt van, and tyres claimed that"
        " nobody had warned them.",
        [
            (
                "Angry drivers who shut the ring road with carts, hay, a burnt van, and tyres",
                "claimed",
                "nobody had warned them",
            )
        ],
    ),
    (
        "Rowers who had waited for hours in the cold, the rain and the wind claimed it was shut.",
        [
            (
                "Rowers who had waited for hours in the cold, the rain and the wind",
                "claimed",
                "it was shut",
            )
        ],
    ),
    (
        "Officials from the ministry and the army said the road was shut.",
        [("Officials from the ministry and the army", "said", "the road was shut")],
    ),
    (
        "A bone that a dog carried into a kitchen in Kano has turned out to belong to one of the"
        " largest birds ever to have lived, researchers said on Monday.",
        [
            (
                "researchers",
                "said",
                "A bone that a dog carried into a kitchen in Kano has turned out to belong to one"
                " of the largest birds ever to have lived",
            )
        ],
    ),
    # a press office that closes a sentence; it is no medium
    (
        "The plan was approved by the board, and the director found out about it later, the"
        " company's press service said.",
        [
            (
                "the company's press service",
                "said",
                "The plan was approved by the board, and the director found out about it later",
            )
        ],
    ),
    # what somebody said according to a paper, between the cue and its clause
    (
        "Ben Cole left in May and has told police, according to court papers, that the road was"
        " shut.",
        [("Ben Cole", "told", "the road was shut")],
    ),
    (
        "Ben Cole has told police that the road was shut, according to the warrant.",
        [("Ben Cole", "told", "the road was shut")],
    ),
    # where parties stand
    (
        "The opposition centre-right in the town council called on Berg to step down.",
        [("The opposition centre-right in the town council", "called on", "Berg to step down")],
    ),
    # titles that are cut short, behind what is told
    *(
        (
            f"The gate was shut, {title} Ada Obi said.",
            [(f"{title} Ada Obi", "said", "The gate was shut")],
        )
        for title in ("Sgt.", "Capt.", "Lt. Col.", "Insp.", "Coun.", "Det. Sgt.", "Pte.")
    ),
    # a minister who closes a sentence that ends with a place and a day behind the cue
    (
        "The crew moved to the shore of Lake Kano, Kenya's Transport Minister said Friday.",
        [
            (
                "Kenya's Transport Minister",
                "said",
                "The crew moved to the shore of Lake Kano",
            )
        ],
    ),
    # an act that the parser took for a time
    (
        "A raid by the rebel-led army killed at least 19 clerks at a salt works in Kano on Monday,"
        " rebel media reported.",
        [
            (
                "rebel media",
                "reported",
                "A raid by the rebel-led army killed at least 19 clerks at a salt works in Kano on"
                " Monday",
            )
        ],
    ),
    # who closes a sentence that ends with a place
    (
        "It burned down in Kano, a clerk at the Oyo Health Office told reporters.",
        [("a clerk at the Oyo Health Office", "told", "It burned down in Kano")],
    ),
    (
        "It burned down in Kano, the city's mayor, Ada Obi, said in a statement.",
        [("the city's mayor, Ada Obi", "said", "It burned down in Kano")],
    ),
    (
        "It burned down in Kano, Ada Obi, the city's mayor, told the radio on Monday.",
        [("Ada Obi, the city's mayor", "told", "It burned down in Kano")],
    ),
    (
        "It was cut off in Kano, a nurse, who asked not to be named, told the radio.",
        [("a nurse, who asked not to be named", "told", "It was cut off in Kano")],
    ),
    (
        "It burned down in Kano, mayor of the city Ada Obi said.",
        [("mayor of the city Ada Obi", "said", "It burned down in Kano")],
    ),
    (
        "The ferry was late, the lawmaker Ada Obi said.",
        [("Ada Obi", "said", "The ferry was late")],
    ),
    (
        "They jailed the head of the firm, who is accused of theft, the Dam Office (DO) has said.",
        [
            (
                "the Dam Office (DO)",
                "said",
                "They jailed the head of the firm, who is accused of theft",
            )
        ],
    ),
    ("On a visit to Kano, the minister told reporters.", []),
    # whom a quotation is of that somebody quotes
    (
        'Obi quoted the chief engineer: "It will hold."',
        [("the chief engineer", "quoted", "It will hold.")],
    ),
    (
        'The Dam Post quoted mayor Ann Obi: "Nobody paid."',
        [("mayor Ann Obi", "quoted", "Nobody paid.")],
    ),
    # which papers the words come from is no statement of its own
    (
        "Citing a leaked memo, the director said the dam would fail.",
        [("the director", "said", "the dam would fail")],
    ),
    (
        "The gate had cracked, Obi said, citing official records.",
        [("Obi", "said", "The gate had cracked")],
    ),
    ("Obi quit on Monday, citing ill health.", [("Obi", "citing", "ill health")]),
    (
        "The firm cited figures from the ministry.",
        [("The firm", "cited", "figures from the ministry")],
    ),
    # who is of a body whose name a parser parts
    (
        "Dr Ada Roe of Otago University said it was late.",
        [("Dr Ada Roe of Otago University", "said", "it was late")],
    ),
    (
        "“It was late,” said Professor Ada Roe of Leeds University.",
        [("Professor Ada Roe of Leeds University", "said", "It was late,")],
    ),
    (
        "Chief Ada Roe of Deer Lake First Nation said it was late.",
        [("Chief Ada Roe of Deer Lake First Nation", "said", "it was late")],
    ),
    (
        "The University of Kano Hospital said it was late.",
        [("The University of Kano Hospital", "said", "it was late")],
    ),
]

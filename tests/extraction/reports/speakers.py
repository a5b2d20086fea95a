"""Who is the source of reported words, and whose words they are not."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # whose a letter is for which somebody is faulted
    (
        "Members were upset with Mayor Ada Obi for writing a letter that said the pool was shut.",
        [
            ("Members", "upset with", "Mayor Ada Obi"),
            ("Mayor Ada Obi", "said", "the pool was shut"),
        ],
    ),
    (
        "Ada Obi was fired for sending a memo that said the pool was shut.",
        [("Ada Obi", "said", "the pool was shut")],
    ),
    # a relative clause that goes on with a cue, which a parser joins to the verb above
    (
        "Police are looking for a man who entered the bank, showed a gun and demanded cash.",
        [("a man who entered the bank", "demanded", "cash")],
    ),
    (
        "Obi disputed the account of a shopper who called in and said the road was shut.",
        [
            ("Obi", "disputed", "the account of a shopper who called in"),
            ("a shopper who called in", "said", "the road was shut"),
        ],
    ),
    (
        "Obi met a farmer who lost his barn and said the state would help.",
        [("Obi", "said", "the state would help")],
    ),
    # subjects parted from their cue
    ("On Monday Ada Obi said the road was shut.", [("Ada Obi", "said", "the road was shut")]),
    (
        "The turbine was struck by lightning, the utility that owns it said Monday.",
        [("the utility that owns it", "said", "The turbine was struck by lightning")],
    ),
    (
        "Ada Obi, reached at her sister's in Ocala, said that she had been pushed out.",
        [("Ada Obi", "said", "she had been pushed out")],
    ),
    (
        "Replying to Ada Berg, Minister for Housing Ben Obi said the council had visited the site.",
        [("Minister for Housing Ben Obi", "said", "the council had visited the site")],
    ),
    (
        "The accused, through his advocate, said he had asked for a lawyer.",
        [("The accused", "said", "he had asked for a lawyer")],
    ),
    (
        "Mayor Ada Obi said through a spokesman that she learned of it from the radio.",
        [("Mayor Ada Obi", "said", "she learned of it from the radio")],
    ),
    # an "as" that names the source in the passive
    (
        "As first reported by the Herald, the road will open in May.",
        [("the Herald", "reported", "the road will open in May")],
    ),
    (
        "The road will open in May, as reported by the Herald.",
        [("the Herald", "reported", "The road will open in May")],
    ),
    # who speaks in a paper, and behind a clause about whoever "he" is
    (
        "Obi launched a petition calling on the board to resign.",
        [("Obi", "calling on", "the board to resign")],
    ),
    (
        "The firm released a film clip that said the road was safe.",
        [("The firm", "said", "the road was safe")],
    ),
    (
        "The minister said they had paid, insisting that nothing was owed.",
        [
            ("The minister", "said", "they had paid"),
            ("The minister", "insisting", "nothing was owed"),
        ],
    ),
    (
        "The clerk alleged in the suit that Roe personally earned $5 million from the mine.",
        [("The clerk", "alleged", "Roe personally earned $5 million from the mine")],
    ),
    (
        "Ada Roe said he had been a friend and would do the same, claiming that he was ill.",
        [
            ("Ada Roe", "said", "he had been a friend and would do the same"),
            ("Ada Roe", "claiming", "he was ill"),
        ],
    ),
    (
        "Roe said Cole should leave for the good of the club, echoing a call by the board.",
        [
            ("Roe", "said", "Cole should leave for the good of the club"),
            ("Roe", "echoing", "a call by the board"),
        ],
    ),
    (
        "The mayor said his wife had left, insisting that nothing was owed.",
        [
            ("The mayor", "said", "his wife had left"),
            ("The mayor", "insisting", "nothing was owed"),
        ],
    ),
    (
        "Police said protesters had marched to the mill, demanding that it close.",
        [
            ("Police", "said", "protesters had marched to the mill"),
            ("protesters", "demanding", "it close"),
        ],
    ),
    # who is from a town and its county, or stands before a parenthesis in dashes
    (
        "Farmer Tim Roe from Ambleworth, East Sussex said the rain was late.",
        [("Farmer Tim Roe from Ambleworth", "said", "the rain was late")],
    ),
    (
        "The union will not strike, but Ada Roe – its secretary for trade, law and peace – said on"
        " Friday it might.",
        [("Ada Roe", "said", "it might")],
    ),
    # where what is reported ends
    (
        "Obi said the lift could be used - though some guests have said this is not so.",
        [
            ("Obi", "said", "the lift could be used"),
            ("some guests", "said", "this is not so"),
        ],
    ),
    ("That fear, many argue, was foolish.", [("many", "argue", "That fear was foolish")]),
    # who speaks in the second of two reports
    (
        "Many traders have said they will skip the vote and others have said they are not sure.",
        [
            ("Many traders", "said", "they will skip the vote"),
            ("others", "said", "they are not sure"),
        ],
    ),
    (
        "Obi complained that Eze had attacked him and questioned why nobody came.",
        [("Obi", "complained", "Eze had attacked him"), ("Obi", "questioned", "why nobody came")],
    ),
    (
        "The vote came after Obi told the Lagos Herald he was ill.",
        [("Obi", "told", "he was ill")],
    ),
    # who passes words on, and what shows something, is not who speaks
    (
        "The agency quoted Ada Obi as saying that the road was shut.",
        [("Ada Obi", "saying", "the road was shut")],
    ),
    (
        "Sources quoted Obi as telling the court: “I never left”.",
        [("Obi", "telling", "I never left")],
    ),
    (
        "The firm clarified the matter saying that the road was shut.",
        [("The firm", "clarified", "the matter"), ("The firm", "saying", "the road was shut")],
    ),
    (
        "Obi urged the army to leave, Interfax reported.",
        [("Obi", "urged", "the army to leave")],
    ),
    (
        "Tests suggested that the well was foul, Lagos Police said.",
        [("Lagos Police", "said", "Tests suggested that the well was foul")],
    ),
    (
        "The firm was blamed for the leak, according to a note on the ministry's website.",
        [
            (
                "a note on the ministry's website",
                "according to",
                "The firm was blamed for the leak",
            )
        ],
    ),
    # two reports in one sentence
    (
        "Obi admitted that troops had come, but denied that they had fired.",
        [("Obi", "admitted", "troops had come"), ("Obi", "denied", "they had fired")],
    ),
    (
        "Obi acknowledged the delay, noting that rain had fallen.",
        [("Obi", "acknowledged", "the delay"), ("Obi", "noting", "rain had fallen")],
    ),
    # who said it stands in another clause
    (
        "Obi, who said the road was shut, left.",
        [("Obi, who", "said", "the road was shut")],
    ),
    (
        "The firm issued a statement saying the road was shut.",
        [("The firm", "saying", "the road was shut")],
    ),
    ("The plan, as Obi put it, was a gift.", [("Obi", "put", "The plan was a gift")]),
    ("Obi put the toll at 40.", [("Obi", "put", "the toll at 40")]),
    ("Obi said that was untrue.", [("Obi", "said", "that was untrue")]),
    (
        "Obi said on Monday the road was shut, a claim that villagers rejected.",
        [("Obi", "said", "the road was shut"), ("villagers", "rejected", "the road was shut")],
    ),
    # the second of two cues has the subject of the first, not of what the first reports
    (
        'Obi denied his men had live rounds and blamed "gangs" for the deaths.',
        [("Obi", "denied", "his men had live rounds"), ("Obi", "blamed", '"gangs" for the deaths')],
    ),
    # a thing cannot speak: whoever leads or holds it does
    (
        "The government rejected accusations by doctors, as the union leading a three-week strike"
        " vowed to press on.",
        [
            ("The government", "rejected", "accusations by doctors"),
            ("the union", "vowed", "to press on"),
        ],
    ),
    ("The strike warned that shops would close.", []),
    # a paper passes on the words of whoever is named
    (
        "According to a letter seen by Kabar, the director for water, Agus Obi, had warned that it"
        " was foul.",
        [("Agus Obi", "warned", "it was foul")],
    ),
    # hearsay has no source
    (
        "The road is expected to open on Friday.",
        [("", "expected", "The road is expected to open on Friday")],
    ),
    ("Obi was accused of fraud.", [("", "accused", "Obi was accused of fraud")]),
    ("Shares fell amid fears that the dam would break.", [("", "fears", "the dam would break")]),
    # a subject that stands apart, or that a tagger takes for another word
    (
        "Ada Obi, head of the mill - which burned down in May - said it would be rebuilt.",
        [("Ada Obi, head of the mill", "said", "it would be rebuilt")],
    ),
    ("Jolly said he has seen the dam.", [("Jolly", "said", "he has seen the dam")]),
    (
        "Alarmed by the flood in Ruvo, Minister Ada Obi, the deputy chief, said that it would end.",
        [("Minister Ada Obi, the deputy chief", "said", "it would end")],
    ),
    (
        'Obi called it "shameful" and called on voters to stay away.',
        [("Obi", "called", 'it "shameful"'), ("Obi", "called on", "voters to stay away")],
    ),
    (
        "Many farmers fear that the dam has failed and warn that the town is next.",
        [
            ("Many farmers", "fear", "the dam has failed"),
            ("Many farmers", "warn", "the town is next"),
        ],
    ),
    # a subject that the parser takes into the phrase before it, or gives to another verb
    (
        "At a talk with Ada Berg and Ben Cole, the local director stated that the wall was safe.",
        [("the local director", "stated", "the wall was safe")],
    ),
    (
        "At Port Selma, where it costs $70,000 to join, Jan Micallef, the club's president and"
        " manager, suggested that the wall was safe.",
        [("Jan Micallef, the club's president and manager", "suggested", "the wall was safe")],
    ),
    (
        "Speaking in Selma, Obi, without naming him, also accused Eze of hiding the leak.",
        [("Obi", "accused", "Eze of hiding the leak")],
    ),
    (
        "Obi, meanwhile, who owns the mill, said the wall was safe.",
        [("Obi", "said", "the wall was safe")],
    ),
    (
        "Obi offered the man a job as head of the mill, then says he will welcome advice.",
        [("Obi", "says", "he will welcome advice")],
    ),
    # a participle beside what somebody did tells what he holds
    (
        "Obi left the hall, believing that the strike was over.",
        [("Obi", "believing", "the strike was over")],
    ),
    # beside who tells it, another's words count where that is somebody
    (
        "Obi said a third of those who said it was shut were wrong.",
        [("Obi", "said", "a third of those who said it was shut were wrong")],
    ),
    # an agency passes on what is the gist, and keeps its own where another only speaks in an aside
    ("Obi had said it was shut, according to The Kabar Post.", [("Obi", "said", "it was shut")]),
    (
        "Obi won on Monday night, when men declaring support for her came, according to"
        " The Kabar Post.",
        [
            (
                "The Kabar Post",
                "according to",
                "Obi won on Monday night, when men declaring support for her came",
            )
        ],
    ),
    # a name that is a helper elsewhere
    ("May said the vote would go ahead.", [("May", "said", "the vote would go ahead")]),
    (
        "The vote was held in May, officials said.",
        [("officials", "said", "The vote was held in May")],
    ),
    # a participle between the noun and its verb, and a relative clause that begins with a noun
    (
        "Divers searching for the cause of the leak on Friday said they had found a log.",
        [("Divers", "said", "they had found a log")],
    ),
    (
        "The paper, a copy of which was seen by the Herald, says the firm had paid.",
        [("The paper", "says", "the firm had paid")],
    ),
    # whom only an age names
    (
        "The 58-year-old accused western embassies of paying for the gloves.",
        [("The 58-year-old", "accused", "western embassies of paying for the gloves")],
    ),
    (
        "The 58-year-old said western embassies had paid.",
        [("The 58-year-old", "said", "western embassies had paid")],
    ),
    # a thing that goes on says nothing
    (
        "A clerk said talks with the firm were continuing, adding that the minister was ill.",
        [
            ("A clerk", "said", "talks with the firm were continuing"),
            ("A clerk", "adding", "the minister was ill"),
        ],
    ),
    # who says what behind a rejoinder
    (
        "Obi said the mill was his, a claim the mayor denied, saying that it was hers.",
        [
            ("Obi", "said", "the mill was his"),
            ("the mayor", "denied", "the mill was his"),
            ("the mayor", "saying", "it was hers"),
        ],
    ),
    # what somebody stresses beside what many do, and insists on beside what they did not do
    (
        "A clerk said guards carry no guns, stressing that the gate was shut.",
        [
            ("A clerk", "said", "guards carry no guns"),
            ("A clerk", "stressing", "the gate was shut"),
        ],
    ),
    (
        "A clerk said guards had not fired, insisting that the gate was shut.",
        [
            ("A clerk", "said", "guards had not fired"),
            ("A clerk", "insisting", "the gate was shut"),
        ],
    ),
    # a name behind a verb that looks like a participle
    ("“Forty,” repeated Dar.", [("Dar", "repeated", "Forty,")]),
    # an age, a name that is a word, and a subject behind a clause that opens the sentence
    (
        "The 61-year-old recalled being cut off by a flood.",
        [("The 61-year-old", "recalled", "being cut off by a flood")],
    ),
    ("Long said the bureau had left.", [("Long", "said", "the bureau had left")]),
    (
        "Two days after a blast left 12 persons dead, Collector Ada Roe on Sunday said no permit"
        " had been granted.",
        [("Collector Ada Roe", "said", "no permit had been granted")],
    ),
    # a name behind the office that a report is told by
    (
        "According to the warden, Ben Cole, the gate was shut.",
        [("the warden, Ben Cole", "According to", "the gate was shut")],
    ),
    (
        "The gate, according to the warden, Ben Cole, was shut.",
        [("the warden, Ben Cole", "according to", "The gate was shut")],
    ),
    (
        "The gate was shut, according to the warden, Ben Cole.",
        [("the warden, Ben Cole", "according to", "The gate was shut")],
    ),
    (
        "According to the warden, Ben Cole, a clerk, shut the gate.",
        [("the warden", "According to", "Ben Cole, a clerk, shut the gate")],
    ),
]

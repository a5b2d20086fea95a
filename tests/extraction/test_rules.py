"""How English reports: one sentence, and the source, cue and content that it has."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # a clause behind the cue
    ("Obi said that the road was shut.", [("Obi", "said", "the road was shut")]),
    ("Obi said the road was shut.", [("Obi", "said", "the road was shut")]),
    ("Obi told reporters that the road was shut.", [("Obi", "told", "the road was shut")]),
    (
        "Obi said in a statement that the road was shut.",
        [("Obi", "said", "the road was shut")],
    ),
    (
        "But, said Mr Obi, the jury must consider whether this was a vote.",
        [("Mr Obi", "said", "the jury must consider whether this was a vote")],
    ),
    (
        'Obi said it "may" open, but "the hours and the toll are not fixed".',
        [("Obi", "said", 'it "may" open, but "the hours and the toll are not fixed"')],
    ),
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
    # what somebody is asked
    ("Asked whether she would go, Obi laughed.", [("", "Asked", "whether she would go")]),
    (
        "Obi, asked if the road was safe, said it was.",
        [("", "asked", "if the road was safe"), ("Obi", "said", "it was")],
    ),
    (
        '"It is a lie," Obi said when asked about the loan.',
        [("Obi", "said", "It is a lie,"), ("", "asked about", "the loan")],
    ),
    (
        "Asked by a reporter at the gate why the mill had closed, Obi shrugged.",
        [("a reporter at the gate", "Asked", "why the mill had closed")],
    ),
    ("Farmers have been asked to save water.", [("", "asked", "to save water")]),
    ("Asked again, Obi shrugged.", []),
    # who is quoted right behind a quotation
    ('"Who has the key?" Mr. Obi asked.', [("Mr. Obi", "asked", "Who has the key?")]),
    (
        'Obi said that the road was lost: "It is gone," he added.',
        [("Obi", "said", "the road was lost"), ("he", "added", "It is gone,")],
    ),
    # a clause that opens what is reported
    (
        "When the rain came, the road was shut, Obi said.",
        [("Obi", "said", "When the rain came, the road was shut")],
    ),
    (
        "While the gate may open, Obi said, the road is shut.",
        [("Obi", "said", "While the gate may open the road is shut")],
    ),
    ("When pressed, Obi said the road was shut.", [("Obi", "said", "the road was shut")]),
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
    ("That fear, many argue, was foolish.", [("many", "argue", "That fear was foolish")]),
    # a present that looks like a noun
    (
        "The plane was insured in May, records show.",
        [("records", "show", "The plane was insured in May")],
    ),
    ('"It was new," Obi notes.', [("Obi", "notes", "It was new,")]),
    # what a noun is said to be, what stands in somebody's view
    (
        "Obi's point was that the road had been shut.",
        [("Obi", "point", "the road had been shut")],
    ),
    ("In their view, the road was safe.", [("their", "view", "the road was safe")]),
    # where the reporter goes on
    (
        "The firm said it would cut 300 jobs, a reversal of its plans.",
        [("The firm", "said", "it would cut 300 jobs")],
    ),
    (
        "Obi proposed that the road be shut, and opened the gate.",
        [("Obi", "proposed", "the road be shut")],
    ),
    ("Obi said that that was untrue.", [("Obi", "said", "that was untrue")]),
    (
        "The mayor was praised for the new market by traders.",
        [("traders", "praised", "The mayor for the new market")],
    ),
    (
        "The board denied it, but critics point to a leak.",
        [("The board", "denied", "it"), ("critics", "point to", "a leak")],
    ),
    (
        "Obi repeated his claim that the road was shut.",
        [("Obi", "repeated", "his claim that the road was shut")],
    ),
    (
        "Obi noted Eze's claim that the road was shut.",
        [("Obi", "noted", "the road was shut"), ("Eze", "claim", "the road was shut")],
    ),
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
    # a title in quotation marks, a beginning before the cue
    ('"We lost," Obi said on KLN\'s "Face the Day."', [("Obi", "said", "We lost,")]),
    ('But, Obi said, "there is a line."', [("Obi", "said", "But there is a line.")]),
    (
        'But, Obi told the mayors who argued in the city of Lagos, "nobody is safe there."',
        [("Obi", "told", "nobody is safe there.")],
    ),
    # a clause that is no aside
    (
        "Roe said the town prides itself on its mix, and people in Lagos see it as a strength.",
        [
            (
                "Roe",
                "said",
                "the town prides itself on its mix, and people in Lagos see it as a strength",
            )
        ],
    ),
    # an infinitive of what somebody did
    (
        "Obi climbed on a lorry to warn that the road was shut.",
        [("Obi", "warn", "the road was shut")],
    ),
    # what is no saying
    ("The bank denied farmers a loan.", []),
    ("The port charged a fee of $40.", []),
    ("Obi called Eze.", []),
    # whom one pleads with, names, blames
    (
        "The widow pleaded with the committee to be granted 24 hours.",
        [("The widow", "pleaded", "to be granted 24 hours")],
    ),
    (
        "Police identified her as the woman in the car.",
        [("Police", "identified", "her as the woman in the car")],
    ),
    (
        "Obi said the raid had failed but blamed it on the villagers.",
        [("Obi", "said", "the raid had failed"), ("Obi", "blamed", "it on the villagers")],
    ),
    # the clause before or around the cue
    ("The road was shut, Obi said on Friday.", [("Obi", "said", "The road was shut")]),
    (
        "The road, Obi said, was shut at noon.",
        [("Obi", "said", "The road was shut at noon")],
    ),
    ("However, the road was shut, Obi said.", [("Obi", "said", "the road was shut")]),
    (
        '"The gift" and the loan were taken from a fund, Obi said.',
        [("Obi", "said", '"The gift" and the loan were taken from a fund')],
    ),
    (
        "Two died in Obo, the Lagos-based Society for Peace reported.",
        [("the Lagos-based Society for Peace", "reported", "Two died in Obo")],
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
    # a clause that belongs to a noun, a participle that does not
    (
        '"It is a lie," Obi told Interfax in response to claims he had left.',
        [("Obi", "told", "It is a lie,")],
    ),
    (
        '"It is a lie," Obi said in the statement read out to the press by an aide.',
        [("Obi", "said", "It is a lie,")],
    ),
    (
        "Obi clarified the matter saying that the convoy had crashed.",
        [("Obi", "clarified", "the matter"), ("Obi", "saying", "the convoy had crashed")],
    ),
    # a word or two behind the cue
    ('Obi said "yes."', [("Obi", "said", "yes.")]),
    ('Asked again, Obi replied "never".', [("Obi", "replied", "never")]),
    ('Obi said "no doubt" the road was shut.', [("Obi", "said", '"no doubt" the road was shut')]),
    (
        "Obi said that the well was dry, and that legislation guaranteed families water.",
        [("Obi", "said", "the well was dry, and that legislation guaranteed families water")],
    ),
    (
        "Warning that rain would come, Obi shut the road.",
        [("Obi", "Warning", "rain would come")],
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
    # a noun phrase, an infinitive, an object with its name
    ("Obi denied the charge.", [("Obi", "denied", "the charge")]),
    ("Obi promised to rebuild the bridge.", [("Obi", "promised", "to rebuild the bridge")]),
    ("Obi urged the army to leave.", [("Obi", "urged", "the army to leave")]),
    ('Obi called the plan "a gift".', [("Obi", "called", 'the plan "a gift"')]),
    (
        "Obi accused the army of burning homes.",
        [("Obi", "accused", "the army of burning homes")],
    ),
    # the passive, according to, nouns
    (
        "Farmers were told by Obi that the dam would hold.",
        [("Obi", "told", "the dam would hold")],
    ),
    ("According to Obi, the road was shut.", [("Obi", "According to", "the road was shut")]),
    ("The road was shut, according to Obi.", [("Obi", "according to", "The road was shut")]),
    (
        "Voters laughed at Obi's claim that the road was shut.",
        [("Obi", "claim", "the road was shut")],
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
        [("Obi", "said", "the road was shut")],
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
    # a clause behind the paper it stands in
    (
        'Obi said in an e-mailed statement it had "honoured every order".',
        [("Obi", "said", 'it had "honoured every order"')],
    ),
    (
        "Obi told the court her son had left.",
        [("Obi", "told", "her son had left")],
    ),
    (
        'Obi told Kabar News the firm\'s logs "spoke for themselves".',
        [("Obi", "told", 'the firm\'s logs "spoke for themselves"')],
    ),
    (
        "It was a charge that the guard rejected as 'pure invention'.",
        [("the guard", "rejected", "pure invention")],
    ),
    (
        "The pair say in statements seen by Kabar News that the road was shut.",
        [("The pair", "say", "the road was shut")],
    ),
    (
        'The firm said the e-mails had been "torn up".',
        [("The firm", "said", 'the e-mails had been "torn up"')],
    ),
    ("Obi contested this account.", [("Obi", "contested", "this account")]),
    # a quotation within what is reported goes with it, or to who says it
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
    # how somebody wants to be named is no statement
    (
        "Ada Obi, a nurse at the mission who asked that her full name be used, said it was shut.",
        [
            (
                "Ada Obi, a nurse at the mission who asked that her full name be used",
                "said",
                "it was shut",
            )
        ],
    ),
    (
        "An officer, who asked not to be identified, said the road was shut.",
        [("An officer, who asked not to be identified", "said", "the road was shut")],
    ),
    # the noun that sums up is no part of who calls it something
    (
        "Ada Berg had told parliament the men were paid by others, an allegation Obi called false.",
        [("Ada Berg", "told", "the men were paid by others"), ("Obi", "called", "false")],
    ),
    # what was named before is called something
    (
        'Ada Berg said it sank, a claim that the captain rejected as "a fairy tale".',
        [("Ada Berg", "said", "it sank"), ("the captain", "rejected", "a fairy tale")],
    ),
    (
        "Ada Berg said that the crew drank, which Obi called an insult.",
        [("Ada Berg", "said", "the crew drank"), ("Obi", "called", "an insult")],
    ),
    ("Obi was described by one diplomat as furious.", [("one diplomat", "described", "furious")]),
    # doubts and the like, voiced
    (
        "The union expressed doubt that the ferry would sail.",
        [("The union", "expressed doubt", "the ferry would sail")],
    ),
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
    # a paper passes on the words of whoever is named
    (
        "According to a letter seen by Kabar, the director for water, Agus Obi, had warned that it"
        " was foul.",
        [("Agus Obi", "warned", "it was foul")],
    ),
    # what is named in the passive, and before what it says
    ("The plan was criticised by Obi.", [("Obi", "criticised", "The plan")]),
    (
        "As Obi noted, the road was shut at noon.",
        [("Obi", "noted", "the road was shut at noon")],
    ),
    (
        "Obi said having Berg on the board was a mistake.",
        [("Obi", "said", "having Berg on the board was a mistake")],
    ),
    (
        'Obi described the pier as "badly built".',
        [("Obi", "described", 'the pier as "badly built"')],
    ),
    ("Obi called for Berg to step down.", [("Obi", "called for", "Berg to step down")]),
    ("Nearly a third say the road is shut.", [("Nearly a third", "say", "the road is shut")]),
    # positions held: by verbs, particles, adjectives and nouns
    ("Obi backed the plan.", [("Obi", "backed", "the plan")]),
    ("Obi weighed in on the plan.", [("Obi", "weighed in", "the plan")]),
    ("Obi was worried about the dam.", [("Obi", "worried about", "the dam")]),
    ("Obi is confident that the dam will hold.", [("Obi", "confident", "the dam will hold")]),
    ("Obi expressed concern over the dam.", [("Obi", "expressed concern", "the dam")]),
    (
        "Obi made clear that he would stay.",
        [("Obi", "made clear", "he would stay")],
    ),
    ("Obi's support for the ferry grew.", [("Obi", "support", "the ferry")]),
    ("Obi defended the decision.", [("Obi", "defended", "the decision")]),
    # hearsay has no source
    (
        "The road is expected to open on Friday.",
        [("", "expected", "The road is expected to open on Friday")],
    ),
    ("Obi was accused of fraud.", [("", "accused", "Obi was accused of fraud")]),
    ("Shares fell amid fears that the dam would break.", [("", "fears", "the dam would break")]),
    # where the reporter goes on
    (
        "Obi insisted that no water was let out, hours after farmers fled the valley.",
        [("Obi", "insisted", "no water was let out")],
    ),
    (
        "Obi said the road was shut, although lorries still used it.",
        [("Obi", "said", "the road was shut")],
    ),
    (
        "Obi said the road was shut, but nobody had closed the gate.",
        [("Obi", "said", "the road was shut")],
    ),
    ("Obi praised Berg, a former judge.", [("Obi", "praised", "Berg")]),
    ("Obi praised Berg, who once ran the mill.", [("Obi", "praised", "Berg")]),
    ("Obi promised to leave, waving at the crowd.", [("Obi", "promised", "to leave")]),
    ("Obi supported the plan after it was changed.", [("Obi", "supported", "the plan")]),
    # no reporter goes on inside a quotation
    (
        'Obi noted that the dam "was not built for such rain, but it held".',
        [("Obi", "noted", 'the dam "was not built for such rain, but it held"')],
    ),
    ('Obi condemned "such a cruel act" and left.', [("Obi", "condemned", "such a cruel act")]),
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
    # the first words of a clause, whatever a parser takes them for
    (
        "Obi argued his fight to save the mill is lost.",
        [("Obi", "argued", "his fight to save the mill is lost")],
    ),
    ("Obi said Monday's vote was lost.", [("Obi", "said", "Monday's vote was lost")]),
    (
        "Obi said following a vote in May that he had no doubts.",
        [("Obi", "said", "he had no doubts")],
    ),
    # a thing that a relative clause says somebody denies or backs
    ("A deal Obi backed fell through.", [("Obi", "backed", "A deal")]),
    ("The bill opposed by Obi was passed.", [("Obi", "opposed", "The bill")]),
    ("The charge that Obi denied was read.", [("Obi", "denied", "The charge")]),
    ("It came amid a row over class sizes, a figure parents dispute.", []),
    # a relative pronoun is part of what is reported, where it is its subject or object
    (
        "The levy, which Obi said had ruined farmers, was dropped.",
        [("Obi", "said", "which had ruined farmers")],
    ),
    (
        "Obi bought what engineers say is necessary.",
        [("engineers", "say", "what is necessary")],
    ),
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
    # what it was done for is the reporter's, and so is the occasion, though the cue's words go on
    (
        "Obi plans to open the files in an attempt to calm voters.",
        [("Obi", "plans", "to open the files")],
    ),
    (
        "Obi said the army had moved in an effort to end the row.",
        [("Obi", "said", "the army had moved in an effort to end the row")],
    ),
    # somebody is attacked in words for what they did
    ("Obi attacked Berg for refusing to go.", [("Obi", "attacked", "Berg for refusing to go")]),
    ("Police attacked protesters for hours.", []),
    (
        "Berg put it to her that both could not be true.",
        [("Berg", "put", "both could not be true")],
    ),
    (
        "Obi demanded that the firms propose a plan.",
        [("Obi", "demanded", "the firms propose a plan")],
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
    # what is not believed is denied; what one "would" back is backed
    ("Villagers do not believe a word of it.", [("Villagers", "believe", "it")]),
    ("Obi does not accept the result.", [("Obi", "accept", "the result")]),
    ("Obi accepted the prize.", []),
    ("Obi accepted that it was shut.", [("Obi", "accepted", "it was shut")]),
    ("Obi would support the bill.", [("Obi", "support", "the bill")]),
    ("Obi would support the bill if it were changed.", []),
    # what comes first may be no more than a setting
    (
        "Given what he knows, voters see him as a threat.",
        [("voters", "see", "him as a threat")],
    ),
    (
        "And if the dam fails, she said, she would consider a move.",
        [("she", "said", "And if the dam fails she would consider a move")],
    ),
    # no statements
    ("Soldiers defended the bridge.", []),
    ("The firm continued the work until rain fell.", []),
    ("People who support the plan were there.", []),
    ("Obi would say that the road was shut.", []),
    ("Obi was told that the road was shut.", []),
    ("Gunmen attacked a market.", []),
    ("Obi did not say that the road was shut.", []),
    ("I said that the road was shut.", []),
    ("Obi declined to comment.", []),
    ("Obi refused to comment on the report.", []),
    ("Obi did not respond to a request for comment.", []),
    ("Obi would neither confirm nor deny that talks were under way.", []),
    ("Obi refused to be drawn on the cost.", []),
    ("Traders were counting their losses.", []),
    ("She has shown no sign of going.", []),
    ("The fire ripped through the hills, claiming ten lives.", []),
    ("Members met to raise their concerns with Ada Obi.", []),
    ("Obi has said nothing about where the money would come from.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_a_sentence_reports(
    extractor: Extractor, text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = [
        (" ".join(s.of(text) for s in x.source), x.cue.of(text) if x.cue else "", x.text)
        for x in extractor.extract(text)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "asserts", "denied"),
    [
        ("Obi said the road was shut.", True, False),
        ("Obi denied that the road was shut.", True, True),
        ("Obi clarified the nature of the road.", False, False),
        ("Obi echoed this sentiment.", False, False),
        ("Obi disputed that.", False, True),
        ("Obi asked whether the road was shut.", False, False),
        ("Obi wants an inquiry.", False, False),
        ("Obi supports the plan.", False, False),
        ("Obi wants to leave.", False, False),
        ("Obi hopes that the dam holds.", False, False),
        ("Obi is worried that the dam will break.", False, False),
        ("Obi is adamant that the dam will hold.", True, False),
        ("Obi expressed doubts about the dam.", False, False),
        ("The dam is expected to hold.", False, False),
        ("Obi promised to rebuild the dam.", True, False),
        ("Obi ruled out sabotage.", True, True),
        ("Obi did not dispute that the dam had failed.", False, False),
        ("Obi denied it.", False, True),
        ("Villagers do not believe a word of it.", False, True),
        ("Obi does not believe the figures.", True, True),
        ("Obi would support the bill.", False, False),
    ],
)
def test_what_is_asserted_and_what_denied(
    extractor: Extractor, text: str, asserts: bool, denied: bool
) -> None:
    (statement,) = extractor.extract(text)
    assert (statement.asserts, statement.denied) == (asserts, denied)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The supplier, Orbit Kenya, said the road was shut.", "Orbit Kenya", None),
        (
            "Ada Obi, a nurse at Lodwar Hospital who fled, said it was shut.",
            "Ada Obi",
            "nurse at Lodwar Hospital",
        ),
        (
            "A senior ministry official, who declined to be named, said it was shut.",
            "A senior ministry official",
            None,
        ),
        (
            "Ada Obi, Carla Berg and Tom Roe said it was shut.",
            "Ada Obi, Carla Berg and Tom Roe",
            None,
        ),
        ("Ada Obi and his deputy, Carla Berg, said it was shut.", "Ada Obi and Carla Berg", None),
        ("The widow, 46, said it was shut.", "widow", None),
        (
            "Ombudswoman Ada Obi arrived in Cusco. Soldiers were seen in Cusco, she said.",
            "Ada Obi",
            "Ombudswoman",
        ),
        ("LIMA, 3 de — Prime Minister Ada Obi said it was shut.", "Ada Obi", "Prime Minister"),
    ],
)
def test_who_speaks_and_as_what(
    extractor: Extractor, text: str, name: str, role: str | None
) -> None:
    (statement,) = extractor.extract(text)
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.role) == (name, role)

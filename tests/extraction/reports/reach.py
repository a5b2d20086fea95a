"""Reports in which the reporter goes on, or has begun: how far what is reported reaches."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # the verb of a sentence behind a relative clause, where the parser saw none
    (
        "Ada Obi, who said that the bridge was shut because the cables were rusty, left early.",
        [("Ada Obi, who", "said", "the bridge was shut because the cables were rusty")],
    ),
    # a gerund that opens what is said
    (
        "Obi has claimed closing the gate was wrong.",
        [("Obi", "claimed", "closing the gate was wrong")],
    ),
    # what the reporter sets against it
    ("Obi called it a gift after the board had met.", [("Obi", "called", "it a gift")]),
    (
        "Obi said the road was open, whereas the police said it was shut.",
        [("Obi", "said", "the road was open"), ("the police", "said", "it was shut")],
    ),
    (
        "The army says six died, whereas the rebels put the number at 30.",
        [("The army", "says", "six died"), ("the rebels", "put", "the number at 30")],
    ),
    # what somebody did not tell beside what was said
    (
        "A court spokeswoman confirmed that the hearing had been put off but gave no reason.",
        [("A court spokeswoman", "confirmed", "the hearing had been put off")],
    ),
    (
        "Police said a man had been held but did not name him.",
        [("Police", "said", "a man had been held")],
    ),
    (
        "Obi said the board had met but did not agree.",
        [("Obi", "said", "the board had met but did not agree")],
    ),
    # somebody of several with words of their own
    (
        "Villagers blamed the dam, with some saying it had leaked for years.",
        [("Villagers", "blamed", "the dam"), ("some", "saying", "it had leaked for years")],
    ),
    # where and for how long somebody spoke
    (
        "The party hit back on Twitter, calling the report a lie.",
        [("The party", "calling", "the report a lie")],
    ),
    ("The countries have argued for years over the price of power.", []),
    (
        "Obi hit back at the claims.",
        [("Obi", "hit back", "the claims")],
    ),
    # what was reported before somebody promised something
    (
        "The town has vowed to stop the theft after an audit revealed that two gates leaked.",
        [
            ("The town", "vowed", "to stop the theft"),
            ("an audit", "revealed", "two gates leaked"),
        ],
    ),
    # what goes on behind a cue amid it
    (
        "Eleven children are ill, the officer said Friday, but no one has been admitted.",
        [("the officer", "said", "Eleven children are ill but no one has been admitted")],
    ),
    (
        "He had signed a paper, she said, and had been told it was a receipt.",
        [("she", "said", "He had signed a paper and had been told it was a receipt")],
    ),
    (
        "The road was shut, he said, and police denied the charge.",
        [("he", "said", "The road was shut"), ("police", "denied", "the charge")],
    ),
    (
        "Obi said the engine had left at 1:20am, a minute after the call, and was pumping.",
        [
            (
                "Obi",
                "said",
                "the engine had left at 1:20am, a minute after the call, and was pumping",
            )
        ],
    ),
    # where the reporter goes on
    (
        "Obi told them the wall was ''safe,'' adding that the gate was ''new.''",
        [
            ("Obi", "told", "the wall was ''safe,''"),
            ("Obi", "adding", "the gate was ''new.''"),
        ],
    ),
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
    # what it was done for is the reporter's, and so is the occasion, though the cue's words go on
    (
        "Obi plans to open the files in an attempt to calm voters.",
        [("Obi", "plans", "to open the files")],
    ),
    (
        "Obi said the army had moved in an effort to end the row.",
        [("Obi", "said", "the army had moved in an effort to end the row")],
    ),
    # what comes first may be no more than a setting
    (
        "Given what he knows, voters see him as a threat.",
        [("voters", "see", "him as a threat")],
    ),
    (
        "And if the dam fails, she said, she would consider a move.",
        [("she", "said", "And if the dam fails she would consider a move")],
    ),
    # what an answer does is not the answer
    (
        "Obi answered a question on trade by asserting that the firm hires abroad.",
        [("Obi", "asserting", "the firm hires abroad")],
    ),
    # what amid a relative clause somebody is said to say is no more than the clause
    (
        "The route leads to a town where, according to the army, 900 people are cut off.",
        [("the army", "according to", "900 people are cut off")],
    ),
    (
        "A judge has freed a teacher over a post that, prosecutors say, was a call to riot.",
        [("prosecutors", "say", "that was a call to riot")],
    ),
    (
        "The road, which, the mayor said, had been shut for years, reopened on Monday.",
        [("the mayor", "said", "which had been shut for years")],
    ),
    # what is joined with a gerund, with a "that" and a "had", or with a denial
    (
        "Ben Roe, 61, denies owing the bank money and faces a fine.",
        [("Ben Roe, 61", "denies", "owing the bank money")],
    ),
    (
        'The baker said in an emailed reply that it was "deeply sorry" and had set up a fund.',
        [("The baker", "said", 'it was "deeply sorry" and had set up a fund')],
    ),
    (
        'The ministry denied its men had fired, blaming "rebels in stolen coats".',
        [
            ("The ministry", "denied", "its men had fired"),
            ("The ministry", "blaming", "rebels in stolen coats"),
        ],
    ),
    (
        "Obi vowed that no stone would be left unturned and ruled out a ransom.",
        [
            ("Obi", "vowed", "no stone would be left unturned"),
            ("Obi", "ruled out", "a ransom"),
        ],
    ),
    # a past goes on with a "had", and a list with its items
    (
        "Obi had vowed to back the plan but sounded unsure this week.",
        [("Obi", "vowed", "to back the plan")],
    ),
    (
        "Obi spoke of the malaise in the town, the lack of work for the young, the drugs.",
        [("Obi", "spoke of", "the malaise in the town, the lack of work for the young, the drugs")],
    ),
    # what was done or went on as it was said
    (
        "Obi said on leaving the court that the judge had lied.",
        [("Obi", "said", "the judge had lied")],
    ),
    (
        "Obi said after the meeting with the board he would not accept the offer.",
        [("Obi", "said", "he would not accept the offer")],
    ),
    (
        "Obi said before the vote she had never met Cole.",
        [("Obi", "said", "she had never met Cole")],
    ),
    # what had been done before it was said
    (
        "The firm put the number of its staff at 46 as well, and said that it would pay in full.",
        [
            ("The firm", "put", "the number of its staff at 46 as well"),
            ("The firm", "said", "it would pay in full"),
        ],
    ),
    (
        "Two guards said the port was calm but the army had asked for help.",
        [
            ("Two guards", "said", "the port was calm but the army had asked for help"),
            ("the army", "asked for", "help"),
        ],
    ),
    (
        "Two guards said the port was calm and the army asked for help.",
        [
            ("Two guards", "said", "the port was calm"),
            ("the army", "asked for", "help"),
        ],
    ),
    # a participle of saying that no comma parts from what was said
    (
        "Obi called for calm adding that the road was shut.",
        [("Obi", "called for", "calm"), ("Obi", "adding", "the road was shut")],
    ),
    (
        "Obi said the road was shut adding that it would open in May.",
        [("Obi", "said", "the road was shut"), ("Obi", "adding", "it would open in May")],
    ),
    (
        "Obi praised the army for its work stating that the war was won.",
        [
            ("Obi", "praised", "the army for its work"),
            ("Obi", "stating", "the war was won"),
        ],
    ),
    (
        "Obi asked Eze to name the thief insisting that none was missing.",
        [
            ("Obi", "asked", "Eze to name the thief"),
            ("Obi", "insisting", "none was missing"),
        ],
    ),
    (
        "Obi denied writing a letter saying that the war was won.",
        [("Obi", "denied", "writing a letter saying that the war was won")],
    ),
    ("Obi kept saying that the war was won.", [("Obi", "saying", "the war was won")]),
    # a cue clause that parts a subject from its verb
    (
        "The firm, Obi told the court, had sold the land.",
        [("Obi", "told", "The firm had sold the land")],
    ),
    (
        "The drums, the army said in a statement on Sunday, were found in the hut.",
        [("the army", "said", "The drums were found in the hut")],
    ),
    (
        "The army claimed that ten rebels died while the rebels put the figure at three.",
        [
            ("The army", "claimed", "ten rebels died"),
            ("the rebels", "put", "the figure at three"),
        ],
    ),
    # what came of what somebody was told to do
    (
        "The guard told the driver to turn back and the road was shut.",
        [("The guard", "told", "to turn back")],
    ),
    (
        "The clerk asked the court to free him and the judge refused.",
        [("The clerk", "asked", "the court to free him")],
    ),
    (
        "The guard urged the men to leave and that the shops be closed.",
        [("The guard", "urged", "the men to leave and that the shops be closed")],
    ),
]

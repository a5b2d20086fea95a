"""What tells that somebody said or holds something, and what only seems to."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    ("The driver told of a long night.", [("The driver", "told of", "a long night")]),
    ("Musa asked to be called Obi.", []),
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
    # what is found, and what is not
    (
        "The auditors found no record of the loan.",
        [("The auditors", "found", "no record of the loan")],
    ),
    (
        "The inquiry found no evidence that the guards had slept.",
        [("The inquiry", "found", "no evidence that the guards had slept")],
    ),
    ("The log shows no sign that Obi left.", [("The log", "shows", "no sign that Obi left")]),
    ("Neither the army nor the rebels admitted firing the shell.", []),
    # a denial behind what is denied
    (
        "Obi said the road was shut, which the mayor denies.",
        [("Obi", "said", "the road was shut"), ("the mayor", "denies", "the road was shut")],
    ),
    (
        "Five men died, according to the army, which the rebels dispute.",
        [
            ("the army", "according to", "Five men died"),
            ("the rebels", "dispute", "Five men died"),
        ],
    ),
    (
        "Obi says the firm is seeking mines - a claim denied by its lawyers.",
        [
            ("Obi", "says", "the firm is seeking mines"),
            ("its lawyers", "denied", "the firm is seeking mines"),
        ],
    ),
    (
        "Obi accused the firm of dumping waste, a charge denied by its lawyers.",
        [
            ("Obi", "accused", "the firm of dumping waste"),
            ("its lawyers", "denied", "the firm of dumping waste"),
        ],
    ),
    (
        "The firm is accused of dumping waste in the lake, which it denies.",
        [
            ("", "accused", "The firm is accused of dumping waste in the lake"),
            ("it", "denies", "dumping waste in the lake"),
        ],
    ),
    (
        "The bishop wrote a letter responding to claims he failed to report the thefts.",
        [("", "claims", "he failed to report the thefts")],
    ),
    ("Two men died in what police described as a riot.", [("police", "described", "a riot")]),
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
    # the passive, according to, nouns
    (
        "Farmers were told by Obi that the dam would hold.",
        [("Obi", "told", "the dam would hold")],
    ),
    ("According to Obi, the road was shut.", [("Obi", "According to", "the road was shut")]),
    ("The road was shut, according to Obi.", [("Obi", "according to", "The road was shut")]),
    ("They were buried according to their rites.", []),
    (
        "Voters laughed at Obi's claim that the road was shut.",
        [("Obi", "claim", "the road was shut")],
    ),
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
    ("Obi was not so sure: a longer haul means a lower price.", []),
    ("Obi lashed out on Facebook's ban.", [("Obi", "lashed out", "Facebook's ban")]),
    ("Obi weighed in.", []),
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
    # a thing that a relative clause says somebody denies or backs
    ("A deal Obi backed fell through.", [("Obi", "backed", "A deal")]),
    ("The bill opposed by Obi was passed.", [("Obi", "opposed", "The bill")]),
    ("The charge that Obi denied was read.", [("Obi", "denied", "The charge")]),
    ("It came amid a row over class sizes, a figure parents dispute.", []),
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
    # a day is no particle
    (
        "The march was peaceful, Obi insisted on Friday.",
        [("Obi", "insisted", "The march was peaceful")],
    ),
    # a figure is put to a thing that is told before, or that a clause describes
    (
        "Obi estimated it at more than nine tonnes.",
        [("Obi", "estimated", "it at more than nine tonnes")],
    ),
    ('Obi put that at "a few hundred".', [("Obi", "put", 'that at "a few hundred"')]),
    (
        "Obi put the volume of slurry released at 50 cubic metres.",
        [("Obi", "put", "the volume of slurry released at 50 cubic metres")],
    ),
    (
        "Counsel, Ada Obi, put to him that he had taken the money.",
        [("Counsel, Ada Obi", "put", "he had taken the money")],
    ),
    # words behind a semicolon are still those of who spoke before it, if nobody else speaks there
    (
        "They were paid by the piece, Obi said; a good hand took home nine pounds.",
        [("Obi", "said", "They were paid by the piece a good hand took home nine pounds")],
    ),
    (
        "They were paid by the piece, Obi said; Berg denied it.",
        [("Obi", "said", "They were paid by the piece"), ("Berg", "denied", "it")],
    ),
    # "put down" says nothing, so "he said" is no repetition
    (
        "He put down his drill at the third door, he said.",
        [("he", "said", "He put down his drill at the third door")],
    ),
    # claims that somebody else owns, told in a rejection and behind an "of"
    (
        "The board said the claim by Ada Obi that the road was shut was false.",
        [
            ("The board", "said", "the claim by Ada Obi that the road was shut was false"),
            ("Ada Obi", "claim", "the road was shut"),
        ],
    ),
    (
        "The letters buttress the contention of former minister Ada Obi that she was dismissed.",
        [("former minister Ada Obi", "contention", "she was dismissed")],
    ),
    ("Obi contested the seat.", []),
    # what is not believed is denied; what one "would" back is backed
    ("Villagers do not believe a word of it.", [("Villagers", "believe", "it")]),
    ("Obi does not accept the result.", [("Obi", "accept", "the result")]),
    ("Obi accepted the prize.", []),
    ("Obi accepted that it was shut.", [("Obi", "accepted", "it was shut")]),
    ("Obi would support the bill.", [("Obi", "support", "the bill")]),
    ("Obi would support the bill if it were changed.", []),
    # a preposition hung to the day, a name behind a clause between commas or before its thing
    (
        "The harbour office had warned on Sunday of winds of up to 90km/h in the strait.",
        [("The harbour office", "warned", "winds of up to 90km/h in the strait")],
    ),
    (
        "A clerk at the port, who was not allowed to speak to the press, called the report"
        ' "a fine fairy tale".',
        [
            (
                "A clerk at the port, who was not allowed to speak to the press",
                "called",
                'the report "a fine fairy tale"',
            )
        ],
    ),
    (
        'Obi described as "regrettable" remarks by Carla Berg, who told the Herald that it was'
        " late.",
        [
            ("Obi", "described", '"regrettable" remarks by Carla Berg'),
            ("Carla Berg, who", "told", "it was late"),
        ],
    ),
    # minutes that were taken, not that passed
    (
        "Minutes of the meeting show that the board knew of the leak.",
        [("Minutes of the meeting", "show", "the board knew of the leak")],
    ),
    ("Minutes of talks held that May say nothing of it.", []),
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
    # words of African, Asian and court copy
    ("Obi rubbished the report.", [("Obi", "rubbished", "the report")]),
    ("Rubbish was burnt in the yard, and the road was shut.", []),
    ("Fans trashed the hotel.", []),
    (
        "Obi attributed the accident to speeding.",
        [("Obi", "attributed", "the accident to speeding")],
    ),
    (
        "Obi challenged the board to publish its accounts.",
        [("Obi", "challenged", "the board to publish its accounts")],
    ),
    (
        "Obi challenged the minister that the road was bad.",
        [("Obi", "challenged", "the road was bad")],
    ),
    ("Obi challenged Eze for the title.", []),
    (
        "Obi charged the officers to remain neutral.",
        [("Obi", "charged", "the officers to remain neutral")],
    ),
    ("The club charged visitors $5 to enter.", []),
    ("Obi tasked the board to fix it.", [("Obi", "tasked", "the board to fix it")]),
    (
        "Obi assured them of the government's support.",
        [("Obi", "assured", "the government's support")],
    ),
    ("Obi apprised the House that it rained.", [("Obi", "apprised", "it rained")]),
    ("She directed that the file be found.", [("She", "directed", "the file be found")]),
    ("The defence prayed for bail.", [("The defence", "prayed for", "bail")]),
    ("Obi solicited their support.", [("Obi", "solicited", "their support")]),
    (
        "The party distanced itself from the remarks.",
        [("The party", "distanced", "the remarks")],
    ),
    ("Ben Obi pleaded not guilty to theft.", [("Ben Obi", "pleaded", "not guilty to theft")]),
    ("Ben Obi did not plead guilty.", []),
    (
        "They are of the view that the road is bad.",
        [("They", "view", "the road is bad")],
    ),
    ("Obi is not of the view that the road is bad.", []),
    # somebody is told to name somebody, which is more than how to be named
    ("Obi asked Eze to name the thief.", [("Obi", "asked", "Eze to name the thief")]),
    # a figure behind a place
    (
        "Obi, however, put the deaths at Kano at 17.",
        [("Obi", "put", "the deaths at Kano at 17")],
    ),
    # who speaks closes the sentence
    (
        "Two men fled, confirmed a police officer.",
        [("a police officer", "confirmed", "Two men fled")],
    ),
    ("Two men fled, reported The Star.", [("The Star", "reported", "Two men fled")]),
    ("The firm grew, reported a profit.", [("The firm", "reported", "a profit")]),
    ("He rose, thanked the board, and left.", [("He", "thanked", "the board")]),
    ("Obi frowned at the delay.", [("Obi", "frowned at", "the delay")]),
    ("Obi harped on the need for calm.", [("Obi", "harped on", "the need for calm")]),
    ("Obi canvassed for new roads.", [("Obi", "canvassed for", "new roads")]),
    ("Obi slammed the police over the delay.", [("Obi", "slammed", "the police over the delay")]),
    ("Obi slammed the door for the last time.", []),
    (
        "The army claimed having freed ten men.",
        [("The army", "claimed", "having freed ten men")],
    ),
    ("As per officials, the man fled.", [("officials", "As per", "the man fled")]),
    ("The man, as per Ben Obi, fled.", [("Ben Obi", "as per", "The man fled")]),
    ("The hut was built as per the plan.", []),
    (
        "There were posts during the week claiming that the road was shut.",
        [("posts during the week", "claiming", "the road was shut")],
    ),
    (
        "Obi appealed to the men not to believe rumours.",
        [("Obi", "appealed", "not to believe rumours")],
    ),
    ("Obi assured the widows of help.", [("Obi", "assured", "help")]),
    ("Obi stressed on the need for calm.", [("Obi", "stressed on", "the need for calm")]),
    ("Obi stressed on Monday that it rained.", [("Obi", "stressed", "it rained")]),
    ("Obi rued that it was late.", [("Obi", "rued", "it was late")]),
    (
        "Obi exuded confidence that it would open.",
        [("Obi", "exuded confidence", "it would open")],
    ),
    # a finding joined to what a body did
    (
        "The panel met on Monday and decided that the gate was safe.",
        [("The panel", "decided", "the gate was safe")],
    ),
    (
        "Judges rejected the appeal and found that the ban was lawful.",
        [("Judges", "rejected", "the appeal"), ("Judges", "found", "the ban was lawful")],
    ),
    ("Obi opened the gate and found the key.", []),
    # an adjective's clause keeps when it is to be
    (
        "Obi was sure that the gate would open on Friday.",
        [("Obi", "sure", "the gate would open on Friday")],
    ),
    (
        "Ada Obi is convinced that the gate is safe.",
        [("Ada Obi", "convinced", "the gate is safe")],
    ),
    ("Obi was clear that the gate was safe.", [("Obi", "clear", "the gate was safe")]),
    ("It was clear that the gate was safe.", []),
    # nouns that report only with a clause
    (
        "Voters laughed at Obi's explanation that the gate was stuck.",
        [("Obi", "explanation", "the gate was stuck")],
    ),
    (
        "Obi made the point that the gate was stuck.",
        [("Obi", "made the point", "the gate was stuck")],
    ),
    ("Voters laughed at Obi's explanation.", []),
    (
        "The board said in a statement by Ada Obi that the gate was stuck.",
        [("The board", "said", "the gate was stuck")],
    ),
    ("Obi has the evidence that the gate was stuck.", []),
    # whose claim it is, though the "by" hangs above the noun's preposition
    (
        "Voters laughed at the assertion by Ada Obi that the gate was stuck.",
        [("Ada Obi", "assertion", "the gate was stuck")],
    ),
    # from whom somebody hears it
    (
        "The council heard from Ada Obi that the gate was stuck.",
        [("Ada Obi", "heard", "the gate was stuck")],
    ),
    # in somebody's view
    (
        "In Obi's assessment, the gate was stuck.",
        [("Obi", "assessment", "the gate was stuck")],
    ),
    ("By Obi's estimate, the gate cost $40.", [("Obi", "estimate", "the gate cost $40")]),
    (
        "In the opinion of Ada Obi, the gate was stuck.",
        [("Ada Obi", "In the opinion of", "the gate was stuck")],
    ),
    ("The gate was stuck, per the Herald.", [("the Herald", "per", "The gate was stuck")]),
    ("The gate was shut, per the plan.", []),
    ("As Ada Obi put it, the gate was stuck.", [("Ada Obi", "put", "the gate was stuck")]),
    ("The gate was stuck, as Obi sees it.", [("Obi", "sees", "The gate was stuck")]),
    ("Obi questioned the board's silence.", [("Obi", "questioned", "the board's silence")]),
    ("Police questioned Ben Obi on Monday.", []),
]

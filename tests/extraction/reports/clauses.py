"""Where reported words begin and end: clauses, objects, and what is the reporter's own."""

from __future__ import annotations

from tests.extraction.reports import Case

CASES: list[Case] = [
    # a present that looks like a plural
    ("Obi said the mailer lies.", [("Obi", "said", "the mailer lies")]),
    ("Obi said the bridge leaks.", [("Obi", "said", "the bridge leaks")]),
    ("Obi said the evening prayers.", []),
    # what is denied of what somebody is accused of
    (
        "The union accused the police of theft, an allegation the ministry rejects.",
        [
            ("The union", "accused", "the police of theft"),
            ("the ministry", "rejects", "the police of theft"),
        ],
    ),
    # figures that are put to something
    ("Obi put the arrears at nil.", [("Obi", "put", "the arrears at nil")]),
    ("Obi valued it at 4.5 million.", [("Obi", "valued", "it at 4.5 million")]),
    (
        "The clinic gave the number of dead as nine.",
        [("The clinic", "gave", "the number of dead as nine")],
    ),
    ("Obi put the bag at the door of No 4.", []),
    (
        "Two experts have put the speed closer to 50.",
        [("Two experts", "put", "the speed closer to 50")],
    ),
    ("Obi put the chair closer to the door.", []),
    ("Mr. Obi said 800.", [("Mr. Obi", "said", "800")]),
    # a clause of which a parser makes an object with a participle
    (
        "He said the mounted officers charged on a whistle, all six of them, twice.",
        [("He", "said", "the mounted officers charged on a whistle, all six of them, twice")],
    ),
    (
        "The Clerks said fewer than 50 workers, most of them women, had been given a bonus.",
        [
            (
                "The Clerks",
                "said",
                "fewer than 50 workers, most of them women, had been given a bonus",
            )
        ],
    ),
    ("He said a prayer written by his mother.", []),
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
    (
        "The union had vowed at the time that it would fight the cuts.",
        [("The union", "vowed", "it would fight the cuts")],
    ),
    (
        "A clerk emerged soon after to say there was no vote.",
        [("A clerk", "say", "there was no vote")],
    ),
    (
        "The ministry rejects claims by residents of theft in the camp.",
        [("The ministry", "rejects", "claims by residents of theft in the camp")],
    ),
    (
        "Police dismissed reports that Obi had a plan while his lawyer called the charges a lie.",
        [
            ("Police", "dismissed", "Obi had a plan"),
            ("his lawyer", "called", "the charges a lie"),
        ],
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
    (
        "They argue that, while the dam may hold, its gates will not.",
        [("They", "argue", "while the dam may hold, its gates will not")],
    ),
    (
        "It raised a levy which they say left a hole in the budget.",
        [("they", "say", "which left a hole in the budget")],
    ),
    # what stands in brackets, and the title of a work
    (
        "The northern towns (93 percent of them are dry, according to the census) are full.",
        [
            ("the census", "according to", "93 percent of them are dry"),
        ],
    ),
    (
        'In her memoir, "The Last Dam," she wrote that the wall leaked.',
        [("she", "wrote", "the wall leaked")],
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
    # a noun phrase, an infinitive, an object with its name
    ("Obi denied the charge.", [("Obi", "denied", "the charge")]),
    ("Obi promised to rebuild the bridge.", [("Obi", "promised", "to rebuild the bridge")]),
    ("Obi urged the army to leave.", [("Obi", "urged", "the army to leave")]),
    ('Obi called the plan "a gift".', [("Obi", "called", 'the plan "a gift"')]),
    (
        "Obi accused the army of burning homes.",
        [("Obi", "accused", "the army of burning homes")],
    ),
    # what something behind is called
    (
        'The firm dismissed as "false" a report that it had sold the mill.',
        [("The firm", "dismissed", "it had sold the mill")],
    ),
    (
        'Obi rejected as "a joke" the union\'s offer of talks.',
        [("Obi", "rejected", '"a joke" the union\'s offer of talks')],
    ),
    (
        "The board condemned as illegal the seizure of the tanker.",
        [("The board", "condemned", "illegal the seizure of the tanker")],
    ),
    (
        'Obi denounced as "lies" the claims of the union.',
        [("Obi", "denounced", '"lies" the claims of the union')],
    ),
    ("Obi stopped short of blaming the army.", []),
    # a figure that somebody gives
    (
        "The army gave a toll of nine dead and 20 hurt.",
        [("The army", "gave", "a toll of nine dead and 20 hurt")],
    ),
    ("The army gave no toll.", []),
    # in whose telling something is so
    ("In her view the remark was a slip.", []),
    ("The exchange has 210,000 users, by its own count.", []),
    (
        "Obi said that, according to her own inquiry, 470 were lost.",
        [("Obi", "said", "according to her own inquiry, 470 were lost")],
    ),
    (
        "By the army's account, the boat had stopped.",
        [("the army", "account", "the boat had stopped")],
    ),
    (
        "By the army's own count, nine men died.",
        [("the army", "count", "nine men died")],
    ),
    ("He paid it by his bank account, and the boat had stopped.", []),
    # what several say of each other
    (
        "Iran and Iraq accused each other early Thursday morning of firing first.",
        [("Iran and Iraq", "accused", "each other early Thursday morning of firing first")],
    ),
    (
        "Kano and Kogi blamed each other on Friday for the strike on the dam.",
        [("Kano and Kogi", "blamed", "for the strike on the dam")],
    ),
    (
        "Iran and Iraq traded blame for the shelling of the mill.",
        [("Iran and Iraq", "traded blame", "the shelling of the mill")],
    ),
    (
        "Both sides exchanged accusations over the loss of a drone.",
        [("Both sides", "exchanged accusations", "the loss of a drone")],
    ),
    ("The two firms share blame for the leak.", []),
    # a clause behind the paper it stands in
    ("Obi said through an aide he had shut the road.", [("Obi", "said", "he had shut the road")]),
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
    # a relative pronoun is part of what is reported, where it is its subject or object
    (
        "The levy, which Obi said had ruined farmers, was dropped.",
        [("Obi", "said", "which had ruined farmers")],
    ),
    (
        "Obi bought what engineers say is necessary.",
        [("engineers", "say", "what is necessary")],
    ),
    # what somebody is asked
    (
        "The Herald asked the mayor if he had seen the dam.",
        [("The Herald", "asked", "if he had seen the dam")],
    ),
    (
        "Obi asked the minister of trade when the road would open.",
        [("Obi", "asked", "when the road would open")],
    ),
    # "as" before what is reported
    ("As Obi told the Herald, the road is closed.", [("Obi", "told", "the road is closed")]),
    (
        "Police can act, and as Obi noted, drivers could be charged.",
        [("Obi", "noted", "drivers could be charged")],
    ),
    # a cue with a particle amid what it reports
    (
        "The rest, as Ada Obi points out, is a matter of money.",
        [("Ada Obi", "points out", "The rest is a matter of money")],
    ),
    ("The road, he pointed out, was shut.", [("he", "pointed out", "The road was shut")]),
    # a gerund for a subject
    (
        "Obi said ending the plan before the harvest could hurt farmers.",
        [("Obi", "said", "ending the plan before the harvest could hurt farmers")],
    ),
    # whom somebody warns not to act
    ("His wife had warned him not to go.", [("His wife", "warned", "not to go")]),
    # somebody's view amid what he says
    (
        "The minister said that, in his view, the deal was dead.",
        [("The minister", "said", "in his view, the deal was dead")],
    ),
    # a gerund for what somebody owns up to
    ("Mr Obi confirmed having signed it.", [("Mr Obi", "confirmed", "having signed it")]),
    # what somebody is directed to do
    (
        "The judge directed the firm to pay the men.",
        [("The judge", "directed", "the firm to pay the men")],
    ),
    (
        "Mr Obi noted that both had a point, and directed the firm to have the wall repaired.",
        [
            ("Mr Obi", "noted", "both had a point"),
            ("Mr Obi", "directed", "the firm to have the wall repaired"),
        ],
    ),
    # a "that" hung to the occasion, and a subject taken for the object
    (
        "Obi told reporters on the sidelines of the event that repayment would begin in May.",
        [("Obi", "told", "repayment would begin in May")],
    ),
    (
        "Ada Roe SC, for the firm, said the report, by Dr Ben Cole, had warned of a slide.",
        [("Ada Roe SC", "said", "the report, by Dr Ben Cole, had warned of a slide")],
    ),
    # a figure that somebody disputes
    ("The army's estimate was not nine.", []),
    (
        "The office has recorded 61 deaths since May, a figure Mr Obi disputes.",
        [("Mr Obi", "disputes", "The office has recorded 61 deaths since May")],
    ),
    # a paper of a court
    (
        "Ada Roe wrote in a decision released Tuesday that the firm had paid.",
        [("Ada Roe", "wrote", "the firm had paid")],
    ),
    # what somebody says that a "what" is
    (
        "The mill was shut in May after what its owners said was a fire.",
        [("its owners", "said", "what was a fire")],
    ),
    ("What the mayor said was a lie.", []),
    # infinitives and gerunds, whatever a parser takes them for
    (
        "Obi denied having told the board that the road was shut.",
        [("Obi", "denied", "having told the board that the road was shut")],
    ),
    ("The union ruled out joining the talks.", [("The union", "ruled out", "joining the talks")]),
    (
        "The firm has undertaken to heat the baths for nothing.",
        [("The firm", "undertaken", "to heat the baths for nothing")],
    ),
    (
        "The bishop has appealed to villagers to shun the quarry.",
        [("The bishop", "appealed", "to shun the quarry")],
    ),
    # how loud a clause was said; what is shouted may be no message
    (
        "A woman shouted at the mayor that he had come for the cameras.",
        [("A woman", "shouted", "he had come for the cameras")],
    ),
    ("Boys shouted insults as they left.", []),
    # who is brought to say it, and where it is said
    (
        "The lawyer forced Obi to admit that he had signed the letter.",
        [("Obi", "admit", "he had signed the letter")],
    ),
    (
        "The inquiry compelled the board to concede that it had known.",
        [("the board", "concede", "it had known")],
    ),
    (
        "The inquiry asked the board to concede that it had known.",
        [("The inquiry", "asked", "the board to concede that it had known")],
    ),
    (
        "Obi took to social media to accuse Cole of lying.",
        [("Obi", "accuse", "Cole of lying")],
    ),
    ("Obi took his son to the stage to accuse Cole of lying.", []),
    # on whom something is blamed that stands before
    (
        "A ship sank in a raid that the council blamed on the rebels.",
        [("the council", "blamed", "a raid on the rebels")],
    ),
    # two who say it behind a list, and when
    (
        "A bomb hit a mill, killing nine men, doctors and the army said, hours before the vote.",
        [
            (
                "doctors and the army",
                "said",
                "A bomb hit a mill, killing nine men hours before the vote",
            )
        ],
    ),
    (
        "A bomb hit a mill, killing nine men, police and the army said on Monday.",
        [("police and the army", "said", "A bomb hit a mill, killing nine men")],
    ),
    # words that somebody has to take back, or that others speak of
    (
        "Ada Berg ordered the general to retract remarks in which he called the ban on boats"
        " a gift.",
        [
            (
                "Ada Berg",
                "ordered",
                "the general to retract remarks in which he called the ban on boats a gift",
            ),
            ("the general", "called", "the ban on boats a gift"),
        ],
    ),
    (
        "Ada Berg criticised remarks in which Cole called the ban a gift.",
        [
            ("Ada Berg", "criticised", "remarks in which Cole called the ban a gift"),
            ("Cole", "called", "the ban a gift"),
        ],
    ),
    (
        "Ada Berg defended remarks in which she called the ban a gift.",
        [("Ada Berg", "defended", "remarks in which she called the ban a gift")],
    ),
    # who a pronoun ahead of the name means
    (
        "While he admitted that it was late, Obi also noted that the road was open.",
        [("Obi", "admitted", "it was late"), ("Obi", "noted", "the road was open")],
    ),
    (
        "While he admitted that it was late, Obi noted that the road was open.",
        [("he", "admitted", "it was late"), ("Obi", "noted", "the road was open")],
    ),
    # a preposition taken for what opens a clause, a noun for a verb, an adverb for a particle
    (
        "The clerk said his words before the judge would be read out.",
        [("The clerk", "said", "his words before the judge would be read out")],
    ),
    (
        "While the school claimed that the girl fell, her family suggested foul play by a guard.",
        [
            ("the school", "claimed", "the girl fell"),
            ("her family", "suggested", "foul play by a guard"),
        ],
    ),
    (
        "Obi also out rightly ruled out any rise in rents.",
        [("Obi", "ruled out", "any rise in rents")],
    ),
    # a circumstance before who is told something
    (
        "Even as the row goes on, Eze assured residents that clinics at Kano would not be shut.",
        [("Eze", "assured", "clinics at Kano would not be shut")],
    ),
    # an infinitive behind who is appealed to
    (
        "Obi appealed to the youths to be calm adding that help was near.",
        [("Obi", "appealed", "to be calm"), ("Obi", "adding", "help was near")],
    ),
    # behind what somebody was doing, or what was done to them, as they said it
    (
        "Obi said on Sunday while briefing newsmen that a panel had met.",
        [("Obi", "said", "a panel had met")],
    ),
    (
        "Obi told the paper when reached by phone that the road was shut.",
        [("Obi", "told", "the road was shut")],
    ),
    (
        "Obi stated while addressing clerks in Kano on Monday that the road was shut.",
        [("Obi", "stated", "the road was shut")],
    ),
    ("Obi cried when told that the road was shut.", []),
    (
        "Obi disclosed this while responding to claims that the road was shut.",
        [("Obi", "disclosed", "this"), ("", "claims", "the road was shut")],
    ),
    # a clause that a parser hung beside the day on which a paper came out
    (
        "The company released a statement Saturday saying employees in packing and shipping were"
        " sent home.",
        [("The company", "saying", "employees in packing and shipping were sent home")],
    ),
    (
        "The agency sent out a news release Monday stating the river was high.",
        [("The agency", "stating", "the river was high")],
    ),
    (
        "The firm put out a news release Tuesday announcing the plant in Kano would close.",
        [("The firm", "announcing", "the plant in Kano would close")],
    ),
    ("Obi left the hall, blaming drivers, and was led away.", [("Obi", "blaming", "drivers")]),
    # what somebody says when asked
    (
        "Obi denied when questioned that he had a key.",
        [("Obi", "denied", "he had a key")],
    ),
    (
        "The mayor said when asked about the bill on Monday that the town would pay.",
        [("", "asked about", "the bill"), ("The mayor", "said", "the town would pay")],
    ),
    # what is put to a witness, and the evidence that one gives
    ("Obi gave evidence for two hours, and left.", []),
    ("The reply was that there was no diesel.", []),
    ("Ms Roe put it to Mr Cole that he lied.", [("Ms Roe", "put", "he lied")]),
    (
        "Sergeant Ada Obi gave evidence that the gate was shut.",
        [("Sergeant Ada Obi", "evidence", "the gate was shut")],
    ),
    ("Police have evidence that the gate was shut.", []),
    # what somebody says of it beside what was said
    *(
        (
            f"The army said the tanker was empty, {cue} {told}.",
            [("The army", "said", "the tanker was empty"), ("The army", cue, told)],
        )
        for cue, told in (
            ("describing", 'reports of theft as "tales"'),
            ("calling", "the claim a lie"),
            ("urging", "the crew to leave"),
            ("accusing", "its owner of theft"),
            ("blaming", "Iran"),
            ("condemning", "the raid"),
            ("denying", "anyone had died"),
        )
    ),
    (
        "The army said protesters had marched, accusing the mayor of theft.",
        [("The army", "said", "protesters had marched, accusing the mayor of theft")],
    ),
    (
        "The army denied allegations that a cook was beaten by his friends, saying that he fell.",
        [
            ("The army", "denied", "a cook was beaten by his friends"),
            ("The army", "saying", "he fell"),
        ],
    ),
    # where, when and to whom it was made clear or denied
    (
        "The family has made clear this week that the rite must wait.",
        [("The family", "made clear", "the rite must wait")],
    ),
    (
        "Obi made it clear to the board on Monday that no deal was near.",
        [("Obi", "made it clear", "no deal was near")],
    ),
    ("He made clear soup that she liked.", []),
    *(
        (f"Obi rejected the claim {where}.", [("Obi", "rejected", "the claim")])
        for where in (
            "in a statement on Monday",
            "in remarks to reporters",
            "in an interview with the radio",
            "in comments carried by the radio",
            "during a briefing in Kano",
        )
    ),
    (
        "Obi rejected the claim in the statement.",
        [("Obi", "rejected", "the claim in the statement")],
    ),
    ("But others claimed the opposite.", [("others", "claimed", "the opposite")]),
]

# ruff: noqa: E501 - articles are longer than lines
"""More invented articles, in the form of ``resolutions.py``: many voices of one gender, kin and roles,
papers that speak, silence and hearsay."""

from __future__ import annotations

from tests.extraction.resolutions import Expected

ARTICLES: dict[str, tuple[str, Expected]] = {
    "a bridge: predecessors, a husband, a department": (
        "TBILISI, 14 May (Caucasus Wire) - A pedestrian bridge over the Mtkvari was closed on Wednesday after cracks were found in two of its cables, the city's transport department said.\n\n"
        '"It is a precaution and nothing more," said Nino Kapanadze, who heads the department. "The bridge carried 9,000 people a day without any incident."\n\n'
        'The engineer who designed it, Levan Gelashvili, disagreed. In an interview with the television channel Mtis Ambebi, he said he had warned the mayor\'s office twice, most recently in January, that the cables were being painted instead of inspected. "Paint does not hold a bridge up," he told the channel.\n\n'
        "A spokesman for Mayor Giorgi Abuladze said no such letters had been received. Asked whether he would publish the office's correspondence, the spokesman declined to answer.\n\n"
        'Kapanadze\'s predecessor, Zurab Lomidze, now an opposition councillor, called the closure "an admission". He said the council had set aside 2.4 million lari for repairs in 2022 but that not a single lari had been spent.\n\n'
        "The department rejected that figure. Its budget, Kapanadze said, had been 1.1 million, and most of it went on lighting.\n\n"
        'Shopkeepers on the left bank were already counting their losses. "Tourists are my whole business," said one, Eka Janelidze. Her husband, who runs the cafe next door, thought the city was right to act. "Better a poor summer than a funeral," he said.\n\n'
        "Neither the contractor nor the prosecutor's office responded to requests for comment. A report by the state inspectorate is expected in June.\n\n"
        "Gelashvili, 71, was not optimistic. If nothing was done by autumn, he said, the bridge would have to be pulled down.\n\n\n",
        [
            (
                "transport department|city's transport department",
                "A pedestrian bridge over the Mtkvari was closed",
            ),
            ("Nino Kapanadze", "It is a precaution"),
            ("Levan Gelashvili", "he had warned the mayor"),
            ("Levan Gelashvili", "Paint does not hold"),
            (
                "spokesman for Mayor Giorgi Abuladze|A spokesman for Mayor Giorgi Abuladze",
                "no such letters",
            ),
            ("Zurab Lomidze", 'the closure "an admission"'),
            ("Zurab Lomidze", "the council had set aside 2.4 million lari for rep"),
            ("transport department|department|city's transport department", "that figure"),
            ("Nino Kapanadze", "Its budget"),
            ("Eka Janelidze", "Tourists are my whole"),
            ("Her husband", "the city was right to act"),
            ("Her husband", "Better a poor summer"),
            ("Levan Gelashvili", "If nothing was done by autumn"),
        ],
    ),
    "a mine in HTML: a quotation over paragraphs, nurses unnamed": (
        "<p><b>POTOSÍ, Bolivia &#8212;</b> Miners&rsquo; leaders and the government gave sharply different accounts on Friday of how a protest outside the Cerro Blanco mine ended with two men dead.</p>\n\n"
        "<p>Deputy Interior Minister Ramiro Quisbert said the protesters had thrown dynamite at a police line. &ldquo;Our officers carried shields and gas, nothing else,&rdquo; he told state television. &ldquo;There was not one firearm on our side.&rdquo;</p>\n\n"
        "<p>&ldquo;That is a lie,&rdquo; retorted Severina Mamani Choque, president of the cooperative. &ldquo;I was standing ten metres away.</p>\n\n"
        "<p>&ldquo;I saw a lieutenant take out a pistol and fire four times. He did not fire into the air.&rdquo;</p>\n\n"
        "<p>Mamani said the dead men, both in their twenties, had been unarmed. Her lawyer, Ernesto Villca, added that the families had asked for an independent autopsy, a request the prosecutor&rsquo;s office confirmed it had received.</p>\n\n"
        "<p>According to the ombudsman&rsquo;s preliminary report, five people were treated for gunshot wounds, among them a girl of 14. The report does not say who fired. Quisbert questioned its methods, saying its authors &ldquo;never left La Paz&rdquo;.</p>\n\n"
        "<p>Two nurses at the Daniel Bracamonte hospital, who asked not to be identified for fear of reprisals, told this newspaper they had been ordered to record the injuries as falls. The hospital&rsquo;s director, Gladys Arancibia, denied having given any such order.</p>\n\n"
        "<p>&ldquo;If it was given, it was not by me,&rdquo; she said.</p>\n\n"
        "<p>The mine&rsquo;s Canadian owner, Northgate Tin, said in a statement that production was unaffected and that it &ldquo;deeply regretted the loss of life&rdquo;. It would not be drawn on who had called the police.</p>\n\n"
        "<p>President Luis Arce Molina has yet to comment. His spokeswoman tweeted that the government &ldquo;mourns every Bolivian&rdquo;.</p>\n\n\n",
        [
            ("Ramiro Quisbert", "the protesters had thrown dynamite"),
            ("Ramiro Quisbert", "Our officers carried shields"),
            ("Severina Mamani Choque", "That is a lie"),
            ("Severina Mamani Choque", "the dead men, both"),
            ("Ernesto Villca", "the families had asked"),
            (
                "prosecutor's office|prosecutor’s office|prosecutor&rsquo;s office",
                "it had received",
            ),
            (
                "ombudsman|ombudsman's preliminary report|ombudsman’s preliminary report",
                "five people were treated",
            ),
            ("Ramiro Quisbert", "its methods"),
            ("Ramiro Quisbert", "its authors"),
            ("Two nurses at the Daniel Bracamonte hospital", "they had been ordered"),
            ("Gladys Arancibia", "having given any such order"),
            ("Gladys Arancibia", "If it was given"),
            ("Northgate Tin", "production was unaffected"),
            ("His spokeswoman", "the government"),
        ],
    ),
    "a trial: a company, its lawyer, a widow and her son": (
        "COPENHAGEN (Nordic Health News) — Danish drugmaker Halvorsen Pharma knew of three deaths in a trial of its slimming pill before it applied for approval, according to internal e-mails cited by prosecutors in a filing on Monday.\n\n"
        'The company said the e-mails had been "torn out of context". Its chief executive, Birgitte Dahl, maintained that none of the deaths had been linked to the drug. "We reported every single event to the regulator, on time and in full," she said in a video message to staff.\n\n'
        "The regulator tells a different story. Mette Skov, its head of safety, testified last year that the agency learned of the third death only from a newspaper. A spokesperson said on Monday that Skov stood by her testimony.\n\n"
        'Prosecutor Jens-Ole Brandt alleges that Dahl herself approved the decision to wait. In one message quoted in the filing, a manager asks: "Do we need to tell them before Friday?" The answer, which Brandt attributes to Dahl, reads: "Not if we can help it."\n\n'
        "Dahl's lawyer, Anders Thygesen, said his client had not written it. He did not say who had.\n\n"
        'The widow of one of the dead, Karen Friis, said she had been promised the results within a month. She was still waiting, she said, four years on. Her son, a pharmacist, believes the dose was at fault. "They doubled it halfway through," he said. "My mother was never told."\n\n'
        "Analysts at Sundbank said the case could cost the company 800 million kroner. Shares in Halvorsen fell 11 percent amid fears that the pill would be withdrawn in the United States, where regulators are said to be reviewing its licence.\n\n"
        "Thygesen would neither confirm nor deny that talks with the prosecutor were under way.\n\n\n",
        [
            (
                "internal e-mails cited by prosecutors in a filing",
                "Danish drugmaker Halvorsen Pharma knew",
            ),
            ("Halvorsen Pharma", "the e-mails had been"),
            ("Birgitte Dahl", "none of the deaths"),
            ("Birgitte Dahl", "We reported every single"),
            ("Mette Skov", "the agency learned"),
            ("A spokesperson|spokesperson", "Skov stood by"),
            ("Jens-Ole Brandt", "Dahl herself approved"),
            ("a manager|manager", "Do we need to tell"),
            ("Anders Thygesen", "his client had not written it"),
            ("Karen Friis", "she had been promised"),
            ("Karen Friis", "She was still waiting"),
            ("Her son", "the dose was at fault"),
            ("Her son", "They doubled it"),
            ("Analysts at Sundbank", "the case could cost"),
            (None, "the pill would be withdrawn"),
        ],
    ),
    "a vaccine: a wife without a name, a letter seen": (
        "ULAANBAATAR, Nov. 3 (Steppe News Agency) -- Mongolia's health ministry has suspended a measles vaccine after eleven children fell ill, its spokesperson told reporters, in a move that drew fury from doctors and relief from parents.\n\n"
        '"We would rather be blamed for caution than for a coffin," Health Minister Bolormaa Tserendorj said.\n\n'
        'The manufacturer, India\'s Kaveri Biologics, called the decision "hasty". In a letter to the ministry, a copy of which was obtained by the agency, its vice president for quality, Anand Subramaniam, wrote that the batch had passed "each and every test" and that refrigeration on the road to Dornod was a likelier culprit.\n\n'
        'Dr. Oyunbileg Gantulga, who treated seven of the children, backs the company. The symptoms, she said, were those of spoiled diluent. "I have seen it before, in 2011," she said, though she conceded that she could not prove it.\n\n'
        'Her counterpart at the provincial clinic was more guarded. "It is too early for theories," said Dr. Enkhtuya Dash. Dash refused to say whether the clinic\'s refrigerators had failed, but a nurse there, speaking on condition of anonymity, said the power had been off "for a day, maybe more".\n\n'
        "The minister dismissed that as gossip.\n\n"
        'Parents of the sick children have not been told what was in the syringes. "They say wait, wait," said Batbayar, a herder, whose twin sons are among the eleven. His wife blamed herself. "I carried them there," she said.\n\n'
        'The World Health Organization, which helped pay for the vaccine, said that it was "following the situation closely" and would not comment further. All eleven children are expected to recover, according to the ministry.\n\n\n',
        [
            (
                "its spokesperson|health ministry|Mongolia's health ministry",
                "Mongolia's health ministry has suspended",
            ),
            ("Bolormaa Tserendorj", "We would rather"),
            ("Kaveri Biologics", 'the decision "hasty"'),
            ("Anand Subramaniam", "the batch had passed"),
            ("Oyunbileg Gantulga", "the company"),
            ("Oyunbileg Gantulga", "The symptoms"),
            ("Oyunbileg Gantulga", "I have seen it before"),
            ("Oyunbileg Gantulga", "she could not prove"),
            ("Enkhtuya Dash", "It is too early"),
            ("a nurse|a nurse there|nurse", "the power had been off"),
            ("Bolormaa Tserendorj", "that as gossip|gossip"),
            ("Batbayar", "They say wait"),
            ("His wife", "I carried them"),
            ("World Health Organization", 'it was "following'),
            ("health ministry|Mongolia's health ministry|ministry", "All eleven children"),
        ],
    ),
    "a club in British quotation marks, a grandson": (
        "**Wexcombe Rovers in turmoil as chairman and manager trade insults**\n\n"
        "The chairman of Wexcombe Rovers has accused his own manager of 'sabotage' after a 6–0 defeat that left the club at the foot of the table.\n\n"
        "Sir Peter Ashworth-Lunn told the *Wexcombe Echo* he had begged Dale Pritchard to sign a goalkeeper in January and had been 'laughed out of the room'. Pritchard, a former Wales international, responded within the hour. 'There was no room and nobody laughed,' he said. 'There was no money either.'\n\n"
        "The club's accounts, published in March, show a loss of £3.1m.\n\n"
        "Pritchard's assistant, Tom Oakes, claimed that the chairman had not attended training since August – something a club spokeswoman said was 'simply untrue'. She declined to elaborate.\n\n"
        'Supporters were divided. "I\'d sack the pair of them," said Maureen Tilley, 68, who has held a season ticket since 1974. Her grandson Jake was kinder. "Dale\'s done what he can with nothing," he said.\n\n'
        "The supporters' trust wants Ashworth-Lunn to sell. Its chair, Priya Nair, said that two buyers had come forward, one of them from overseas, and accused the board of ignoring both. Asked by the BBC whether that was so, Ashworth-Lunn said: 'I have had no offer. Not one. I've had two phone calls.'\n\n"
        "Nair laughed when told of this. 'Two phone calls is two more than he returned,' she said.\n\n"
        "The league has warned that the club faces a points deduction unless its debts are settled by 30 June. Whether Pritchard will still be there is anyone's guess; the bookmakers make him favourite to be the next manager to go. It is believed that talks on his contract broke down last week.\n\n\n",
        [
            (
                "Peter Ashworth-Lunn|The chairman of Wexcombe Rovers|chairman of Wexcombe Rovers",
                "his own manager",
            ),
            ("Peter Ashworth-Lunn", "he had begged Dale"),
            ("Dale Pritchard", "There was no room"),
            ("Tom Oakes", "the chairman had not attended"),
            (
                "a club spokeswoman|club spokeswoman",
                "'simply untrue'|simply untrue|something|was 'simpl",
            ),
            ("Maureen Tilley", "I'd sack the pair"),
            ("Jake|Her grandson Jake", "Dale's done"),
            ("supporters' trust", "Ashworth-Lunn to sell|to sell"),
            ("Priya Nair", "two buyers had come"),
            ("Priya Nair", "the board of ignoring"),
            ("Peter Ashworth-Lunn", "I have had no offer"),
            ("Priya Nair", "Two phone calls is"),
            ("league", "the club faces"),
        ],
    ),
    "a dam in HTML: growers, a predecessor, a document": (
        "<h2>Farmers say dam gates were opened without warning</h2>\n<p>MENDOZA, Argentina (Own report) &ndash; Growers in the Valle Hermoso said on Friday that they had lost a third of their vines because the water authority opened the Los Sauces dam in the middle of the night.</p>\n<p>&quot;Nobody called. Nobody knocked,&quot; said Graciela Funes, whose family has farmed there since 1931. &quot;I woke up because the dog was swimming.&quot;</p>\n<p>The authority denies it. Its president, Hern&aacute;n Bustos, said text messages were sent to 640 telephones at 11 p.m., five hours before the gates were opened. &quot;We have the receipts,&quot; he added.</p>\n<p>But an internal memorandum, which Funes&#39;s lawyer made public, states that &quot;messages failed for technical reasons&quot; in at least two districts. Bustos questioned whether the document was genuine. The lawyer, Mar&iacute;a In&eacute;s Correa, said she had received it from an employee of the authority.</p>\n<p>Governor Alfredo Cornejo Paz said he had ordered an inquiry, and that anyone found to have lied would be dismissed. His predecessor, Celso Jaque, now a senator, told Radio Cuyo that the dam should never have been built. Provincial officials, he said, had ignored three studies that recommended against it.</p>\n<p>One of those studies, by the University of Cuyo, found that the gates could not be closed in less than nine hours. Its author, the hydrologist Lucía Ferrer, recalled handing it to the governor&#39;s office in person. &quot;A young man took it and put it under a plant pot,&quot; she said.</p>\n<p>The growers&#39; association and the chamber of commerce called for compensation. Both said they would go to court if no offer was made by Christmas. Insurers estimate the damage at 48 million dollars.</p>\n<p>Asked when she would replant, Funes shrugged. &quot;Ask the dog,&quot; she said.</p>\n\n\n",
        [
            ("Growers in the Valle Hermoso", "they had lost a third"),
            ("Graciela Funes", "Nobody called"),
            ("water authority|authority", "it"),
            ("Hernán Bustos", "text messages were sent"),
            ("Hernán Bustos", "We have the receipts"),
            ("internal memorandum|an internal memorandum", '"messages failed|messages failed'),
            ("Hernán Bustos", "whether the document"),
            ("María Inés Correa", "she had received it"),
            ("Alfredo Cornejo Paz", "he had ordered an inquiry, and that anyone found"),
            ("Celso Jaque", "the dam should never"),
            ("Celso Jaque", "Provincial officials had|Provincial officials"),
            ("University of Cuyo|One of those studies", "the gates could not"),
            ("Lucía Ferrer", "handing it"),
            ("Lucía Ferrer", "A young man took"),
            (
                "growers' association and chamber of commerce|The growers' association and the chamber of commerce|growers' association and the chamber of commerce",
                "compensation",
            ),
            ("Insurers", "the damage at 48"),
            ("Graciela Funes", "Ask the dog"),
        ],
    ),
    "a prison: a deputy against his superior": (
        "KAMPALA, Sept 12 (Lakes Press) - Guards at Luzira-West prison shot dead four inmates during a riot on Thursday, the prisons service said, but lawyers for the men's families say they were killed in their cells.\n\n"
        'Commissioner General Ruth Nabirye told a news conference that the inmates had overpowered two warders and seized a rifle. "My officers had seconds to decide," she said. "I will not second-guess them from an office."\n\n'
        'That version was rejected by Patrick Ssemwogerere, who represents three of the families. He said photographs taken in the mortuary showed that the men had been shot from above. "You do not shoot a man from above in a riot," he said. "You shoot him from above when he is lying on the floor."\n\n'
        "Police pathologist Dr Joan Akello, who carried out the examinations, would say only that her report had gone to the director of public prosecutions. The director's office did not return calls.\n\n"
        'One survivor, reached by telephone in the prison hospital, described hearing a whistle before the first shots. "Then they counted us," the man said. He asked not to be named because he feared reprisals.\n\n'
        'Nabirye\'s deputy, Samuel Okurut, appeared to contradict his superior on Friday, saying no rifle had been taken. Hours later his office issued a correction. "The deputy commissioner misspoke," it read.\n\n'
        'The sister of one of the dead men, Agnes Nakato, said nobody had told her anything. "I heard it on the radio," she said. Her uncle, a retired warder, was angrier. "I wore that uniform for thirty years," he said. "We never fired at a locked door."\n\n'
        'Opposition leader Moses Kiiza has called for Nabirye to resign. She has shown no sign of going. According to a prison source, she told staff on Friday that the matter was "closed".\n\n\n',
        [
            ("prisons service", "Guards at Luzira-West"),
            ("lawyers for the men's families|lawyers", "they were killed"),
            ("Ruth Nabirye", "the inmates had overpowered"),
            ("Ruth Nabirye", "My officers had"),
            ("Patrick Ssemwogerere", "That version"),
            ("Patrick Ssemwogerere", "photographs taken"),
            ("Patrick Ssemwogerere", "You do not shoot"),
            ("Joan Akello", "her report had gone"),
            ("One survivor", "hearing a whistle"),
            ("the man|One survivor|man", "Then they counted"),
            ("Samuel Okurut", "no rifle had been"),
            ("Agnes Nakato", "nobody had told her"),
            ("Agnes Nakato", "I heard it on the radio"),
            ("Her uncle", "I wore that uniform"),
            ("Moses Kiiza", "Nabirye to resign"),
        ],
    ),
}

# ruff: noqa: E501 - articles are longer than lines
"""Short articles of our own with what each should give: ``(speaker, content)`` in order.

The names, places and events are invented. Each article stands for a way in which some part of the
world writes news; ``None`` as a speaker means that the extractor has to abstain.
"""

from __future__ import annotations

Expected = list[tuple[str | None, str]]

ARTICLES: dict[str, tuple[str, Expected]] = {
    "Japanese names, surname with san, company": (
        "TOKYO (Agency) - Haruka Minamisawa, chief executive of Toyoshima Rail, said on Friday that"
        " the line would reopen in April.\n\n"
        '"The tunnel is dry again," Minamisawa told reporters. She added that no passenger had been'
        " hurt.\n\n"
        "Transport ministry official Kenji Aoyagi declined to comment, but another official said"
        " repairs could take a year.\n\n"
        'Toyoshima Rail said in a statement that it "regretted the inconvenience".',
        [
            ("Haruka Minamisawa", "the line would reopen in April"),
            ("Haruka Minamisawa", "The tunnel is dry again,"),
            ("Haruka Minamisawa", "no passenger had been hurt"),
            ("another official", "repairs could take a year"),
            ("Toyoshima Rail", 'it "regretted the inconvenience"'),
        ],
    ),
    "Nigerian names, titles, police spokesman": (
        "LAGOS, 3 March - Gunmen attacked a market in Okeluwa on Sunday, the police said.\n\n"
        "Chukwuemeka Obiajulu, a spokesman for the state police, told journalists that five traders"
        " had been killed.\n\n"
        "But Alhaji Musa Danladi, who leads the traders' union, said the dead numbered more than"
        ' thirty. "We buried them ourselves," he said.\n\n'
        "Obiajulu denied that the police had arrived late.",
        [
            ("police", "Gunmen attacked a market in Okeluwa on Sunday"),
            ("Chukwuemeka Obiajulu", "five traders had been killed"),
            ("Musa Danladi", "the dead numbered more than thirty"),
            ("Musa Danladi", "We buried them ourselves,"),
            ("Chukwuemeka Obiajulu", "the police had arrived late"),
        ],
    ),
    "Spanish names with two surnames, British quotation marks": (
        "Mayor Inés Quiroga Bustamante said the bridge was safe. 'I drove over it this morning,' she"
        " said. 'Nobody's life was ever in danger.'\n\n"
        "Engineer Tomás Yupanqui disagreed. According to Yupanqui, two of the cables 'could snap at"
        " any moment'.\n\n"
        "The mayor called his report 'a fairy tale'.",
        [
            ("Inés Quiroga Bustamante", "the bridge was safe"),
            (
                "Inés Quiroga Bustamante",
                "I drove over it this morning, Nobody's life was ever in danger.",
            ),
            ("Tomás Yupanqui", "two of the cables 'could snap at any moment'"),
            ("Inés Quiroga Bustamante", "his report 'a fairy tale'"),
        ],
    ),
    "Arabic names with particles, army and residents": (
        "AMRAN -- The army said it had struck a weapons depot near the port.\n\n"
        'Residents said the building was a school. "There were only children inside," said Umm Khaled'
        " al-Zubairi, whose son was wounded.\n\n"
        "Brigadier General Faisal bin Nasser al-Otaiwi, the army's spokesman, rejected the residents'"
        ' account. "It was a depot and nothing else," al-Otaiwi said.',
        [
            ("army", "it had struck a weapons depot near the port"),
            ("Residents", "the building was a school"),
            ("Umm Khaled al-Zubairi", "There were only children inside,"),
            ("Faisal bin Nasser al-Otaiwi", "the residents' account"),
            ("Faisal bin Nasser al-Otaiwi", "It was a depot and nothing else,"),
        ],
    ),
    "Slavic names, the president by his country": (
        "PRAGUE — Slovak President Ľudovít Hrabovec met his Polish counterpart, Agnieszka"
        " Wrzosowska, on Monday.\n\n"
        "The Slovak president said the border would stay open. Wrzosowska insisted that Warsaw had"
        " never asked for its closure.\n\n"
        "“We asked for checks, not for walls,” the Polish president told a news conference.",
        [
            ("Ľudovít Hrabovec", "the border would stay open"),
            ("Agnieszka Wrzosowska", "Warsaw had never asked for its closure"),
            ("Agnieszka Wrzosowska", "We asked for checks, not for walls,"),
        ],
    ),
    "Relayed through an agency": (
        "According to the Sarvan news agency, Deputy Oil Minister Behrouz Talaei said that exports"
        " had doubled.\n\n"
        'Talaei was quoted by the agency as saying that prices "will not fall".',
        [
            ("Behrouz Talaei", "exports had doubled"),
            ("Behrouz Talaei", 'prices "will not fall"'),
        ],
    ),
    "Passive told, quotation parted by its cue, colon": (
        "Villagers were told by the district officer, Wanjiru Kamotho, that the dam would hold.\n\n"
        '"The water," Kamotho said, "is two metres below the crest."\n\n'
        'Farmer Otieno Oloo was less sure: "It is one metre, and I measured it."',
        [
            ("Wanjiru Kamotho", "the dam would hold"),
            ("Wanjiru Kamotho", "The water, is two metres below the crest."),
            ("Otieno Oloo", "It is one metre, and I measured it."),
        ],
    ),
    "Chinese and Korean names, surname first": (
        "Foreign ministry spokesperson Zhao Wenqi said Beijing had not been informed.\n\n"
        '"We learned of it from the newspapers," Zhao said.\n\n'
        "In Seoul, Defence Minister Baek Seung-ho said a letter had been sent on 2 May. Baek said the"
        " letter was received.",
        [
            ("Zhao Wenqi", "Beijing had not been informed"),
            ("Zhao Wenqi", "We learned of it from the newspapers,"),
            ("Baek Seung-ho", "a letter had been sent on 2 May"),
            ("Baek Seung-ho", "the letter was received"),
        ],
    ),
    "Two people of one name are told apart by title": (
        "Mr Ferreira and his wife, Mrs Ferreira, run the shop. Paulo Ferreira said it opened in 1990."
        " Mrs Ferreira said it opened in 1985.",
        [
            ("Paulo Ferreira", "it opened in 1990"),
            ("Ferreira", "it opened in 1985"),
        ],
    ),
    "He is nobody in particular": (
        "Anton Vukić and Marko Delić met in the square. He said the vote was stolen.",
        [(None, "the vote was stolen")],
    ),
    "Hindi and Tamil names, court, lawyer": (
        "CHENNAI: The High Court on Tuesday ruled that the tender was void. Senior advocate R."
        " Meenakshisundaram, appearing for the company, argued that the rules had been changed twice."
        '\n\nChief Minister K. Thamarai Selvan said his government would appeal. "We respect the court'
        ' but disagree," Mr. Selvan said.',
        [
            ("High Court", "the tender was void"),
            ("R. Meenakshisundaram", "the rules had been changed twice"),
            ("K. Thamarai Selvan", "his government would appeal"),
            ("K. Thamarai Selvan", "We respect the court but disagree,"),
        ],
    ),
    "American style, tweet, acronym": (
        "The EPQ warned that the river was unsafe. Sen. Dale Hutchings, R-Ohio, tweeted: “That is"
        " nonsense.”\n\n“I swam in it yesterday,” the senator wrote.\n\n"
        "A spokeswoman for the EPQ, Lori Abernathy, said the agency stood by its findings.",
        [
            ("EPQ", "the river was unsafe"),
            ("Dale Hutchings", "That is nonsense."),
            ("Dale Hutchings", "I swam in it yesterday,"),
            ("Lori Abernathy", "the agency stood by its findings"),
        ],
    ),
    "Bengali names, a toll in dispute, an authority": (
        "DHAKA (Wire) - At least 14 people were killed when a ferry capsized on the Meghna river on Monday, officials said, but survivors put the toll far higher.\n\nDistrict administrator Shafiqul Alam Bhuiyan said the vessel had carried 90 passengers, its legal limit. “Nobody was turned away, and nobody was overloaded,” he told the Wire by telephone.\n\nRahima Khatun, 34, who lost two sons, said more than 200 people were on board. “We stood like matches in a box,” she said, weeping.\n\nThe owner of the ferry, Mizanur Talukdar, could not be reached. In a Facebook post, his brother Anisur claimed that the ferry was hit by a cargo ship.\n\nThe Inland Water Transport Authority, which licenses ferries, disputed that. “There was no cargo ship within two miles,” its chairman, Commodore Golam Sadeq Chowdhury, told a press conference. Chowdhury added that the captain, who survived, had been detained.\n\nTalukdar's lawyer, Nasrin Sultana, said on Tuesday that her client was innocent. She said he would turn himself in.\n\nPolice spokeswoman Tania Akter declined to say whether charges would follow. “It is too early,” she said. Bhuiyan, however, said an arrest warrant had been issued on Sunday.\n\nAccording to the state-run news agency BNS, Prime Minister Farhana Rashid ordered an inquiry. The prime minister said those responsible would be punished.\n",
        [
            (
                "officials",
                "At least 14 people were killed when a ferry capsized on the Meghna river on Monday",
            ),
            ("survivors", "the toll far higher"),
            ("Shafiqul Alam Bhuiyan", "the vessel had carried 90 passengers, its legal limit"),
            ("Shafiqul Alam Bhuiyan", "Nobody was turned away, and nobody was overloaded,"),
            ("Rahima Khatun", "more than 200 people were on board"),
            ("Rahima Khatun", "We stood like matches in a box,"),
            ("Anisur", "the ferry was hit by a cargo ship"),
            ("Inland Water Transport Authority", "that"),
            ("Golam Sadeq Chowdhury", "There was no cargo ship within two miles,"),
            ("Golam Sadeq Chowdhury", "the captain, who survived, had been detained"),
            ("Nasrin Sultana", "her client was innocent"),
            ("Nasrin Sultana", "he would turn himself in"),
            ("Tania Akter", "to say whether charges would follow"),
            ("Tania Akter", "It is too early,"),
            ("Shafiqul Alam Bhuiyan", "an arrest warrant had been issued on Sunday"),
            ("state-run news agency BNS", "Prime Minister Farhana Rashid ordered an inquiry"),
            ("Farhana Rashid", "those responsible would be punished"),
        ],
    ),
    "Westminster: honorifics, offices, a post": (
        'A leading opposition MP has accused the Home Office of "misleading parliament" over the number of asylum seekers housed in hotels.\n\nDame Philippa Worsley, the Liberal Democrat MP for Thornbury, told the Commons that 45,000 people remained in hotels – almost double the figure given by ministers.\n\n"The home secretary stood at that dispatch box and told us the number was falling. It was not," Worsley said.\n\nThe home secretary, Colin Braithwaite, dismissed the claim as "fantasy". He told MPs the figure was 24,000 and would fall further by Christmas.\n\nA Home Office spokesperson said: "We do not recognise these numbers."\n\nBut the Refugee Council\'s chief executive, Amara Nwosu, said the government\'s own data, published quietly last week, showed 44,871 people in hotels. "I don\'t know where Mr Braithwaite gets his figures," she said. "He certainly doesn\'t get them from his own department."\n\nDowning Street said the prime minister had full confidence in Mr Braithwaite. His official spokesman added: \'The numbers will be corrected if needed.\'\n\nTory backbencher Sir Gerald Pym called on Braithwaite to resign, saying he had "lost the trust of the House". Pym, a former minister, was joined by three others who also urged him to go.\n\nAsked whether he would step down, the home secretary replied: "No."\n\nBraithwaite\'s deputy, Lucy Hargreaves, wrote on X that the row was "a storm in a teacup". It was, she wrote, "cooked up by people who never liked Colin".\n',
        [
            (
                "Philippa Worsley",
                'the Home Office of "misleading parliament" over the number of asylum seekers housed in hotels',
            ),
            (
                "Philippa Worsley",
                "45,000 people remained in hotels – almost double the figure given by ministers",
            ),
            (
                "Philippa Worsley",
                "The home secretary stood at that dispatch box and told us the number was falling. It was not,",
            ),
            ("Colin Braithwaite", 'the claim as "fantasy"'),
            ("Colin Braithwaite", "the figure was 24,000 and would fall further by Christmas"),
            ("A Home Office spokesperson", "We do not recognise these numbers."),
            (
                "Amara Nwosu",
                "the government's own data, published quietly last week, showed 44,871 people in hotels",
            ),
            (
                "Amara Nwosu",
                "I don't know where Mr Braithwaite gets his figures, He certainly doesn't get them from his own department.",
            ),
            ("Downing Street", "the prime minister had full confidence in Mr Braithwaite"),
            ("His official spokesman", "The numbers will be corrected if needed."),
            ("Gerald Pym", "Braithwaite to resign"),
            ("Gerald Pym", 'he had "lost the trust of the House"'),
            (None, "him to go"),
            (None, "whether he would step down"),
            ("Colin Braithwaite", "No."),
            ("Lucy Hargreaves", 'the row was "a storm in a teacup"'),
            ("Lucy Hargreaves", "It was cooked up by people who never liked Colin"),
        ],
    ),
    "Latin American names, an auditor against a mayor": (
        "MEXICO CITY — The mayor of Tlalpuente, Ximena Ocampo Rulfo, said on Tuesday that not a single peso was missing from the water fund.\n\nAuditor Hernán Cuauhtli disagrees. In a report published last week, he found a gap of 43 million pesos.\n\n“The money is in the pipes,” Ocampo told Radio Valle. “Come and look.”\n\nCuauhtli, who has led the state audit office since 2019, told lawmakers he had looked. “There are no pipes,” he said.\n\nA former treasurer, Lic. Abelardo Nieto, confirmed to this newspaper that invoices had been altered, but stressed that the mayor never signed them.\n\nThe mayor's office called the report “premature”. It said an independent review would be finished by May.\n\n“I signed nothing,” Ocampo insisted. Her party, the Alianza Cívica, has said it stands by her.\n\nNieto's claim that invoices were altered was echoed by two clerks, who spoke on condition of anonymity. “They were typed again, all of them,” said one. The other said she had been told to keep quiet.\n\n“We will not resign over a rumour,” said Ocampo's chief of staff, Iker Bauzá. He denied ever meeting Nieto.\n",
        [
            ("Ximena Ocampo Rulfo", "not a single peso was missing from the water fund"),
            ("Ximena Ocampo Rulfo", "The money is in the pipes, Come and look."),
            ("Hernán Cuauhtli", "he had looked"),
            ("Hernán Cuauhtli", "There are no pipes,"),
            ("Abelardo Nieto", "invoices had been altered"),
            ("Abelardo Nieto", "the mayor never signed them"),
            ("mayor's office", "the report “premature”"),
            ("mayor's office", "an independent review would be finished by May"),
            ("Ximena Ocampo Rulfo", "I signed nothing,"),
            ("Alianza Cívica", "it stands by her"),
            ("Abelardo Nieto", "invoices were altered"),
            (None, "They were typed again, all of them,"),
            (None, "she had been told to keep quiet"),
            ("Iker Bauzá", "We will not resign over a rumour,"),
            ("Iker Bauzá", "ever meeting Nieto"),
        ],
    ),
    "Irish names, front matter, single quotation marks": (
        "---\ntitle: Fishermen and the harbour board\ndate: 2023-09-12\nsource: The Coast Ledger\n---\n\n# Nets cut at night\n\nBy Maeve O'Dowd\n\nThe harbour board at Killanure says it \"did not authorise\" the removal of 60 nets last week. The fishermen say they watched board staff do it.\n\nPadraig Ó Sé, who has fished the bay for 40 years, said: ‘They came at two in the morning with knives. I know two of them by name.’\n\nThe board's secretary, Fionnuala Breathnach, said that was untrue. ‘No member of staff was on the water that night,’ she said in an email. ‘We have the logs.’\n\nÓ Sé replied that logs can be written afterwards.\n\n“Someone cut those nets,” said Garda Sergeant Tom Hession. “We don’t know who.” He declined to say whether anyone had been questioned.\n\nAsked if the board would pay for the nets, Ms Breathnach said it would not. “Why would we?”\n\nHer predecessor, Declan Roche, told local radio the nets had been illegal anyway – a claim Ó Sé called “a dirty lie”.\n\nDeputy Aoife Ní Mhurchú, the local TD, urged both sides to talk. She said she had written to the minister. The minister's office confirmed it had received the letter.\n",
        [
            (
                "harbour board at Killanure",
                'it "did not authorise" the removal of 60 nets last week',
            ),
            ("fishermen", "they watched board staff do it"),
            (
                "Padraig Ó Sé",
                "They came at two in the morning with knives. I know two of them by name.",
            ),
            ("Fionnuala Breathnach", "that was untrue"),
            (
                "Fionnuala Breathnach",
                "No member of staff was on the water that night, We have the logs.",
            ),
            ("Padraig Ó Sé", "logs can be written afterwards"),
            ("Tom Hession", "Someone cut those nets, We don’t know who."),
            ("Tom Hession", "to say whether anyone had been questioned"),
            (None, "if the board would pay for the nets"),
            ("Fionnuala Breathnach", "it would not Why would we?"),
            ("Declan Roche", "the nets had been illegal anyway"),
            ("Padraig Ó Sé", "a dirty lie"),
            ("Aoife Ní Mhurchú", "both sides to talk"),
            ("Aoife Ní Mhurchú", "she had written to the minister"),
            ("minister's office", "it had received the letter"),
        ],
    ),
    "Indonesian names, a leaked letter, an age for a name": (
        'Minister\'s aide \'knew of spill\', watchdog says\n\nJAKARTA, 4 March (Kabar) — Indonesia\'s environment ministry on Monday denied that it had concealed a chemical spill on the Citarik river, as residents accused officials of protecting the mill\'s owner.\n\n"Not one report was withheld," the ministry\'s spokesman, Bambang Wiryono, told a news conference. He said samples taken in February had shown no mercury.\n\nSiti Rahmawati Lubis, who heads the watchdog Sungai Bersih, dismissed that account as "a bedtime story". The 54-year-old said her group had found mercury at eleven of twelve sites.\n\n"We gave them our results on 9 February," she said.\n\n"They signed for the envelope."\n\nAccording to a letter seen by Kabar, the ministry\'s director for water, Agus Hartanto Simbolon, had warned the governor that "people should not drink from the river". Simbolon could not be reached.\n\nThe mill\'s owner, PT Tirta Kertas, said in a statement it would "cooperate fully" with investigators but rejected any blame for the spill. Its lawyer, Dewi Anggraini, added that the company had sealed the pipe itself.\n\nA health worker in Cibeureum, who asked not to be named, said she had treated 40 children for rashes since January.\n\nGovernor Yusuf Mahendra\'s office said the governor was travelling. His official spokesman later told reporters that no letter had reached him.\n',
        [
            (
                "Indonesia's environment ministry",
                "it had concealed a chemical spill on the Citarik river",
            ),
            ("residents", "officials of protecting the mill's owner"),
            ("Bambang Wiryono", "Not one report was withheld,"),
            ("Bambang Wiryono", "samples taken in February had shown no mercury"),
            ("Siti Rahmawati Lubis", 'that account as "a bedtime story"'),
            ("Siti Rahmawati Lubis", "her group had found mercury at eleven of twelve sites"),
            (
                "Siti Rahmawati Lubis",
                "We gave them our results on 9 February, They signed for the envelope.",
            ),
            ("Agus Hartanto Simbolon", "people should not drink from the river"),
            ("PT Tirta Kertas", 'it would "cooperate fully" with investigators'),
            ("PT Tirta Kertas", "any blame for the spill"),
            ("Dewi Anggraini", "the company had sealed the pipe itself"),
            (
                "A health worker in Cibeureum",
                "she had treated 40 children for rashes since January",
            ),
            ("Governor Yusuf Mahendra's office", "the governor was travelling"),
            ("His official spokesman", "no letter had reached him"),
        ],
    ),
    "Turkish and Polish names, a joint statement, two spokesmen": (
        "ANKARA/WARSAW - Turkish Deputy Foreign Minister Ayşe Nur Çelikkol and her Polish counterpart, Krzysztof Wędrowski, said in a joint statement on Friday that grain ships would sail again within a week.\n\n'We have a text, we have a date, we have ships,' Ms Çelikkol said. 'What we lack is patience.'\n\nMr Wędrowski was more cautious. 'Nothing is signed,' he told Radio Odra, adding that insurers still had to agree.\n\nThe Union of Black Sea Shippers, known by its acronym UBSS, expressed doubt that any captain would leave port before April. \"A statement does not sweep mines,\" said its secretary-general, Hakan Özdemirci.\n\nTwo officials briefed on the talks said the deal covered only four ports. One of them said that a fifth, Karasu, had been dropped at Warsaw's request.\n\nThe Polish foreign ministry disputed this. \"Poland asked for no port to be excluded,\" ministry spokeswoman Zofia Mroczek-Biała wrote in an e-mail.\n\nAsked about the mines, Çelikkol replied: 'Our navy has cleared the lane.' Wędrowski said he had seen no proof of that.\n\nOpposition lawmaker Tolga Karabey called the deal a capitulation and demanded that it be put to parliament. His party leader, Nermin Aksoylu, was quoted by the newspaper Yeni Ufuk as saying that she would vote against it.\n\nThe European Commission welcomed the agreement, with a spokesperson saying it \"goes in the right direction\".\n\nA confidential report by the port authority concludes that the lane can take no more than six ships a day.\n",
        [
            (
                "Ayşe Nur Çelikkol and Krzysztof Wędrowski",
                "grain ships would sail again within a week",
            ),
            (
                "Ayşe Nur Çelikkol",
                "We have a text, we have a date, we have ships, What we lack is patience.",
            ),
            ("Krzysztof Wędrowski", "Nothing is signed,"),
            ("Krzysztof Wędrowski", "insurers still had to agree"),
            ("Union of Black Sea Shippers", "any captain would leave port before April"),
            ("Hakan Özdemirci", "A statement does not sweep mines,"),
            ("Two officials briefed on the talks", "the deal covered only four ports"),
            ("One of them", "a fifth, Karasu, had been dropped at Warsaw's request"),
            ("Polish foreign ministry", "this"),
            ("Zofia Mroczek-Biała", "Poland asked for no port to be excluded,"),
            (None, "the mines"),
            ("Ayşe Nur Çelikkol", "Our navy has cleared the lane."),
            ("Krzysztof Wędrowski", "he had seen no proof of that"),
            ("Tolga Karabey", "the deal a capitulation"),
            ("Tolga Karabey", "it be put to parliament"),
            ("Nermin Aksoylu", "she would vote against it"),
            ("European Commission", "the agreement"),
            ("a spokesperson", 'it "goes in the right direction"'),
            ("port authority", "the lane can take no more than six ships a day"),
        ],
    ),
    "Portuguese names, headline with attribution, British quotation marks": (
        'Porto mayor \'lied about stadium bill\', ex-aide tells court\n\nPortuguese prosecutors opened their case against the mayor of Porto Velho-Mar on Monday by telling judges that he "signed what he now says he never saw".\n\nTiago Fonseca Marques, 61, denies fraud. His lawyer, Beatriz Antunes da Cunha, argued that the signature had been copied. "A child could do it with a photocopier," she said.\n\nBut Filipa Gouveia, the mayor\'s former aide, testified: "I held the folder while he signed." Asked by Antunes whether she had been promised a job, Gouveia replied that she had not.\n\nHandwriting expert Professor Joaquim Sá Nogueira said he was certain the signature was genuine, while a second expert hired by the defence, Ilse Brandão, called his method outdated.\n\nThe club, União Atlântica, insisted in a written statement that it received no public money. Its president told Rádio Maré the trial was a circus.\n\n"He told me to keep quiet," Gouveia added, "and I did, for nine years."\n\nMarques, speaking outside the court, said: \'I have never lied to this city.\' He thinks he will be acquitted.\n\nThe trial continues on Wednesday, according to court officials.\n',
        [
            ("Portuguese prosecutors", 'he "signed what he now says he never saw"'),
            ("Tiago Fonseca Marques", "fraud"),
            ("Beatriz Antunes da Cunha", "the signature had been copied"),
            ("Beatriz Antunes da Cunha", "A child could do it with a photocopier,"),
            ("Filipa Gouveia", "I held the folder while he signed."),
            ("Beatriz Antunes da Cunha", "whether she had been promised a job"),
            ("Filipa Gouveia", "she had not"),
            ("Joaquim Sá Nogueira", "he was certain the signature was genuine"),
            ("Ilse Brandão", "his method outdated"),
            ("União Atlântica", "it received no public money"),
            ("Its president", "the trial was a circus"),
            ("Filipa Gouveia", "He told me to keep quiet, and I did, for nine years."),
            ("Tiago Fonseca Marques", "I have never lied to this city."),
            ("Tiago Fonseca Marques", "he will be acquitted"),
            ("court officials", "The trial continues on Wednesday"),
        ],
    ),
    "Philippine names, contradicting officers": (
        'MANILA, Aug. 12 (Isla Press) — The Philippine coast guard\'s commandant, Admiral Ronaldo Sumulong-Vega, on Tuesday ruled out sabotage in the sinking of the ferry MV Dalisay, contradicting his own chief investigator.\n\nCommodore Teresita Abueva, the investigator, told senators last week that a valve "had been opened by hand". On Tuesday she stood by her findings. "Valves do not open themselves," she said in a text message.\n\nThe ferry\'s owner, Visayas Lines Inc., said it had no comment on the inquiry but denied the ship was overloaded.\n\nSenator Joel Macaraig, who chairs the panel, wondered aloud why the two officers had not spoken to each other. "I have a coast guard with two mouths," he said.\n\n"And no ears."\n\nLourdes Panganiban, whose husband and son drowned, accused both of hiding the truth. The widow, 46, said that nobody from the navy had called her.\n\n"They know," she said. "They have always known."\n\nAn interim report leaked to Isla Press states that 212 people were aboard, 60 more than the manifest showed. The transport secretary, Benigno Alcaraz III, described the leak as "regrettable" and the figure as "unverified".\n\nHis spokeswoman later clarified that the secretary had not read the report.\n\nNeither Sumulong-Vega nor Abueva would say when the wreck would be raised. President Imelda Cortes-Yap promised that it would be lifted "before Christmas", Macaraig said.\n\nThe opposition says the government fears what the wreck may show.\n',
        [
            ("Ronaldo Sumulong-Vega", "sabotage in the sinking of the ferry MV Dalisay"),
            ("Ronaldo Sumulong-Vega", "his own chief investigator"),
            ("Teresita Abueva", 'a valve "had been opened by hand"'),
            ("Teresita Abueva", "her findings"),
            ("Teresita Abueva", "Valves do not open themselves,"),
            ("Visayas Lines Inc", "it had no comment on the inquiry"),
            ("Visayas Lines Inc", "the ship was overloaded"),
            ("Joel Macaraig", "why the two officers had not spoken to each other"),
            ("Joel Macaraig", "I have a coast guard with two mouths, And no ears."),
            ("Lourdes Panganiban", "both of hiding the truth"),
            ("Lourdes Panganiban", "nobody from the navy had called her"),
            ("Lourdes Panganiban", "They know, They have always known."),
            (
                "An interim report leaked to Isla Press",
                "212 people were aboard, 60 more than the manifest showed",
            ),
            ("Benigno Alcaraz III", 'the leak as "regrettable" and the figure as "unverified"'),
            ("His spokeswoman", "the secretary had not read the report"),
            (
                "Joel Macaraig",
                'President Imelda Cortes-Yap promised that it would be lifted "before Christmas"',
            ),
            ("Imelda Cortes-Yap", 'it would be lifted "before Christmas"'),
            ("opposition", "the government fears what the wreck may show"),
        ],
    ),
}

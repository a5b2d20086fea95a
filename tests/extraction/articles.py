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
            ("Behrouz Talaei", 'prices "will not fall'),
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
}

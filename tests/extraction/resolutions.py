# ruff: noqa: E501 - articles are longer than lines
"""Short invented articles with whom each statement belongs to, marked before they were ever read.

Each expectation is the speaker and how the words begin; ``None`` means that nobody can tell, and "a|b"
that either is right. What is said beside these, and where it ends, is the matter of other tables.
"""

from __future__ import annotations

Expected = list[tuple[str | None, str]]

ARTICLES: dict[str, tuple[str, Expected]] = {
    "offices by title, an agency's head, an acronym": (
        "KAMPALA, 9 June (Wire) - Uganda's water minister, Grace Nakimuli, said on Monday that the dam at Bujagali was safe, a day after the National Dam Safety Agency (NDSA) ordered it to be drained.\n\n"
        "The NDSA said its inspectors had found cracks in two of the five gates. 'The gates must be opened at once,' the agency's head, Moses Okello Wafula, told reporters.\n\n"
        "The minister dismissed the order as 'premature'. She said engineers from Norway would arrive on Thursday.\n\n"
        "Okello said he had not been told of any Norwegians. 'We read it in the papers,' he said.\n\n"
        "Its director of operations later said the agency would not withdraw the order. The agency added that it had written to parliament.\n\n"
        "Parliament's energy committee said both Ms Nakimuli and Mr Okello would be summoned. Its chairwoman, Harriet Apio, called the dispute 'a farce'. Apio said the two would be heard on Friday.\n",
        [
            ("Grace Nakimuli", "the dam at Bujagali was safe"),
            ("National Dam Safety Agency", "its inspectors had found"),
            ("Moses Okello Wafula", "The gates must"),
            ("Grace Nakimuli", "the order as"),
            ("Grace Nakimuli", "engineers from Norway"),
            ("Moses Okello Wafula", "he had not been told"),
            ("Moses Okello Wafula", "We read it"),
            ("Its director of operations", "the agency would not"),
            ("National Dam Safety Agency", "it had written"),
            ("Parliament's energy committee", "both Ms Nakimuli"),
            ("Harriet Apio", "the dispute"),
            ("Harriet Apio", "the two would be heard"),
        ],
    ),
    "a trial: the accused, who prosecutes, who asks": (
        "Ben Cole QC, prosecuting, told the jury that the shop had been locked. Mr Roe, 40, of Hill Street, denies theft.\n\n"
        'Dan Roe told the court he had been at home. Asked by his counsel Guy Hall QC if he had a key, he replied: "No."\n\n'
        "The defendant said he had never seen the shop. The prosecutor said that was untrue.\n",
        [
            ("Ben Cole", "the shop had been"),
            ("Dan Roe", "he had been at home"),
            ("Dan Roe", "No."),
            ("Dan Roe", "he had never"),
            ("Ben Cole", "that was"),
        ],
    ),
    "an interview in questions and answers": (
        'Interview: "We were never asked"\n\n'
        "Aigerim Sadykova runs the only bakery in Zhanatas. She spoke to Steppe Weekly about the new road.\n\n"
        "Steppe Weekly: When did you hear of the road?\n\n"
        "Aigerim Sadykova: In March, from a driver. Nobody from the ministry ever came.\n\n"
        "Steppe Weekly: The ministry says it held three hearings.\n\n"
        "Sadykova: It held them in Almaty. That is six hundred kilometres from here.\n",
        [
            ("Steppe Weekly", "When did you hear"),
            ("Aigerim Sadykova", "In March, from"),
            ("Steppe Weekly", "The ministry says"),
            ("Aigerim Sadykova", "It held them"),
        ],
    ),
    "Markdown with headlines within and a list": (
        "# Harbour strike enters second week\n\n"
        "**VALPARAÍSO** — Dockers' leader *Rodrigo Huenchumilla* said on Sunday the strike would go on.\n\n"
        '## "Not one container"\n\n'
        "“Not one container will move,” Huenchumilla said.\n\n"
        "## What the sides say\n\n"
        "- **Port authority**: “The port is open.”\n"
        "- **Labour ministry**: “We are mediating.”\n\n"
        'Congresswoman Antonia Barrientos, who visited the pickets, said the government had "lost its nerve". The congresswoman added that she would table a motion.\n',
        [
            ("Rodrigo Huenchumilla", "the strike would go on"),
            ("Rodrigo Huenchumilla", "Not one container"),
            ("Port authority", "The port is open"),
            ("Labour ministry", "We are mediating"),
            ("Antonia Barrientos", "the government had"),
            ("Antonia Barrientos", "she would table"),
        ],
    ),
    "HTML remnants, quotations that only open": (
        "<p><strong>REYKJAVIK (AP) &mdash;</strong> Fisheries minister Bj&ouml;rn Ketilsson told parliament on Tuesday that the cod quota would be cut by a third.</p>\n\n"
        "<p>&ldquo;We have fished for our fathers,&rdquo; he said. &ldquo;Now we must fish for our children.</p>\n\n"
        "<p>&ldquo;There is no other sea.&rdquo;</p>\n\n"
        "<p>Guðrún Hallsdóttir, who owns two trawlers in Húsavík, wept as she listened.</p>\n\n"
        "<p>&ldquo;My boats are finished,&rdquo; she said.</p>\n\n"
        "<p>Ketilsson&rsquo;s predecessor, Ari Þorvaldsson, said the cut came ten years late.</p>\n",
        [
            ("Björn Ketilsson", "the cod quota"),
            ("Björn Ketilsson", "We have fished"),
            ("Guðrún Hallsdóttir", "My boats"),
            ("Ari Þorvaldsson", "the cut came"),
        ],
    ),
    "two ministers, both men, one of them": (
        "Finance Minister Rashid Qadirov and Interior Minister Farrukh Nazarov denied on Saturday that they had met the banker Timur Salimov in Dubai. The two ministers said they had never left Tashkent that week.\n\n"
        'Salimov insists that they dined together. "I paid," he told the website Ariza.\n\n'
        "Both men said they would sue the website. Nazarov said he would take Salimov to court too.\n\n"
        '"He is a liar," the interior minister said.\n\n'
        'The finance minister, asked whether he knew Salimov at all, said: "Everybody knows him."\n',
        [
            ("Rashid Qadirov and Farrukh Nazarov", "that they had met|they had met"),
            (
                "The two ministers|two ministers|Rashid Qadirov and Farrukh Nazarov",
                "they had never left",
            ),
            ("Timur Salimov", "they dined"),
            ("Timur Salimov", "I paid"),
            ("Both men|Rashid Qadirov and Farrukh Nazarov", "they would sue"),
            ("Farrukh Nazarov", "he would take"),
            ("Farrukh Nazarov", "He is a liar"),
            ("Rashid Qadirov", "Everybody knows"),
        ],
    ),
    "nested reports, a website, papers": (
        "According to the website Dokdo Today, Vice Unification Minister Shin Hye-rin said that the letter had been burnt.\n\n"
        "A ministry report, leaked on Friday, says that only the envelope was burnt. The report was written by an aide of hers, Noh Jae-won.\n\n"
        '"I burnt nothing," said Shin, quoted by the Hanbit news agency. Hanbit said the minister had laughed.\n\n'
        'Noh, in a memo to the president, wrote that Shin had "held the match". The memo says two guards saw it.\n\n'
        'State radio in Pyongyang said the letter was "a forgery from beginning to end".\n',
        [
            ("Shin Hye-rin", "the letter had been"),
            ("A ministry report", "only the envelope"),
            ("Shin Hye-rin", "I burnt nothing"),
            ("Hanbit|Hanbit news agency", "the minister had laughed"),
            ("Noh Jae-won", "Shin had"),
            ("Noh Jae-won|memo", "two guards"),
            ("State radio in Pyongyang|State radio", "the letter was"),
        ],
    ),
    "inverted quotations, officers without a name": (
        "PATNA: At least eleven pilgrims drowned when a jetty gave way at Simaria on Sunday, said district magistrate Alok Ranjan Jha.\n\n"
        '"The jetty was built for forty people and four hundred stood on it," said Jha.\n\n'
        'An officer of the National River Police, requesting anonymity, said no constable had been on duty. "We were all at the minister\'s rally," the officer said.\n\n'
        "The rally's organiser, Sunita Devi Kushwaha, rejected this. Only six constables came, said Kushwaha, and all of them had left by noon.\n\n"
        'State minister Ramvilas Chaudhary blamed "overcrowding". "Could anyone have stopped them?" asked the minister.\n\n'
        'Opposition leader Tara Ansari demanded that he resign. Ms Ansari, the MP from Begusarai, said she would not let the matter rest. "Eleven are dead," she said, "and he asks questions."\n',
        [
            ("Alok Ranjan Jha", "At least eleven"),
            ("Alok Ranjan Jha", "The jetty was built"),
            ("An officer of the National River Police", "no constable"),
            ("An officer of the National River Police|officer", "We were all"),
            ("Sunita Devi Kushwaha", "this"),
            ("Sunita Devi Kushwaha", "Only six constables"),
            ("Ramvilas Chaudhary", "Could anyone"),
            ("Tara Ansari", "he resign"),
            ("Tara Ansari", "she would not"),
            ("Tara Ansari", "Eleven are dead"),
        ],
    ),
    "a court, a father and a son, a lawyer": (
        "VALLETTA — Former commissioner Joseph Micallef Stagno told a court on Wednesday that he had never taken a bribe. His son, Luke Micallef Stagno, told the same court that his father had taken two.\n\n"
        "“He kept them in the freezer,” the younger Micallef Stagno said.\n\n"
        "Prosecutor Ramona Attard said bank records supported the son. “The freezer was only the start,” she said.\n\n"
        "The former commissioner's lawyer, Giannella de Marco Sciberras, said that the witness was “a disappointed heir”. The lawyer said she would call four witnesses of her own.\n\n"
        "Magistrate Victor Axiaq ruled that the freezer may be shown in court.\n",
        [
            ("Joseph Micallef Stagno", "he had never"),
            ("Luke Micallef Stagno", "his father had"),
            ("Luke Micallef Stagno", "He kept them"),
            ("Ramona Attard", "bank records"),
            ("Ramona Attard", "The freezer was"),
            ("Giannella de Marco Sciberras", "the witness was"),
            ("Giannella de Marco Sciberras", "she would call"),
            ("Victor Axiaq", "the freezer may"),
        ],
    ),
    "island titles, the PM, a chief": (
        "SUVA - Prime Minister Ratu Jone Veitayaki says the cable will reach Rotuma by August.\n\n"
        "The PM told the Fiji Herald that the ship had left Auckland. But the ship's agent, Pacific Lay Ltd, said it was still in port.\n\n"
        "“She sails when she is paid for,” managing director Lavenia Tuilagi said.\n\n"
        "Opposition MP Sashi Prakash Lal claimed that not one dollar had been paid. Lal, a former telecom minister, said Veitayaki was “selling a rope of sand”.\n\n"
        "Paramount chief Tui Manu Faiva said his people had waited nine years. “We still shout across the bay,” the chief said.\n",
        [
            ("Jone Veitayaki", "the cable will"),
            ("Jone Veitayaki", "the ship had left"),
            ("Pacific Lay Ltd", "it was still"),
            ("Lavenia Tuilagi", "She sails"),
            ("Sashi Prakash Lal", "not one dollar"),
            ("Sashi Prakash Lal", "Veitayaki was"),
            ("Tui Manu Faiva", "his people"),
            ("Tui Manu Faiva", "We still shout"),
        ],
    ),
    "sport: by age, by nation, by trade": (
        'Serbia\'s Milica Stanojević accused the umpire of "stealing" her semi-final against Ons Trabelsi of Tunisia.\n\n'
        '"He was asleep," the 23-year-old said. The Serb, seeded fourth, said she would lodge a complaint.\n\n'
        'Trabelsi said she had seen nothing wrong. "The ball was out," the Tunisian said.\n\n'
        "Stanojević's coach, Dragan Perić, said the ball was in by ten centimetres. Tournament referee Anneli Kask said a review had upheld the call. Kask said she regarded the matter as closed.\n\n"
        "The umpire, Hugo Brandt of Denmark, made no comment. But his federation said he had its full support.\n",
        [
            ("Milica Stanojević", "the umpire"),
            ("Milica Stanojević", "He was asleep"),
            ("Milica Stanojević", "she would lodge"),
            ("Ons Trabelsi", "she had seen"),
            ("Ons Trabelsi", "The ball was out"),
            ("Dragan Perić", "the ball was in"),
            ("Anneli Kask", "a review"),
            ("Anneli Kask", "she regarded"),
            ("his federation|federation", "he had its"),
        ],
    ),
    "women and men with one surname, who is she": (
        "LAHORE - Senator Bushra Gillani said on Monday that her cousin, Punjab governor Asif Gillani, had lied about the canal.\n\n"
        "The governor said he had told the truth. “My cousin was not there,” he said. Mr Gillani said the canal was full.\n\n"
        "Ms Gillani said she had walked along its dry bed. The senator said she had photographs.\n\n"
        "Their aunt, Begum Zahida Gillani, told Geo that both should be ashamed.\n\n"
        "Rukhsana Noor met Saima Akhtar at the canal. She said there was no water.\n",
        [
            ("Bushra Gillani", "her cousin"),
            ("Asif Gillani", "he had told"),
            ("Asif Gillani", "My cousin"),
            ("Asif Gillani", "the canal was full"),
            ("Bushra Gillani", "she had walked"),
            ("Bushra Gillani", "she had photographs"),
            ("Zahida Gillani", "both should"),
            (None, "there was no water"),
        ],
    ),
    "dateline odd, army chief, foreign minister": (
        "TBILISI, 14 okt. — Georgia's foreign minister, Nana Lomtadze, said Tuesday that the border post at Larsi would reopen. Her Russian counterpart, Gennady Ulyanov, denied that any deal existed.\n\n"
        '"There is no deal, there was no deal, there will be no deal," Ulyanov said.\n\n'
        "Lomtadze's spokesman, Irakli Beridze, told journalists the text had been initialled on Sunday. He showed them the last page.\n\n"
        '"You see two signatures," he said. The Russian minister later said that one of them was forged.\n\n'
        'Georgian army chief Gen. Vakhtang Dolidze said his troops would stay where they are. "Papers do not move tanks," the general said.\n',
        [
            ("Nana Lomtadze", "the border post"),
            ("Gennady Ulyanov", "any deal"),
            ("Gennady Ulyanov", "There is no deal"),
            ("Irakli Beridze", "the text had been"),
            ("Irakli Beridze", "You see two"),
            ("Gennady Ulyanov", "one of them was"),
            ("Vakhtang Dolidze", "his troops"),
            ("Vakhtang Dolidze", "Papers do not"),
        ],
    ),
    "a village, unnamed people who go on": (
        'MAIDUGURI, Nigeria — A farmer from Gwoza said men on motorbikes had burnt forty houses. "They came at prayer time," he said. "We ran to the hills."\n\n'
        "A teacher, who asked not to be identified, said she had counted eleven bodies. She said two of them were pupils of hers.\n\n"
        'The state governor, Babagana Lawan, said troops had arrived within the hour. But a soldier told Reuters that they came the next morning. "We had no fuel," he said.\n\n'
        "Lawan's office denied this. A military spokesman, Major Dauda Ishaku, declined to comment on the soldier's account.\n\n"
        "The farmer said he would not go back.\n",
        [
            ("A farmer from Gwoza", "men on motorbikes"),
            ("A farmer from Gwoza", "They came at"),
            ("A teacher", "she had counted"),
            ("A teacher", "two of them"),
            ("Babagana Lawan", "troops had"),
            ("a soldier", "they came the next"),
            ("a soldier", "We had no fuel"),
            ("Lawan's office", "this"),
            ("A farmer from Gwoza|farmer", "he would not go back"),
        ],
    ),
    "science: a study, its authors, a professor elsewhere": (
        "Glaciers in the Pamirs are losing ice twice as fast as in 1990, according to a study published on Thursday in the journal Cold Regions.\n\n"
        '"We expected a change, not a collapse," said lead author Farzona Nazarova of the Dushanbe Institute of Hydrology. Her co-author Markus Leitner said the figures were conservative.\n\n'
        "The study says summer flow will fall by a third before 2050. The researchers say farmers downstream have ten years to adapt.\n\n"
        'Not everyone agrees. Prof Helen Abara of the University of Nairobi, who was not involved, called the model "too simple". "Snow is missing from it," she said.\n\n'
        'Nazarova said Abara had misread a table. Leitner, an Austrian, said the same. "Snow is in the annex," the Austrian said.\n\n'
        "The institute said it would publish its data.\n",
        [
            (
                "a study published on Thursday in the journal Cold Regions|a study published|study|a study",
                "Glaciers in the Pamirs",
            ),
            ("Farzona Nazarova", "We expected"),
            ("Markus Leitner", "the figures were"),
            ("study", "summer flow"),
            ("researchers", "farmers downstream"),
            ("Helen Abara", "the model"),
            ("Helen Abara", "Snow is missing"),
            ("Farzona Nazarova", "Abara had"),
            ("Markus Leitner", "Snow is in the annex"),
            ("Dushanbe Institute of Hydrology", "it would publish"),
        ],
    ),
    "parliament, two of one office, former and present": (
        "OTTAWA — Former prime minister Claude Desrosiers said on Sunday that he had never promised the bridge. Prime Minister Anita Bakshi said he had promised it twice.\n\n"
        "“I was in the room,” the prime minister said.\n\n"
        "Desrosiers, 78, told CBX the room was empty. “She was not even in the building,” he said.\n\n"
        "Ms. Bakshi's office produced a photograph. It shows both of them beside a model of the bridge, according to the office.\n\n"
        "NDP leader Joe Whitecalf said the two were “fighting over a drawing”. Bloc MP Hélène Gagnon-Roy said Quebec would build its own bridge. “And pay for it,” the MP added.\n",
        [
            ("Claude Desrosiers", "he had never"),
            ("Anita Bakshi", "he had promised"),
            ("Anita Bakshi", "I was in the room"),
            ("Claude Desrosiers", "the room was"),
            ("Claude Desrosiers", "She was not"),
            ("Ms. Bakshi's office|Anita Bakshi's office|office|Bakshi's office", "It shows"),
            ("Joe Whitecalf", "the two were"),
            ("Hélène Gagnon-Roy", "Quebec would"),
            ("Hélène Gagnon-Roy", "And pay"),
        ],
    ),
    "police blotter, a lawyer for the accused, a victim's mother": (
        "A 31-year-old man was charged on Monday with setting fire to a mosque in Malmö, police said.\n\n"
        "The suspect, named in court as Jonas Wikander, denied the charge. His lawyer, Sofie Ahlgren, said he had been in Copenhagen that night.\n\n"
        'Prosecutor Emil Rask said phone records placed Wikander two streets from the mosque. "The phone may have been there," Ahlgren said. "Jonas was not."\n\n'
        'The mosque\'s imam, Yusuf Warsame, said the community was afraid. Warsame told Sydbladet: "Our children ask whether it will happen again."\n\n'
        'Wikander\'s mother told the newspaper that her son "would not burn a match". She said he had been with her.\n\n'
        "The trial begins in May, the court said.\n",
        [
            ("police", "A 31-year-old man"),
            ("Jonas Wikander", "the charge"),
            ("Sofie Ahlgren", "he had been in"),
            ("Emil Rask", "phone records"),
            ("Sofie Ahlgren", "The phone may"),
            ("Yusuf Warsame", "the community"),
            ("Yusuf Warsame", "Our children"),
            ("Wikander's mother", "her son"),
            ("Wikander's mother", "he had been with"),
            ("court", "The trial begins"),
        ],
    ),
}

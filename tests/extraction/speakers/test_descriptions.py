"""Whom a description means, and where it may be either of two."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    *(
        (
            "an office with a hyphen",
            f"{office}-General Ada Roe said it was late. The {office.lower()}-general denied it.",
            ["Ada Roe", "Ada Roe"],
        )
        for office in ("Attorney", "Solicitor", "Director", "Governor", "Auditor")
    ),
    (
        "a woman of whose father more is told, down to the day",
        "A woman whose father died on Sunday, Ada Obi, said that the ward was full.",
        ["Ada Obi"],
    ),
    (
        "one of several of whom a clause tells",
        "Ada Obi was one of those who said it was late. Ben Cole is among the clerks who say it"
        " rained. Those who said it was dry met him.",
        ["Ada Obi", "Ben Cole", "Those"],
    ),
    (
        "the brother who was named as one",
        "Ben Cole is in hospital. His brother Tarek said it was late. The brother said it rained.",
        ["Tarek", "Tarek"],
    ),
    (
        "a body by the syllables behind its name",
        "The Association of Dock Hands (Asodoc) met. Asodoc said it was late.",
        ["Association of Dock Hands"],
    ),
    (
        "an office's body by the initials behind its name",
        "The Office of the Prime Minister (OPM) said it was late. The OPM said it rained.",
        ["Office of the Prime Minister", "Office of the Prime Minister"],
    ),
    (
        "who called somebody something, which the parser takes for a participle",
        "The company called Lantz “a former helper with a grievance” and said it was late.",
        ["company"],
    ),
    (
        "a body without the paper in which it speaks",
        "The Council of Kano was quiet. The council in a statement issued on Sunday by its clerk"
        " said it was late.",
        ["Council of Kano"],
    ),
    (
        "who is asked for is not the name behind",
        "Roe declined to say which aide Cole meant. Ben Cole left. The aide said it was late.",
        ["Roe", "aide"],
    ),
    (
        "a president whose body stands before its initials",
        "Volta Handball Federation (VHF) president Ben Cole said it was late. Sport Minister Ada"
        " Obi said it was cold. The federation boss said it was wet.",
        ["Ben Cole", "Ada Obi", "Ben Cole"],
    ),
    (
        "the chief of a body is its leader",
        "Dock Union leader Ben Cole said it was late. Ada Obi said it was cold. The union chief"
        " said it was wet. The chief said it was dry.",
        ["Ben Cole", "Ada Obi", "Ben Cole", "chief"],
    ),
    (
        "a minister is an official, and heads the ministry or the government",
        "Deputy Health Minister Ada Obi said it was late. The official said it was cold. Prime"
        " Minister Ben Cole said it was dry. The head of the ministry said it was wet. The head of"
        " government said it was dark.",
        ["Ada Obi", "Ada Obi", "Ben Cole", "Ada Obi", "Ben Cole"],
    ),
    (
        "a bank is no indictment",
        "Lawyer Ada Obi said it was late. According to the indictment, it was early. The bank said"
        " it was cold.",
        ["Ada Obi", "indictment", "bank"],
    ),
    (
        "an office is not that of its deputy",
        "Commissioner Hamid Rahimi said the raid was legal. The commissioner's deputy, Farah Noori,"
        " said it was not. The commissioner said he would stay.",
        ["Hamid Rahimi", "Farah Noori", "Hamid Rahimi"],
    ),
    (
        "the president is not the vice president",
        "President Ana Ruiz said taxes would fall. Vice President Luis Paz said they would rise."
        " The president said her deputy was wrong.",
        ["Ana Ruiz", "Luis Paz", "Ana Ruiz"],
    ),
    (
        "two who hold one office and have not spoken",
        "The governor of Kano, Abba Bello, met the governor of Kebbi, Uba Danjuma. The governor"
        " said the roads were safe.",
        [None],
    ),
    (
        "a style stands for its bearer",
        "Bishop Paul Oduya said all should pray. The bishop said Mass would be held.",
        ["Paul Oduya", "Paul Oduya"],
    ),
    (
        "what varies the name of whom the text is about",
        "Bashir al-Amin, the president, said he would stay. The Syrian leader blamed the rebels.",
        ["Bashir al-Amin", "Bashir al-Amin"],
    ),
    (
        "a general noun with whose official it is",
        "Joe Felt, Deputy Assistant Secretary of Defence, said it was late. The top Pentagon"
        " official said it rained.",
        ["Joe Felt", "Joe Felt"],
    ),
    (
        "somebody new to whom the office is another's",
        "Foreign Secretary Ben Cole said it was late. The Kano governor said it was not.",
        ["Ben Cole", "Kano governor"],
    ),
    (
        "an age that is told with what somebody is",
        "Ada Obi told the court it was shut. The 34-year-old mother of two said she knew.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a correspondent of the medium that reports",
        "The BBC's Ada Obi said it was late. Few came, our correspondent says.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a correspondent of whom nothing is told",
        "Ada Obi said it was late. Few came, our correspondent says.",
        ["Ada Obi", "our correspondent"],
    ),
    (
        "what is said between dashes beside an office",
        "Governor Ada Obi rose. The governor - a senior member of the party - said it was late.",
        ["Ada Obi"],
    ),
    (
        "a leader who is needed is not who says so",
        "Asked if the club needs a new leader, Obi said yes. The leader said it was late.",
        [None, "leader"],
    ),
    (
        "the army of whose land was heard",
        "The Malian military said it held the town. The military also disputed the toll.",
        ["Malian military", "Malian military"],
    ),
    (
        "whose junta it is",
        "Niger's military junta said it held the town. The junta said the road was shut.",
        ["Niger's military junta", "Niger's military junta"],
    ),
    (
        "whose director it is",
        "The dam authority's director said it would hold.",
        ["The dam authority's director"],
    ),
    (
        "the minister is not the former minister",
        "Energy Minister Camille Alleyne said it was small. Former minister Winston Dookeran said"
        " it was not. The minister said he was wrong.",
        ["Camille Alleyne", "Winston Dookeran", "Camille Alleyne"],
    ),
    (
        "a title of councils",
        "Cllr Gwen Rees said it would stay. The councillor said it was safe.",
        ["Gwen Rees", "Gwen Rees"],
    ),
    (
        "one of its people",
        "Serbia's Milica Perić beat Ons Gharbi of Tunisia. The Tunisian said she was tired.",
        ["Ons Gharbi"],
    ),
    (
        "the company is the only one",
        "The carmaker Sao Mai grew. The company said exports had doubled.",
        ["Sao Mai"],
    ),
    (
        "two companies are nobody",
        "Lake Holdings sued Hill Motors. The company said it was innocent.",
        [None],
    ),
    (
        "its director is named elsewhere",
        "Moses Okello, director of the Lake Fund, was away. The Lake Fund said it was well. Its"
        " director said it was rich.",
        ["Lake Fund", "Moses Okello"],
    ),
    (
        "his spokesman is not another's",
        "Tania Akter, the police spokeswoman, was away. Governor Ali Obi said he was well. His"
        " spokeswoman said he was ill.",
        ["Ali Obi", "His spokeswoman"],
    ),
    (
        "an office in capitals that nobody bears by name",
        "The District Magistrate told reporters that the bridge was shut.",
        ["District Magistrate"],
    ),
    (
        "a name that only capitals told is the company",
        "Zentrix said sales fell. The company said a mill would close. It blamed the weather.",
        ["Zentrix", "Zentrix", "Zentrix"],
    ),
    (
        "the company may be either",
        "Kestrel Foods said sales fell. Brightwater said it was well. The company said it grew.",
        ["Kestrel Foods", "Brightwater", None],
    ),
    (
        "a ministry by what stands before its 'of'",
        "The Ministry of Fisheries said boats must stay. The ministry said the ban would last.",
        ["Ministry of Fisheries", "Ministry of Fisheries"],
    ),
    (
        "of two ministries the one just heard",
        "The Farm Ministry said rice was dear. The Road Ministry said tolls would fall. The"
        " ministry said tunnels were safe.",
        ["Farm Ministry", "Road Ministry", "Road Ministry"],
    ),
    (
        "a general noun means whose office it takes in",
        "The director of defence information, Major General Ben Cole, said the raid had failed."
        " The military spokesman said all were well.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "an office told where nobody speaks counts too",
        "The opposition leader Ada Obi lost the poll. Later the politician said it was rigged.",
        ["Ada Obi"],
    ),
    (
        "a general noun with a word of its own does not",
        "The mayor, Ada Obi, said the square was full. The band leader called for calm.",
        ["Ada Obi", "band leader"],
    ),
    (
        "an officer without a name may be the officer",
        "Inspector Ada Obi said an officer was hurt. The officer said he was well.",
        ["Ada Obi", "officer"],
    ),
    (
        "an office told in other words",
        "Minister for Defence Ada Obi said it was quiet. The defence minister said she was glad.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a statement is its owner's",
        "Lee Cole left on Sunday. Cole's statement said that six were ill.",
        ["Lee Cole"],
    ),
    (
        "a court hears what nobody is named for",
        "The court heard that Cole fled.",
        [None],
    ),
    (
        "an embassy in small letters",
        "The Danish Embassy in Quito said it was shut. The Danish embassy said it would open. The"
        " embassy said it was sorry.",
        ["Danish Embassy", "Danish Embassy", "Danish Embassy"],
    ),
    (
        "of several doctors neither",
        "Dr Ali Obi denied the charge. The family took the boy to Dr Uba Eze. The doctor said he"
        " was well.",
        ["Ali Obi", None],
    ),
    (
        "somebody without a name is who was described before",
        "A senior official of the fund said talks had failed. The official said they would go on.",
        ["A senior official of the fund", "A senior official of the fund"],
    ),
    (
        "an office by the initials behind it",
        "Resident Medical Officer (RMO) of the hospital Dr Ali Obi said the boy was well. It was"
        " sudden, said the RMO.",
        ["Ali Obi", "Ali Obi"],
    ),
    (
        "who the land's president is, told later",
        "Serbia's president demanded that troops leave. Serbian President Ana Ilić denied it.",
        ["Ana Ilić", "Ana Ilić"],
    ),
    (
        "an office whose bearer the next sentence names",
        "Mali's army spokesman said the town fell. Ali Keita said it burned. The spokesman said"
        " all had fled.",
        ["Ali Keita", "Ali Keita", "Ali Keita"],
    ),
    (
        "a name with a role of its own bears no other office",
        "Mali's army spokesman said the town fell. Ali Keita, a farmer, said it burned.",
        ["Mali's army spokesman", "Ali Keita"],
    ),
    (
        "who is introduced by a clause of her own bears no office",
        "Mali's army spokesman said the town fell. “They burned it,” said Fatima Bello, who fled."
        " The spokesman said nobody was hurt.",
        ["Mali's army spokesman", "Fatima Bello", "Mali's army spokesman"],
    ),
    (
        "an age goes to whom the article gives it",
        "“No,” said Ada Roe, 54. Ben Cole, 31, said he would go. The 54-year-old said she would"
        " stay.",
        ["Ada Roe", "Ben Cole", "Ada Roe"],
    ),
    (
        "the octogenarian",
        "Ben Cole, 31, said his father Om Cole, 81, was ill. The octogenarian said he was well.",
        ["Ben Cole", "Om Cole"],
    ),
    (
        "a calling that stood before the name",
        "Film gaffer Ada Roe met her lawyer Ben Cole. Cole said it was late. The gaffer said it"
        " was not.",
        ["Ben Cole", "Ada Roe"],
    ),
    (
        "the initials of the body that somebody chairs",
        "Indus River Authority chairman Ali Obi said it was early. Ben Cole, the panel's chairman,"
        " said it was not. The IRA chairman said it was late.",
        ["Ali Obi", "Ben Cole", "Ali Obi"],
    ),
    (
        "the minister is not the deputy minister heard last",
        "Transport Minister Ada Roe said it was late. Deputy minister Bea Cole said it was not. The"
        " minister said she would wait.",
        ["Ada Roe", "Bea Cole", "Ada Roe"],
    ),
    (
        "the police boss",
        "County police commander Ada Roe said it was over. Ben Cole, a farmer, said it was not. “It"
        " is,” the police boss said.",
        ["Ada Roe", "Ben Cole", "Ada Roe"],
    ),
    (
        "of two of a surname whoever was heard since",
        "Minister Emeka Obi said the line was late. Joe Obi, a trader, said it was cheap. The"
        " minister said work would go on. Trains run in May, Obi said.",
        ["Emeka Obi", "Joe Obi", "Emeka Obi", "Emeka Obi"],
    ),
    (
        "the mother of three, and the governor himself",
        "Baker Irena Roe said it was late. “It is cold,” said the mother of three. A spokesman for"
        " Governor Ben Cole said he knew. The governor himself said he did not.",
        ["Irena Roe", "Irena Roe", "A spokesman for Governor Ben Cole", "Ben Cole"],
    ),
    (
        "the town's mayor is named in the next sentence",
        "The town's mayor said 19 were hurt. Mayor Sandor Obi added that the bridge was closed.",
        ["Sandor Obi", "Sandor Obi"],
    ),
    (
        "a brother who is a councillor too",
        "Mr Roe's brother, Councillor Ali Roe, said they had begged. “It was a sign,” the Labour"
        " councillor said.",
        ["Ali Roe", "Ali Roe"],
    ),
    (
        "a calling between the description and the name",
        "The owner of Hill Rovers, the American financier Chuck Roe, said it was late. Its chief"
        " executive, the former England defender Paula Cole, said it was not.",
        ["Chuck Roe", "Paula Cole"],
    ),
    (
        "who asked to be called so",
        "One of them, a teacher who asked to be identified only as Huda, said it was late. One of"
        " the neighbours, 80-year-old Ada Roe, said it was not.",
        ["Huda", "Ada Roe"],
    ),
    (
        "a surname with what its bearer is",
        "“It is late,” said Amal Idris, a nurse at the clinic. Foreign Minister Mustafa Idris said"
        " it was not. Idris, the nurse, said she was tired.",
        ["Amal Idris", "Mustafa Idris", "Amal Idris"],
    ),
    (
        "of two of a surname the one whom an aside tells",
        "Board chair Ed Obi said it was late. Tammy Obi, his deputy, said it was early. Obi, when"
        " asked about his deputy's words, said votes were secret.",
        ["Ed Obi", "Tammy Obi", None, "Ed Obi"],
    ),
    (
        "the initials of an office without what it is over",
        "Education Cabinet Secretary Ben Obi said it was late. “It is cold,” said the CS.",
        ["Ben Obi", "Ben Obi"],
    ),
    (
        "the body whose spokesperson was heard last",
        "A CBI spokesperson said 46 loans were made. The agency said money was sent abroad.",
        ["A CBI spokesperson", "CBI"],
    ),
    (
        "what a clause tells that somebody was",
        "Ada Obi, who was warden until 2011, met us. Ben Cole said it was late. The former warden"
        " said it was early.",
        ["Ben Cole", "Ada Obi"],
    ),
    (
        "what somebody does",
        "Ada Obi, who chairs the dockers' council, met us. Ben Cole said it was late. The council's"
        " chair said it was early.",
        ["Ben Cole", "Ada Obi"],
    ),
    (
        "by whom it is told to be owned",
        "The mill is owned by Ada Obi. Ben Cole said it was late. The owner said it was early.",
        ["Ben Cole", "Ada Obi"],
    ),
    (
        "a calling beside a name",
        "Ada Obi, a puppeteer, met us. Ben Cole said it was late. The puppeteer said it was early.",
        ["Ben Cole", "Ada Obi"],
    ),
    (
        "a partner",
        "Her partner, Ben Cole, drove. Ada Obi said it was late. Her partner said it was early.",
        ["Ada Obi", "Ben Cole"],
    ),
    (
        "kin of one name",
        "Ada Obi said it was late. Her brother, Ben, wept. Her brother said it was early.",
        ["Ada Obi", "Ben"],
    ),
    (
        "what is told behind whose chemist she is",
        "Ada Obi of the University of Kano, a chemist, met us. Ben Cole said it was late. The"
        " chemist said it was early.",
        ["Ben Cole", "Ada Obi"],
    ),
    (
        "an age with a people's noun",
        "Luis Paz, 47, met us. Ada Obi said it was late. The 47-year-old Chilean said it was"
        " early.",
        ["Ada Obi", "Luis Paz"],
    ),
    (
        "a place that is told of who has no name explains nobody",
        "The surgeon, a man from Okeluwa, said it was late.",
        ["surgeon"],
    ),
    (
        "a retired officer is not who commands",
        "Police Commissioner Ali Roe said it was late. Ben Cole said it was early. “I read it"
        " myself,” the retired officer said.",
        ["Ali Roe", "Ben Cole", "Ben Cole"],
    ),
    (
        "several words for the sort of body that was heard",
        "Harbour Watch said it was late. In a paper that its director, Ada Obi, signed, the"
        " Kano-based rights group said it was early.",
        ["Harbour Watch", "Harbour Watch"],
    ),
    (
        "a body of another sort",
        "The Dam Agency said it was late. The rights group said it was early.",
        ["Dam Agency", "rights group"],
    ),
    (
        "a company is no union and no ministry",
        "The union said it was late. The Dam Ministry said it was cold. The company said it was"
        " early.",
        ["union", "Dam Ministry", "company"],
    ),
    (
        "a body without a name that was told of",
        "Harbour Watch said it was late. A dock group wept. The dock group said it was early.",
        ["Harbour Watch", "dock group"],
    ),
    (
        "a body that is named after its aim",
        "The Committee to Shield Sailors said it was late. Kano Foods said it was cold. The"
        " committee said it was early.",
        ["Committee to Shield Sailors", "Kano Foods", "Committee to Shield Sailors"],
    ),
    (
        "a regulator that is a body",
        "Mayor Ada Obi rose before the Dam Safety Authority. The regulator said it was late.",
        ["Dam Safety Authority"],
    ),
    (
        "whose paper it is",
        "The manager, Ben Cole, was held. It was late, according to his statement to the police.",
        ["Ben Cole"],
    ),
    (
        "rebels by the name that they go by",
        "The rebels, known as the Red Alliance, denied any attack. The alliance said it was late.",
        ["Red Alliance", "Red Alliance"],
    ),
    (
        "a spokesman by the name that he uses",
        "The outfit's spokesman, who uses the name Abu Zarbi, claimed that 23 men had died.",
        ["Abu Zarbi"],
    ),
    (
        "one who asked to be called by a first name",
        '"They were polite," said one of them, a clerk who wanted to be called only Bethel.',
        ["Bethel"],
    ),
    (
        "the two who were heard together",
        "Prime Minister Minh Tri and President Aldo Ruiz agreed to meet. The two leaders stressed"
        " that the feast would go on.",
        ["Minh Tri and Aldo Ruiz", "Minh Tri and Aldo Ruiz"],
    ),
    (
        "two leaders of whom only one was heard",
        "Minh Tri and Aldo Ruiz agreed to meet. Aldo Ruiz said it was late. The two leaders said it"
        " rained.",
        ["Minh Tri and Aldo Ruiz", "Aldo Ruiz", "two leaders"],
    ),
    (
        "a spokesman for an office who is named behind",
        "A spokesman for the premier said there was no quarrel. The general had acted well, Jira"
        " Theps said.",
        ["Jira Theps", "Jira Theps"],
    ),
    (
        "the office of a place whose bearer has a bare title behind",
        "The Kano governor blamed the storm for the fire. Governor Akbar Joge later said it was"
        " late.",
        ["Akbar Joge", "Akbar Joge"],
    ),
    (
        "the office of a place beside that of another",
        "The Kano governor blamed the storm for the fire. Kebbi Governor Akbar Joge said it was"
        " late.",
        ["Kano governor", "Akbar Joge"],
    ),
    (
        "a counterpart behind his title",
        "Foreign Minister Ali Tavas said it was late. He met his Omani counterpart, Sayyid Fahr"
        " Riyami. The Omani minister said it rained.",
        ["Ali Tavas", "Fahr Riyami"],
    ),
    (
        "a body that is named after who joins it",
        'The charity Doctors for Kano said it was late. "It is bad," it added.',
        ["Doctors for Kano", "Doctors for Kano"],
    ),
    (
        "the group that an adviser just heard works for",
        "Adze Rights Watch researcher Ada Obi said it was late. The Kano-based group has said it"
        " was bad.",
        ["Ada Obi", "Adze Rights Watch"],
    ),
    (
        "a traveller of whose land was told",
        "Bente Skov, a nurse from Denmark, said it was late. The Danish traveller said she waited.",
        ["Bente Skov", "Bente Skov"],
    ),
    (
        "a statement in which somebody was heard",
        "The Farm Ministry said in a statement that rice was dear. The statement added that tolls"
        " would fall.",
        ["Farm Ministry", "Farm Ministry"],
    ),
    (
        "a statement of somebody whom nothing tells, behind another's",
        "The Farm Ministry said in a statement that rice was dear. Anna Berg met Carla Ruiz. She"
        " said in a statement that it was late. The statement added that tolls would fall.",
        ["Farm Ministry", None, "statement"],
    ),
    (
        "a junta by what it calls itself",
        "Kordan's military government said the vote would be held. The junta denied a loss.",
        ["Kordan's military government", "Kordan's military government"],
    ),
    (
        "a statement in which nobody was heard",
        "The Farm Ministry said that rice was dear. The statement added that tolls would fall.",
        ["Farm Ministry", "statement"],
    ),
    (
        "a counterpart who is spoken with",
        "Foreign Minister Ali Tavas said it was late. He spoke in a call with his Omani"
        " counterpart, Sayyid Fahr Riyami. The Omani minister said it was bad.",
        ["Ali Tavas", "Fahr Riyami"],
    ),
    (
        "the body that speaks through its statement",
        "At noon, the Air Force issued a statement of four lines. The words, it said, had been"
        " misread.",
        ["Air Force"],
    ),
    (
        "the father of whom it is told whose he is",
        "Mr Getachew Bekele, whose daughter Tsion studies law, said he waits. Tsion's father says"
        " it is late. Ali's father says it is bad.",
        ["Getachew Bekele", "Getachew Bekele", "Ali's father"],
    ),
    (
        "a place that somebody wins, and no body that speaks",
        "If a rival wins the White House, it assumes that the court will be split.",
        [None],
    ),
    (
        "the girlfriend of a friend is not the friend",
        "Anna Schiff, the girlfriend of Fredo's friend, said it was late. Fredo's friend said it"
        " was bad.",
        ["Anna Schiff", "Fredo's friend"],
    ),
    (
        "a parent of whom nothing tells that it is a father",
        "Tsegaye Bekele, whose daughter Tsion studies law, waits. Tsion's father says it is late.",
        ["Tsion's father"],
    ),
    (
        "who has the office that opens a sentence, a number amid it, and reports nothing there",
        "KANO — Bassa County District 6 Representative, Ada Obi is suing the port. The"
        " representative said it was late.",
        ["Ada Obi"],
    ),
    (
        "the commissioner of police by his letters, whichever way the office is written",
        "Kogi Police Commissioner, Ada Obi has ordered a search. The CP said it was late.",
        ["Ada Obi"],
    ),
    (
        "who has the office behind its letters",
        "The force made this known through the Police Public Relations Officer, PPRO, Ada Obi in"
        " Lokoja. The police spokesman said it was late. She said it was bad.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "who is named behind what the opening likens him to",
        "Like the Mayor, Ada Obi left. The mayor said it was late.",
        ["mayor"],
    ),
    (
        "a watch by the part that works in a land",
        "Human Rights Watch Asia researcher Ada Obi said it was late. The New York-based group said"
        " it was bad.",
        ["Ada Obi", "Human Rights Watch Asia"],
    ),
    (
        "a leader of those who stand against the president",
        "President Ada Obi said it was late. The opposition leader said it was cold. The rebel"
        " leader said it was wet.",
        ["Ada Obi", "opposition leader", "rebel leader"],
    ),
    (
        "the chief of an army is no chief of police",
        "Police chief Ben Cole said it was late. The army chief said it was cold.",
        ["Ben Cole", "army chief"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_description_means(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

"""To whom a mention goes, one case for each way in which it is said."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "an acronym is its body",
        "The National Dam Agency (NDA) was closed. The NDA said the lake was full.",
        ["National Dam Agency"],
    ),
    (
        "WHO is no pronoun",
        "The WHO said cases had doubled.",
        ["WHO"],
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
        "her brother is a man",
        "Ali Obi, the dam's director, said it held. Its clerk Ada Roe said it did not. Her brother"
        " blamed the rain. He said it fell for days.",
        ["Ali Obi", "Ada Roe", "Her brother", "Her brother"],
    ),
    (
        "initials in the plural are a group",
        "Two MPs from the coast said they would stay.",
        ["Two MPs from the coast"],
    ),
    (
        "the name behind what a body is",
        "The association of carriers, ERAA, said the road was shut.",
        ["ERAA"],
    ),
    (
        "a pronoun does not reach over somebody new",
        "Ali Obi said he was well. A farmer in a blue cap wept. He said the crop was lost.",
        ["Ali Obi", None],
    ),
    (
        "the dead do not speak",
        "Ali Obi said he was well. His brother drowned on Friday. He said nobody had come.",
        ["Ali Obi", "Ali Obi"],
    ),
    (
        "a name with an article is a body's",
        "The Kenya Red Cross said 40 had left, though its manager, Yusuf Noor, warned that others"
        " had stayed. He said some were ill.",
        ["Kenya Red Cross", "Yusuf Noor", "Yusuf Noor"],
    ),
    (
        "whose director it is",
        "The dam authority's director said it would hold.",
        ["The dam authority's director"],
    ),
    (
        "who is quoted by another is not who the sentence is about",
        "Ada Obi said the engineer had promised a wall. She said she believed him.",
        ["Ada Obi", "engineer", "Ada Obi"],
    ),
    (
        "an answer is nobody's, nor is it the questioner's",
        'A manager asks: "Do we tell them?" The answer, which Roe keeps, reads: "Not yet."',
        ["A manager", None],
    ),
    (
        "who spoke last goes on",
        "“We won,” Ada Obi said. Ben Eze said that it had rained. “It was cold.”",
        ["Ada Obi", "Ben Eze"],
    ),
    (
        "what a name only sorts is nobody",
        "Dale Pritchard, a former Wales international, replied. He said he would stay.",
        ["Dale Pritchard"],
    ),
    (
        "the first word of a sentence is no name",
        "Growers in the valley said all was lost. Ada Obi said it was not. Provincial officials,"
        " she said, had fled.",
        ["Growers in the valley", "Ada Obi", "Ada Obi"],
    ),
    (
        "somebody new who is told by kinship",
        "Ali Obi said he was well. His wife wept. “I carried them there,” she said.",
        ["Ali Obi", "His wife"],
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
        "two who met, one of whose names is known to be a woman's",
        "Anna Berg met Carla Ruiz in the hall. She said the talks had failed.",
        [None],
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
        "a surname of two goes by its title",
        "Mr Asif Gillani met Ms Bushra Gillani. Ms Gillani said the canal was dry.",
        ["Bushra Gillani"],
    ),
    (
        "a surname of two who have not spoken",
        "Maria Lopez and Juan Lopez own the farm. Lopez said the crop had failed.",
        [None],
    ),
    (
        "who is met is not who the sentence is about",
        "Mr Ali Obi spoke with Mr Uba Eze on Monday. He said the road was shut.",
        ["Ali Obi"],
    ),
    (
        "a place is nobody",
        "Ada Obi said she was well. Soldiers were seen near Okeluwa. She said they had left.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "somebody unnamed goes on",
        "Ada Obi said all left. A farmer from Gwoza said ten stayed. She said they hid.",
        ["Ada Obi", "A farmer from Gwoza", "A farmer from Gwoza"],
    ),
    (
        "somebody named late",
        "The suspect, named in court as Jonas Berg, denied the charge.",
        ["Jonas Berg"],
    ),
    (
        "a headline is nobody",
        "Ada Obi said it was late.\n\nMinister Endorses Carlos Ruiz\n\nShe said she knew.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "an office in capitals is whose it is",
        "Tourism Minister Ada Obi met Kofi Mensah. The Tourism Minister said the coast was clean.",
        ["Ada Obi"],
    ),
    (
        "a name between commas behind an office in capitals",
        "The Lagos State Deputy Governor, Uba Danjuma, who came late, said the toll was higher.",
        ["Uba Danjuma"],
    ),
    (
        "an office in capitals that nobody bears by name",
        "The District Magistrate told reporters that the bridge was shut.",
        ["District Magistrate"],
    ),
    (
        "the owner of a claim is not who the sentence is about",
        "The Water Ministry said all was well. The growers' union rejected the ministry's claim. It"
        " said nobody had come.",
        ["Water Ministry", "growers' union", "growers' union"],
    ),
    (
        "who is said to have rejected something is not who 'it' is",
        "Orbit Foods said the plan was late and the Port Board had rejected it. It said fuel was"
        " dear.",
        ["Orbit Foods", "Port Board", "Orbit Foods"],
    ),
    (
        "a body between stops 'it'",
        "The Port Board said ships were late. The company shut its office. It said fuel was dear.",
        ["Port Board", None],
    ),
    (
        "a group between stops 'they'",
        "Residents said the well was dry. Soldiers arrived at noon. They said they would dig.",
        ["Residents", None],
    ),
    (
        "an office between stops 'he'",
        "Ali Obi, the mayor, said he was well. The driver met him. He said the brakes had failed.",
        ["Ali Obi", None],
    ),
    (
        "an office in a clause before stops 'he'",
        "Ali Obi, the mayor, said he was well. While the driver kept silent, he said all was lost.",
        ["Ali Obi", None],
    ),
    (
        "who is named in what is reported has not said it",
        "Mayor Ada Obi said the pier was shut. Anna Berg had signed the order, she said.",
        ["Ada Obi", "Ada Obi"],
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
        "a name behind a comma that a parser hung to the place",
        "The custodian of the old mill, Kofi Ato Mensah, said the wheel was broken.",
        ["Kofi Ato Mensah"],
    ),
    (
        "a rank behind an office and its body",
        "The Deputy Director, Harbour Public Relations, Capt Uba Eze, denied the report.",
        ["Uba Eze"],
    ),
    (
        "a name behind what opens the sentence",
        "In a plea before Sutton County Council, Ben Cole claimed that the barn was old.",
        ["Ben Cole"],
    ),
    (
        "a name without a comma behind the body it is the head of",
        "The strike went on, the head of the Dockers Union Ben Cole told reporters. He said it was"
        " legal.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "an office by the initials behind it",
        "Resident Medical Officer (RMO) of the hospital Dr Ali Obi said the boy was well. It was"
        " sudden, said the RMO.",
        ["Ali Obi", "Ali Obi"],
    ),
    (
        "a surname that is one letter off",
        "Col Kayode Ogunsanya said nobody had fired. Ogunsonya said the report was false.",
        ["Kayode Ogunsanya", "Kayode Ogunsanya"],
    ),
    (
        "the given name of a man is not amid a woman's",
        "Sarah Edward Lamb died on Friday. The husband of the dead woman, Edward Lamb, said she"
        " fell.",
        ["Edward Lamb"],
    ),
    (
        "what is added is added by who said the rest",
        "Ali Obi said investigators were watching tapes to name the men, adding that ten had left.",
        ["Ali Obi", "Ali Obi"],
    ),
    (
        "what is joined behind 'she said'",
        "Mayor Ada Obi was late. The road had been shut without notice, she said, and urged drivers"
        " to stay at home.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "an incident says nothing",
        "The officer, Uba Eze, confirmed the incident saying it was an army matter.",
        ["Uba Eze"],
    ),
    (
        "who is quoted by another",
        "Colonel Ali Obi was quoted by a local station saying reports of a raid were false.",
        ["Ali Obi"],
    ),
    (
        "what an office is over stands before the name",
        "Secretary of State Anna Berg said talks went on. Berg said they would last.",
        ["Anna Berg", "Anna Berg"],
    ),
    (
        "an office by its initials",
        "Deputy Inspector General of Police Ravi Menon said two men fled. The DIG said one was"
        " caught. The FBI said it would help.",
        ["Ravi Menon", "Ravi Menon", "FBI"],
    ),
    (
        "a quotation left open that somebody closes",
        "“We came at dawn. We saw smoke.\n\n“Then we ran,” said Ada Obi.",
        ["Ada Obi"],
    ),
    (
        "a place is no coalition",
        "Raqqa was shelled again, and two died in Raqqa. The coalition said it was looking.",
        ["coalition"],
    ),
    (
        "an agency is not he",
        "Ada Obi met Uba Eze. Interfax said it was late. He said it was early.",
        ["Interfax", None],
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
        "the statement of a body is the body's",
        "The Foreign Office (FO) summoned the envoy. The claim was false, the FO statement said.",
        ["Foreign Office"],
    ),
    (
        "a thing warns of nothing",
        "Ada Obi said the rain had swept the road away, warning that more would come.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "a verb makes no role",
        "An MLA of the party alleged that the SP, Akash Tomar, hit him. The SP denied that he did.",
        ["An MLA of the party", "Akash Tomar"],
    ),
    (
        "the second line of a headline is nobody's",
        "Army kills twelve in north\n\nRebel group says only troops were hit in the raid\n\n"
        "The army said on Monday that twelve had died.",
        ["army"],
    ),
    (
        "an interview",
        "Ada Obi: Where were you?\n\nBen Eze: I was at home.\n\nObi: Since when?\n\n"
        "Ben Eze: Since May.",
        ["Ada Obi", "Ben Eze", "Ada Obi", "Ben Eze"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_mention_goes_to(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected


def test_both_men_are_the_two_who_spoke(extractor: Extractor) -> None:
    text = "Mr Ali Obi said it was late. Mr Uba Eze said it was early. Both men said it was cold."
    speaker = extractor.extract(text)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.members) == ("Both men", ("Ali Obi", "Uba Eze"))

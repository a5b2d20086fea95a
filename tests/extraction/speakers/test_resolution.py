"""To whom a mention goes, one case for each way in which it is said."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "an office and what it is over before a name",
        "Harbour Inspector General (Kano Range) Ben Cole said it was late. Cole said it was dark.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "an office and what it is over before a name behind what is said",
        "It was late, Harbour Inspector General (Kano Range) Ben Cole said. He said it was dark.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "an office and what it is over, and nobody's name",
        "The Inspector General (Kano Range) said it was late.",
        ["Inspector General (Kano Range)"],
    ),
    (
        "an acronym is its body",
        "The National Dam Agency (NDA) was closed. The NDA said the lake was full.",
        ["National Dam Agency"],
    ),
    (
        "an acronym of a body with an and",
        "The Dock and Wharf Workers Union (DWWU) met. The DWWU said it was late. The Dock and Wharf"
        " Workers Union added it rained. The union said it was shut.",
        ["Dock and Wharf Workers Union"] * 3,
    ),
    (
        "a participle that opens the sentence is not who speaks",
        "Reporting from Kano, Radio Volta's Kofi Bin Danso said it was late. He said it rained.",
        ["Kofi Bin Danso", "Kofi Bin Danso"],
    ),
    (
        "a name with either apostrophe",
        "Union president Brendan O'Dwyer said it was late. Mr O’Dwyer said it rained.",
        ["Brendan O'Dwyer", "Brendan O'Dwyer"],
    ),
    (
        "a delegation of somebody",
        "The station quoted a statement by Volta and the Delegation of Kano Growers as saying that"
        " it was late.",
        ["Volta and Delegation of Kano Growers"],
    ),
    (
        "one pronoun of a sentence means one",
        "Ada Obi said it was shut. Some would stay in the park during May, she said, adding that"
        " others would leave.",
        ["Ada Obi", "Ada Obi", "Ada Obi"],
    ),
    (
        "a surname of a woman and of somebody of whom nothing is told",
        "Grandmother Mirna Quist was found dead. Tomasine Dela Rose Quist was arrested at home. Ms"
        " Quist said she did not hear it.",
        [None],
    ),
    (
        "a dateline in mark-up",
        "<p>KANO: Amid reports of rain in the hills, the Volta Board said the mill was shut.</p>",
        ["Volta Board"],
    ),
    (
        "a land is no short form of its department",
        "The US Department of Justice opened an inquiry. The US has said the raid was a mistake.",
        ["US"],
    ),
    (
        "a body is no short form of its organ",
        "The United Nations General Assembly met. The United Nations said the plan was flawed.",
        ["United Nations"],
    ),
    (
        "a vote on whether a man is trusted is not in a place",
        "Members want a vote of confidence in Rory Quinlan. Quinlan was late. He said it was over.",
        ["Members", "Rory Quinlan"],
    ),
    (
        "the seat and letters of a deputy",
        "Kilbrack East TD Rory Quinlan said it was over. The TD said he was ill.",
        ["Rory Quinlan", "Rory Quinlan"],
    ),
    (
        "WHO is no pronoun",
        "The WHO said cases had doubled.",
        ["WHO"],
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
        "a name with an article is a body's",
        "The Kenya Red Cross said 40 had left, though its manager, Yusuf Noor, warned that others"
        " had stayed. He said some were ill.",
        ["Kenya Red Cross", "Yusuf Noor", "Yusuf Noor"],
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
        "a surname of two goes by its title",
        "Mr Asif Gillani met Ms Bushra Gillani. Ms Gillani said the canal was dry.",
        ["Bushra Gillani"],
    ),
    (
        "a surname of two goes by its office",
        "Ana Diaz, the mayor, said it rained. Her brother, Leo Diaz, a nurse, said it was wet."
        " Mayor Diaz said it was late.",
        ["Ana Diaz", "Leo Diaz", "Ana Diaz"],
    ),
    (
        "a surname of two who have not spoken",
        "Maria Lopez and Juan Lopez own the farm. Lopez said the crop had failed.",
        [None],
    ),
    (
        "two bodies and three, whatever the parser joins",
        "Amnesty International and Human Rights Watch said it was late. Amnesty International,"
        " Human Rights Watch and Greenpeace said it was cold.",
        [
            "Amnesty International and Human Rights Watch",
            "Amnesty International, Human Rights Watch and Greenpeace",
        ],
    ),
    (
        "two lands that share a word",
        "North and South Korea said it was late.",
        ["North and South Korea"],
    ),
    (
        "somebody named late",
        "The suspect, named in court as Jonas Berg, denied the charge.",
        ["Jonas Berg"],
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
        "a message stresses nothing",
        "Ada Obi said what matters is the message conveyed through the usual channels between Oslo"
        " and Quito, stressing that the port has failed.",
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
        "who agrees with what another tells",
        "The Port Board said the pier was safe, as the mayor, Ada Obi, had noted.",
        ["Port Board", "Ada Obi"],
    ),
    (
        "whether what is denied is agreed with nobody can tell",
        "The Port Board said the pier was not shut, as the mayor, Ada Obi, had claimed.",
        ["Port Board"],
    ),
    (
        "an Arabic article with a hyphen or without",
        "Omar Al Harbi said the port was shut. “It is a target,” said al-Harbi. Al Harbi left.",
        ["Omar Al Harbi", "Omar Al Harbi"],
    ),
    (
        "a word that opens a sentence is not he",
        "Army spokesman Omar Idris said 40 had died. Hundreds of homes fell. He said rain came.",
        ["Omar Idris", "Omar Idris"],
    ),
    (
        "somebody who speaks twice in a sentence is one",
        "An army spokesman disputed the count and said his men were safe. One had died, he said.",
        ["An army spokesman", "An army spokesman", "An army spokesman"],
    ),
    (
        "an agency between a comma and the end",
        "A ship was hit by a missile, according to the state news agency, WAM.",
        ["WAM"],
    ),
    (
        "a spokesman is not one who is named later",
        "A rebel spokesman told reporters that all was lost. Rebel spokesman Omar Idris said it was"
        " not.",
        ["A rebel spokesman", "Omar Idris"],
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

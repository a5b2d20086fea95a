"""To whom a pronoun goes back, and where nobody can tell."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "who denies it is who is accused",
        "Mr Obi accused Mr Eze of theft, a charge he denies. Prosecutors accused the bank of fraud,"
        " which it denies. The army blamed the rebels for the blast, but they denied it.",
        ["Obi", "Eze", "Prosecutors", "bank", "army", "rebels"],
    ),
    (
        "the group that denies it is who is accused",
        "Ferra accused Sonara of hiding arms in mills, a charge the group denies. The mayor accused"
        " Volta of dumping waste, which the company rejects.",
        ["Ferra", "Sonara", "mayor", "Volta"],
    ),
    (
        "nobody is a medium whose sort a hyphen joins to its name",
        "Mayor Ben Cole left. He added that it rained, V-News writes. He said it was late.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "her brother is a man",
        "Ali Obi, the dam's director, said it held. Its clerk Ada Roe said it did not. Her brother"
        " blamed the rain. He said it fell for days.",
        ["Ali Obi", "Ada Roe", "Her brother", "Her brother"],
    ),
    (
        "a pronoun does not reach over somebody new",
        "Ali Obi said he was well. A farmer in a blue cap wept. He said the crop was lost.",
        ["Ali Obi", None],
    ),
    (
        "somebody without a name with whom a paper spoke",
        "Ali Obi said he was well. The Herald spoke to a farmer in a blue cap. He said the crop was"
        " lost.",
        ["Ali Obi", "a farmer"],
    ),
    (
        "from one of whom a call came",
        "Ali Obi said he was well. On Sunday the radio received a call from one of the packers. He"
        " said the crop was lost.",
        ["Ali Obi", "one of the packers"],
    ),
    (
        "either of two who met",
        "Ali Obi met a farmer. He said the crop was lost.",
        ["Ali Obi"],
    ),
    (
        "of the gender that a given name tells",
        "Lyle Roe met Tonya Obi. She said the crop was lost. He left.",
        ["Tonya Obi"],
    ),
    (
        "a group of which the sentence before tells what it did",
        "Traders at the gate, led by Ben Cole, blocked the road. They said the fire was set.",
        ["Traders at the gate"],
    ),
    (
        "either of two groups",
        "Residents of the hill met the soldiers at noon. They said the fire was set.",
        [None],
    ),
    (
        "the dead do not speak",
        "Ali Obi said he was well. His brother drowned on Friday. He said nobody had come.",
        ["Ali Obi", "Ali Obi"],
    ),
    (
        "who is quoted by another is not who the sentence is about",
        "Ada Obi said the engineer had promised a wall. She said she believed him.",
        ["Ada Obi", "engineer", "Ada Obi"],
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
        "two who met, one of whose names is known to be a woman's",
        "Anna Berg met Carla Ruiz in the hall. She said the talks had failed.",
        [None],
    ),
    (
        "who is met is not who the sentence is about",
        "Mr Ali Obi spoke with Mr Uba Eze on Monday. He said the road was shut.",
        ["Ali Obi"],
    ),
    (
        "what a body says opens with another body",
        "The Lake Board said it was late. The company will pay, it said.",
        ["Lake Board", "Lake Board"],
    ),
    (
        "what a group says opens with another group",
        "Residents said the road was shut. The workers will pay, they said.",
        ["Residents", "Residents"],
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
        "a headline is nobody",
        "Ada Obi said it was late.\n\nMinister Endorses Carlos Ruiz\n\nShe said she knew.",
        ["Ada Obi", "Ada Obi"],
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
        "what she tells of an office is no hindrance",
        'Ada Roe rejected the charge. "It is a lie," she said.\n\nThe former director has not been'
        " allowed to see a doctor, she added.",
        ["Ada Roe", "Ada Roe", "Ada Roe"],
    ),
    (
        "nobody says he of whoever he names next",
        "Ben Obi met Carl Eze in Lagos. He said Obi would stay.",
        ["Carl Eze"],
    ),
    (
        "a body that has no name",
        "The committee will meet again in May. It said that the minister must attend.",
        ["committee"],
    ),
    (
        "a given name tells who she is",
        "Damien Roe told Captain Moss that she had misheard. “I did not,” she said.",
        ["Damien Roe", "Moss"],
    ),
    (
        "who is examined is not who examines him",
        "Mr Ben Obi told the court he was ill. “I am,” he said.\n\nCross-examined by Ciara Roe, for"
        " the firm, he accepted that he had left.",
        ["Ben Obi", "Ben Obi", "Ben Obi"],
    ),
    (
        "a question amid answers is not of whoever answers",
        "Ben Obi told the court it was late.\n\nAsked if he was ill, Obi said: “No.”\n\n“So you"
        " were well?”\n\n“I was,” Obi replied.",
        ["Ben Obi", None, "Ben Obi", "Ben Obi"],
    ),
    (
        "somebody new behind a place",
        "Ben Cole said it was late. In the yard, a weaver wept. He said it was early.",
        ["Ben Cole", None],
    ),
    (
        "somebody new whom a cleft tells",
        "Ben Cole said it was late. It was his brother who wept. He said it was early.",
        ["Ben Cole", "his brother"],
    ),
    (
        "an owner of whom nothing is told",
        "Ada Obi said it was late. The mill's owner tells it otherwise. “It was early,” she said.",
        ["Ada Obi", None],
    ),
    (
        "an office of two words whose bearer is named",
        "Ada Roe said it was late. The mill's chief executive, Ben Cole, left. “It was early,” he"
        " said.",
        ["Ada Roe", "Ben Cole"],
    ),
    *(
        (
            "whom somebody does something to, or speaks to, in passing is somebody else",
            f"Judge Tom Lane said the case was grave. {passing}, he said it was a vile act.",
            ["Tom Lane", "Tom Lane"],
        )
        for passing in (
            "Sentencing Cole",
            "Addressing Mr Cole",
            "Replying to Mr Cole's lawyer",
            "After meeting Ben Cole",
            "In reply to Sen. Ben Cole",
            "Turning to Mr Cole",
            "Questioned by Mr Cole",
        )
    ),
    *(
        (
            "what stands behind a person alone makes him one",
            f"Zed Quarrow{behind}. He said it was late.",
            ["Zed Quarrow"],
        )
        for behind in (
            " was arrested on Friday",
            " has been remanded until May",
            " (24), of Tralee, left the hall",
            ", aged 24, left the hall",
        )
    ),
    (
        "a given name of the west makes one",
        "Tadhg Quarrow left the hall. He said it was late.",
        ["Tadhg Quarrow"],
    ),
    (
        "a name in -ing is no act",
        "Ann Manning, the clerk, said it was late. Manning left at noon, she said.",
        ["Ann Manning", "Ann Manning"],
    ),
    (
        "by whom somebody is pressed",
        "Ada Obi said it was late. Pressed by Eve Roe, she said it was early.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "whose lawyer somebody is",
        "Ben Cole told the court it was late. Answering questions from his lawyer, Mr Ede Roe, he"
        " said it was early.",
        ["Ben Cole", "Ben Cole"],
    ),
    (
        "who is a person for certain",
        "Mr Ben Cole toured Okeluwa Ridge. He said it was late.",
        ["Ben Cole"],
    ),
    (
        "they who are one",
        "A resident said it was late. They added that it was early.",
        ["A resident", "A resident"],
    ),
    (
        "who acts in the sentence, for what they call something",
        'Ministers have signed what they called a "historic" deal. The company shut what it called'
        ' "a hut". Villagers fled after what they said was a raid.',
        ["Ministers", "company", "Villagers"],
    ),
    (
        "who acts in the sentence, for what they say beside it",
        "Farmers shut the road because they say the land is theirs. Two clerks and a nurse were"
        " sacked after they said the mill was unsafe.",
        ["Farmers", "Two clerks and a nurse"],
    ),
    (
        "nobody who acts in what they say",
        "Farmers said it was late. Ministers had been told of the flaw, they said.",
        ["Farmers", "Farmers"],
    ),
    (
        "either of two in one sentence",
        "Ministers met farmers after they said the price was low.",
        [None],
    ),
    (
        "they who are not what was read",
        "One of our ads that I had put in said it was late. They said it was early.",
        ["One of our ads that I had put in", None],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_pronoun_goes_to(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

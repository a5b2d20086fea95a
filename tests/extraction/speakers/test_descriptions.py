"""Whom a description of a person means, and where it may be either of two."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
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
        "who called somebody something, which the parser takes for a participle",
        "The company called Lantz “a former helper with a grievance” and said it was late.",
        ["company"],
    ),
    (
        "who is asked for is not the name behind",
        "Roe declined to say which aide Cole meant. Ben Cole left. The aide said it was late.",
        ["Roe", "aide"],
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
        "one of its people",
        "Serbia's Milica Perić beat Ons Gharbi of Tunisia. The Tunisian said she was tired.",
        ["Ons Gharbi"],
    ),
    (
        "an officer without a name may be the officer",
        "Inspector Ada Obi said an officer was hurt. The officer said he was well.",
        ["Ada Obi", "officer"],
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
        "a traveller of whose land was told",
        "Bente Skov, a nurse from Denmark, said it was late. The Danish traveller said she waited.",
        ["Bente Skov", "Bente Skov"],
    ),
    (
        "the father of whom it is told whose he is",
        "Mr Getachew Bekele, whose daughter Tsion studies law, said he waits. Tsion's father says"
        " it is late. Ali's father says it is bad.",
        ["Getachew Bekele", "Getachew Bekele", "Ali's father"],
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
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_description_means(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

"""Whom an office means, and whom it does not."""

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
        "somebody new to whom the office is another's",
        "Foreign Secretary Ben Cole said it was late. The Kano governor said it was not.",
        ["Ben Cole", "Kano governor"],
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
        "an office told in other words",
        "Minister for Defence Ada Obi said it was quiet. The defence minister said she was glad.",
        ["Ada Obi", "Ada Obi"],
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
        "the town's mayor is named in the next sentence",
        "The town's mayor said 19 were hurt. Mayor Sandor Obi added that the bridge was closed.",
        ["Sandor Obi", "Sandor Obi"],
    ),
    (
        "the initials of an office without what it is over",
        "Education Cabinet Secretary Ben Obi said it was late. “It is cold,” said the CS.",
        ["Ben Obi", "Ben Obi"],
    ),
    (
        "a retired officer is not who commands",
        "Police Commissioner Ali Roe said it was late. Ben Cole said it was early. “I read it"
        " myself,” the retired officer said.",
        ["Ali Roe", "Ben Cole", "Ben Cole"],
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
        "a counterpart who is spoken with",
        "Foreign Minister Ali Tavas said it was late. He spoke in a call with his Omani"
        " counterpart, Sayyid Fahr Riyami. The Omani minister said it was bad.",
        ["Ali Tavas", "Fahr Riyami"],
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
def test_an_office_means(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

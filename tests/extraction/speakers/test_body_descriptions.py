"""Which body a description means, and where it may be either of two."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
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
        "a body without the paper in which it speaks",
        "The Council of Kano was quiet. The council in a statement issued on Sunday by its clerk"
        " said it was late.",
        ["Council of Kano"],
    ),
    (
        "a bank is no indictment",
        "Lawyer Ada Obi said it was late. According to the indictment, it was early. The bank said"
        " it was cold.",
        ["Ada Obi", "indictment", "bank"],
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
        "the initials of the body that somebody chairs",
        "Indus River Authority chairman Ali Obi said it was early. Ben Cole, the panel's chairman,"
        " said it was not. The IRA chairman said it was late.",
        ["Ali Obi", "Ben Cole", "Ali Obi"],
    ),
    (
        "the body whose spokesperson was heard last",
        "A CBI spokesperson said 46 loans were made. The agency said money was sent abroad.",
        ["A CBI spokesperson", "CBI"],
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
        "rebels by the name that they go by",
        "The rebels, known as the Red Alliance, denied any attack. The alliance said it was late.",
        ["Red Alliance", "Red Alliance"],
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
        "a junta by what it calls itself",
        "Kordan's military government said the vote would be held. The junta denied a loss.",
        ["Kordan's military government", "Kordan's military government"],
    ),
    (
        "a place that somebody wins, and no body that speaks",
        "If a rival wins the White House, it assumes that the court will be split.",
        [None],
    ),
    (
        "a watch by the part that works in a land",
        "Human Rights Watch Asia researcher Ada Obi said it was late. The New York-based group said"
        " it was bad.",
        ["Ada Obi", "Human Rights Watch Asia"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_description_means_a_body(
    extractor: Extractor, text: str, expected: list[str | None]
) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

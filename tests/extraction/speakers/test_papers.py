"""Whose a paper is that speaks: whoever the article says issued it."""

from __future__ import annotations

import pytest

from service.extraction.extractor import Extractor

CASES: list[tuple[str, str, list[str | None]]] = [
    (
        "a body without a name that issued it, and it again",
        "A statement issued by the harbour ministry dismissed the claim. The statement said that"
        " the pier was open.",
        ["harbour ministry", "harbour ministry"],
    ),
    (
        "a body whose noun stands before it, which is the one told of",
        "The Kano-led lake coalition hit the town.\n\nA coalition statement said it was a base.",
        ["Kano-led lake coalition"],
    ),
    (
        "somebody without a name who said something in it",
        "Obi's sister said in a statement that he was ill. The statement said he had eaten.",
        ["Obi's sister", "Obi's sister"],
    ),
    (
        "nobody who is only named beside it",
        "What stood in an addendum to a report led to changes within Mayor Ada Obi's office.\n\n"
        '"We have found it," the document said.',
        ["document"],
    ),
    (
        "whoever denied something in a reply",
        "Warden Ada Obi, in a written reply to the board, denied having been there. She was at"
        " home, the reply says.",
        ["Ada Obi", "Ada Obi"],
    ),
    (
        "who released it, and a noun that any paper may have",
        "The Lake Watch released a report on Monday. The report said the dam was cracked. The"
        " 61-page document added that two gates were shut.",
        ["Lake Watch", "Lake Watch"],
    ),
    (
        "by whom it was released, and a part of it",
        "The report released on Monday by the Lake Watch said 26 gates were shut.\n\n"
        '"No one came to see them," part of the report stated.',
        ["Lake Watch", "Lake Watch"],
    ),
    (
        "a person who said something in it, and it",
        "Ben Cole of the Lake Watch said in a seven-page report that the dam was cracked. The"
        " report said two gates were shut. It said the others were open.",
        ["Ben Cole", "Ben Cole", "Ben Cole"],
    ),
    (
        "who went on in one, and what it covers",
        "The Lake Watch renewed its criticism of the mill on Tuesday, this time in a study of its"
        " pipes. The document, which covers two years, said the dam was cracked.",
        ["Lake Watch"],
    ),
    (
        "whose name stands before it",
        "A Lake Watch audit found that the dam was cracked. The review said two gates were shut.",
        ["Lake Watch", "Lake Watch"],
    ),
    (
        "whose it is",
        'The Lake Watch\'s annual report says the dam is cracked. "It leaks," the report says.',
        ["Lake Watch", "Lake Watch"],
    ),
    (
        "who went to court with it",
        "Orbit Ltd filed a lawsuit in May. The complaint says the dam was cracked.",
        ["Orbit Ltd"],
    ),
    (
        "a body without a name that it belongs to",
        "The police report stated that the dam was cracked. Police said two gates were shut.",
        ["police", "Police"],
    ),
    (
        "whose statement it is",
        'The mill burned. "Two men were hurt," the statement of the Volta Border Service reads.',
        ["Volta Border Service"],
    ),
    (
        "where it was published is not whose it is",
        "A study published in the Volta Journal said the dam was cracked. The study said two gates"
        " were shut.",
        ["A study published in the Volta Journal", "study"],
    ),
    (
        "to whom those belong who wrote it is not who did",
        "A report by Lake Watch investigators was read on Monday. The report said it was late.",
        ["report"],
    ),
    (
        "a paper of another kind",
        "The Lake Watch sent a letter to the mill. The report said the dam was cracked.",
        ["report"],
    ),
    (
        "a leaked paper is nobody's, nor that of an earlier one",
        "The Lake Watch said in a statement that it was late. On Monday the Herald saw an internal"
        " Lake Watch document. The document said the dam was cracked.",
        ["Lake Watch", "document"],
    ),
    (
        "a paper within a denial",
        "The Dock Union has denied a Department of Mines (DOM) release stating that it agreed.",
        ["Dock Union", "Department of Mines"],
    ),
    (
        "nobody's allegations",
        "The Dock Union rejected claims alleging that its men had burnt the mill.",
        ["Dock Union"],
    ),
    (
        "a paper of a body without a name that was heard twice in the sentence",
        "The navy at once denied it, saying in a statement that it was late. The dam was cracked,"
        " the statement added.",
        ["navy", "navy", "navy"],
    ),
    (
        "a later paper of whom nothing is told",
        "The Lake Watch released a report in May. On Monday a new report was read. The report said"
        " the dam was cracked.",
        ["report"],
    ),
    (
        "prosecutors who went to court against somebody",
        "Prosecutors filed a complaint against Ben Cole on Tuesday. The complaint alleges that Cole"
        " took the boat. According to the filing, he sold it.",
        ["Prosecutors", "Prosecutors"],
    ),
    (
        "a body without a name that swore to it",
        "The sheriff's office filed an affidavit last week saying that the gate was shut. The"
        " affidavit said two men were seen.",
        ["sheriff's office", "sheriff's office"],
    ),
    (
        "a firm that gave notice",
        "Last Friday, trucking firm Orbit Haulage filed a notice with the Mines Agency. The notice"
        " said 70 drivers would go.",
        ["Orbit Haulage"],
    ),
    (
        "who brought out a statement that is read",
        'The company released a statement Monday. "We are sorry," the statement reads.',
        ["company"],
    ),
    (
        "an office, to whom it was sent told first",
        "The city manager sent council members an email. The email said the well was dry.",
        ["city manager"],
    ),
    (
        "those who belong to a body, which did not write it",
        "Teachers at Hill School sent a petition to the board. The petition says classes are big.",
        ["Teachers"],
    ),
    (
        "whose lawyers went to court",
        "Cole's attorneys filed a brief on Thursday. The brief argues that the search was late.",
        ["Cole's attorneys"],
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
        "whose paper it is",
        "The manager, Ben Cole, was held. It was late, according to his statement to the police.",
        ["Ben Cole"],
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
        "a statement in which nobody was heard",
        "The Farm Ministry said that rice was dear. The statement added that tolls would fall.",
        ["Farm Ministry", "statement"],
    ),
    (
        "the body that speaks through its statement",
        "At noon, the Air Force issued a statement of four lines. The words, it said, had been"
        " misread.",
        ["Air Force"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_paper_speaks_for(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    found = [s.speaker.name if s.speaker else None for s in extractor.extract(text)]
    assert found == expected

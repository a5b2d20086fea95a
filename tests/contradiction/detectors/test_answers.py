"""Answers: which accusations a denial of all charges is meant for, and which it is not."""

from __future__ import annotations

import pytest

from service.contradiction import judge_article
from service.domain.article import Document
from service.domain.contradiction import Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all

ANSWERED = [
    ("A suit filed on Monday alleges that the dairy watered its milk for years.",
     "The dairy said the claims in the suit were without merit.",
     "watered its milk", "without merit"),
    ("The port union accused Harbour Lines of locking its crews in at night.",
     "Harbour Lines said that all allegations made against it were baseless.",
     "locking its crews", "baseless"),
    ("Prosecutors accused the treasurer, Lena Marek, of forging 40 receipts.",
     "Lena Marek said she was innocent.",
     "forging 40 receipts", "was innocent"),
    ("Norland's envoys suggested that Sudland's rockets were to blame for the attack on the mill.",
     "Sudland denied responsibility for the attack on the mill.",
     "to blame", "denied responsibility"),
    ("Three clerks accused the treasurer, Lena Marek, of forging 40 receipts.",
     "Lena Marek denied the allegations of fraud.",
     "forging 40 receipts", "denied the allegations"),
    ("Residents accused the army of shelling the clinic at dawn.",
     "The army denied firing at any building.",
     "shelling the clinic", "denied firing"),
]  # fmt: skip
NOT_MEANT = [
    ("The opposition accused the government of doing politics over a dead body.",
     "Harbour Lines said that all allegations made against it were baseless.",
     "doing politics", "baseless"),
    ("The two ministers accused each other of breaking the truce.",
     "Harbour Lines said that all allegations made against it were baseless.",
     "breaking the truce", "baseless"),
    ("The dairy's own suit demands that the paper pays two million crowns.",
     "The paper said the claims in the farmers' letter were without merit.",
     "pays two million", "without merit"),
    ("Norland's officials said that 40 people died in the attack on the mill.",
     "Sudland denied responsibility for the attack on the mill.",
     "40 people died", "denied responsibility"),
    ("Residents accused the governor of selling the clinic to a friend.",
     "The army denied firing at any building.",
     "selling the clinic", "denied firing"),
]  # fmt: skip


def judge_text(extractor: Extractor, first: str, second: str, one: str, other: str) -> Verdict:
    """What the rules make of the two statements of an article that hold the words."""
    text = f"{first}\n\nThe market is held in the square every week.\n\n{second}\n"
    statements, features = describe_all(extractor, Document(text))
    told = [s.text + (s.cue.of(text) if s.cue else "") for s in statements]
    whole = [text[min(c.start for c in (*s.content, s.cue or s.content[0])) :][:400]
             for s in statements]  # fmt: skip
    pairs = [
        judgement
        for i, j, judgement in judge_article(features, None)
        if one in whole[i] and (other in whole[j] or other in told[j])
    ]
    assert pairs
    return max(pairs, key=lambda j: j.verdict is Verdict.CONTRADICTS).verdict


@pytest.mark.parametrize(("first", "second", "one", "other"), ANSWERED)
def test_a_denial_of_all_charges_meets_who_accuses(
    extractor: Extractor, first: str, second: str, one: str, other: str
) -> None:
    assert judge_text(extractor, first, second, one, other) is Verdict.CONTRADICTS


@pytest.mark.parametrize(("first", "second", "one", "other"), NOT_MEANT)
def test_a_denial_does_not_meet_who_accuses_somebody_else(
    extractor: Extractor, first: str, second: str, one: str, other: str
) -> None:
    assert judge_text(extractor, first, second, one, other) is not Verdict.CONTRADICTS

"""Parts: figures of articles that differ, and can both hold."""

from __future__ import annotations

import pytest

from service.contradiction import judge_article
from service.domain.article import Document
from service.domain.contradiction import Reason
from service.extraction.extractor import Extractor
from service.ledger.analysis import describe_all


@pytest.mark.parametrize(
    ("speaker", "verdict"),
    [
        ("Deputy Minister Jo Lind", "COMPATIBLE"),
        ("A ministry spokesman", "COMPATIBLE"),
        ("Former minister Jo Lind", "CONTRADICTS"),
        ("Health Minister Jo Lind", "CONTRADICTS"),
    ],
)
def test_who_speaks_for_a_body_brings_its_count_up_to_date(
    extractor: Extractor, speaker: str, verdict: str
) -> None:
    text = f"The Interior Ministry said that 12 miners died. {speaker} said that 15 miners died."
    ((_, _, judgement),) = judge_article(describe_all(extractor, Document(text))[1], None)
    assert judgement.verdict.value == verdict
    assert (judgement.reason is Reason.SUPERSEDED) is (verdict == "COMPATIBLE")

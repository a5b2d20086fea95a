"""Analysing a document and comparing two sentences, without a database."""

from __future__ import annotations

import subprocess
import sys

import pytest

from service.domain.article import Document
from service.domain.contradiction import Reason, Verdict
from service.extraction.extractor import Extractor
from service.ledger.analysis import analyse, compare

KEYS = ["verdict", "kind", "reason", "confidence", "evidence_a", "evidence_b", "explanation"]


def test_importing_it_loads_no_language_model() -> None:
    code = "import sys, service.ledger.analysis; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_comparison_has_exactly_the_seven_keys(extractor: Extractor) -> None:
    found = compare(extractor, "Prices rose, she said.", "Prices fell, he said.").to_json()
    assert list(found) == KEYS
    assert (found["verdict"], found["kind"], found["reason"]) == ("CONTRADICTS", "ANTONYM", None)
    assert (found["evidence_a"], found["evidence_b"]) == ("rose", "fell")


def test_without_a_clash_there_is_no_evidence(extractor: Extractor) -> None:
    found = compare(extractor, "Prices rose.", "The mayor resigned.").to_json()
    assert (found["verdict"], found["kind"]) == ("COMPATIBLE", None)
    assert (found["evidence_a"], found["evidence_b"]) == (None, None)


@pytest.mark.parametrize(
    "odd", ["", "   ", "...", "?", "“", "No.", "\u202e\u0627\u0644", "a" * 5000]
)
def test_odd_sentences_are_compared_all_the_same(extractor: Extractor, odd: str) -> None:
    for one, other in ((odd, "Prices rose."), ("Prices rose.", odd), (odd, odd)):
        assert compare(extractor, one, other).judgement.verdict is Verdict.COMPATIBLE


def test_nothing_said_asserts_nothing(extractor: Extractor) -> None:
    assert compare(extractor, "", "Prices rose.").judgement.reason is Reason.NO_ASSERTION


def test_a_document_without_statements_has_no_judgements(extractor: Extractor) -> None:
    analysis = analyse(extractor, Document("The sun rose over the hills. It was a fine day."))
    assert (analysis.statements, analysis.features, analysis.judgements) == ((), (), ())


def test_analysing_twice_gives_the_same(extractor: Extractor) -> None:
    text = "The mayor said 12 men were hurt.\n\nA nurse said 40 men were hurt.\n"
    assert analyse(extractor, Document(text)) == analyse(extractor, Document(text))

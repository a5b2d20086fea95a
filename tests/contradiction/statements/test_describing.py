"""Reading a statement; nothing odd in its parse makes it fail."""

from __future__ import annotations

import json
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from service.contradiction import Context, Features, describe, gather_voices, judge
from service.domain.span import Span
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement, StatementKind
from service.domain.syntax import Sentence, Word
from service.extraction.extractor import Extractor

TEXT = "We denied that no more than 12 men, if any, were not moved to Rome on 3 May at 5 a.m."
LABELS = (
    "nsubj", "nsubjpass", "dobj", "pobj", "prep", "aux", "auxpass", "neg", "ccomp", "xcomp", "acl",
    "relcl", "conj", "det", "amod", "attr", "agent", "ROOT", "punct", "poss", "nummod", "compound",
    "advmod", "advcl", "expl", "mark", "prt",
)  # fmt: skip
TAGS = (
    "NN", "NNS", "NNP", "VBD", "VBN", "VBZ", "VB", "TO", "MD", "IN", "DT", "JJ", "JJR", "RB", "CD",
    "PRP", "PRP$", ".",
)  # fmt: skip
KINDS = ("NOUN", "PROPN", "VERB", "AUX", "ADP", "DET", "ADJ", "ADV", "NUM", "PRON", "PART", "PUNCT")


@st.composite
def sentences(draw: st.DrawFn) -> Sentence:
    """Parses that no parser would give: heads anywhere, cycles included."""
    words = TEXT.split()
    found, starts, at = [], [], 0
    for word in words:
        head = draw(st.integers(0, len(words) - 1))
        found.append(
            Word(
                word,
                word.lower(),
                draw(st.sampled_from(KINDS)),
                draw(st.sampled_from(TAGS)),
                draw(st.sampled_from(LABELS)),
                head,
            )
        )
        starts.append(at)
        at += len(word) + 1
    return Sentence(tuple(found), starts)


def stated(*parsed: Sentence) -> Statement:
    speaker = Speaker("Ana Ruiz", SpeakerKind.PERSON)
    return Statement(StatementKind.INDIRECT, (Span(10, len(TEXT)),), TEXT[10:], Span(3, 9), (),
                     speaker, denied=True, sentences=parsed)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(sentences(), sentences())
def test_no_parse_is_too_odd(one: Sentence, other: Sentence) -> None:
    first = describe(stated(one), Context(TEXT))
    second = describe(stated(other, one), Context(TEXT, bare=True))
    judge(first, second)
    assert Features.from_json(json.loads(json.dumps(second.to_json()))) == second


def test_a_statement_without_a_parse_is_described_all_the_same() -> None:
    empty = describe(stated(), Context(TEXT))
    assert empty.frames == ()
    assert judge(empty, empty).verdict.value == "COMPATIBLE"


def test_entities_are_normalised(describe: Callable[[str], Features]) -> None:
    found = describe("The Russian president said Moscow had warned Tehran.")
    assert {"russia", "iran"} <= set(found.entities)


def test_its_director_speaks_for_the_body_that_spoke_before(extractor: Extractor) -> None:
    text = "The aid group Sea Hope said the boat sank. Its director, Karl Benn, said five men died."
    statements = extractor.extract(text)
    benn = next(s for s in statements if s.speaker and "Benn" in s.speaker.name)
    assert {"sea", "hope"} <= describe(benn, Context(text, voices=gather_voices(statements))).role

"""Words keep the part of speech and the lemma that the pipeline gives them."""

from __future__ import annotations

import importlib

import pytest
from spacy.language import Language

from service.extraction.syntax.chunks import Chunks
from service.extraction.syntax.parsing import load_pipeline, parse, tokenize
from service.settings import from_environment

SENTENCES = [
    "There is no bridge, and there were two of them.",
    "The guards had lost their keys, which he'd had.",
    "They're gonna shut it, c'mon.",
    "It ain't shut, let's wait, y'all.",
    "That dam has cracked; that is what worries me, and they do not.",
    "Being the best of ships, she sank \u200b in the 1990s.",
]


@pytest.fixture(scope="module")
def plain() -> Language:
    package = importlib.import_module(from_environment().pipeline)
    pipeline: Language = package.load(exclude=["ner"])
    return pipeline


@pytest.fixture(scope="module")
def ours() -> Language:
    return load_pipeline(from_environment().pipeline)


@pytest.mark.parametrize("times", ["first", "again"])
@pytest.mark.parametrize("text", SENTENCES)
def test_a_word_is_what_the_pipeline_takes_it_for(
    plain: Language, ours: Language, text: str, times: str
) -> None:
    waiting = tokenize(Chunks(ours), text, ((0, len(text)),))
    (parsed,) = parse(ours, [waiting])
    by_pipeline = plain(tokenize(Chunks(plain), text, ((0, len(text)),)).as_doc(plain.vocab))
    assert [(t.text, t.pos_, t.lemma_) for t in parsed.opened().doc] == [
        (t.text, t.pos_, t.lemma_) for t in by_pipeline
    ]


def test_what_was_forgotten_is_learnt_anew(ours: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.extraction.syntax.glossary._MOST", 0)
    for text in SENTENCES[:2]:
        (parsed,) = parse(ours, [tokenize(Chunks(ours), text, ((0, len(text)),))])
        assert all(t.pos_ and t.lemma_ for t in parsed.opened().doc)

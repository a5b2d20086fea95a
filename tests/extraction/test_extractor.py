"""Whole articles: who said what, in which words, where."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from service.domain.speaker import SpeakerKind
from service.domain.statement import Statement, StatementKind
from service.extraction.extractor import Extractor
from service.extraction.report import statement_line
from service.extraction.rules import attributions
from service.extraction.syntax import conversion
from service.settings import from_environment
from tests.extraction.articles import ARTICLES, Expected

SEED = Path(__file__).resolve().parents[2] / "seeds" / "000_67592a9a00efab8d.txt"


@pytest.fixture(scope="module")
def seed(extractor: Extractor) -> tuple[str, tuple[Statement, ...]]:
    text = SEED.read_bytes().decode()
    return text, extractor.extract(text)


def named(statement: Statement) -> str | None:
    return statement.speaker.name if statement.speaker else None


CUT_ANYWHERE = (
    "Asked by his lawyer, Mr Kofi Badu Asante, he said he had first met the driver at the port.",
    "Works Deputy Minister and Unity MP for Lake North, Dan Moyo, has been accused of selling it.",
    "Speaking on radio, the mayor, who was quoted by the Herald as saying so, denied having paid.",
    "It was the wall, the witness said, according to a clerk who, later, said it was the gate.",
    "But, said Mr Obi, the road was shut, and nobody, he added -- not even the army -- had passed.",
)


def test_a_sentence_may_begin_and_break_off_anywhere(extractor: Extractor) -> None:
    words = [sentence.split() for sentence in CUT_ANYWHERE]
    ends = [" ".join(w[i:]) for w in words for i in range(len(w))]
    beginnings = [" ".join(w[:i]) for w in words for i in range(1, len(w))]
    text = "\n\n".join(ends + beginnings)
    assert all(s.content for s in extractor.extract(text))


@pytest.mark.parametrize(("text", "expected"), ARTICLES.values(), ids=list(ARTICLES))
def test_articles_from_around_the_world(
    extractor: Extractor, text: str, expected: Expected
) -> None:
    assert [(named(s), s.text) for s in extractor.extract(text)] == expected


def test_the_seed_article(seed: tuple[str, tuple[Statement, ...]]) -> None:
    _, statements = seed
    assert Counter(map(named, statements)) == {
        "Esmail Baqaei": 9,
        "Vladimir Putin": 4,
        "Esmail Kousari": 2,
        "Mohammad Jafar Asadi": 4,
        "two commanders from the Islamic Revolution Guard Corps (IRGC)": 1,
    }


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            'It rained. "We left," Mr. Ali Sen said. Nobody replied.',
            ['"We left," Mr. Ali Sen said.'],
        ),
        (
            'Ali Sen said: "We left. It was late." Eva Poe denied that they had left.',
            ['Ali Sen said: "We left. It was late."', "Eva Poe denied that they had left."],
        ),
        (
            "Ali Sen said that the U.S. had left and that it was late. It rained.",
            ["Ali Sen said that the U.S. had left and that it was late."],
        ),
    ],
)
def test_a_statement_knows_the_sentences_that_hold_it(
    extractor: Extractor, text: str, sentences: list[str]
) -> None:
    found = [s.sentence.of(text) for s in extractor.extract(text) if s.sentence]
    assert list(dict.fromkeys(found)) == sentences


def test_the_sentences_of_the_seed_article(seed: tuple[str, tuple[Statement, ...]]) -> None:
    text, statements = seed
    for statement in statements:
        assert statement.sentence
        held = [*statement.content, *statement.source]
        assert all(statement.sentence.contains(span) for span in held)
        assert statement.sentence.of(text)[-1] in '.!?"”’'


def test_roles_relayer_and_organisation(seed: tuple[str, tuple[Statement, ...]]) -> None:
    _, statements = seed
    first = statements[0]
    assert first.role == "Iranian Foreign Ministry spokesperson"
    assert first.speaker is not None
    assert first.speaker.organisation == "Iranian Foreign Ministry"
    relayed = next(s for s in statements if s.relayer)
    assert (named(relayed), relayed.relayer) == ("Esmail Kousari", "an Iranian news website")
    group = next(s.speaker for s in statements if s.speaker and s.speaker.kind is SpeakerKind.GROUP)
    assert group.name.startswith("two commanders")


def test_the_report_has_the_agreed_shape(seed: tuple[str, tuple[Statement, ...]]) -> None:
    text, statements = seed
    line = json.loads(json.dumps(statement_line("seed", statements)))
    assert line["id"] == "seed"
    claim = line["statements"][3]
    assert claim.keys() == {"speaker", "role", "kind", "cue", "source", "content", "text"}
    assert (claim["speaker"], claim["kind"]) == ("Vladimir Putin", "DIRECT")
    assert text[slice(*claim["cue"])] == "claimed"
    assert text[slice(*claim["content"][0])] == claim["text"]


def test_quotations_with_words_of_the_reporter_are_mixed(extractor: Extractor) -> None:
    (statement,) = extractor.extract('Obi said that the plan was "a gift" to all.')
    assert statement.kind is StatementKind.MIXED


def test_a_day_in_the_reporters_words_dates_the_statement(extractor: Extractor) -> None:
    text = "On Tuesday Ada Obi had said that no soldiers came on Monday."
    (statement,) = extractor.extract(text, published_on=date(2024, 11, 14))
    assert statement.said_on == date(2024, 11, 12)


def test_the_parse_of_a_statement_stands_in_the_text(
    seed: tuple[str, tuple[Statement, ...]],
) -> None:
    text, statements = seed
    for statement in statements:
        assert statement.sentences
        for token in (t for s in statement.sentences for t in s.tokens):
            assert text[token.start : token.end] == token.text


def test_datelines_within_a_text_are_nobodys_words(extractor: Extractor) -> None:
    text = "Ada Obi said all left.\n\nLIMA, 3 dic. — Police said one died.\n\n"
    text += "OSLO ― Eva Lie said she fell."
    assert list(map(named, extractor.extract(text))) == ["Ada Obi", "Police", "Eva Lie"]


def test_a_deck_below_the_headline_is_nobodys_words(extractor: Extractor) -> None:
    text = (
        "Dam shut for a year\n\nOfficials said they feared a leak and told the whole town to wait"
        " till May for an answer from the board\n\nAda Obi said all left."
    )
    assert list(map(named, extractor.extract(text))) == ["Ada Obi"]


def test_a_text_that_reports_nobody_is_parsed_sentence_by_sentence(extractor: Extractor) -> None:
    text = "The *dam* leaked. Ada Obi left."
    words = [[text[t.start : t.end] for t in s.tokens] for s in extractor.parse(text)]
    assert words == [["The", "dam", "leaked", "."], ["Ada", "Obi", "left", "."]]


def test_to_forget_what_is_remembered_changes_nothing(
    extractor: Extractor, seed: tuple[str, tuple[Statement, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attributions, "_MOST_KNOWN", 1)
    monkeypatch.setattr(conversion, "_MOST", 1)
    text, statements = seed
    assert extractor.extract(text) == statements


def test_markup_and_windows_line_ends_leave_offsets_true(extractor: Extractor) -> None:
    text = (
        "**Ana P&eacute;rez** said the road was *shut*.\r\n\r\n"
        "<p>&ldquo;We saw it,&rdquo; she said.</p>"
    )
    first, second = extractor.extract(text)
    assert (named(first), named(second)) == ("Ana Pérez", "Ana Pérez")
    assert second.content[0].of(text) == "We saw it,"
    assert first.source[0].of(text) == "Ana P&eacute;rez"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "\x00" * 1000,
        '\ud800 "Hi," he said.\udfff',
        'قال الرئيس: "نحن هنا"، وأضاف.',
        "".join(map(chr, range(32))) * 50,
        '"' * 200_000,
        "a" * 1_000_000,
        "word " * 200_000,
        "He said; " * 3000,
        'He said "yes." ' * 5000,
        "The ad claims “Ada is the baker you can trust.”",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_any_text_gives_statements_or_none_in_good_time(extractor: Extractor, text: str) -> None:
    begin = time.process_time()
    for statement in extractor.extract(text):
        assert all(span.end <= len(text) for span in statement.content)
    assert time.process_time() - begin < 20


def test_the_order_of_sets_decides_nothing(seed: tuple[str, tuple[Statement, ...]]) -> None:
    program = (
        "import sys; from service.extraction.extractor import Extractor\n"
        "print(ascii(Extractor(sys.argv[1]).extract(open(sys.argv[2], 'rb').read().decode())))"
    )
    arguments = [sys.executable, "-c", program, from_environment().pipeline, str(SEED)]
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(SEED.parents[1])}
    run = subprocess.run(arguments, env=environment, capture_output=True, check=True, text=True)
    assert run.stdout == ascii(seed[1]) + "\n"


_PLAIN = "Ada Obi said told denied that the road was shut he she they police and but noting to"
_MARKS = "according , . : ; — \" “ ” ' <p> &eacute; *"
WORDS = st.sampled_from([*_PLAIN.split(), *_MARKS.split(), "\n\n"])


@example("Ada Ada Ada ; , ” Ada * Ada Ada Ada Ada said Ada Ada")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_statements_are_verbatim_within_the_text_and_always_the_same(
    extractor: Extractor, text: str
) -> None:
    statements = extractor.extract(text)
    assert statements == extractor.extract(text)
    for statement in statements:
        spans = [*statement.content, *statement.source, *([statement.cue] if statement.cue else [])]
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
        assert statement.text == " ".join(s.of(text) for s in statement.content)
        assert re.search(r"\w", statement.text)


def test_a_medium_passes_on_what_it_cites_somebody_for(extractor: Extractor) -> None:
    (statement,) = extractor.extract("They left, the radio reported, citing Mayor Ada Obi.")
    assert (named(statement), statement.relayer) == ("Ada Obi", "radio")

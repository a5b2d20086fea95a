"""Which line breaks are mere wraps, and that a wrapped text says what it says unwrapped."""

from __future__ import annotations

import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.extraction.extractor import Extractor
from service.extraction.text.header import read_header
from service.extraction.text.reading import paragraphs, read
from service.extraction.text.wrapping import unwrap

SEED = Path(__file__).resolve().parents[3] / "seeds" / "000_67592a9a00efab8d.txt"
PARAGRAPHS = (
    "The harbour board of Tarin said on Monday that it would close the eastern basin for a month,"
    " since two of the well-known cranes had been found unsafe by inspectors.",
    '"Nobody is going to lose a day of pay," its chairwoman, Ines Dahl, told reporters on Monday.',
    "Dockers doubt it.",
    "Their union, which Per Moe leads, said that it had asked for the inspectors' papers in vain,"
    " and that Mr. Moe would go to court unless they were shown to it before the week was over.",
)


def wrapped(paragraphs: tuple[str, ...], width: int, style: str) -> str:
    indent = "    " if style == "indented" else ""
    filled = (textwrap.fill(p, width, initial_indent=indent) for p in paragraphs)
    return {"apart": "\n\n", "indented": "\n", "plain": "\n"}[style].join(filled)


def read_back(text: str) -> list[str]:
    shown = read(unwrap(text)).text
    return [shown[start:end] for start, end in paragraphs(shown)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("width", [48, 60, 64, 72, 80, 100])
@pytest.mark.parametrize("style", ["apart", "indented"])
def test_wraps_are_taken_back(style: str, width: int, line_end: str) -> None:
    text = wrapped(PARAGRAPHS, width, style).replace("\n", line_end)
    assert len(unwrap(text)) == len(text)
    assert read_back(text) == list(PARAGRAPHS)


def test_without_marks_a_paragraph_ends_where_the_next_word_had_room() -> None:
    assert read_back(wrapped(PARAGRAPHS, 64, "plain")) == list(PARAGRAPHS)


VERSE = "The harbour sleeps beneath the snow,\nThe cranes are still, the lamps burn low,\n"
VERSE += "And no one hears the ferry go\nWhere only gulls and captains know."
LIST = "- the harbour board of Tarin and its chairwoman\n- the union of the dockers, in the north\n"
LIST += "- inspectors who had found two cranes unsafe"
HEADLINES = "Harbour board closes eastern basin for a month\nDockers doubt that pay is safe\n"
HEADLINES += "Inspectors find two of three cranes unsafe\nCourt to hear union before the weekend"
MARKDOWN = "## The eastern basin of Tarin is closed for a month\nNobody loses pay.\n\n"
MARKDOWN += "| crane | found unsafe by the inspectors |\n| --- | --- |\n| one | yes |"
FRONT_MATTER = "---\ntitle: The harbour board of Tarin closes the eastern\n"
FRONT_MATTER += "source: a paper of the north that nobody reads\n---\n"
WANTED = (
    "The union wants three things before the winter\n\nnew cranes\n\nno cuts\n\nDockers doubt it."
)
SMALL = "flour and a little salt\nfour eggs from free hens, beaten lightly with a fork\nmilk\nsugar"


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "\n".join(PARAGRAPHS), VERSE, LIST, HEADLINES, MARKDOWN, WANTED, SMALL, ">\n>\n"],
)
def test_breaks_of_other_texts_stay(text: str) -> None:
    assert unwrap(text) == text


@pytest.mark.parametrize("kept", [VERSE, LIST, MARKDOWN, HEADLINES])
def test_what_a_wrapped_text_sets_in_lines_stays_in_lines(kept: str) -> None:
    text = wrapped((*PARAGRAPHS, "%", *PARAGRAPHS), 72, "apart").replace("%", kept)
    assert kept in unwrap(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "* The harbour board of Tarin, which Ines Dahl has chaired since\n"
            "  Monday, said that no docker would lose any pay.\n"
            "* The union of the dockers, which doubts it, said that it would\n"
            "  go to court.",
            "The harbour board of Tarin, which Ines Dahl has chaired since Monday, said that no "
            "docker would lose any pay.|The union of the dockers, which doubts it, said that it "
            "would go to court.",
        ),
        (
            "> The harbour board of Tarin said that it would close the eastern\n"
            "> basin.\n>\n> The union of the dockers doubts that nobody is going to lose\n> pay.",
            "The harbour board of Tarin said that it would close the eastern basin.|The union of "
            "the dockers doubts that nobody is going to lose pay.",
        ),
        (
            "The harbour board of Tarin said that it would close the well-\n"
            "known eastern basin, and that all the inspectors, whom the gov-\n"
            "ernment had sent, would see no difference between the pre- and\n"
            "post-war cranes. The government said no.",
            "The harbour board of Tarin said that it would close the well-known eastern basin, and "
            "that all the inspectors, whom the government had sent, would see no difference "
            "between the pre- and post-war cranes. The government said no.",
        ),
        (
            "The union of the dockers, which doubts that, had met on March\n"
            "12. It said that the inspectors had shown it nothing. They came\n"
            "by ship.",
            "The union of the dockers, which doubts that, had met on March 12. It said that the "
            "inspectors had shown it nothing. They came by ship.",
        ),
    ],
    ids=["list items", "quoted mail", "hyphens", "a number that looks like a list's"],
)
def test_lines_that_belong_together(text: str, shown: str) -> None:
    assert read_back(text) == shown.split("|")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            'The harbour board\nof Tarin said the basin would close on\nMonday.\n"It is\nunsafe,"\n'
            "Ines Dahl, its chairwoman, told reporters\nat the pier.\nDockers doubt it.",
            "The harbour board of Tarin said the basin would close on Monday.|"
            '"It is unsafe," Ines Dahl, its chairwoman, told reporters at the pier.|'
            "Dockers doubt it.",
        ),
        (
            "Dockers doubt it.\n\nA docker, who has worked there for years, told\n\n"
            "our correspondent that two cranes were unsafe.\n\nThe board denies it.",
            "Dockers doubt it.|A docker, who has worked there for years, told our correspondent "
            "that two cranes were unsafe.|The board denies it.",
        ),
    ],
    ids=["of any length", "parted by a blank line"],
)
def test_a_sentence_goes_on_in_the_lines_it_is_broken_into(text: str, shown: str) -> None:
    assert read_back(text) == shown.split("|")


def test_front_matter_stays_and_a_header_is_read_behind_wraps() -> None:
    body = ("KUWAIT CITY, March 1 (Agency) - " + PARAGRAPHS[0], *PARAGRAPHS[1:])
    text = FRONT_MATTER + "\n" + wrapped(body, 50, "indented")
    header = read_header(unwrap(text))
    assert header.title == "The harbour board of Tarin closes the eastern"
    assert (header.place, header.source) == (
        "KUWAIT CITY",
        "a paper of the north that nobody reads",
    )


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("width", "style"), [(64, "indented"), (76, "apart")])
def test_statements_of_a_wrapped_article_are_those_of_the_article(
    extractor: Extractor, width: int, style: str, line_end: str
) -> None:
    article = SEED.read_bytes().decode()
    lines = tuple(line for line in article.split("\n") if line.strip())
    text = wrapped(lines, width, style).replace("\n", line_end)
    before, after = extractor.extract(article), extractor.extract(text)
    assert [squeezed(s.text) for s in after] == [squeezed(s.text) for s in before]
    assert [s.speaker for s in after] == [s.speaker for s in before]
    for statement in after:
        assert statement.text == " ".join(span.of(text) for span in statement.content)


@given(st.text(alphabet='ab. \n\r->"\t') | st.lists(st.sampled_from(PARAGRAPHS)).map("\n".join))
def test_any_text_keeps_its_length_and_its_words(text: str) -> None:
    unwrapped = unwrap(text)
    assert len(unwrapped) == len(text)
    assert all(
        a == b or (a + b).replace(">", " ").isspace() or b == "\u2060"
        for a, b in zip(text, unwrapped, strict=True)
    )


def test_a_million_code_points_of_lines_are_read_in_good_time() -> None:
    text = wrapped(PARAGRAPHS, 64, "indented") + "\n"
    begin = time.process_time()
    for long in (text * (1_000_000 // len(text)), "a\n" * 200_000, "> " * 200_000):
        assert len(unwrap(long)) == len(long)
    assert time.process_time() - begin < 15

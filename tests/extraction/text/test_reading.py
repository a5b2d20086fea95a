"""The reading of a text, and the way back to the text as given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.extraction.text.reading import paragraphs, read


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb", "a\nb"),
        ("14\u00a0November", "14 November"),
        ("P&eacute;rez &amp; Co", "Pérez & Co"),
        ("har&shy;bour and har\u00adbour", "harbour and harbour"),
        ("**Bold** and *slanted* and _low_", "Bold and slanted and low"),
        ("see [the report](https://example.org/a_b) now", "see the report now"),
        ("a<br/>b", "a\n\nb"),
        ("a <em>b</em> c", "a b c"),
        ("<script>x = '\"'</script>a", "a"),
        ("2 * 3 < 4 and a_b_c", "2 * 3 < 4 and a_b_c"),
        ("lone \ud800 half", "lone   half"),
        ("a\x00b", "a b"),
        ("Ben Colesaid no. Cole left.", "Ben Cole said no. Cole left."),
        ("Peru´s growers´ union, Peru`s", "Peru’s growers’ union, Peru’s"),
        ("she said ´no´ twice", "she said ´no´ twice"),
        ("`It was late,` she said.", "“It was late,” she said."),
        ("She ran `ls`, then left.", "She ran `ls`, then left."),
        ("Ben Bensaid left, hesaid.", "Ben Bensaid left, he said."),
        ("Peruâ€™s growers, â€œtwiceâ€.", "Peru’s growers, “twice”."),
    ],
)
def test_markup_is_read_over(text: str, shown: str) -> None:
    assert read(text).text == shown


@pytest.mark.parametrize(
    ("text", "word", "given_as"),
    [
        ("said P&eacute;rez today", "Pérez", "P&eacute;rez"),
        ("**Rubén** said", "Rubén", "Rubén"),
        ("a\r\n\r\nb c", "b c", "b c"),
        ("see [the *red* book](x) now", "the", "the"),
        ("Colesaid so. Cole left.", "said", "said"),
        ("*Colesaid* so. Cole left.", "Cole", "Cole"),
    ],
)
def test_a_word_is_found_where_it_was_given(text: str, word: str, given_as: str) -> None:
    reading = read(text)
    at = reading.text.index(word)
    assert reading.origin(at, at + len(word)).of(text) == given_as


@given(st.text(alphabet="ab \n\r*_<>&;#[]()\"'.é\u00a0") | st.text())
def test_every_code_point_read_has_a_place_in_the_text(text: str) -> None:
    reading = read(text)
    last = 0
    for at in range(len(reading.text)):
        span = reading.origin(at, at + 1)
        assert last <= span.end <= len(text)
        last = span.start


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One is long.\nTwo is too.", ["One is long.", "Two is too."]),
        ("# Heading\n\nA headline of five words\n\nBody.", ["Body."]),
        ("“We lost” – Obi\n\n“We lost.” – Ana Obi\n\nBody.", ["“We lost.” – Ana Obi", "Body."]),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[s:e] for s, e in paragraphs(text)] == expected

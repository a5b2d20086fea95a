"""What may be offered as an article."""

from __future__ import annotations

import re
from datetime import date

import pytest

from service.errors import ClaimsError, InvalidDocument, InvalidRequest
from service.ledger.text import check_url
from service.rest.submission import JSON, TEXT, Submission, read_submission


def test_all_fields() -> None:
    body = (
        b'{"text": "a", "title": "t", "url": "https://news.example/a", "source": "s",'
        b' "publishedOn": "2024-12-21"}'
    )
    found = read_submission(JSON, body)
    assert (found.text, found.title, found.source) == ("a", "t", "s")
    assert found.published_on == date(2024, 12, 21)


@pytest.mark.parametrize("text", ["", "\u202bשלום\u202c", "\r\n", "\ufeffa", "𝒳\0"])
def test_plain_text_is_taken_as_it_is(text: str) -> None:
    assert read_submission(TEXT, text.encode()).text == text


@pytest.mark.parametrize(
    ("kind", "body", "error", "message"),
    [
        (TEXT, b"caf\xe9", InvalidDocument, "not UTF-8 at byte 3"),
        (JSON, b"", InvalidRequest, "line 1, column 1"),
        (JSON, b'{"text": "a",\n "title": }', InvalidRequest, "line 2, column 11"),
        (JSON, b'{"text": "caf\xe9"}', InvalidRequest, "not UTF-8 at byte 13"),
        (JSON, b'{"text": NaN}', InvalidRequest, "not JSON"),
        (JSON, b"[" * 100_000, InvalidRequest, "not JSON"),
        (JSON, b'{"text": ' + b"1" * 5_000 + b"}", InvalidRequest, "not JSON"),
        (JSON, b'["text"]', InvalidRequest, "object"),
        (JSON, b"{}", InvalidDocument, "text: "),
        (JSON, b'{"text": null}', InvalidDocument, "text: "),
        (JSON, b'{"text": 1}', InvalidDocument, "text: "),
        (JSON, b'{"text": "a", "body": "b"}', InvalidDocument, "body: "),
        (JSON, b'{"text": "a", "published_on": null}', InvalidDocument, "published_on: "),
        (JSON, b'{"text": "a", "title": ["t"]}', InvalidDocument, "title: "),
        (JSON, b'{"text": "a", "title": "\\ud800"}', InvalidDocument, "title: "),
        (JSON, b'{"text": "a", "\\ud800": 1}', InvalidDocument, "body: "),
        (JSON, b'{"text": "a", "publishedOn": "21.12.2024"}', InvalidDocument, "2024-12-21"),
        (JSON, b'{"text": "a", "publishedOn": "2024-W51-6"}', InvalidDocument, "2024-12-21"),
        (JSON, b'{"text": "a", "publishedOn": "2024-02-30"}', InvalidDocument, "2024-12-21"),
        (JSON, b'{"text": "a", "publishedOn": 20241221}', InvalidDocument, "2024-12-21"),
    ],
)
def test_refusals_say_what_is_wrong(
    kind: str, body: bytes, error: type[ClaimsError], message: str
) -> None:
    with pytest.raises(error, match=message):
        read_submission(kind, body)


URL = Submission.model_json_schema()["properties"]["url"]["anyOf"][0]["pattern"]


@pytest.mark.parametrize(
    "url",
    [
        "http://news.example",
        "https://news.example:18500/a?b=c#d",
        "https://news.example/çatışma/東京?q=é",
    ],
)
def test_a_url_that_fits_the_description_is_taken(url: str) -> None:
    assert re.search(URL, url)
    assert check_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "ftp://news.example/",
        "/a",
        "https://",
        "https://news.example:99999/",
        "https://news.example/a b",
        "https://news.example/a\u3000b",
        "https://news.example/a\u0085b",
    ],
)
def test_a_url_that_is_refused_does_not_fit_the_description(url: str) -> None:
    assert not re.search(URL, url)
    with pytest.raises(InvalidDocument):
        check_url(url)

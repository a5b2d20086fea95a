"""Documents out of files: every form, every encoding, and everything that is none."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from service.errors import InvalidDocument, TooLarge
from service.ledger import documents
from service.ledger.documents import Offer, Unreadable, parse_document, read_documents

TEXT = 'Ann Lee said: "Forty ships left Lima – “all” of them".'


def read(path: Path) -> Offer | Unreadable:
    (only,) = read_documents(path)
    return only


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16 big", "utf-32"],
)
def test_unicode_is_read_as_it_is(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    offer = read(path)
    assert isinstance(offer, Offer)
    assert offer.document.text == TEXT


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"caf\xe9 said", "not in UTF-8: the byte at offset 3"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        ("a.txt", b"\xff\xfea", "UTF-8|encod|byte"),
        ("a.txt", b"a" * 9_000_000, "2 MB"),
        ("a.md", b"half \xed\xa0\xbd of one", "not in UTF-8"),
        ("a.pdf", b"%PDF", "this kind"),
        ("a.json", b"{", "no JSON"),
        ("a.json", b"[" * 100_000, "JSON"),
        ("a.json", b'{"title": "x"}', "`text` is missing"),
        ("a.json", b'{"text": 3}', "`text` is not a string"),
        ("a.json", b'{"text": "a", "publishedOn": "soon"}', "no date"),
        ("a.json", b'{"text": "a\\ud800"}', "surrogate"),
        ("a.json", b'"text"', "object"),
        ("a.html", b"", "HTML|empty"),
        ("a.html", b"<p>caf\xe9</p>", "not in UTF-8"),
    ],
)
def test_what_cannot_be_read_is_told_with_the_reason(
    tmp_path: Path, name: str, raw: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    unreadable = read(path)
    assert isinstance(unreadable, Unreadable)
    assert unreadable.name == name
    assert re.search(reason, unreadable.reason)


@pytest.mark.parametrize("name", ["none.txt", "none.pdf", "none"])
def test_a_missing_file_is_told_whatever_it_would_be(tmp_path: Path, name: str) -> None:
    assert read(tmp_path / name) == Unreadable(name, "No such file or directory")


def test_a_folder_is_told_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    offer = read(tmp_path / "news")
    assert offer == Unreadable("news", "This is a folder; its files have to be named.")


def test_json_holds_one_document_or_many(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    fields = {"text": TEXT, "title": "Ships", "source": "News", "publishedOn": "2024-12-21"}
    path.write_text(json.dumps([fields, {"text": ""}, {"text": TEXT}]))
    first, second, third = read_documents(path)
    assert isinstance(first, Offer)
    assert first.document.title == "Ships"
    assert first.document.published_on == date(2024, 12, 21)
    assert second == Unreadable("a.json[2]", "The document is empty.")
    assert isinstance(third, Offer)


def test_a_bad_line_does_not_keep_the_others_out(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = json.dumps({"text": TEXT}).encode()
    path.write_bytes(b"\n".join([good, b"", b"{oops", b"\xff", good]))
    found = list(read_documents(path))
    assert [isinstance(one, Offer) for one in found] == [True, False, False, True]
    assert [one.name for one in found] == ["a.jsonl:1", "a.jsonl:3", "a.jsonl:4", "a.jsonl:5"]


def test_a_line_too_long_is_passed_over_without_being_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "_LARGEST_LINE", 100)
    path = tmp_path / "a.jsonl"
    good = json.dumps({"text": TEXT})
    long = json.dumps({"text": TEXT * 10})
    path.write_text("\n".join([good, long, good, long]))
    first, second, third, fourth = read_documents(path)
    assert isinstance(first, Offer)
    assert isinstance(third, Offer)
    assert second == Unreadable("a.jsonl:2", TooLarge().message)
    assert fourth == Unreadable("a.jsonl:4", TooLarge().message)


def test_a_page_gives_its_article_and_what_it_says_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    words = "The harbour master of the old town spoke at length about the matter. " * 5
    path.write_text(
        f"""<html><head><title>Ships leave</title>
        <meta property="og:site_name" content="Harbour News">
        <meta property="article:published_time" content="2024-12-21T10:00:00Z">
        <link rel="canonical" href="https://news.example/ships"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Ships leave</h1>
        <p>{words}</p><p>{TEXT}</p></article><footer>Imprint</footer></body></html>"""
    )
    offer = read(path)
    assert isinstance(offer, Offer)
    document = offer.document
    assert TEXT in document.text
    assert "Imprint" not in document.text
    assert (document.title, document.url) == ("Ships leave", "https://news.example/ships")
    assert (document.source, document.published_on) == ("Harbour News", date(2024, 12, 21))


def test_a_page_without_an_article_gives_the_words_of_its_body(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(f"<body><script>let x</script><div>One</div><div>{TEXT}</div></body>")
    offer = read(path)
    assert isinstance(offer, Offer)
    assert TEXT in offer.document.text
    assert "let x" not in offer.document.text


def test_a_page_may_declare_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    page = "<html><head><meta charset='windows-1252'></head><body><p>Café “open”</p></body></html>"
    path.write_bytes(page.encode("cp1252"))
    offer = read(path)
    assert isinstance(offer, Offer)
    assert "Café “open”" in offer.document.text


def test_what_is_given_goes_before_the_header() -> None:
    text = "---\ntitle: Inner\ndate: 2024-01-02\nurl: not a url\n---\n\n" + TEXT
    document = parse_document(text, title="Outer")
    assert (document.title, document.published_on) == ("Outer", date(2024, 1, 2))
    assert document.url is None
    assert document.text == text


def test_line_ends_become_one_kind() -> None:
    assert parse_document("a\r\nb\rc\n").text == "a\nb\nc\n"


def test_what_is_given_has_to_be_usable() -> None:
    with pytest.raises(InvalidDocument, match="url"):
        parse_document(TEXT, url="not a url")

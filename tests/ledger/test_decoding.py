"""From bytes to text: which declared encodings are trusted, and what each byte then says."""

from __future__ import annotations

import pytest

from service.errors import InvalidDocument
from service.ledger.decoding import decode


def page(label: str, words: bytes = b"caf\xe9") -> bytes:
    return b"<meta charset=" + label.encode() + b"><p>" + words


@pytest.mark.parametrize(
    ("label", "words", "text"),
    [
        ("iso-8859-1", b"\x93caf\xe9\x94", "“café”"),
        ("'latin1'", b"\x93caf\xe9\x94", "“café”"),
        ('"Windows-1251"', b"\xe4\xe0", "да"),
        ("iso-8859-2", b"\xb3", "ł"),
        ("koi8-r", b"\xc4\xc1", "да"),
        ("shift_jis", b"\x82\xa0", "あ"),
        ("gb18030", b"\xc4\xe3", "你"),
    ],
)
def test_a_declared_encoding_is_read_as_browsers_do(label: str, words: bytes, text: str) -> None:
    assert decode(page(label, words), html=True).endswith(f"<p>{text}")


@pytest.mark.parametrize("label", ["unicode_escape", "utf-7", "utf-16", "cp037", "rot13", "idna"])
def test_no_other_codec_of_python_is_run_on_a_page(label: str) -> None:
    with pytest.raises(InvalidDocument, match="not in UTF-8"):
        decode(page(label), html=True)


def test_a_page_in_utf_8_is_that_whatever_it_declares() -> None:
    assert decode(page("iso-8859-1", "café".encode()), html=True).endswith("café")


def test_only_a_page_may_declare_and_only_in_its_beginning() -> None:
    with pytest.raises(InvalidDocument, match="not in UTF-8"):
        decode(page("iso-8859-1"))
    with pytest.raises(InvalidDocument, match="not in UTF-8"):
        decode(b" " * 5000 + page("iso-8859-1"), html=True)


def test_what_is_in_neither_encoding_is_told_with_both() -> None:
    with pytest.raises(InvalidDocument, match="neither in UTF-8 nor in shift_jis, which it decl"):
        decode(page("shift_jis", b"\xff\xfe"), html=True)

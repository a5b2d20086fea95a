"""What a text must be to become an article, and the one form in which it is kept.

Everything that anchors point into passes through here, so that offsets mean the same to all:
decoded Unicode with LF line ends and nothing else changed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from service.domain.article import Document
from service.errors import InvalidDocument, TooLarge, cite
from service.settings import MAX_TEXT_BYTES

_LONGEST_FIELD = 8_000
_BINARY_SHARE = 0.01
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def normalise(document: Document) -> Document:
    """``document`` in the form in which it is kept.

    Raises:
        InvalidDocument: when the text is empty, binary or no Unicode, or a field is unusable.
        TooLarge: when the text has more than ``MAX_TEXT_BYTES`` bytes of UTF-8.
    """
    return replace(
        document,
        text=normalise_text(document.text),
        title=check_field("title", document.title),
        url=check_url(document.url),
        source=check_field("source", document.source),
        place=check_field("place", document.place),
        language=check_language(document.language),
    )


def normalise_text(text: str) -> str:
    """``text`` with LF line ends.

    Raises:
        InvalidDocument: when it is empty, binary or no Unicode.
        TooLarge: when it has more than ``MAX_TEXT_BYTES`` bytes of UTF-8.
    """
    if len(text) > MAX_TEXT_BYTES:
        raise TooLarge
    _check_characters("text", text)
    if len(text.encode()) > MAX_TEXT_BYTES:
        raise TooLarge
    if len(_CONTROL.findall(text)) > _BINARY_SHARE * len(text):
        raise InvalidDocument("The document is binary, not text.")
    if not any(c.isprintable() and not c.isspace() for c in text):
        raise InvalidDocument("The document is empty.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check_url(url: str | None) -> str | None:
    """``url`` without surrounding space; None for an empty one.

    Raises:
        InvalidDocument: when it is no absolute http or https URL.
    """
    url = check_field("url", url)
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() not in _DEFAULT_PORTS or not parts.hostname or re.search(r"\s", url):
        raise InvalidDocument("The url is not an absolute http or https URL.")
    return url


def canonical_url(url: str) -> str:
    """The form of ``url`` by which an article is known again.

    Scheme and host are in lower case; default ports, fragments and tracking parameters go.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    if parts.port and parts.port != _DEFAULT_PORTS.get(parts.scheme.lower()):
        host = f"{host}:{parts.port}"
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _TRACKING.fullmatch(name)]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", query, ""))


def check_field(name: str, value: str | None) -> str | None:
    """``value`` without surrounding space; None for an empty one.

    Raises:
        InvalidDocument: when it is too long or no Unicode.
    """
    if value is None or not value.strip():
        return None
    if len(value) > _LONGEST_FIELD:
        raise InvalidDocument(f"The {name} is longer than {_LONGEST_FIELD:,} characters.")
    _check_characters(name, value)
    return value.strip()


def check_language(language: str) -> str:
    """``language``, a BCP 47 tag.

    Raises:
        InvalidDocument: when it is none.
    """
    if not _LANGUAGE.fullmatch(language):
        raise InvalidDocument(f"{cite(language)} is no language tag; `en` is one.")
    return language


def _check_characters(name: str, value: str) -> None:
    if "\x00" in value:
        raise InvalidDocument(f"The {name} contains a NUL character.")
    if _SURROGATE.search(value):
        raise InvalidDocument(f"The {name} contains half of a surrogate pair, which no text has.")

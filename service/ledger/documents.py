"""Documents out of files, and out of what a caller sends: decoded, with their header read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from stat import S_ISDIR

from service.domain.article import Document
from service.errors import ClaimsError, InvalidDocument, TooLarge
from service.extraction.text.header import read_header
from service.extraction.text.wrapping import unwrap
from service.ledger.decoding import decode
from service.ledger.text import check_field, check_language, check_url, normalise, normalise_text
from service.settings import MAX_TEXT_BYTES

_LARGEST_TEXT_FILE = 4 * MAX_TEXT_BYTES + 4
_LARGEST_PAGE = 20_000_000
_LARGEST_COLLECTION = 200_000_000
_LARGEST_LINE = 20_000_000


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that cannot be read: its file, with the line where it has many, and the reason."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A document that a file offers, under a name for messages."""

    name: str
    document: Document


def parse_document(
    text: str,
    *,
    title: str | None = None,
    url: str | None = None,
    source: str | None = None,
    published_on: date | None = None,
    place: str | None = None,
    language: str | None = None,
) -> Document:
    """The document of a text; what is not given is taken from the text's own header.

    Raises:
        InvalidDocument: when the text cannot be an article, or what is given cannot be used.
        TooLarge: when the text is too long.
    """
    text = normalise_text(text)
    header = read_header(unwrap(text))
    return normalise(
        Document(
            text=text,
            title=title or _usable(lambda v: check_field("title", v), header.title),
            url=url or _usable(check_url, header.url),
            source=source or _usable(lambda v: check_field("source", v), header.source),
            published_on=published_on or header.published_on,
            place=place or _usable(lambda v: check_field("place", v), header.place),
            language=language or _usable(check_language, header.language) or "en",
        )
    )


def read_documents(path: Path) -> Iterator[Offer | Unreadable]:
    """The documents that the file ``path`` offers, in order, and those that cannot be read.

    The suffix tells the form: .txt, .md, .html, .json (an object or an array of them), .jsonl.
    """
    try:
        yield from _choose_reader(path)(path)
    except ClaimsError as error:
        yield Unreadable(path.name, error.message)
    except OSError as error:
        yield Unreadable(path.name, error.strerror or str(error))


def count_documents(path: Path) -> int:
    """About how many documents the file offers: for a progress line."""
    if path.suffix.lower() != ".jsonl":
        return 1
    try:
        with path.open("rb") as file:
            return sum(1 for line in file if line.strip())
    except OSError:
        return 1


def _choose_reader(path: Path) -> Callable[[Path], Iterator[Offer | Unreadable]]:
    """What reads a file of this suffix.

    Raises:
        OSError: when there is no such file.
        InvalidDocument: when it is a folder, or of a kind that is not read.
    """
    if S_ISDIR(path.stat().st_mode):
        raise InvalidDocument("This is a folder; its files have to be named.")
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise InvalidDocument(f"Files of this kind are not read; {', '.join(_READERS)} are.")
    return reader


def _usable(check: Callable[[str], str | None], value: str | None) -> str | None:
    """``value`` as far as it can be used: a header says what it likes."""
    try:
        return check(value) if value is not None else None
    except InvalidDocument:
        return None


def _read_text(path: Path) -> Iterator[Offer | Unreadable]:
    text = decode(_read(path, _LARGEST_TEXT_FILE))
    yield Offer(path.name, parse_document(text))


def _read_page(path: Path) -> Iterator[Offer | Unreadable]:
    from service.ledger.web_page import read_web_page

    page = read_web_page(decode(_read(path, _LARGEST_PAGE), html=True))
    document = parse_document(
        page.text,
        title=page.title,
        url=_usable(check_url, page.url),
        source=page.source,
        published_on=page.published_on,
    )
    yield Offer(path.name, document)


def _read_json(path: Path) -> Iterator[Offer | Unreadable]:
    found = _load_json(decode(_read(path, _LARGEST_COLLECTION)))
    if not isinstance(found, list):
        yield Offer(path.name, _document_of(found))
        return
    for number, fields in enumerate(found, 1):
        yield _offer(f"{path.name}[{number}]", partial(_document_of, fields))


def _read_lines(path: Path) -> Iterator[Offer | Unreadable]:
    with path.open("rb") as file:
        number = 0
        while line := file.readline(_LARGEST_LINE + 1):
            number += 1
            name = f"{path.name}:{number}"
            if len(line) > _LARGEST_LINE:
                yield Unreadable(name, TooLarge().message)
                while line and not line.endswith(b"\n"):
                    line = file.readline(_LARGEST_LINE)
            elif line.strip():
                yield _offer(name, partial(_document_of_line, line))


def _offer(name: str, read: Callable[[], Document]) -> Offer | Unreadable:
    try:
        return Offer(name, read())
    except ClaimsError as error:
        return Unreadable(name, error.message)


_READERS: dict[str, Callable[[Path], Iterator[Offer | Unreadable]]] = {
    ".txt": _read_text,
    ".md": _read_text,
    ".html": _read_page,
    ".htm": _read_page,
    ".json": _read_json,
    ".jsonl": _read_lines,
}


def _read(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        raw = file.read(most + 1)
    if len(raw) > most:
        raise TooLarge
    return raw


def _load_json(text: str) -> object:
    try:
        found: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise InvalidDocument(
            f"This is no JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from None
    except (RecursionError, ValueError):
        raise InvalidDocument("This JSON cannot be read.") from None
    return found


def _document_of_line(line: bytes) -> Document:
    return _document_of(_load_json(decode(line)))


def _document_of(fields: object) -> Document:
    if not isinstance(fields, dict):
        raise InvalidDocument("A JSON object with a `text` is expected.")
    texts: dict[str, str | None] = {}
    for name in ("text", "title", "url", "source", "publishedOn", "place", "language"):
        value = fields.get(name)
        if value is not None and not isinstance(value, str):
            raise InvalidDocument(f"`{name}` is not a string.")
        texts[name] = value
    if texts["text"] is None:
        raise InvalidDocument("`text` is missing.")
    return parse_document(
        texts["text"],
        title=texts["title"],
        url=texts["url"],
        source=texts["source"],
        published_on=_read_day(texts["publishedOn"]),
        place=texts["place"],
        language=texts["language"],
    )


def _read_day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        raise InvalidDocument("`publishedOn` is no date such as 2024-12-21.") from None

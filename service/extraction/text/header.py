"""What stands before the body of a news text: front matter, heading, date, dateline.

News text comes with its header in the text itself, in a handful of forms. They are read once, here,
so that ingestion knows title, place and date, and the extractor knows where the body begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from html import unescape

import yaml

from service.extraction.text.dateline import date_of, find_dateline, opens_like_dateline


@dataclass(frozen=True, slots=True)
class Header:
    """What a text says about itself, None where it does not.

    ``body_start`` is the code point offset at which the body begins, behind the header.
    """

    title: str | None = None
    url: str | None = None
    source: str | None = None
    published_on: date | None = None
    place: str | None = None
    language: str | None = None
    body_start: int = 0


_LONGEST_HEADER = 4000
_LONGEST_TITLE = 200


_FRONT_MATTER = re.compile(r"\ufeff?\s*+---[ \t]*\r?\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.S)
_HEADING = re.compile(r"\s*+#{1,6}[ \t]+([^\r\n]{1,201}?)[ \t]*#*[ \t]*(?:\r?\n|$)")
_TITLE_LINE = re.compile(r"\s*+([^\r\n]{8,200}?)[ \t]*\r?\n[ \t]*\r?\n(?=\s*\S)")
_DATE_LINE = re.compile(
    r"\s*+(?:date|published|updated)?[ \t]*:?[ \t]*"
    r"(?P<iso>\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?[ \t]*(?:\r?\n)*",
    re.I,
)
_LONG_DATE_LINE = re.compile(
    r"\s*+(?:[A-Z][a-z]+day,?[ \t]+)?(?:(?P<month>[A-Z][a-z]{2,8})\.?[ \t]+(?P<day>\d{1,2}),?"
    r"|(?P<day2>\d{1,2})[ \t]+(?P<month2>[A-Z][a-z]{2,8})\.?,?)[ \t]+(?P<year>\d{4})[ \t]*\r?\n\s*"
)
_BYLINE = re.compile(r"\s*+(?:\*{1,2}|_)?[Bb][Yy][ \t]+[A-Z][^\r\n.!?\"“]{2,80}\r?\n\s*")


def read_header(text: str) -> Header:
    """The header of ``text`` and where its body begins.

    Understood are YAML front matter, a Markdown heading or a first line as title, a byline, a
    date on its own or after the word ``date``, and a dateline (``CITY (Agency) -``,
    ``CITY, 14 November —``). A part that is missing or malformed stays None.
    """
    # A header is short: whatever follows must not cost the square of its length. Wraps that were
    # taken back may have left word joiners.
    head = text[: _LONGEST_HEADER * 4].replace("\u2060", " ")
    header = _read_front_matter(head)
    for step in _STEPS:
        header = step(head, header)
    return header


def front_matter_end(text: str) -> int:
    """Where the front matter of a text ends, 0 where it has none."""
    match = _FRONT_MATTER.match(text[: _LONGEST_HEADER * 4])
    return match.end() if match else 0


def _read_front_matter(text: str) -> Header:
    match = _FRONT_MATTER.match(text)
    if not match:
        return Header()
    try:
        fields = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, RecursionError):
        return Header(body_start=match.end())
    if not isinstance(fields, Mapping):
        return Header(body_start=match.end())
    return _header_from(fields, match.end())


def _header_from(fields: Mapping[object, object], body_start: int) -> Header:
    def field(*names: str) -> str | None:
        for name in names:
            value = fields.get(name)
            if isinstance(value, str | int | float | date) and str(value).strip():
                return str(value).strip()
        return None

    return Header(
        title=field("title", "headline"),
        url=field("url", "link", "canonical"),
        source=field("source", "publisher", "agency", "site"),
        published_on=_iso_date(field("date", "published_on", "publishedOn", "published")),
        place=field("place", "dateline", "location"),
        language=field("language", "lang"),
        body_start=body_start,
    )


def _read_heading(text: str, header: Header) -> Header:
    match = _HEADING.match(text, header.body_start)
    if not match or len(match[1]) > _LONGEST_TITLE:
        return header
    title = match[1].strip("*_ \t")
    return replace(header, title=header.title or title or None, body_start=match.end())


def _read_title_line(text: str, header: Header) -> Header:
    """A first line that is no sentence and stands alone is a title.

    It gives way to what looks like a date or dateline, and to a line that ends as sentences do.
    """
    match = _TITLE_LINE.match(text, header.body_start)
    signed = match is not None and _BYLINE.match(text, match.end())
    if signed and match is not None and not header.title:
        return replace(header, title=match[1].strip(), body_start=match.end())
    if header.title or not match or match[1][-1] in _FINISHED or match[1][0] in "\"“'‘«*_<-":
        return header
    if len(match[1].split()) > 25 or _DATE_LINE.match(match[1]) or opens_like_dateline(match[1]):
        return header
    return replace(header, title=match[1].strip(), body_start=match.end())


def _read_date_line(text: str, header: Header) -> Header:
    match = _DATE_LINE.match(text, header.body_start)
    if match:
        found = _iso_date(match["iso"])
        return replace(header, published_on=header.published_on or found, body_start=match.end())
    match = _LONG_DATE_LINE.match(text, header.body_start)
    if match:
        found = date_of(match)
        return replace(header, published_on=header.published_on or found, body_start=match.end())
    return header


def _read_byline(text: str, header: Header) -> Header:
    match = _BYLINE.match(text, header.body_start)
    return replace(header, body_start=match.end()) if match else header


def _read_dateline(text: str, header: Header) -> Header:
    """``TEHRAN –``, ``LIMA (Agency) -``."""
    match = find_dateline(text, header.body_start)
    if match is None:
        return header
    return replace(
        header,
        place=header.place or unescape(match["place"].strip(" \t\u00a0.")),
        source=header.source or match["agency"],
        published_on=header.published_on or date_of(match),
        body_start=match.end(),
    )


_FINISHED = ".!?:;,\"”“'’»)…"
_DECK = re.compile(r"[^\r\n.!?:;\"“”]{8,160}[^\s.!?:;,\"“”'’)…]")


_QUOTED_DECK = re.compile(r"[^\r\n.!?:;,]{8,100}[^\W_]['’\"”]")


def is_deck(text: str, start: int, end: int) -> bool:
    """Whether a paragraph near the top is a headline's second line: one line that ends like no
    sentence, with more text behind it."""
    near = start <= _LONGEST_TITLE * 2 and bool(text[end:].strip())
    headed = _DECK.fullmatch(text, start, end) or _QUOTED_DECK.fullmatch(text, start, end)
    return near and text[start : start + 1].isupper() and headed is not None


_STEPS: tuple[Callable[[str, Header], Header], ...] = (
    _read_heading,
    _read_title_line,
    _read_byline,
    _read_date_line,
    _read_byline,
    _read_dateline,
)


def _iso_date(value: str | None) -> date | None:
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None

"""Articles, the documents they come from, and who analysed them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it is offered for ingestion, decoded and otherwise unchanged.

    ``text`` has LF line ends. ``published_on`` is the publication date, ``place`` the dateline's
    place, ``source`` who published it, ``language`` a BCP 47 tag.
    """

    text: str
    title: str | None = None
    url: str | None = None
    source: str | None = None
    published_on: date | None = None
    place: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Versions:
    """Who analysed an article: the ``extractor`` that found its statements and the ``detector``
    that compared them, each a name and a version."""

    extractor: str
    detector: str

"""Articles and the documents they come from."""

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

"""Speakers: to whom words are attributed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SpeakerKind(StrEnum):
    """What sort of speaker it is."""

    PERSON = "PERSON"
    OFFICE = "OFFICE"
    ORGANISATION = "ORGANISATION"
    GROUP = "GROUP"
    UNNAMED = "UNNAMED"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as one article resolves it.

    ``name`` is the fullest form in the article, without title or role; a group without a name and
    an unnamed person keep the description as written. ``aliases`` are the other forms the article
    uses, ``members`` the names of a group's members where the article gives them, and
    ``organisation`` the body for which a spokesperson speaks.
    """

    name: str
    kind: SpeakerKind
    aliases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    organisation: str | None = None

"""From the speakers that articles name to the speakers of the corpus.

One full name is one speaker across articles. What does not identify anybody by itself stays with
its article: groups and the unnamed, who are mere descriptions, a single word for a person, and an
institution whose name every country has. A speaker too many is a nuisance; two speakers made one
puts words into a mouth.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from hashlib import sha256
from uuid import UUID

from service.domain.identity import derive
from service.domain.speaker import Speaker, SpeakerKind
from service.domain.statement import Statement
from service.store.speakers import SpeakerRow

_LONGEST_NAME = 300
_ARTICLE_WORD = re.compile(r"^(the|a|an) ", re.IGNORECASE)
_GENERIC = frozenset(
    """
    academy administration affairs agency air airport ambassador appeal appeals armed army assembly
    association attorney authorities authority bank board border bureau cabinet central chamber
    chairman chancellor chief city civil coast coastguard college command commission commissioner
    committee company congress constitutional coroner corporation council county court customs
    defence defense department deputy development director district economy education election
    electoral embassy emergency energy environment executive federal federation finance fire force
    forces foreign foundation general governor government governing guard health high home hospital
    house human immigration industry information institute intelligence interior internal
    international justice labor labour leader local lower mayor media military minister ministry
    monarch municipality national navy of office officials opposition ombudsman palace parliament
    party planning police premier presidency president presidential press prime prosecution
    prosecutor prosecutors province provincial public regional regulator republic rescue rights
    rules school secretary security senate senior service services social spokesman spokesperson
    spokeswoman staff state statement supreme team trade transport treasury tribunal union
    university upper vice village water and for the
    """.split()  # noqa: SIM905 - a word list reads best as words
)
"""Words of which every country has such an institution or office."""


class Cast:
    """The speakers of one article, each once, in the order of their first word."""

    def __init__(self, corpus: UUID, article: UUID) -> None:
        self._corpus = corpus
        self._article = article
        self._rows: dict[UUID, SpeakerRow] = {}
        self._names: dict[str, UUID] = {}

    @property
    def rows(self) -> list[SpeakerRow]:
        """What is to be stored."""
        return list(self._rows.values())

    def introduce(self, statements: Iterable[Statement]) -> None:
        """Take in all that speak, so that whoever is only mentioned can be one of them."""
        for statement in statements:
            if statement.speaker:
                self.identify(statement.speaker)

    def identify(self, speaker: Speaker | None) -> UUID | None:
        """The id of a speaker; None for nobody, and for what is too long to be a name."""
        if speaker is None or not _is_name(speaker.name):
            return None
        name = " ".join(speaker.name.split())
        members = tuple(self._find(member) for member in speaker.members if _is_name(member))
        row = self._row(name, speaker.kind, speaker.organisation, speaker.aliases, members)
        for form in (name, *row.aliases):
            self._names.setdefault(_fold(form), row.id)
        known = self._rows.get(row.id)
        self._rows[row.id] = _join(known, row) if known else row
        return row.id

    def relayer(self, name: str | None) -> UUID | None:
        """The id of whoever passed words on, of whom only the name is known."""
        if name is None or not _is_name(name):
            return None
        named = any(word[:1].isupper() for word in _ARTICLE_WORD.sub("", name).split())
        kind = SpeakerKind.ORGANISATION if named else SpeakerKind.UNNAMED
        return self._names.get(_fold(name)) or self.identify(Speaker(name, kind))

    def _find(self, member: str) -> UUID:
        found = self._names.get(_fold(member)) or self.identify(Speaker(member, SpeakerKind.PERSON))
        assert found  # noqa: S101 - its name has been checked
        return found

    def _row(
        self,
        name: str,
        kind: SpeakerKind,
        organisation: str | None,
        aliases: Iterable[str],
        members: tuple[UUID, ...],
    ) -> SpeakerRow:
        key = speaker_key(name, kind, self._article)
        return SpeakerRow(
            id=derive("speaker", self._corpus, key.hex()),
            key=key,
            name=name,
            kind=kind,
            organisation=organisation if organisation and _is_name(organisation) else None,
            aliases=tuple(a for a in dict.fromkeys(aliases) if _is_name(a) and a != name),
            members=members,
        )


def speaker_key(name: str, kind: SpeakerKind, article: UUID) -> bytes:
    """The SHA-256 of what identifies a speaker: the full name, or the words of one article."""
    folded = _fold(name)
    if not _is_identifying(name, folded, kind):
        return sha256(f"{article}\x1f{kind}\x1f{folded}".encode()).digest()
    sort = "person" if kind is SpeakerKind.PERSON else "body"
    return sha256(f"{sort}\x1f{folded}".encode()).digest()


def _is_identifying(name: str, folded: str, kind: SpeakerKind) -> bool:
    if kind is SpeakerKind.PERSON:
        return len(folded.split()) > 1
    if kind in (SpeakerKind.ORGANISATION, SpeakerKind.OFFICE):
        words = re.findall(r"\w+", folded)
        return name != name.lower() and not all(word in _GENERIC for word in words)
    return False


def _is_name(name: str) -> bool:
    return bool(name.strip()) and len(name) <= _LONGEST_NAME


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFC", name).replace("’", "'").casefold()
    return _ARTICLE_WORD.sub("", " ".join(plain.split()))


def _join(first: SpeakerRow, second: SpeakerRow) -> SpeakerRow:
    return SpeakerRow(
        id=first.id,
        key=first.key,
        name=first.name,
        kind=first.kind,
        organisation=first.organisation or second.organisation,
        aliases=tuple(dict.fromkeys((*first.aliases, *second.aliases))),
        members=tuple(dict.fromkeys((*first.members, *second.members))),
    )

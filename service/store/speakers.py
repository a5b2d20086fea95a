"""Speakers, with their aliases and members, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.domain.speaker import SpeakerKind
from service.store.queries import Connection, read_queries

_SQL = read_queries("speakers")


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker to be stored; ``members`` are the ids of other such rows."""

    id: UUID
    key: bytes
    name: str
    kind: SpeakerKind
    organisation: str | None = None
    aliases: tuple[str, ...] = ()
    members: tuple[UUID, ...] = ()


async def store_speakers(
    connection: Connection, corpus: UUID, speakers: Sequence[SpeakerRow], now: datetime
) -> None:
    """Store the speakers, their aliases and members; what is there stays."""
    await connection.executemany(
        _SQL["upsert_speaker"],
        [(corpus, s.id, s.key, s.name, s.kind.value, s.organisation, now) for s in speakers],
    )
    await connection.executemany(
        _SQL["insert_alias"], [(corpus, s.id, alias) for s in speakers for alias in s.aliases]
    )
    await connection.executemany(
        _SQL["insert_member"], [(corpus, s.id, member) for s in speakers for member in s.members]
    )

"""Identifiers: made in the application, once, from what makes a thing itself.

The same document ingested twice, or into a fresh database, gets the same ids. A public id names its
type: ``article_<32 hex>``. It is the same over GraphQL and REST, and safe in a URL.
"""

from __future__ import annotations

import re
from enum import StrEnum
from hashlib import sha256
from uuid import UUID, uuid5

_NAMESPACE = UUID("6f1a5c1e-5b0e-5d0a-9c0e-0d6d8f3b7a10")


class NodeType(StrEnum):
    """The types of things that have a public id."""

    ARTICLE = "article"
    STATEMENT = "statement"
    SPEAKER = "speaker"
    CONTRADICTION = "contradiction"
    REVISION = "revision"
    JUDGEMENT = "judgement"
    REVIEW = "review"


DEFAULT_CORPUS = "default"
"""The name of the corpus that is meant where none is named."""

_PUBLIC_ID = re.compile(rf"({'|'.join(NodeType)})_([0-9a-f]{{32}})")


def derive(kind: str, *parts: str | UUID) -> UUID:
    """The id that ``parts`` determine among ``kind``; a pure function."""
    return uuid5(_NAMESPACE, "\x1f".join((kind, *(str(part) for part in parts))))


def corpus_id(name: str) -> UUID:
    """The id of the corpus called ``name``."""
    return derive("corpus", name)


def public_id(node: NodeType, identifier: UUID) -> str:
    """The id that both doors show."""
    return f"{node.value}_{identifier.hex}"


def parse_public_id(text: str) -> tuple[NodeType, UUID] | None:
    """The type and the id that ``text`` names, or None where it is malformed."""
    match = _PUBLIC_ID.fullmatch(text)
    return (NodeType(match[1]), UUID(match[2])) if match else None


def fingerprint(text: str) -> bytes:
    """The SHA-256 of the text in UTF-8: what unique indexes hold instead of long values."""
    return sha256(text.encode()).digest()

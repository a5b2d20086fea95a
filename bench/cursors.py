"""Cursors as the service writes them, made in Python: for the peer that is asked the same.

The name of the order and its keys, joined by ``~``; each key the hexadecimal digits of its binary
form in PostgreSQL, or nothing for null.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
NUMBERS = {"date": "!i", "int": "!i", "timestamptz": "!q", "float8": "!d"}


def encode(name: str, kinds: Sequence[str], keys: Sequence[Any]) -> str:
    """The cursor of keys of these PostgreSQL types in the order of that name."""
    written = (_written(kind, key).hex() for kind, key in zip(kinds, keys, strict=True))
    return "~".join([name, *written])


def decode(cursor: str, kinds: Sequence[str]) -> tuple[Any, ...]:
    """The keys of a cursor."""
    _, *keys = cursor.split("~")
    return tuple(
        _read(kind, bytes.fromhex(key)) if key else None
        for kind, key in zip(kinds, keys, strict=True)
    )


def _written(kind: str, key: Any) -> bytes:
    if key is None:
        return b""
    match kind:
        case "uuid":
            return bytes(key.bytes)
        case "text":
            return str(key).encode()
        case "date":
            key = (key - EPOCH.date()).days
        case "timestamptz":
            key = (key - EPOCH) // MICROSECOND
    return struct.pack(NUMBERS[kind], key)


def _read(kind: str, key: bytes) -> Any:
    match kind:
        case "uuid":
            return UUID(bytes=key)
        case "text":
            return key.decode()
    number = struct.unpack(NUMBERS[kind], key)[0]
    match kind:
        case "date":
            return date.fromordinal(EPOCH.toordinal() + number)
        case "timestamptz":
            return EPOCH + number * MICROSECOND
    return number

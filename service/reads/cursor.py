"""Cursors: the exact sort values of a row and its id, as one opaque word.

A cursor is the name of the list's order and its keys, joined by ``~``: each key the hexadecimal
digits of its binary form in Postgres, or nothing for null. Postgres writes it, in the statement
that reads the row, so that doubles, microseconds and nulls are the very ones it sorts by; here it
is only read back. The digits cost it a third of what JSON in base64 does.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from math import isfinite
from typing import Any
from uuid import UUID

from service.errors import InvalidCursor
from service.reads.jsontext import Constant, Json, text_of
from service.reads.order import KeyType, Order

MAX_LENGTH = 4_000
_WORD = re.compile(r"[a-z_]+(\.[a-z_]+)*(~([0-9a-f]{2})*)+")
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""From when Postgres counts days and microseconds."""


def decode(text: str) -> tuple[str, tuple[bytes, ...]]:
    """The order's name, and the binary form of each key; that of null is empty.

    Raises:
        InvalidCursor: when it is not a cursor at all.
    """
    if len(text) > MAX_LENGTH or not _WORD.fullmatch(text):
        raise InvalidCursor
    name, *keys = text.split("~")
    return name, tuple(bytes.fromhex(key) for key in keys)


def nulls(text: str) -> tuple[bool, ...]:
    """Which keys of a cursor are null: on this the shape of the statement depends."""
    return tuple(not key for key in decode(text)[1])


def keys_of(text: str, order: Order) -> tuple[Any, ...]:
    """The keys of a cursor of that order, as the values that Postgres takes.

    Raises:
        InvalidCursor: when the cursor belongs to another list or order, or was altered.
    """
    name, keys = decode(text)
    if name != order.name or len(keys) != len(order.keys):
        raise InvalidCursor
    return tuple(
        _read(key.type, value, nullable=order.nullable and index == 0)
        for index, (key, value) in enumerate(zip(order.keys, keys, strict=True))
    )


def cursor_of(order: Order, it: str) -> Json:
    """The cursor of the row ``it``, as JSON."""
    return (Constant('"'), *_cursor(order, it), Constant('"'))


def cursor_text(order: Order, it: str) -> str:
    """The expression that writes the cursor of the row ``it``."""
    return text_of(_cursor(order, it))


def _cursor(order: Order, it: str) -> Json:
    pieces: list[Constant | str] = [Constant(order.name)]
    for key in order.keys:
        binary = f"{_SENDERS[key.type]}({key.sql.replace('{it}', it)})"
        pieces += (Constant("~"), f"encode({binary}, 'hex')")
    return tuple(pieces)


def _read(kind: KeyType, value: bytes, *, nullable: bool) -> Any:
    if not value and nullable:
        return None
    try:
        return _READERS[kind](value)
    except (ValueError, OverflowError, struct.error):
        raise InvalidCursor from None


def _read_uuid(value: bytes) -> UUID:
    return UUID(bytes=value)


def _read_text(value: bytes) -> str:
    text = value.decode()
    if "\0" in text:
        raise ValueError(text)
    return text


def _read_double(value: bytes) -> float:
    found: float = struct.unpack("!d", value)[0]
    if not isfinite(found):
        raise ValueError(found)
    return found


def _read_integer(value: bytes) -> int:
    found: int = struct.unpack("!i", value)[0]
    return found


def _read_date(value: bytes) -> date:
    return _EPOCH.date() + timedelta(days=_read_integer(value))


def _read_timestamp(value: bytes) -> datetime:
    return _EPOCH + timedelta(microseconds=struct.unpack("!q", value)[0])


_SENDERS = {
    KeyType.UUID: "uuid_send",
    KeyType.TEXT: "textsend",
    KeyType.DATE: "date_send",
    KeyType.TIMESTAMP: "timestamptz_send",
    KeyType.DOUBLE: "float8send",
    KeyType.INTEGER: "int4send",
}

_READERS: dict[KeyType, Callable[[bytes], Any]] = {
    KeyType.UUID: _read_uuid,
    KeyType.TEXT: _read_text,
    KeyType.DATE: _read_date,
    KeyType.TIMESTAMP: _read_timestamp,
    KeyType.DOUBLE: _read_double,
    KeyType.INTEGER: _read_integer,
}

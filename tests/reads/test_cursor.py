"""Cursors read back: the very keys that were written, and nothing that Postgres could not take."""

from __future__ import annotations

import struct
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from service.errors import InvalidCursor
from service.reads.cursor import MAX_LENGTH, keys_of, nulls
from service.reads.order import Key, KeyType, Order

ID = UUID("0123456789abcdef0123456789abcdef")
IDS = Key("{it}.id", KeyType.UUID)


def order(kind: KeyType, *, nullable: bool = False) -> Order:
    """An order by one key of that type, and then by id."""
    return Order("rows.key", (Key("{it}.key", kind), IDS), nullable)


def cursor(first: bytes, name: str = "rows.key", last: bytes = ID.bytes) -> str:
    return f"{name}~{first.hex()}~{last.hex()}"


@pytest.mark.parametrize(
    ("kind", "binary", "value"),
    [
        (KeyType.UUID, ID.bytes, ID),
        (KeyType.TEXT, "Ünal ~".encode(), "Ünal ~"),
        (KeyType.DATE, struct.pack("!i", 8820), date(2024, 2, 24)),
        (KeyType.DATE, struct.pack("!i", -1), date(1999, 12, 31)),
        (KeyType.TIMESTAMP, struct.pack("!q", 1), datetime(2000, 1, 1, 0, 0, 0, 1, UTC)),
        (KeyType.DOUBLE, struct.pack("!d", 0.1 + 0.2), 0.1 + 0.2),
        (KeyType.INTEGER, struct.pack("!i", -7), -7),
    ],
)
def test_a_key_is_read_as_postgres_wrote_it(kind: KeyType, binary: bytes, value: Any) -> None:
    assert keys_of(cursor(binary), order(kind)) == (value, ID)


def test_a_key_may_be_null_where_the_order_knows_null() -> None:
    text = cursor(b"")
    assert nulls(text) == (True, False)
    assert keys_of(text, order(KeyType.DATE, nullable=True)) == (None, ID)
    with pytest.raises(InvalidCursor):
        keys_of(text, order(KeyType.DATE))


@pytest.mark.parametrize(
    ("kind", "binary"),
    [
        (KeyType.UUID, ID.bytes[:15]),
        (KeyType.TEXT, b"caf\xe9"),
        (KeyType.TEXT, b"a\0b"),
        (KeyType.DATE, struct.pack("!i", 2**31 - 1)),
        (KeyType.TIMESTAMP, struct.pack("!q", 2**63 - 1)),
        (KeyType.DOUBLE, struct.pack("!d", float("nan"))),
        (KeyType.DOUBLE, struct.pack("!d", float("-inf"))),
        (KeyType.INTEGER, b"\0" * 8),
    ],
)
def test_a_key_that_is_none_is_refused(kind: KeyType, binary: bytes) -> None:
    with pytest.raises(InvalidCursor):
        keys_of(cursor(binary), order(kind))


@pytest.mark.parametrize(
    "text",
    [
        cursor(b"a", name="rows.other"),
        cursor(b"a", last=b""),
        cursor(b"a") + "~00",
        cursor(b"a").rpartition("~")[0],
        cursor(b"a").upper(),
        cursor(b"a" * (MAX_LENGTH // 2)),
    ],
    ids=["another order", "no id", "a key more", "a key less", "capitals", "too long"],
)
def test_what_is_no_cursor_of_the_order_is_refused(text: str) -> None:
    with pytest.raises(InvalidCursor):
        keys_of(text, order(KeyType.TEXT))


def test_a_long_name_fits() -> None:
    name = "é" * 200
    assert keys_of(cursor(name.encode()), order(KeyType.TEXT)) == (name, ID)

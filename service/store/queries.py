"""The statements of the `.sql` files beside this module, by name.

A file is a row of blocks; each begins with ``-- name: ...`` and a sentence on what it is for, and
holds one statement with positional parameters, which the comment names in order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import asyncpg

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

    Connection = asyncpg.Connection[asyncpg.Record] | PoolConnectionProxy[asyncpg.Record]
else:
    Connection = asyncpg.Connection

_FOLDER = Path(__file__).resolve().parent / "sql"
_BLOCK = re.compile(r"^-- name: (\w+)\n(.*?)(?=^-- name: |\Z)", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"^--.*\n", re.MULTILINE)


def read_queries(name: str) -> Mapping[str, str]:
    """The statements of ``sql/<name>.sql``, without their comments, by name."""
    text = (_FOLDER / f"{name}.sql").read_text(encoding="utf-8")
    blocks = _BLOCK.findall(text)
    return MappingProxyType({block: _COMMENT.sub("", body).strip() for block, body in blocks})

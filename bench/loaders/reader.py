"""The loaders of one request: batched look-ups in the tables of one corpus."""

from __future__ import annotations

from asyncio import shield
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any
from uuid import UUID

import asyncpg
from strawberry.dataloader import DataLoader

Row = dict[str, Any]
Resolver = Callable[..., Any]
Fields = dict[str, Resolver]
"""The resolvers of a type's fields, by name."""

STATEMENT = (
    "id", "article_id", "revision_id", "speaker_id", "relayer_id", "kind", "text", "cue", "role",
    "said_on", "asserts", "position", "compared_by", "current",
)  # fmt: skip
"""The columns of a statement: all but its search vector, which nobody asks for."""


def columns_of(table: str, prefix: str = "") -> str:
    """What is read of a table's rows."""
    names = STATEMENT if table == "statements" else ("*",)
    return ", ".join(f"{prefix}{name}" for name in names)


class Reader:
    """The loaders of one request."""

    def __init__(self, pool: asyncpg.Pool[Any], corpus: UUID) -> None:
        self.pool = pool
        self.corpus = corpus
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        """The rows of a query whose first parameter is the corpus."""
        async with self.pool.acquire() as connection:
            return [dict(row) for row in await connection.fetch(sql, self.corpus, *values)]

    async def one(self, table: str, identifier: UUID | None, column: str = "id") -> Row | None:
        """The row of a table with that id."""
        if identifier is None:
            return None
        found = await self.many(table, identifier, column)
        return found[0] if found else None

    async def certain(self, table: str, identifier: UUID) -> Row:
        """The row of a table that is sure to be there."""
        found = await self.one(table, identifier)
        assert found, f"{table} has no {identifier}"  # noqa: S101 - the corpus is complete
        return found

    async def many(self, table: str, key: UUID, column: str, order: str = "1") -> list[Row]:
        """The rows of a table whose column is that key, in order."""

        async def load(keys: list[UUID]) -> list[list[Row]]:
            rows = await self.fetch(
                f"select {columns_of(table)} from {table}"
                f" where corpus_id = $1 and {column} = any($2::uuid[]) order by {order}",
                keys,
            )
            found: dict[UUID, list[Row]] = {k: [] for k in keys}
            for row in rows:
                found[row[column]].append(row)
            return [found[k] for k in keys]

        return await self._load((table, column, order), load, key)

    async def listed(self, sql: str, values: Sequence[Any], parent: UUID | None) -> list[Row]:
        """The rows of a list of one parent; ``sql`` selects from parents ``p``."""

        async def load(parents: list[UUID | None]) -> list[list[Row]]:
            rows = await self.fetch(sql, parents, *values)
            found: list[list[Row]] = [[] for _ in parents]
            for row in rows:
                found[row["parent_place"] - 1].append(row)
            return found

        return await self._load((sql, repr(values)), load, parent)

    async def _load(
        self,
        name: Hashable,
        load: Callable[[list[Any]], Awaitable[list[list[Row]]]],
        key: UUID | None,
    ) -> list[Row]:
        """What the loader of that name, made at its first use, finds for a key."""
        if name not in self._loaders:
            self._loaders[name] = DataLoader(load_fn=load)
        # Where a null climbs, graphql-core cancels what it waits for; others may wait for it too.
        found: list[Row] = await shield(self._loaders[name].load(key))
        return found


def column(name: str) -> Resolver:
    """The resolver that gives a column of the row."""
    return lambda row, info: row[name]


def related(table: str, name: str) -> Resolver:
    """The resolver that gives the row of a table whose id a column holds."""
    return lambda row, info: info.context.one(table, row[name])


def itself(row: Row, info: Any) -> Row:
    """The row, of which an object shows some columns."""
    return row

"""Lists in pages: which rows a page has, and the parts of a connection and of its edges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any
from uuid import UUID

from bench.loaders.filters import Conditions, gather
from bench.loaders.orders import Cursor, Order
from bench.loaders.reader import Fields, Reader, Resolver, Row, columns_of

_RANKED = (
    "(select s.*, ts_rank(s.search, websearch_to_tsquery('english', {value}::text))::float8"
    " as relevance from statements s where s.corpus_id = $1) t"
)
"""The statements with how well they match."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: the rows ``t`` of each parent ``p``, and how they can be ordered.

    ``hides`` says that rejected contradictions are left out unless a filter asks for a status.
    """

    rows: str
    orders: dict[str, Order]
    default: str
    falling: bool
    hides: bool = False

    @property
    def columns(self) -> str:
        """What is read of the rows."""
        return columns_of(self.rows.split(" ")[0], "t.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page is asked for: its rows' conditions, their order, and which of them."""

    of: Listed
    parent: UUID | None
    conditions: tuple[str, ...]
    values: tuple[Any, ...]
    order: Order
    falling: bool
    size: int
    backward: bool
    after: Cursor | None
    before: Cursor | None

    def query(self, bounds: list[str], limit: int, *, backward: bool) -> str:
        """The statement that reads rows within the bounds."""
        place = "first" if backward else "last"
        direction = "desc" if self.falling != backward else "asc"
        order = ", ".join(
            # Only days can be null; the indexes of the others know of no place for nulls.
            f"{key.sql} {direction}" + (f" nulls {place}" if key.type == "date" else "")
            for key in self.order.keys
        )
        where = " and ".join(["t.corpus_id = $1", *self.conditions, *bounds])
        return (
            "select p.place as parent_place, x.* from unnest($2::uuid[]) with ordinality"
            f" p(id, place) cross join lateral (select {self.of.columns}, row_number() over"
            f" (order by {order}) as list_place from {self.of.rows} and {where}"
            f" order by {order} limit {limit}) x"
            " order by p.place, x.list_place"
        )

    def bound(self, cursor: Cursor, values: list[Any], *, behind: bool, inclusive: bool) -> str:
        """The condition that a row lies on one side of a cursor, key by key."""
        less = "<" if behind == self.falling else ">"
        alternatives: list[str] = []
        equal: list[str] = []
        for key, value in zip(self.order.keys, cursor, strict=True):
            if value is None:
                if not behind:
                    alternatives.append(" and ".join([*equal, f"{key.sql} is not null"]))
                equal.append(f"{key.sql} is null")
                continue
            values.append(value)
            bound = f"${len(values) + 2}::{key.type}"
            strict = f"{key.sql} {less} {bound}"
            if behind:
                strict = f"({strict} or {key.sql} is null)"
            alternatives.append(" and ".join([*equal, strict]))
            equal.append(f"{key.sql} = {bound}")
        if inclusive:
            alternatives.append(" and ".join(equal))
        return "(" + " or ".join(f"({part})" for part in alternatives) + ")"

    async def exists(self, reader: Reader, cursor: Cursor, *, behind: bool) -> bool:
        """Whether a row lies at the cursor or on one side of it."""
        values = list(self.values)
        bound = self.bound(cursor, values, behind=behind, inclusive=True)
        sql = self.query([bound], 1, backward=False)
        return bool(await reader.listed(sql, tuple(values), self.parent))

    async def read(self, reader: Reader) -> Page:
        """The page."""
        values, bounds = list(self.values), []
        if self.after is not None:
            bounds.append(self.bound(self.after, values, behind=True, inclusive=False))
        if self.before is not None:
            bounds.append(self.bound(self.before, values, behind=False, inclusive=False))
        sql = self.query(bounds, self.size + 1, backward=self.backward)
        rows = await reader.listed(sql, tuple(values), self.parent)
        page = rows[: self.size]
        return Page(self, page[::-1] if self.backward else page, len(rows) > self.size)


@dataclass(frozen=True, slots=True)
class Page:
    """The rows of a page, and whether there are more at the end that it is counted to."""

    asked: Asked
    rows: list[Row]
    more: bool

    def cursor(self, row: Row) -> str:
        """The cursor of a row."""
        return self.asked.order.cursor(row)


def paged(field: str, listed: Listed) -> Resolver:
    """The resolver of a list; ``field`` names whose filters it takes."""

    def resolve(source: Row | None, info: Any, **arguments: Any) -> Any:
        found = gather(field, arguments, hidden=listed.hides)
        return _asked(listed, source, found, arguments).read(info.context)

    return resolve


def _asked(
    listed: Listed, source: Row | None, found: Conditions, arguments: dict[str, Any]
) -> Asked:
    name, falling = listed.default, listed.falling
    if given := arguments.get("orderBy"):
        name, falling = _word(given["field"]), _word(given["direction"]) == "DESC"
    order = listed.orders[name]
    if name == "RELEVANCE":
        value = f"${found.values.index(arguments['search']) + 3}"
        ranked = listed.rows.replace("statements t", _RANKED.replace("{value}", value), 1)
        listed = replace(listed, rows=ranked)
    last, after, before = (arguments.get(name) for name in ("last", "after", "before"))
    return Asked(
        of=listed,
        parent=source["id"] if source else None,
        conditions=tuple(found.all),
        values=tuple(found.values),
        order=order,
        falling=falling,
        size=(arguments.get("first") or 20) if last is None else last,
        backward=last is not None,
        after=None if after is None else order.values(after),
        before=None if before is None else order.values(before),
    )


def _word(value: Any) -> str:
    return str(value.name if isinstance(value, Enum) else value)


# -- the parts of a list ----------------------------------------------------------------------


async def _nodes(page: Page, info: Any) -> list[Any]:
    return [await _node_of(row, info) for row in page.rows]


async def _node_of(row: Row, info: Any) -> Any:
    if "other_id" in row:
        return await info.context.one("statements", row["other_id"])
    return row


async def _has_next(page: Page, info: Any) -> bool:
    asked = page.asked
    if not asked.backward and page.more:
        return True
    return asked.before is not None and await asked.exists(info.context, asked.before, behind=True)


async def _has_previous(page: Page, info: Any) -> bool:
    asked = page.asked
    if asked.backward and page.more:
        return True
    return asked.after is not None and await asked.exists(info.context, asked.after, behind=False)


async def _total(page: Page, info: Any) -> int:
    asked = page.asked
    where = " and ".join(["t.corpus_id = $1", *asked.conditions])
    sql = (
        "select p.place as parent_place, (select count(*) from "
        f"{asked.of.rows} and {where}) as total"
        " from unnest($2::uuid[]) with ordinality p(id, place)"
    )
    rows = await info.context.listed(sql, asked.values, asked.parent)
    return int(rows[0]["total"])


async def _next(page: Page, info: Any) -> str | None:
    return page.cursor(page.rows[-1]) if page.rows and await _has_next(page, info) else None


def _at(place: int) -> Callable[[Page, Any], str | None]:
    return lambda page, info: page.cursor(page.rows[place]) if page.rows else None


CONNECTION: Fields = {
    "nodes": _nodes,
    "edges": lambda page, info: [(page, row) for row in page.rows],
    "pageInfo": lambda page, info: page,
    "totalCount": _total,
    "next": _next,
}
EDGE: Fields = {
    "cursor": lambda edge, info: edge[0].cursor(edge[1]),
    "node": lambda edge, info: _node_of(edge[1], info),
    "contradiction": lambda edge, info: info.context.one(
        "contradictions", edge[1]["contradiction_id"]
    ),
}
PAGE_INFO: Fields = {
    "hasNextPage": _has_next,
    "hasPreviousPage": _has_previous,
    "startCursor": _at(0),
    "endCursor": _at(-1),
}

"""The peer with DataLoaders: the same schema, run field by field by graphql-core.

It shares nothing with the read engine but the schema: each field has a resolver, each table a
batching loader of Strawberry's, each list one query for all the parents asked for together. The
benchmark measures the engine against it, and the differential test takes it as the oracle.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import partial
from typing import Any
from uuid import UUID

import asyncpg
from graphql import ExecutionResult, GraphQLSchema, graphql, is_object_type
from strawberry.dataloader import DataLoader

from bench import cursors
from schema.build import build_schema
from schema.enums import TextUnit
from service.domain.identity import NodeType, parse_public_id, public_id

Row = dict[str, Any]
Resolver = Callable[..., Any]

TABLES = {
    NodeType.ARTICLE: ("articles", "Article"),
    NodeType.STATEMENT: ("statements", "Statement"),
    NodeType.SPEAKER: ("speakers", "Speaker"),
    NodeType.CONTRADICTION: ("contradictions", "Contradiction"),
    NodeType.REVISION: ("revisions", "Revision"),
    NodeType.JUDGEMENT: ("judgements", "Judgement"),
    NodeType.REVIEW: ("reviews", "Review"),
}


STATEMENT = (
    "id", "article_id", "revision_id", "speaker_id", "relayer_id", "kind", "text", "cue", "role",
    "said_on", "asserts", "position", "compared_by", "current",
)  # fmt: skip
"""The columns of a statement: all but its search vector, which nobody asks for."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: the rows ``t`` of each parent ``p``, and how they can be ordered."""

    rows: str
    orders: dict[str, tuple[str, tuple[tuple[str, str], ...]]]
    default: str
    falling: bool
    shown: bool = False
    """Whether rejected contradictions are left out unless a filter asks for a status."""


DAY = {
    "PUBLISHED_ON": ("articles.published_on", (("published_on", "date"), ("id", "uuid"))),
}
SAID = {
    "POSITION": (
        "statements.position",
        (("article_id", "uuid"), ("position", "int"), ("id", "uuid")),
    ),
    "SAID_ON": ("statements.said_on", (("said_on", "date"), ("id", "uuid"))),
    "RELEVANCE": ("statements.relevance", (("relevance", "float8"), ("id", "uuid"))),
}
CLASH = {
    "DETECTED_AT": ("contradictions.detected_at", (("detected_at", "timestamptz"), ("id", "uuid"))),
    "CONFIDENCE": ("contradictions.confidence", (("confidence", "float8"), ("id", "uuid"))),
}
NAME = {"NAME": ("speakers.name", (('left(name, 200) collate "C"', "text"), ("id", "uuid")))}
SIDE = {
    "CONFIDENCE": ("sides.confidence", (("confidence", "float8"), ("contradiction_id", "uuid")))
}
NUMBER = {"NUMBER": ("revisions.number", (("number", "int"), ("id", "uuid")))}
JUDGED = {"JUDGED_AT": ("judgements.judged_at", (("judged_at", "timestamptz"), ("id", "uuid")))}
MADE = {"CREATED_AT": ("reviews.created_at", (("created_at", "timestamptz"), ("id", "uuid")))}

LISTS = {
    ("Query", "articles"): Listed("articles t where true", DAY, "PUBLISHED_ON", True),
    ("Query", "speakers"): Listed("speakers t where true", NAME, "NAME", False),
    ("Query", "statements"): Listed("statements t where t.current", SAID, "POSITION", False),
    ("Query", "contradictions"): Listed(
        "contradictions t where t.current", CLASH, "DETECTED_AT", True, True
    ),
    ("Article", "statements"): Listed(
        "statements t where t.article_id = p.id and t.current", SAID, "POSITION", False
    ),
    ("Speaker", "statements"): Listed(
        "statements t where t.speaker_id = p.id and t.current", SAID, "POSITION", False
    ),
    ("Article", "contradictions"): Listed(
        "contradictions t where t.current and t.id in"
        " (select s.contradiction_id from contradiction_sides s"
        " join statements u on u.id = s.statement_id where u.article_id = p.id)",
        CLASH, "DETECTED_AT", True, True,
    ),
    ("Statement", "contradictions"): Listed(
        "contradictions t where t.current and p.id in (t.a_id, t.b_id) and t.id in"
        " (select s.contradiction_id from contradiction_sides s where s.statement_id = p.id)",
        CLASH, "DETECTED_AT", True, True,
    ),
    ("Statement", "contradictingStatements"): Listed(
        "contradiction_sides t where t.statement_id = p.id and t.current",
        SIDE, "CONFIDENCE", True, True,
    ),
    ("Speaker", "contradictions"): Listed(
        "contradictions t where t.current and exists (select from statements u"
        " where u.speaker_id = p.id and u.id in (t.a_id, t.b_id))",
        CLASH, "DETECTED_AT", True, True,
    ),
    ("Article", "revisions"): Listed(
        "revisions t where t.article_id = p.id", NUMBER, "NUMBER", True
    ),
    ("Statement", "judgements"): Listed(
        "judgements t where p.id in (t.a_id, t.b_id)", JUDGED, "JUDGED_AT", True
    ),
    ("Contradiction", "judgements"): Listed(
        "judgements t where (t.a_id, t.b_id) ="
        " (select c.a_id, c.b_id from contradictions c where c.id = p.id)",
        JUDGED, "JUDGED_AT", True,
    ),
    ("Contradiction", "reviews"): Listed(
        "reviews t where t.contradiction_id = p.id", MADE, "CREATED_AT", True
    ),
}  # fmt: skip

INVOLVED = (
    "t.id in (select s.contradiction_id from contradiction_sides s join statements u"
    " on u.id = s.statement_id where u.{column} = {value})"
)
BOTH = (
    "(select u.{column} from statements u where u.id = t.a_id)"
    " = (select u.{column} from statements u where u.id = t.b_id)"
)
BETWEEN = (
    "(select array_agg(u.speaker_id order by u.speaker_id) from statements u"
    " where u.id in (t.a_id, t.b_id)) = (select array_agg(x order by x)"
    " from unnest(array[{value}, {other}]) x)"
)
FILTERS: dict[str, dict[str, tuple[str, str]]] = {
    "articles": {
        "source": ("t.source", "text"),
        "language": ("t.language", "text"),
        "publishedOn": ("t.published_on", "date"),
    },
    "speakers": {"kind": ("t.kind", "text"), "name": ("left(t.name, 200)", "text")},
    "statements": {
        "kind": ("t.kind", "text"),
        "speaker": ("t.speaker_id", "uuid"),
        "relayer": ("t.relayer_id", "uuid"),
        "article": ("t.article_id", "uuid"),
        "source": ("(select a.source from articles a where a.id = t.article_id)", "text"),
        "saidOn": ("t.said_on", "date"),
        "asserts": ("t.asserts", "bool"),
    },
    "contradictions": {
        "kind": ("t.kind", "text"),
        "status": ("t.status", "text"),
        "article": (INVOLVED.replace("{column}", "article_id"), "uuid"),
        "speaker": (INVOLVED.replace("{column}", "speaker_id"), "uuid"),
        "between": (BETWEEN, "uuid"),
        "source": (
            "{value} in (select a.source from articles a join statements u"
            " on u.article_id = a.id where u.id in (t.a_id, t.b_id))",
            "text",
        ),
        "withinArticle": (BOTH.replace("{column}", "article_id"), "bool"),
        "selfContradiction": (BOTH.replace("{column}", "speaker_id"), "bool"),
        "detectedAt": ("t.detected_at", "timestamptz"),
        "confidence": ("t.confidence", "float8"),
    },
}
IDS = {
    "speaker": NodeType.SPEAKER,
    "relayer": NodeType.SPEAKER,
    "between": NodeType.SPEAKER,
    "article": NodeType.ARTICLE,
}
COMPARISONS = {"eq": "=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
RANKED = (
    "(select s.*, ts_rank(s.search, websearch_to_tsquery('english', {value}::text))::float8"
    " as relevance from statements s where s.corpus_id = $1) t"
)
"""The statements with how well they match."""


class Reader:
    """The loaders of one request."""

    def __init__(self, pool: asyncpg.Pool[Any], corpus: UUID) -> None:
        self.pool = pool
        self.corpus = corpus
        self._loaders: dict[object, DataLoader[Any, Any]] = {}

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        """The rows of a query whose first parameter is the corpus."""
        async with self.pool.acquire() as connection:
            return [dict(row) for row in await connection.fetch(sql, self.corpus, *values)]

    def loader(self, key: object, load: Callable[[list[Any]], Awaitable[Sequence[Any]]]) -> Any:
        """The loader under ``key``, made with ``load`` at its first use."""
        if key not in self._loaders:
            self._loaders[key] = DataLoader(load_fn=load)  # type: ignore[arg-type]
        return self._loaders[key]

    async def one(self, table: str, identifier: UUID | None, column: str = "id") -> Row | None:
        """The row of a table with that id."""
        if identifier is None:
            return None
        found: list[Row] = await self.many(table, identifier, column)
        return found[0] if found else None

    async def many(self, table: str, key: UUID, column: str, order: str = "1") -> list[Row]:
        """The rows of a table whose column is that key, in order."""

        columns = ", ".join(STATEMENT) if table == "statements" else "*"

        async def load(keys: list[UUID]) -> list[list[Row]]:
            rows = await self.fetch(
                f"select {columns} from {table} where corpus_id = $1 and {column} = any($2::uuid[])"
                f" order by {order}",
                keys,
            )
            found: dict[UUID, list[Row]] = {k: [] for k in keys}
            for row in rows:
                found[row[column]].append(row)
            return [found[k] for k in keys]

        loaded: list[Row] = await self.loader((table, column, order), load).load(key)
        return loaded

    async def listed(self, sql: str, values: tuple[Any, ...], parent: UUID | None) -> list[Row]:
        """The rows of a list of one parent; ``sql`` selects from parents ``p``."""

        async def load(parents: list[UUID | None]) -> list[list[Row]]:
            rows = await self.fetch(sql, parents, *values)
            found: list[list[Row]] = [[] for _ in parents]
            for row in rows:
                found[row["parent_place"] - 1].append(row)
            return found

        loaded: list[Row] = await self.loader((sql, repr(values)), load).load(parent)
        return loaded


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list, of which rows were read."""

    of: Listed
    parent: UUID | None
    conditions: tuple[str, ...]
    values: tuple[Any, ...]
    order: str
    falling: bool
    size: int
    backward: bool
    after: tuple[Any, ...] | None
    before: tuple[Any, ...] | None
    rows: list[Row]
    more: bool

    def cursor(self, row: Row) -> str:
        """The cursor of a row."""
        name, keys = self.of.orders[self.order]
        values = [_key_of(row, column) for column, _ in keys]
        return cursors.encode(name, [kind for _, kind in keys], values)

    def query(self, bounds: list[str], values: list[Any], *, backward: bool, limit: int) -> str:
        """The statement that reads rows within the bounds."""
        keys = self.of.orders[self.order][1]
        falling = self.falling != backward
        place = "first" if backward else "last"
        direction = "desc" if falling else "asc"
        order = ", ".join(
            # Only days can be null; the indexes of the others know of no place for nulls.
            (f"t.{c}" if "(" not in c else 'left(t.name, 200) collate "C"')
            + f" {direction}"
            + (f" nulls {place}" if kind == "date" else "")
            for c, kind in keys
        )
        where = " and ".join(["t.corpus_id = $1", *self.conditions, *bounds])
        of_statements = self.of.rows.startswith("statements ")
        columns = ", ".join(f"t.{column}" for column in STATEMENT) if of_statements else "t.*"
        return (
            "select p.place as parent_place, x.* from unnest($2::uuid[]) with ordinality"
            f" p(id, place) cross join lateral (select {columns}, row_number() over"
            f" (order by {order}) as list_place from {self.of.rows} and {where}"
            f" order by {order} limit {limit}) x"
            " order by p.place, x.list_place"
        )

    def bound(
        self, cursor: tuple[Any, ...], values: list[Any], *, behind: bool, inclusive: bool
    ) -> str:
        """The condition that a row lies on one side of a cursor, key by key."""
        keys = self.of.orders[self.order][1]
        less = "<" if behind == self.falling else ">"
        alternatives, equal = [], []
        for (column, kind), value in zip(keys, cursor, strict=True):
            name = column.replace("name", "t.name") if "left(" in column else f"t.{column}"
            if value is None:
                if not behind:
                    alternatives.append(" and ".join([*equal, f"{name} is not null"]))
                equal.append(f"{name} is null")
                continue
            values.append(value)
            bound = f"${len(values) + 2}::{kind}"
            strict = f"{name} {less} {bound}"
            if behind:
                strict = f"({strict} or {name} is null)"
            alternatives.append(" and ".join([*equal, strict]))
            equal.append(f"{name} = {bound}")
        if inclusive:
            alternatives.append(" and ".join(equal))
        return "(" + " or ".join(f"({part})" for part in alternatives) + ")"

    async def exists(self, reader: Reader, cursor: tuple[Any, ...], *, behind: bool) -> bool:
        """Whether a row lies at the cursor or on one side of it."""
        values = list(self.values)
        bound = self.bound(cursor, values, behind=behind, inclusive=True)
        sql = self.query([bound], values, backward=False, limit=1)
        return bool(await reader.listed(sql, tuple(values), self.parent))


def _key_of(row: Row, column: str) -> Any:
    return row["name"][:200] if column.startswith("left(") else row[column]


def _decoded(text: str | None, listed: Listed, order: str) -> tuple[Any, ...] | None:
    if text is None:
        return None
    return cursors.decode(text, [kind for _, kind in listed.orders[order][1]])


def _word(value: Any) -> str:
    return str(value.name if isinstance(value, Enum) else value)


def _conditions(
    field: str, arguments: dict[str, Any], listed: Listed
) -> tuple[list[str], list[Any]]:
    conditions, values = [], []
    asked = arguments.get("filter") or {}
    if asked:
        conditions.append(_meets(field, asked, values))
    if arguments.get("search") is not None:
        values.append(arguments["search"])
        conditions.append(f"t.search @@ websearch_to_tsquery('english', ${len(values) + 2}::text)")
    if listed.shown and not _asks_status(asked):
        conditions.append("t.status <> 'REJECTED'")
    return conditions, values


def _asks_status(asked: dict[str, Any]) -> bool:
    members = [*(asked.get("and") or []), *(asked.get("or") or [])]
    members += [asked["not"]] if asked.get("not") else []
    own = (asked.get("status") or {}).values()
    return any(value is not None for value in own) or any(map(_asks_status, members))


def _meets(field: str, asked: dict[str, Any], values: list[Any]) -> str:
    """The condition that a row meets a filter; its values are added to ``values``."""
    parts = ["true"]
    for name, operators in asked.items():
        if operators is None:
            continue
        if name == "and":
            parts += [_meets(field, member, values) for member in operators]
        elif name == "or":
            either = [_meets(field, member, values) for member in operators]
            parts.append(f"({' or '.join(['false', *either])})")
        elif name == "not":
            inner = _meets(field, operators, values)
            parts += [] if inner == "(true)" else [f"not coalesce({inner}, false)"]
        else:
            parts += _compared(name, *FILTERS[field][name], operators, values)
    return f"({' and '.join(parts)})"


def _compared(name: str, template: str, kind: str, operators: Any, values: list[Any]) -> list[str]:
    def bind(value: Any) -> str:
        if name in IDS:
            parsed = parse_public_id(value)
            value = parsed[1] if parsed and parsed[0] is IDS[name] else None
        values.append(_word(value) if isinstance(value, Enum) else value)
        return f"${len(values) + 2}::{kind}"

    if isinstance(operators, bool):
        return [f"coalesce({template}, false) = {bind(operators)}"]
    if "{other}" in template:
        pair = template.replace("{value}", bind(operators["a"]))
        return [pair.replace("{other}", bind(operators["b"]))]
    parts = []
    for operator, value in operators.items():
        if value is None:
            continue
        if operator == "isNull":
            parts.append(f"({template} is null) = {str(value).lower()}")
            continue
        if operator == "startsWith":
            begun = bind(value)
            parts.append(f"left({template}, length({begun})) = {begun}")
            continue
        sign = COMPARISONS.get(operator, "=")
        either = [
            template.replace("{value}", bind(item))
            if "{value}" in template
            else f"{template} {sign} {bind(item)}"
            for item in (value if operator == "in" else [value])
        ]
        parts.append(f"({' or '.join(['false', *either])})")
    return parts


async def _list(
    listed: Listed, field: str, source: Row | None, info: Any, **arguments: Any
) -> Page:
    reader: Reader = info.context
    conditions, values = _conditions(field, arguments, listed)
    order, falling = listed.default, listed.falling
    if arguments.get("orderBy"):
        order = _word(arguments["orderBy"]["field"])
        falling = _word(arguments["orderBy"]["direction"]) == "DESC"
    if order == "RELEVANCE":
        value = f"${values.index(arguments['search']) + 3}"
        ranked = RANKED.replace("{value}", value)
        listed = replace(listed, rows=listed.rows.replace("statements t", ranked, 1))
    last = arguments.get("last")
    size = (arguments.get("first") or 20) if last is None else last
    parent = source["id"] if source else None
    after = _decoded(arguments.get("after"), listed, order)
    before = _decoded(arguments.get("before"), listed, order)
    page = Page(
        listed, parent, tuple(conditions), tuple(values), order, falling, size, last is not None,
        after, before, [], False,
    )  # fmt: skip
    bounds = []
    if after is not None:
        bounds.append(page.bound(after, values, behind=True, inclusive=False))
    if before is not None:
        bounds.append(page.bound(before, values, behind=False, inclusive=False))
    sql = page.query(bounds, values, backward=page.backward, limit=size + 1)
    rows = await reader.listed(sql, tuple(values), parent)
    more, rows = len(rows) > size, rows[:size]
    if page.backward:
        rows = rows[::-1]
    return Page(
        listed, parent, tuple(conditions), page.values, order, falling, size, page.backward,
        after, before, rows, more,
    )  # fmt: skip


# -- the parts of a list ----------------------------------------------------------------------


async def _nodes(page: Page, info: Any) -> list[Any]:
    return [await _node_of(row, info) for row in page.rows]


async def _node_of(row: Row, info: Any) -> Any:
    if "other_id" in row:
        return await info.context.one("statements", row["other_id"])
    return row


async def _has_next(page: Page, info: Any) -> bool:
    if not page.backward and page.more:
        return True
    return page.before is not None and await page.exists(info.context, page.before, behind=True)


async def _has_previous(page: Page, info: Any) -> bool:
    if page.backward and page.more:
        return True
    return page.after is not None and await page.exists(info.context, page.after, behind=False)


async def _total(page: Page, info: Any) -> int:
    where = " and ".join(["t.corpus_id = $1", *page.conditions])
    sql = (
        "select p.place as parent_place, (select count(*) from "
        f"{page.of.rows} and {where}) as total from unnest($2::uuid[]) with ordinality p(id, place)"
    )
    rows = await info.context.listed(sql, page.values, page.parent)
    return int(rows[0]["total"])


async def _next(page: Page, info: Any) -> str | None:
    return page.cursor(page.rows[-1]) if page.rows and await _has_next(page, info) else None


def _start(page: Page, info: Any) -> str | None:
    return page.cursor(page.rows[0]) if page.rows else None


def _end(page: Page, info: Any) -> str | None:
    return page.cursor(page.rows[-1]) if page.rows else None


# -- counts -----------------------------------------------------------------------------------


async def _facets(of: str, source: None, info: Any, **arguments: Any) -> list[Row]:
    """The rows that a list of the root has, all of them."""
    listed = LISTS["Query", of]
    conditions, values = _conditions(of, arguments, listed)
    where = " and ".join(["t.corpus_id = $1", *conditions])
    columns = ", ".join(f"t.{name}" for name in STATEMENT) if of == "statements" else "t.*"
    sql = (
        "select p.place as parent_place, x.* from unnest($2::uuid[]) with ordinality p(id, place)"
        f" cross join lateral (select {columns} from {listed.rows} and {where}) x"
    )
    found: list[Row] = await info.context.listed(sql, tuple(values), None)
    return found


async def _said(row: Row, info: Any) -> list[Row]:
    """The statements that a row of a list is, or is about."""
    if "a_id" not in row:
        return [row]
    return [await info.context.one("statements", row[name]) for name in ("a_id", "b_id")]


async def _source_of(row: Row, info: Any) -> set[Any]:
    said = await _said(row, info)
    return {(await info.context.one("articles", s["article_id"]))["source"] for s in said}


async def _speaker_of(row: Row, info: Any) -> set[Any]:
    return {said["speaker_id"] for said in await _said(row, info)}


async def _kind_of(row: Row, info: Any) -> set[Any]:
    return {row["kind"]}


async def _month_of(row: Row, info: Any) -> set[Any]:
    day = row["detected_at"].date() if "detected_at" in row else row["said_on"]
    return {day and day.replace(day=1)}


GROUPS = {
    "kinds": ("kind", _kind_of),
    "sources": ("source", _source_of),
    "speakers": ("speaker_id", _speaker_of),
    "months": ("month", _month_of),
}


async def _grouped(group: str, rows: list[Row], info: Any, first: int) -> list[Row]:
    name, keys_of = GROUPS[group]
    counts = Counter([key for row in rows for key in await keys_of(row, info)])
    known = sorted(key for key in counts if key is not None)
    if group == "months":
        ordered = known[::-1] + [None] * (None in counts)
    else:
        ordered = sorted(known + [None] * (None in counts), key=lambda key: -counts[key])
    return [{name: key, "count": counts[key]} for key in ordered[:first]]


# -- objects ----------------------------------------------------------------------------------


async def _by_id(only: NodeType | None, source: Any, info: Any, *, id: str) -> Row | None:  # noqa: A002
    parsed = parse_public_id(id)
    if parsed is None or only not in {None, parsed[0]}:
        return None
    table, name = TABLES[parsed[0]]
    row: Row | None = await info.context.one(table, parsed[1])
    return row and {**row, "__typename": name}


async def _by_ids(source: Any, info: Any, *, ids: list[str]) -> list[Row | None]:
    return [await _by_id(None, source, info, id=identifier) for identifier in ids]


async def _anchor(row: Row, info: Any, unit: TextUnit = TextUnit.CODE_POINT) -> Row | None:
    anchors = await info.context.many("anchors", row["id"], "statement_id")
    found = next((a for a in anchors if a["revision_id"] == row["revision_id"]), None)
    if found is None or unit is TextUnit.CODE_POINT:
        return found
    text = (await info.context.one("revisions", row["revision_id"]))["text"]
    spans = {
        name: json.dumps([[_units(text, at) for at in span] for span in json.loads(found[name])])
        for name in ("spans", "cue_spans", "source_spans")
    }
    ends = {name: _units(text, found[name]) for name in ("start_offset", "end_offset")}
    return {**found, **spans, **ends}


def _units(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2


async def _context(row: Row, info: Any) -> str | None:
    anchor = await _anchor(row, info)
    if anchor is None:
        return None
    text = (await info.context.one("revisions", row["revision_id"]))["text"]
    start, end = anchor["start_offset"], anchor["end_offset"]
    before, behind = text[max(start - 600, 0) : start], text[end : end + 600]
    return str(before.split("\n")[-1] + text[start:end] + behind.split("\n")[0])


async def _snippet(row: Row, info: Any, search: str) -> list[Row]:
    found = await info.context.fetch(
        "select ts_headline('english', $2, websearch_to_tsquery('english', $3),"
        " e'StartSel=\x02, StopSel=\x03') as headline where $1::uuid is not null",
        row["text"],
        search,
    )
    parts = re.split("\x02(.*?)\x03", found[0]["headline"], flags=re.DOTALL)
    return [{"text": text, "match": i % 2 == 1} for i, text in enumerate(parts) if text]


async def _roles(row: Row, info: Any) -> list[Row]:
    days: dict[str, list[date | None]] = {}
    for said in await info.context.many("statements", row["id"], "speaker_id"):
        if said["current"] and said["role"] is not None:
            days.setdefault(said["role"], []).append(said["said_on"])
    roles = []
    for role, found in days.items():
        known = [day for day in found if day] or [None]
        ends = {"first_on": min(known), "last_on": max(known)}  # type: ignore[type-var]
        roles.append({"role": role, **ends, "statement_count": len(found)})
    return sorted(roles, key=lambda r: (-(r["last_on"] or date.min).toordinal(), r["role"]))


async def _corpus(source: None, info: Any) -> Row | None:
    return next(iter(await info.context.fetch("select * from corpora where corpus_id = $1")), None)


async def _counted(table: str, row: Row, info: Any) -> int:
    found = await info.context.fetch(f"select count(*) as n from {table} where corpus_id = $1")
    return int(found[0]["n"])


async def _text(row: Row, info: Any) -> str | None:
    revision = await info.context.one("revisions", row["revision_id"])
    return revision and revision["text"]


async def _aliases(row: Row, info: Any) -> list[str]:
    rows = await info.context.many("speaker_aliases", row["id"], "speaker_id", "alias")
    return [found["alias"] for found in rows]


async def _members(row: Row, info: Any) -> list[Row]:
    links = await info.context.many("speaker_members", row["id"], "group_id")
    found = [await info.context.one("speakers", link["member_id"]) for link in links]
    return sorted(found, key=lambda speaker: (speaker["name"], str(speaker["id"])))


async def _evidence(
    row: Row, info: Any, unit: TextUnit = TextUnit.CODE_POINT
) -> list[dict[str, Row]]:
    rows = await info.context.many("evidence", row["id"], "contradiction_id", "ordinal, side")
    if unit is TextUnit.UTF16:
        rows = [await _in_units(found, info) for found in rows]
    points: dict[int, dict[str, Any]] = {}
    for found in rows:
        points.setdefault(found["ordinal"], {})[found["side"]] = found
        if found["side"] == "a":
            points[found["ordinal"]]["kind"] = found["kind"]
    return [point for point in points.values() if {"a", "b"} <= set(point)]


async def _in_units(row: Row, info: Any) -> Row:
    text = (await info.context.one("revisions", row["revision_id"]))["text"]
    ends = {name: _units(text, row[name]) for name in ("start_offset", "end_offset")}
    return {**row, **ends}


async def _pair(row: Row, info: Any) -> Row | None:
    found = await info.context.many("contradictions", row["a_id"], "a_id")
    return next((c for c in found if c["b_id"] == row["b_id"]), None)


def _itself(row: Row, info: Any) -> Row:
    return row


def _side(side: str, row: Row, info: Any) -> Row:
    return {"text": row[f"{side}_text"], "statement_id": row[f"{side}_id"]}


def _related(table: str, column: str, row: Row, info: Any) -> Any:
    return info.context.one(table, row[column])


def _spans(column: str, row: Row, info: Any) -> list[Row]:
    return [{"start_offset": s, "end_offset": e} for s, e in json.loads(row[column])]


def _column(column: str, row: Row, info: Any) -> Any:
    return row[column]


def _own_id(kind: NodeType, row: Row, info: Any) -> str:
    return public_id(kind, row["id"])


def _resolvers(of: str, field: str) -> Resolver:
    """The resolver of one field."""
    if (of, field) in LISTS:
        return partial(_list, LISTS[of, field], field)
    kinds = {name: kind for kind, (_, name) in TABLES.items()}
    if field == "id":
        return partial(_own_id, kinds[of])
    special: dict[str, Resolver] = {
        "Query.node": partial(_by_id, None),
        "Query.nodes": _by_ids,
        # The figures of an operation are the engine's alone, and nobody asks the peer for them.
        "Query.rateLimit": lambda row, info: {},
        "Article.text": _text,
        "Statement.anchor": _anchor,
        "Statement.speaker": partial(_related, "speakers", "speaker_id"),
        "Statement.relayer": partial(_related, "speakers", "relayer_id"),
        "Statement.article": partial(_related, "articles", "article_id"),
        "Side.statement": partial(_related, "statements", "statement_id"),
        "ContradictingStatementEdge.contradiction": lambda edge, info: info.context.one(
            "contradictions", edge[1]["contradiction_id"]
        ),
        "Query.corpus": _corpus,
        "Query.statementFacets": partial(_facets, "statements"),
        "Query.contradictionFacets": partial(_facets, "contradictions"),
        "SpeakerCount.speaker": partial(_related, "speakers", "speaker_id"),
        "Corpus.articleCount": partial(_counted, "articles"),
        "Corpus.speakerCount": partial(_counted, "speakers"),
        "Statement.context": _context,
        "Statement.snippet": _snippet,
        "Revision.article": partial(_related, "articles", "article_id"),
        "Revision.sha256": lambda row, info: row["sha256"].hex(),
        "Judgement.a": partial(_related, "statements", "a_id"),
        "Judgement.b": partial(_related, "statements", "b_id"),
        "Judgement.contradiction": _pair,
        "Review.contradiction": partial(_related, "contradictions", "contradiction_id"),
        "Anchor.textPosition": _itself,
        "Anchor.textQuote": _itself,
        "TextQuote.exact": partial(_column, "quote"),
        "Speaker.roles": _roles,
        "Speaker.aliases": _aliases,
        "Speaker.members": _members,
        "Contradiction.a": partial(_side, "a"),
        "Contradiction.b": partial(_side, "b"),
        "Contradiction.evidence": _evidence,
        "Anchor.spans": partial(_spans, "spans"),
        "Anchor.cue": partial(_spans, "cue_spans"),
        "Anchor.source": partial(_spans, "source_spans"),
        "PageInfo.hasNextPage": _has_next,
        "PageInfo.hasPreviousPage": _has_previous,
        "PageInfo.startCursor": _start,
        "PageInfo.endCursor": _end,
    }
    if f"{of}.{field}" in special:
        return special[f"{of}.{field}"]
    if of.endswith("Facets"):
        return partial(_grouped, field)
    if of == "Query":
        return partial(_by_id, NodeType(field))
    if of.endswith("Connection"):
        parts: dict[str, Resolver] = {
            "nodes": _nodes,
            "edges": lambda page, info: [(page, row) for row in page.rows],
            "pageInfo": lambda page, info: page,
            "totalCount": _total,
            "next": _next,
        }
        return parts[field]
    if of.endswith("Edge"):
        return {
            "cursor": lambda edge, info: edge[0].cursor(edge[1]),
            "node": lambda edge, info: _node_of(edge[1], info),
        }[field]
    if field in {"start", "end"}:
        return partial(_column, f"{field}_offset")
    snake = "".join(f"_{c.lower()}" if c.isupper() else c for c in field)
    return partial(_column, snake)


def build_peer() -> GraphQLSchema:
    """The schema with a resolver on every field."""
    schema: GraphQLSchema = build_schema()._schema
    for named in schema.type_map.values():
        if is_object_type(named) and not named.name.startswith("__"):
            named.is_type_of = None
            for name, field in named.fields.items():
                field.resolve = _resolvers(named.name, name)
        if named.name == "Node":
            named.resolve_type = lambda row, *_: row["__typename"]
    return schema


async def execute_peer(
    schema: GraphQLSchema,
    pool: asyncpg.Pool[Any],
    corpus: UUID,
    document: str,
    variables: dict[str, Any] | None = None,
) -> ExecutionResult:
    """The result of a document, field by field."""
    return await graphql(
        schema, document, variable_values=variables, context_value=Reader(pool, corpus)
    )

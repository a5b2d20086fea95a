"""Lists in pages: limit first, then read what the page's few rows need.

One pass over the page gives its nodes, edges and page info. One row more than the page is read to
tell whether there is a next one; whether there is one on the other side is asked of the index only
where a cursor makes it possible.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLField

from service.errors import InvalidRequest, PageTooLarge
from service.reads import limits as points
from service.reads.cursor import cursor_sql, keys_of
from service.reads.faults import refuse_for
from service.reads.filters import compile_filter, compile_search, convert_now, given_filters
from service.reads.keyset import Bound, Keyset, Segment
from service.reads.mapping import MAPPING, Connection, Part
from service.reads.place import Place, at_field, at_items, object_type
from service.reads.record import build_object, object_of

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


def compile_connection(
    compiler: Compiler,
    field: GraphQLField,
    nodes: list[FieldNode],
    mapping: Connection,
    row: str,
    place: Place,
) -> str:
    """The expression of a connection that belongs to the object ``row``."""
    arguments = compiler.arguments(field, nodes[0])
    reader = _Reader(compiler, field, nodes, mapping, arguments, row, place)
    return reader.read()


@dataclass(frozen=True, slots=True)
class _Page:
    """How much of the list is asked for, and from which end."""

    size: int
    backward: bool


class _Reader:
    """Composes one connection."""

    def __init__(
        self,
        compiler: Compiler,
        field: GraphQLField,
        nodes: list[FieldNode],
        mapping: Connection,
        arguments: Mapping[str, Any],
        row: str,
        place: Place,
    ) -> None:
        self.compiler = compiler
        self.field = field
        self.nodes = nodes
        self.mapping = mapping
        self.arguments = arguments
        self.row = row
        self.place = place
        self.page = self._page_size()
        self.it = compiler.alias()
        self.keyset = self._keyset()
        self.source, self.conditions = self._source()
        self.after = self._bound("after")
        self.before = self._bound("before")
        self.inner: list[str] = []
        """What is computed for each row of the page, before the page becomes one object."""
        self.peeking = False
        """Whether one row more than the page is read, and its rows are numbered."""

    def read(self) -> str:
        """The connection's object."""
        of = object_type(self.field)
        fields = self.compiler.collect(of, self.nodes)
        parts = {nodes[0].name.value for nodes in fields.values()}
        self.peeking = not parts.isdisjoint({Part.PAGE_INFO, Part.NEXT})
        columns = [
            (name, self._part(of.fields.get(nodes[0].name.value), of.name, name, nodes))
            for name, nodes in fields.items()
        ]
        return object_of(columns, f"from {self._rows()}" if self.inner or self.peeking else "")

    # -- arguments ---------------------------------------------------------------------------

    def _page_size(self) -> _Page:
        first, last = self.arguments.get("first"), self.arguments.get("last")
        if first is not None and last is not None:
            raise self._refused(InvalidRequest("Give first or last, not both."))
        size = first if last is None else last
        if size is None:
            size = self.compiler.limits.default_page
        if not 1 <= size <= self.compiler.limits.page:
            raise self._refused(PageTooLarge())
        return _Page(size, last is not None)

    def _refused(self, error: InvalidRequest) -> Exception:
        return refuse_for(error, self.nodes[0], self.place.path)

    def _keyset(self) -> Keyset:
        given = self.arguments.get("orderBy")
        if not given:
            order = self.mapping.orders[self.mapping.default]
            return Keyset(order, self.mapping.descending, self.it)
        order = self.mapping.orders[_name(given["field"])]
        return Keyset(order, _name(given["direction"]) == "DESC", self.it)

    def _source(self) -> tuple[str, list[str]]:
        compiler, node = self.compiler, self.nodes[0]
        source, conditions = compiler.source(self.mapping.rows, self.it, self.row)
        given = self.arguments.get("filter") or {}
        if given:
            conditions += compile_filter(compiler, self.field, node, given, self.it, self.place)
        shown = given_filters(given)
        conditions += [
            compiler.fill(sql, it=self.it)
            for name, sql in self.mapping.hidden.items()
            if name not in shown
        ]
        search = self.arguments.get("search")
        if search is not None and self.mapping.search:
            conditions.append(
                compile_search(compiler, self.mapping.search, search, node, self.it, self.place)
            )
        return source, conditions

    def _bound(self, name: str) -> Callable[[], Bound] | None:
        """A cursor that is given; its parameters are added where it is first used."""
        leaf = self.arguments.get(name)
        if leaf is None:
            return None
        order, node, path = self.keyset.order, self.nodes[0], self.place.path
        keys = convert_now(lambda text: keys_of(text, order), leaf, node, self.place)
        null = keys[0] is None

        def bind() -> Bound:
            add = self.compiler.parameters.add_keys
            return Bound(add(leaf, order, node, path, null=null), null)

        return bind

    # -- parts -------------------------------------------------------------------------------

    def _part(self, field: GraphQLField | None, of: str, name: str, nodes: list[FieldNode]) -> str:
        if field is None:
            return f"'{of}'::text"
        place = at_field(field, name, self.place)
        match field.extensions[MAPPING]:
            case Part.NODES:
                items = at_items(field, place, self.page.size)
                return self._list(self._node(field, nodes, self._charged(items)))
            case Part.EDGES:
                items = at_items(field, place, self.page.size)
                return self._list(self._edge(field, nodes, self._charged(items)))
            case Part.PAGE_INFO:
                return self._page_info(field, nodes)
            case Part.TOTAL_COUNT:
                self.compiler.charge(points.COUNT, self.place)
                return f"(select count(*) from {self.source}{_where(self.conditions)})"
            case Part.NEXT:
                return f"case when {self._has_next()} then {self._cursor_at(end=True)} end"
            case other:
                raise TypeError(f"a connection has no part {other!r}")

    def _charged(self, items: Place) -> Place:
        self.compiler.charge(points.ROW, items)
        return items

    def _list(self, item: str) -> str:
        within = f" filter (where x.o <= {self.page.size})" if self.peeking else ""
        return f"coalesce(json_agg({self._inner(item)}){within}, '[]'::json)"

    def _inner(self, sql: str) -> str:
        """A column of the page's rows with that expression."""
        if sql not in self.inner:
            self.inner.append(sql)
        return f"x.c{self.inner.index(sql)}"

    def _node(self, field: GraphQLField, nodes: list[FieldNode], place: Place) -> str:
        if self.mapping.node:
            return self.compiler.one(field, nodes, self.mapping.node, self.it, place)
        return object_of(self.compiler.columns(object_type(field), nodes, self.it, place))

    def _edge(self, field: GraphQLField, nodes: list[FieldNode], place: Place) -> str:
        of = object_type(field)
        columns = []
        for name, found in self.compiler.collect(of, nodes).items():
            part = of.fields.get(found[0].name.value)
            if part is None:
                columns.append((name, f"'{of.name}'::text"))
                continue
            below = at_field(part, name, place)
            match part.extensions[MAPPING]:
                case Part.CURSOR:
                    columns.append((name, cursor_sql(self.keyset.order, self.it)))
                case Part.NODE:
                    columns.append((name, self._node(part, found, below)))
                case _:
                    columns.append((name, self.compiler.read(part, found, self.it, below)))
        return object_of(columns)

    def _page_info(self, field: GraphQLField, nodes: list[FieldNode]) -> str:
        of = object_type(field)
        columns = []
        for name, found in self.compiler.collect(of, nodes).items():
            part = of.fields.get(found[0].name.value)
            match part and part.extensions[MAPPING]:
                case Part.HAS_NEXT:
                    sql = self._has_next()
                case Part.HAS_PREVIOUS:
                    sql = self._has_previous()
                case Part.START:
                    sql = self._cursor_at(end=False)
                case Part.END:
                    sql = self._cursor_at(end=True)
                case _:
                    sql = f"'{of.name}'::text"
            columns.append((name, sql))
        return build_object(columns)

    def _has_next(self) -> str:
        if not self.page.backward and not self.before:
            return self._has_more()
        beyond = self._exists(self.keyset.from_on(self.before())) if self.before else "false"
        return beyond if self.page.backward else f"({self._has_more()} or {beyond})"

    def _has_previous(self) -> str:
        if self.page.backward and not self.after:
            return self._has_more()
        beyond = self._exists(self.keyset.up_to(self.after())) if self.after else "false"
        return f"({self._has_more()} or {beyond})" if self.page.backward else beyond

    def _has_more(self) -> str:
        return f"coalesce(bool_or(x.size > {self.page.size}), false)"

    def _exists(self, segments: tuple[Segment, ...]) -> str:
        found = [
            f"exists (select from {self.source}{_where([*self.conditions, *s.conditions])})"
            for s in segments
        ]
        return f"({' or '.join(found)})" if found else "false"

    def _cursor_at(self, *, end: bool) -> str:
        column = self._inner(cursor_sql(self.keyset.order, self.it))
        if end != self.page.backward:
            return f"max({column}) filter (where x.o = least({self.page.size}, x.size))"
        return f"max({column}) filter (where x.o = 1)"

    # -- rows --------------------------------------------------------------------------------

    def _rows(self) -> str:
        """The page's rows with what is computed for each, in the list's order."""
        it, size = self.it, self.page.size
        if not self.peeking:
            columns = ", ".join(f"{sql} as c{i}" for i, sql in enumerate(self.inner))
            page = f"{self._limited(size)} {it}"
            return f"(select {columns} from {page} {self._as_listed(it)}) x"
        columns = "".join(
            f", case when {it}.o <= {size} then {sql} end as c{i}"
            for i, sql in enumerate(self.inner)
        )
        page = (
            f"(select {it}.*, row_number() over () as o, count(*) over () as size "
            f"from {self._limited(size + 1)} {it}) {it}"
        )
        order = "desc" if self.page.backward else "asc"
        return f"(select {it}.o, {it}.size{columns} from {page} order by {it}.o {order}) x"

    def _as_listed(self, it: str) -> str:
        """The rows of a page without numbers come as they were read, unless read backwards."""
        if not self.page.backward:
            return ""
        return f"order by {self.keyset.order_by(None, backward=False)}"

    def _limited(self, most: int) -> str:
        backward = self.page.backward
        after = self.after() if self.after else None
        before = self.before() if self.before else None
        segments = self.keyset.segments(after, before)
        if not segments:
            return self._select(None, ["false"], most)
        if len(segments) == 2 and self.keyset.is_one_range(segments, backward=backward):
            return self._select(None, self.conditions, most)
        parts = [
            self._select(segment, [*self.conditions, *segment.conditions], most)
            for segment in (segments[::-1] if backward else segments)
        ]
        if len(parts) == 1:
            return parts[0]
        order = self.keyset.order_by(None, backward=backward)
        union = " union all ".join(parts)
        return f"(select {self.it}.* from ({union}) {self.it} order by {order} limit {most})"

    def _select(self, segment: Segment | None, conditions: list[str], most: int) -> str:
        order = self.keyset.order_by(segment, backward=self.page.backward)
        where = _where(conditions)
        return f"(select {self.it}.* from {self.source}{where} order by {order} limit {most})"


def _where(conditions: list[str]) -> str:
    return f" where {' and '.join(conditions)}" if conditions else ""


def _name(value: Any) -> str:
    return value.name if isinstance(value, Enum) else str(value)

"""Lists in pages: limit first, then read what the page's few rows need.

One pass over the page gives its nodes, edges and page info. One row more than the page is read to
tell whether there is a next one; whether there is one on the other side is asked of the index only
where a cursor makes it possible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import FieldNode, GraphQLField, GraphQLObjectType

from service.reads.cursor import cursor_of, cursor_text
from service.reads.jsontext import (
    Json,
    constant,
    items_of,
    object_of,
    row_of,
    text_of,
    value_of,
)
from service.reads.listing import Listing
from service.reads.mapping import MAPPING, Connection, Part
from service.reads.place import Place, at_field, at_items, object_type

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


def compile_connection(
    compiler: Compiler,
    field: GraphQLField,
    nodes: list[FieldNode],
    mapping: Connection,
    row: str,
    place: Place,
) -> Json:
    """A connection that belongs to the object ``row``."""
    listing = Listing(compiler, field, nodes[0], mapping, row, place)
    return _Reader(compiler, mapping, listing, place).read(object_type(field), nodes)


class _Reader:
    """Composes one connection of its parts."""

    def __init__(
        self, compiler: Compiler, mapping: Connection, listing: Listing, place: Place
    ) -> None:
        self.compiler = compiler
        self.mapping = mapping
        self.listing = listing
        self.place = place
        self.page = listing.page
        self.it = listing.it
        self.inner: list[str] = []
        """What is computed for each row of the page, before the page becomes one object."""
        self.peeking = False
        """Whether one row more than the page is read, and its rows are numbered."""
        self.aggregating = False
        """Whether any part is taken from the page's rows, all of which make one object."""

    def read(self, of: GraphQLObjectType, nodes: list[FieldNode]) -> Json:
        """The connection's object."""
        fields = self.compiler.collect(of, nodes)
        parts = {found[0].name.value for found in fields.values()}
        self.peeking = not parts.isdisjoint({Part.PAGE_INFO, Part.NEXT})
        self._choose_search(parts)
        json = object_of(
            (name, self._part(of.fields.get(found[0].name.value), of.name, name, found))
            for name, found in fields.items()
        )
        listing, head = self.listing, self.listing.head()
        if not self.aggregating:
            return (row_of(json, head=head),) if head else json
        rows = listing.numbered_rows if self.peeking else listing.rows
        return (row_of(json, f"from {rows(self.inner)}", head),)

    def _choose_search(self, parts: set[str]) -> None:
        """How a search finds its page: with a count among all that it finds, which are read for
        both; else by index or by words, whichever a plan for its very words says."""
        if not self.listing.searched or parts <= {Part.TOTAL_COUNT, "__typename"}:
            return
        if Part.TOTAL_COUNT in parts:
            self.listing.find_once()
        else:
            self.compiler.searching = True

    def _part(self, field: GraphQLField | None, of: str, name: str, nodes: list[FieldNode]) -> Json:
        if field is None:
            return constant(f'"{of}"')
        place = at_field(field, name, self.place)
        match field.extensions[MAPPING]:
            case Part.NODES:
                items = at_items(field, place, self.page.size)
                self.compiler.cost.add_rows(items)
                return self._list(self._node(field, f"{of}.nodes", nodes, items))
            case Part.EDGES:
                items = at_items(field, place, self.page.size)
                self.compiler.cost.add_rows(items)
                return self._list(self._edge(field, nodes, items))
            case Part.PAGE_INFO:
                return self._page_info(field, nodes)
            case Part.TOTAL_COUNT:
                self.compiler.cost.add(self.listing.count_cost, self.place)
                return (self.listing.count(),)
            case Part.NEXT:
                cursor = f"case when {self._has_next()} then {self._cursor_at(end=True)} end"
                return value_of(cursor, field.type)
            case other:
                raise TypeError(f"a connection has no part {other!r}")

    def _list(self, item: Json) -> Json:
        only = f"x.o <= {self.page.size}" if self.peeking else ""
        return items_of(self._inner(text_of(item)), only=only)

    def _inner(self, sql: str, when: str = "") -> str:
        """A column of the page's rows with that expression; ``when`` says for which of them."""
        self.aggregating = True
        column = f"case when {when} then {sql} end" if when else sql
        if column not in self.inner:
            self.inner.append(column)
        return f"x.c{self.inner.index(column)}"

    def _node(self, field: GraphQLField, called: str, nodes: list[FieldNode], place: Place) -> Json:
        if self.mapping.node:
            return self.compiler.one(field, nodes, self.mapping.node, self.it, place, called)
        of = object_type(field)
        return self.compiler.object(of, self.compiler.collect(of, nodes), self.it, place)

    def _edge(self, field: GraphQLField, nodes: list[FieldNode], place: Place) -> Json:
        of = object_type(field)
        columns = []
        for name, found in self.compiler.collect(of, nodes).items():
            part = of.fields.get(found[0].name.value)
            match part and part.extensions[MAPPING]:
                case Part.CURSOR:
                    json = cursor_of(self.listing.keyset.order, self.it)
                case Part.NODE if part:
                    below = at_field(part, name, place)
                    json = self._node(part, f"{of.name}.node", found, below)
                case _:
                    json = self.compiler.field(of, name, found, self.it, place)
            columns.append((name, json))
        return object_of(columns)

    def _page_info(self, field: GraphQLField, nodes: list[FieldNode]) -> Json:
        of = object_type(field)
        columns = []
        for name, found in self.compiler.collect(of, nodes).items():
            part = of.fields.get(found[0].name.value)
            match part and part.extensions[MAPPING]:
                case Part.HAS_NEXT if part:
                    json = value_of(self._has_next(), part.type)
                case Part.HAS_PREVIOUS if part:
                    json = value_of(self._has_previous(), part.type)
                case Part.START if part:
                    json = value_of(self._cursor_at(end=False), part.type)
                case Part.END if part:
                    json = value_of(self._cursor_at(end=True), part.type)
                case _:
                    json = constant(f'"{of.name}"')
            columns.append((name, json))
        return object_of(columns)

    def _has_next(self) -> str:
        before = self.listing.before
        beyond = self.listing.any_behind(before) if before else "false"
        return beyond if self.page.backward else _either(self._has_more(), beyond)

    def _has_previous(self) -> str:
        after = self.listing.after
        beyond = self.listing.any_ahead(after) if after else "false"
        return _either(self._has_more(), beyond) if self.page.backward else beyond

    def _has_more(self) -> str:
        self.aggregating = True
        return f"coalesce(bool_or(x.size > {self.page.size}), false)"

    def _cursor_at(self, *, end: bool) -> str:
        """The cursor of the page's first or last row, made for that row alone."""
        it, size = self.it, self.page.size
        place = f"least({size}, {it}.size)" if end != self.page.backward else "1"
        return (
            f"max({self._inner(cursor_text(self.listing.keyset.order, it), f'{it}.o = {place}')})"
        )


def _either(one: str, other: str) -> str:
    return one if other == "false" else f"({one} or {other})"

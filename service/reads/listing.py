"""One list, as its arguments ask for it: which rows, in which order, and which page of them.

Limit first: a page's rows are found by index before anything is read for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLField

from service.errors import InvalidRequest, PageTooLarge
from service.reads import limits as points
from service.reads.cursor import keys_of
from service.reads.faults import refuse_for
from service.reads.found import find_rows
from service.reads.keyset import Bound, Keyset, Segment
from service.reads.leaves import name_of
from service.reads.mapping import Connection
from service.reads.order import Order
from service.reads.parameters import CORPUS
from service.reads.place import Place
from service.reads.source import where
from service.reads.texts import bind_text, convert_now

if TYPE_CHECKING:
    from service.reads.compiler import Compiler


@dataclass(frozen=True, slots=True)
class Page:
    """How many items of a list are asked for, and from which end."""

    size: int
    backward: bool


class Listing:
    """The rows of a connection that belongs to the object ``row``."""

    def __init__(
        self,
        compiler: Compiler,
        field: GraphQLField,
        node: FieldNode,
        mapping: Connection,
        row: str,
        place: Place,
    ) -> None:
        self._compiler = compiler
        self._node = node
        self._mapping = mapping
        self._place = place
        self.count_cost = points.COUNT if row else points.COUNT_ALL
        compiler.cost.add(points.LIST + mapping.weight, place)
        self._arguments: Mapping[str, Any] = compiler.arguments(field, node)
        self.page = self._page_size()
        self.it = compiler.alias()
        self.keyset = self._keyset()
        self._found_once = ""
        found = find_rows(
            compiler, mapping, field, node, self._arguments, it=self.it, row=row, place=place
        )
        self.searched = found.searched
        """Whether a search decides which rows the list has."""
        self._source, self._conditions = found.source, found.conditions
        self.after = self._bound("after")
        self.before = self._bound("before")

    def find_once(self) -> None:
        """Read the keys of all rows once, for the count and for the page.

        :meth:`head` has to stand before the SELECT that takes both.
        """
        self._found_once = f"{self.it}_found"

    def head(self) -> str:
        """The WITH of the rows that are found once, if they are."""
        if not self._found_once:
            return ""
        keys = ", ".join(self.keyset.columns())
        rows = f"select {keys} from {self._source}{where(self._conditions)}"
        return f"with {self._found_once} as materialized ({rows}) "

    def count(self) -> str:
        """How many rows the whole list has."""
        source, conditions = self._found()
        return f"(select count(*) from {source}{where(conditions)})"

    def any_behind(self, cursor: Callable[[], Bound]) -> str:
        """Whether the list has the row of the cursor or one behind it."""
        return self._exists(self.keyset.from_on(cursor()))

    def any_ahead(self, cursor: Callable[[], Bound]) -> str:
        """Whether the list has the row of the cursor or one ahead of it."""
        return self._exists(self.keyset.up_to(cursor()))

    def rows(self, columns: Sequence[str]) -> str:
        """The page as a subquery ``x`` with columns ``c0``, ``c1``, ..., in the list's order."""
        listed = ", ".join(f"{sql} as c{i}" for i, sql in enumerate(columns))
        order = f" order by {self.keyset.order_by(None, backward=False)}"
        page = f"{self._paged(self.page.size)} {self.it}"
        return f"(select {listed} from {page}{order if self.page.backward else ''}) x"

    def numbered_rows(self, columns: Sequence[str]) -> str:
        """The same with one row more than the page.

        ``o`` numbers the rows from the end that the page is counted from, and ``size`` is how many
        there are; the columns of the row that is too many are null.
        """
        it, size = self.it, self.page.size
        listed = "".join(
            f", case when {it}.o <= {size} then {sql} end as c{i}" for i, sql in enumerate(columns)
        )
        page = (
            f"(select {it}.*, row_number() over () as o, count(*) over () as size "
            f"from {self._paged(size + 1)} {it}) {it}"
        )
        order = "desc" if self.page.backward else "asc"
        return f"(select {it}.o, {it}.size{listed} from {page} order by {it}.o {order}) x"

    # -- arguments ---------------------------------------------------------------------------

    def _page_size(self) -> Page:
        first, last = self._arguments.get("first"), self._arguments.get("last")
        if first is not None and last is not None:
            raise self._refused(InvalidRequest("Give first or last, not both."))
        size = first if last is None else last
        if size is None:
            size = self._compiler.limits.default_page
        if not 1 <= size <= self._compiler.limits.page:
            raise self._refused(PageTooLarge())
        return Page(size, last is not None)

    def _refused(self, error: InvalidRequest) -> Exception:
        return refuse_for(error, self._node, self._place.path)

    def _keyset(self) -> Keyset:
        given = self._arguments.get("orderBy")
        if not given:
            order = self._mapping.orders[self._mapping.default]
            return Keyset(order, self._mapping.descending, self.it)
        order = self._mapping.orders[name_of(given["field"])]
        if any("{value}" in key.sql for key in order.keys):
            order = self._by_search(order)
        return Keyset(order, name_of(given["direction"]) == "DESC", self.it)

    def _by_search(self, order: Order) -> Order:
        """The order by what is searched, which looks at all that is found."""
        words = self._arguments.get("search")
        if words is None:
            raise self._refused(InvalidRequest("Only what is searched has an order of relevance."))
        self._compiler.cost.add(points.COUNT_ALL, self._place)
        value = bind_text(self._compiler, words, self._node, self._place, "search")
        keys = (replace(key, sql=key.sql.replace("{value}", value)) for key in order.keys)
        return replace(order, keys=tuple(keys))

    def _bound(self, name: str) -> Callable[[], Bound] | None:
        """A cursor that is given; its parameters are added where it is first used."""
        leaf = self._arguments.get(name)
        if leaf is None:
            return None
        order, node, path = self.keyset.order, self._node, self._place.path
        keys = convert_now(lambda text: keys_of(text, order), leaf, node, self._place)
        null = keys[0] is None

        def bind() -> Bound:
            add = self._compiler.parameters.add_keys
            return Bound(add(leaf, order, node, path, null=null), null)

        return bind

    # -- rows --------------------------------------------------------------------------------

    def _found(self) -> tuple[str, list[str]]:
        """Where the list's rows, or at least their keys, are found, and under which conditions."""
        if self._found_once:
            return f"{self._found_once} {self.it}", []
        return self._source, self._conditions

    def _paged(self, most: int) -> str:
        """The page's rows, with all their columns."""
        page = self._limited(most)
        if not self._found_once:
            return page
        it, order = self.it, self.keyset.order_by(None, backward=self.page.backward)
        same = f"({it}.corpus_id, {it}.id) = ({CORPUS}, k.id)"
        return f"(select {it}.* from {page} k join {self._source} on {same} order by {order})"

    def _limited(self, most: int) -> str:
        conditions = self._found()[1]
        backward = self.page.backward
        after = self.after() if self.after else None
        before = self.before() if self.before else None
        segments = self.keyset.segments(after, before)
        if not segments:
            return self._select(None, ["false"], most)
        if len(segments) == 2 and self.keyset.is_one_range(segments, backward=backward):
            return self._select(None, conditions, most)
        parts = [
            self._select(segment, [*conditions, *segment.conditions], most)
            for segment in (segments[::-1] if backward else segments)
        ]
        if len(parts) == 1:
            return parts[0]
        order = self.keyset.order_by(None, backward=backward)
        union = " union all ".join(parts)
        return f"(select {self.it}.* from ({union}) {self.it} order by {order} limit {most})"

    def _select(self, segment: Segment | None, conditions: list[str], most: int) -> str:
        order = self.keyset.order_by(segment, backward=self.page.backward)
        rows = f"{self._found()[0]}{where(conditions)}"
        return f"(select {self.it}.* from {rows} order by {order} limit {most})"

    def _exists(self, segments: tuple[Segment, ...]) -> str:
        source, conditions = self._found()
        found = [
            f"exists (select from {source}{where([*conditions, *s.conditions])})" for s in segments
        ]
        return f"({' or '.join(found)})" if found else "false"

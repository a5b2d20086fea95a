"""Pages by keyset: which rows lie behind or before a cursor, in a form that an index serves.

Nulls come last in both directions, and one index serves both. So rows fall into two segments, those
whose first key is there and those whose first key is null, and each is a plain index range; a page
reads the segments in turn. A condition compares whole rows of keys, ``(a, id) < ($2, $3)``.
"""

from __future__ import annotations

from dataclasses import dataclass

from service.reads.order import Order


@dataclass(frozen=True, slots=True)
class Bound:
    """A cursor that is given: its placeholders, and whether its first key is null."""

    keys: tuple[str, ...]
    null: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows whose first key is null, or is not; ``conditions`` narrow them further."""

    null: bool
    conditions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Keyset:
    """An order in a direction, over the rows of the alias ``it``."""

    order: Order
    descending: bool
    it: str

    def segments(self, after: Bound | None, before: Bound | None) -> tuple[Segment, ...]:
        """The rows strictly between the cursors, in the list's order."""
        return self._between((after, True, False), (before, False, False))

    def up_to(self, cursor: Bound) -> tuple[Segment, ...]:
        """The row of the cursor and all that come before it."""
        return self._between((cursor, False, True))

    def from_on(self, cursor: Bound) -> tuple[Segment, ...]:
        """The row of the cursor and all that come behind it."""
        return self._between((cursor, True, True))

    def order_by(self, segment: Segment | None, *, backward: bool) -> str:
        """The ORDER BY of one segment, or of all rows where no segment is given."""
        falling = self.descending != backward
        direction = " desc" if falling else ""
        keys = [f"{sql}{direction}" for sql in self.keys()]
        if self.order.nullable:
            if segment is not None and segment.null:
                keys = keys[1:]
            elif segment is not None:
                # No null is there: the placement is chosen as the index has it.
                keys[0] += " nulls last" if falling else " nulls first"
            else:
                keys[0] += " nulls first" if backward else " nulls last"
        return ", ".join(keys)

    def is_one_range(self, segments: tuple[Segment, ...], *, backward: bool) -> bool:
        """Whether an index on (first key desc nulls last, ...) gives all rows as they come."""
        bare = all(len(s.conditions) == 1 for s in segments)
        return bare and self.descending and not backward

    def keys(self) -> tuple[str, ...]:
        """The expressions that the order compares."""
        return tuple(key.sql.replace("{it}", self.it) for key in self.order.keys)

    def columns(self) -> tuple[str, ...]:
        """The columns that the keys are, or are computed from."""
        return tuple((key.needs or key.sql).replace("{it}", self.it) for key in self.order.keys)

    def _between(self, *bounds: tuple[Bound | None, bool, bool]) -> tuple[Segment, ...]:
        found = []
        for null in (False, True) if self.order.nullable else (False,):
            conditions: list[str] | None = []
            if self.order.nullable:
                conditions = [f"{self.keys()[0]} is {'' if null else 'not '}null"]
            for bound, behind, inclusive in bounds:
                if bound is None or conditions is None:
                    continue
                more = self._condition(bound, null, behind=behind, inclusive=inclusive)
                conditions = None if more is None else conditions + more
            if conditions is not None:
                found.append(Segment(null, tuple(conditions)))
        return tuple(found)

    def _condition(
        self, bound: Bound, null: bool, *, behind: bool, inclusive: bool
    ) -> list[str] | None:
        """What rows of the segment must meet; None where none of them can."""
        if null != bound.null:
            return [] if null == behind else None
        keys, values = self.keys(), bound.keys
        if null:
            keys, values = keys[1:], values[1:]
        operator = ("<" if behind == self.descending else ">") + ("=" if inclusive else "")
        return [f"({', '.join(keys)}) {operator} ({', '.join(values)})"]

"""How the fields of the GraphQL types are read from the tables.

A field of the schema carries one of these values under the extension ``MAPPING``; the compiler
turns it into SQL. They are declarative: SQL fragments with the placeholders ``{row}`` (the row of
the object the field belongs to), ``{it}`` (a row of the set being described), ``{corpus}`` (the
pinned corpus) and ``{value}`` (a bound value). No fragment holds a value that came from outside.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum

from service.domain.identity import NodeType
from service.reads.order import KeyType, Order

MAPPING = "reads"
"""The key of a mapping among a GraphQL field's or type's extensions."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the object's row. ``weight`` is what reading it costs, in points."""

    name: str
    weight: int = 1


@dataclass(frozen=True, slots=True)
class PublicId:
    """The public id of the object's row: the prefix of its type and the row's ``id``."""

    prefix: str


@dataclass(frozen=True, slots=True)
class Expression:
    """An SQL expression over the object's row that gives a scalar or a list of scalars."""

    sql: str
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Rows:
    """A set of rows: a table, or a subquery in brackets, and the condition that links it.

    A table is always read within the pinned corpus; a subquery sees to that itself.
    """

    source: str
    where: str = ""

    @property
    def is_table(self) -> bool:
        """Whether the source is a table's name."""
        return not self.source.startswith("(")


@dataclass(frozen=True, slots=True)
class One:
    """The one object of ``rows``, or null where there is no row.

    ``weight`` is what finding it costs beyond the row, in points. ``carried`` says which of its
    columns the row that leads to it has too, and under which names: what asks for no others is
    answered without looking it up. The ``id``, a foreign key, is always among them.
    """

    rows: Rows
    weight: int = 0
    carried: Mapping[str, str] = field(default_factory=dict)

    def narrowed(self, columns: Set[str]) -> Rows:
        """The rows, of which only these columns are needed."""
        if not self.carried or not columns <= self.carried.keys():
            return self.rows
        listed = ", ".join(f"{{row}}.{self.carried[name]} as {name}" for name in sorted(columns))
        return Rows(f"(select {listed})", f"{{row}}.{self.carried['id']} is not null")


@dataclass(frozen=True, slots=True)
class Many:
    """All objects of ``rows`` in the order given; ``expected`` of them, for the cost.

    ``weight`` is what finding them costs beyond the rows, in points. ``search`` is the name of the
    argument whose words a ``{value}`` in the rows stands for; ``limit`` that of the one which says
    how many there are at most, in place of ``expected``.
    """

    rows: Rows
    order: str
    expected: int
    weight: int = 0
    search: str = ""
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is read depends on the enum value of an argument."""

    argument: str
    options: Mapping[str, One | Many]


@dataclass(frozen=True, slots=True)
class Connection:
    """A list in pages.

    ``orders`` are by the name of the enum value that asks for them; ``default`` is the one without
    ``orderBy``. ``node`` leads from a row to the node where the row is not the node itself.
    ``search`` is the condition of a search, for words or, where ``partial``, for a part of a name.
    ``hidden`` holds, for a filter field's name, the condition that applies as long as that filter
    is not given. ``weight`` is what finding the page costs beyond what every list costs, in points.
    """

    rows: Rows
    orders: Mapping[str, Order]
    default: str
    descending: bool
    node: One | None = None
    search: str | None = None
    partial: bool = False
    hidden: Mapping[str, str] = field(default_factory=dict)
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """Grouped counts of a list's rows, whose ``columns`` are found once.

    The fields of the object read them as the table ``{row}``. ``search`` and ``hidden`` are as a
    connection's. ``indexed`` says that indexes hold the columns of all rows, so that each of the
    fields reads them anew from there, unless a search or a filter has to find them.
    """

    rows: Rows
    columns: tuple[str, ...]
    search: str | None = None
    hidden: Mapping[str, str] = field(default_factory=dict)
    indexed: bool = False


class Part(StrEnum):
    """The parts of a connection, an edge and a page info, which every list has."""

    NODES = "nodes"
    EDGES = "edges"
    PAGE_INFO = "pageInfo"
    TOTAL_COUNT = "totalCount"
    NEXT = "next"
    NODE = "node"
    CURSOR = "cursor"
    HAS_NEXT = "hasNextPage"
    HAS_PREVIOUS = "hasPreviousPage"
    START = "startCursor"
    END = "endCursor"


class Figure(StrEnum):
    """What is known of an operation once it is compiled, and read from no table."""

    COST = "cost"
    LIMIT = "limit"
    REMAINING = "remaining"
    NODE_COUNT = "nodeCount"
    PAGE = "pageLimit"
    DEPTH = "depthLimit"


@dataclass(frozen=True, slots=True)
class Figures:
    """The object of the operation's own figures."""


@dataclass(frozen=True, slots=True)
class ById:
    """The object whose public id the argument ``id`` names; ``type`` None means any type's."""

    type: NodeType | None


@dataclass(frozen=True, slots=True)
class ByIds:
    """The objects of any type whose public ids the argument ``ids`` lists, in that order."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a filter field compares: an expression over ``{it}``, compared as ``type``.

    Where ``sql`` has a ``{value}``, it is the whole condition for one value, with ``{other}`` for a
    pair of them, and with ``{like}`` for a pattern; a field that takes a Boolean has the whole
    condition too, which is never null. ``node`` is the type of the public ids that the field takes.
    ``weight`` is what it costs, in points. ``skewed`` says that the best plan depends on the value.
    ``beginning`` is the expression of a text's first 200 characters that an index has.
    """

    sql: str
    type: KeyType
    node: NodeType | None = None
    weight: int = 0
    skewed: bool = False
    beginning: str = ""


class Logic(StrEnum):
    """How a filter joins filters of its own type."""

    AND = "and"
    OR = "or"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Entity:
    """An object type that has a public id, and the table of its rows."""

    node: NodeType
    table: str


FieldMapping = (
    Column
    | PublicId
    | Expression
    | One
    | Many
    | Choice
    | Facets
    | Connection
    | ById
    | ByIds
    | Part
    | Figures
    | Figure
)
"""What a field of an object type can be read by."""

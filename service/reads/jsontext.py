"""SQL that writes JSON as text, piece by piece.

An object is the constant text around its values, which is known when the statement is composed, and
the values: one call of ``concat`` for all of them. That costs Postgres two thirds of what building
a record and turning it into JSON does, and a response name may be as long as it likes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graphql import GraphQLOutputType, get_nullable_type, is_non_null_type

MOST_ARGUMENTS = 100
"""How many arguments a function of Postgres takes."""

NULL = "'null'"
TRUE_TO_TEXT = frozenset({"Int", "Float"})
"""The scalars whose text in Postgres is their JSON."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A piece that is JSON as it stands."""

    text: str


Json = tuple[Constant | str, ...]
"""Pieces of JSON text: constant ones, and SQL expressions whose text is JSON."""


def constant(text: str) -> Json:
    """JSON that is known beforehand."""
    return (Constant(text),)


def value_of(sql: str, of: GraphQLOutputType) -> Json:
    """The value of an expression, as a field of that leaf type has it."""
    if not is_non_null_type(of):
        return (f"coalesce(to_json({sql}), 'null'::json)",)
    if str(get_nullable_type(of)) in TRUE_TO_TEXT:
        return (sql,)
    return (f"to_json({sql})",)


def id_of(prefix: str, sql: str) -> Json:
    """The public id of a row with that UUID: 32 hexadecimal digits behind the type's prefix."""
    return (Constant(f'"{prefix}_'), f"encode(uuid_send({sql}), 'hex')", Constant('"'))


def text_of(json: Json) -> str:
    """The expression of type text that gives the JSON."""
    pieces = _merge(json)
    arguments = [_argument(piece) for piece in pieces]
    if len(pieces) == 1 and isinstance(pieces[0], Constant):
        return f"{arguments[0]}::text"
    while len(arguments) > MOST_ARGUMENTS:
        chunks = range(0, len(arguments), MOST_ARGUMENTS)
        arguments = [_concat(arguments[i : i + MOST_ARGUMENTS]) for i in chunks]
    return _concat(arguments)


def object_of(fields: Iterable[tuple[str, Json]]) -> Json:
    """The object with these fields, by their response names, which need no escaping."""
    pieces: list[Constant | str] = []
    for name, json in fields:
        pieces += (Constant(f'{"," if pieces else "{"}"{name}":'), *json)
    return (*(pieces or [Constant("{")]), Constant("}"))


def row_of(json: Json, tail: str = "", head: str = "") -> str:
    """A scalar subquery: the JSON of the one row that ``tail`` gives, or null where it has none.

    ``head`` is the WITH of that row's SELECT.
    """
    return f"({head}select {text_of(json)} {tail})"


def or_null(sql: str) -> Json:
    """The JSON text that an expression gives, and JSON's null where it gives none."""
    return (f"coalesce({sql}, {NULL})",)


def items_of(text: str, order: str = "", only: str = "") -> Json:
    """An aggregate: the list of the rows' JSON ``text``.

    ``order`` is their ORDER BY, where they do not come as they should; ``only`` says which count.
    """
    ordered = f" order by {order}" if order else ""
    filtered = f" filter (where {only})" if only else ""
    return (Constant("["), f"string_agg({text}, ','{ordered}){filtered}", Constant("]"))


def list_of(json: Json, tail: str) -> Json:
    """The list of the JSON of the rows that ``tail`` gives, in its order."""
    rows = f"(select {text_of(json)} as j {tail}) x"
    return (f"(select {text_of(items_of('x.j'))} from {rows})",)


def _merge(json: Json) -> Sequence[Constant | str]:
    """The pieces with neighbouring constants made one."""
    merged: list[Constant | str] = []
    for piece in json:
        last = merged[-1] if merged else None
        if isinstance(piece, Constant) and isinstance(last, Constant):
            merged[-1] = Constant(last.text + piece.text)
        else:
            merged.append(piece)
    return merged


def _argument(piece: Constant | str) -> str:
    if isinstance(piece, str):
        return piece
    return "'" + piece.text.replace("'", "''") + "'"


def _concat(arguments: Sequence[str]) -> str:
    return f"concat({', '.join(arguments)})"

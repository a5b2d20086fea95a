"""Query parameters: what each list takes, read strictly.

A name that a list does not know is an error that says what is allowed: a misspelt filter that is
silently ignored would answer another question than the one asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from service.access.query import read_parameters
from service.domain.contradiction import ContradictionKind, ContradictionStatus
from service.domain.identity import NodeType, parse_public_id
from service.domain.statement import StatementKind
from service.errors import InvalidCursor, InvalidId, InvalidRequest, PageTooLarge, cite

DEFAULT_PAGE = 20
LARGEST_PAGE = 100
_LONGEST_SEARCH = 500
_LONGEST_CURSOR = 2000
_CURSOR = re.compile("[A-Za-z0-9._~-]+")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One query parameter.

    ``path`` is where its value goes among the stored operation's variables, ``schema`` its JSON
    Schema, and ``read`` turns the raw string into the value or raises ``InvalidRequest``.
    """

    name: str
    path: tuple[str, ...]
    description: str
    schema: Mapping[str, object]
    read: Callable[[str], object]


def read_query(query: bytes, parameters: Iterable[Parameter]) -> dict[str, object]:
    """The variables that the query string gives.

    Raises:
        InvalidRequest: when a parameter is unknown, repeated or has a value that cannot be used.
    """
    known = {parameter.name: parameter for parameter in parameters}
    variables: dict[str, object] = {}
    for name, raw in read_parameters(query).items():
        if name not in known:
            raise InvalidRequest(f"There is no parameter {cite(name)} here.", allowed=sorted(known))
        parameter = known[name]
        _place(variables, parameter.path, parameter.read(raw))
    if "first" in known:
        variables.setdefault("first", DEFAULT_PAGE)
    return variables


def _place(variables: dict[str, object], path: tuple[str, ...], value: object) -> None:
    for key in path[:-1]:
        inner = variables.setdefault(key, {})
        assert isinstance(inner, dict)  # noqa: S101 - paths of one list never cross
        variables = inner
    variables[path[-1]] = value


def read_id(node: NodeType, raw: str) -> str:
    """The public id ``raw``, if it is one of the type ``node``.

    Raises:
        InvalidId: when it is malformed or names another type.
    """
    parsed = parse_public_id(raw)
    if parsed is None or parsed[0] is not node:
        raise InvalidId(f"An id here reads {node}_ followed by 32 hexadecimal digits.")
    return raw


def id_schema(node: NodeType) -> dict[str, object]:
    """The JSON Schema of a public id."""
    return {"type": "string", "pattern": f"^{node}_[0-9a-f]{{32}}$"}


def _read_first(raw: str) -> int:
    if not (raw.isascii() and raw.isdigit()):
        raise InvalidRequest(f"first takes a whole number from 1 to {LARGEST_PAGE}.")
    number = int(raw[:10])
    if not 1 <= number <= LARGEST_PAGE:
        raise PageTooLarge()
    return number


def _read_cursor(raw: str) -> str:
    if len(raw) > _LONGEST_CURSOR or not _CURSOR.fullmatch(raw):
        raise InvalidCursor()
    return raw


def _read_text(name: str, longest: int) -> Callable[[str], str]:
    def read(raw: str) -> str:
        if not 1 <= len(raw) <= longest or "\0" in raw:
            raise InvalidRequest(f"{name} takes 1 to {longest} characters, and no NUL.")
        return raw

    return read


def _read_choice(name: str, choices: type[StrEnum]) -> Callable[[str], str]:
    def read(raw: str) -> str:
        if raw not in [choice.value for choice in choices]:
            raise InvalidRequest(
                f"{name} takes one of {', '.join(choices)}.", allowed=list(choices)
            )
        return raw

    return read


def _text_schema(longest: int) -> dict[str, object]:
    return {"type": "string", "minLength": 1, "maxLength": longest, "pattern": "^[^\\u0000]+$"}


def _choice(name: str, choices: type[StrEnum], description: str) -> Parameter:
    return Parameter(
        name,
        ("filter", name, "eq"),
        description,
        {"type": "string", "enum": [choice.value for choice in choices]},
        _read_choice(name, choices),
    )


def _reference(node: NodeType, description: str) -> Parameter:
    return Parameter(
        node.value,
        ("filter", node.value, "eq"),
        description,
        id_schema(node),
        lambda raw: read_id(node, raw),
    )


PAGE = (
    Parameter(
        "first",
        ("first",),
        "How many items a page has at most.",
        {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": DEFAULT_PAGE},
        _read_first,
    ),
    Parameter(
        "after",
        ("after",),
        "The `next` of the page before, to go on behind it.",
        {
            "type": "string",
            "minLength": 1,
            "maxLength": _LONGEST_CURSOR,
            "pattern": "^[A-Za-z0-9._~-]+$",
        },
        _read_cursor,
    ),
)

SEARCH = Parameter(
    "q",
    ("search",),
    "Words to search for in what was said, as a web search takes them.",
    _text_schema(_LONGEST_SEARCH),
    _read_text("q", _LONGEST_SEARCH),
)

STATEMENT_FILTERS = (
    _choice("kind", StatementKind, "How the words are reported."),
    _reference(NodeType.SPEAKER, "To whom the words are attributed."),
    _reference(NodeType.ARTICLE, "The article in which the words stand."),
)

CONTRADICTION_FILTERS = (
    _choice(
        "status",
        ContradictionStatus,
        "Where the contradiction stands. Without it, rejected ones are left out.",
    ),
    _choice("kind", ContradictionKind, "In what the two statements clash."),
    _reference(NodeType.SPEAKER, "Who said one side or the other."),
    _reference(NodeType.ARTICLE, "The article in which one side or the other stands."),
)

"""Filters and searches: the conditions that they put on the rows ``t`` of a list."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from service.domain.identity import NodeType, parse_public_id

_INVOLVED = (
    "t.id in (select s.contradiction_id from contradiction_sides s join statements u"
    " on u.id = s.statement_id where u.{column} = {value})"
)
_BOTH = (
    "(select u.{column} from statements u where u.id = t.a_id)"
    " = (select u.{column} from statements u where u.id = t.b_id)"
)
_BETWEEN = (
    "(select array_agg(u.speaker_id order by u.speaker_id) from statements u"
    " where u.id in (t.a_id, t.b_id)) = (select array_agg(x order by x)"
    " from unnest(array[{value}, {other}]) x)"
)
_SOURCES = (
    "{value} in (select a.source from articles a join statements u"
    " on u.article_id = a.id where u.id in (t.a_id, t.b_id))"
)
_ALIASES = "exists (select from speaker_aliases a where a.speaker_id = t.id and {alias})"
FILTERS: dict[str, dict[str, tuple[str, str]]] = {
    "articles": {
        "title": ("t.title", "text"),
        "url": ("t.url", "text"),
        "source": ("t.source", "text"),
        "language": ("t.language", "text"),
        "publishedOn": ("t.published_on", "date"),
    },
    "speakers": {
        "kind": ("t.kind", "text"),
        "name": ("t.name", "text"),
        "alias": (_ALIASES, "text"),
    },
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
        "article": (_INVOLVED.replace("{column}", "article_id"), "uuid"),
        "speaker": (_INVOLVED.replace("{column}", "speaker_id"), "uuid"),
        "between": (_BETWEEN, "uuid"),
        "source": (_SOURCES, "text"),
        "withinArticle": (_BOTH.replace("{column}", "article_id"), "bool"),
        "selfContradiction": (_BOTH.replace("{column}", "speaker_id"), "bool"),
        "detectedAt": ("t.detected_at", "timestamptz"),
        "confidence": ("t.confidence", "float8"),
    },
}
"""What each field compares: a value or, with a ``{value}``, a condition; and its Postgres type."""

_IDS = {
    "speaker": NodeType.SPEAKER,
    "relayer": NodeType.SPEAKER,
    "between": NodeType.SPEAKER,
    "article": NodeType.ARTICLE,
}
_COMPARISONS = {"eq": "=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
_PARTS = {
    "contains": "position({value} in {text}) > 0",
    "startsWith": "left({text}, length({value})) = {value}",
    "containsInsensitive": "position(lower({value}) in lower({text})) > 0",
    "startsWithInsensitive": "left(lower({text}), length({value})) = lower({value})",
}
_WORDS = "t.search @@ websearch_to_tsquery('english', {value})"
_NAMED = f"({{name}} or {_ALIASES})"


class Conditions:
    """Conditions as they are gathered, and the values that they are about."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self.values: list[Any] = []

    def bind(self, value: Any, kind: str) -> str:
        """The placeholder of a value; the corpus and the parents come first."""
        self.values.append(value.name if isinstance(value, Enum) else value)
        return f"${len(self.values) + 2}::{kind}"


def gather(field: str, arguments: Mapping[str, Any], *, hidden: bool) -> Conditions:
    """The conditions of a list's arguments; ``hidden`` rows show where a status is asked for."""
    found = Conditions()
    asked = arguments.get("filter") or {}
    if asked:
        found.all.append(_meets(field, asked, found))
    search = arguments.get("search")
    if search is not None:
        found.all.append(_searched(field, search, found.bind(search, "text")))
    if hidden and not _asks_status(asked):
        found.all.append("t.status <> 'REJECTED'")
    return found


def _searched(field: str, search: str, value: str) -> str:
    if field == "statements":
        return _WORDS.replace("{value}", value)
    operator = "containsInsensitive" if len(search) > 2 else "startsWithInsensitive"
    name, alias = (_part(operator, text, value) for text in ("t.name", "a.alias"))
    return _NAMED.format(name=name, alias=alias)


def _asks_status(asked: Mapping[str, Any]) -> bool:
    members = [*(asked.get("and") or []), *(asked.get("or") or [])]
    members += [asked["not"]] if asked.get("not") else []
    own = (asked.get("status") or {}).values()
    return any(value is not None for value in own) or any(map(_asks_status, members))


def _meets(field: str, asked: Mapping[str, Any], found: Conditions) -> str:
    """The condition that a row meets a filter."""
    parts = ["true"]
    for name, operators in asked.items():
        match name, operators:
            case _, None:
                continue
            case "and", _:
                parts += [_meets(field, member, found) for member in operators]
            case "or", _:
                either = [_meets(field, member, found) for member in operators]
                parts.append(f"({' or '.join(['false', *either])})")
            case "not", _:
                inner = _meets(field, operators, found)
                parts += [] if inner == "(true)" else [f"not coalesce({inner}, false)"]
            case _:
                parts += _compared(name, *FILTERS[field][name], operators, found)
    return f"({' and '.join(parts)})"


def _compared(name: str, of: str, kind: str, operators: Any, found: Conditions) -> list[str]:
    if isinstance(operators, bool):
        return [f"coalesce({of}, false) = {found.bind(operators, kind)}"]
    if "{other}" in of:
        one, other = (found.bind(_value(name, operators[side]), kind) for side in ("a", "b"))
        return [of.replace("{value}", one).replace("{other}", other)]
    return [
        _operated(of, operator, value, lambda item: found.bind(_value(name, item), kind))
        for operator, value in operators.items()
        if value is not None
    ]


def _operated(of: str, operator: str, value: Any, bind: Any) -> str:
    if operator == "isNull":
        return f"({of} is null) = {str(value).lower()}"
    if operator in _PARTS:
        if "{alias}" in of:
            return of.replace("{alias}", _part(operator, "a.alias", bind(value)))
        return _part(operator, of, bind(value))
    sign = _COMPARISONS.get(operator, "=")
    either = [
        of.replace("{value}", bind(item)) if "{value}" in of else f"{of} {sign} {bind(item)}"
        for item in (value if operator == "in" else [value])
    ]
    return f"({' or '.join(['false', *either])})"


def _part(operator: str, text: str, value: str) -> str:
    return _PARTS[operator].replace("{text}", text).replace("{value}", value)


def _value(name: str, value: Any) -> Any:
    """A value as the tables have it; an id that names another type is none."""
    if name not in _IDS:
        return value
    parsed = parse_public_id(value)
    return parsed[1] if parsed and parsed[0] is _IDS[name] else None

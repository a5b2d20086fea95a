"""Generates documents from the schema: any field, at any depth, with arguments that are allowed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_enum_type,
    is_interface_type,
    is_non_null_type,
    is_object_type,
    parse_value,
    value_from_ast_untyped,
)
from hypothesis import strategies as st

from service.reads.mapping import MAPPING, Figures

WORDS = ("police", "attack", "police attack", '"police attack"', "police or border", "-police", "x")
PARTS = ("Same", "same n", "nal", "Ünd", "50%_", "lic", "OVERN", "https://news.example/1")
"""Parts of names, aliases, titles and URLs, long enough for every operator."""
MOST_FIELDS = 60
RELEVANCE = "RELEVANCE"
LOGIC = ("and", "or", "not")
VALUES = {
    "Boolean": ("true", "false"),
    "Float": ("0.1", "0.6", "0.30000000000000004", "1"),
    "String": ('"Agency"', '"Herald"', '"en"', '"nobody"', '"Same"', '"Ü"', '""'),
    "Date": ('"2024-01-01"', '"2024-02-29"', '"0001-01-01"', '"9999-12-31"'),
    "DateTime": ('"2024-05-05T05:05:05.000002Z"', '"2024-05-05T07:05:05.000001+02:00"'),
}
"""Values of each scalar that some rows have, or lie between."""

OMITTED = {"first", "last", "filter", "after", "before"}
"""The arguments whose variable may be left out, whatever the others are."""

DIRECTIVES = (
    "@include(if: $yes)", "@skip(if: $yes)", "@skip(if: $no)", "@include(if: $may)",
    "@skip(if: $may)", "@include(if: true)", "@skip(if: $no) @include(if: $may)",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What of the database documents can name: ids by type, and cursors by list and order."""

    ids: dict[str, list[str]]
    cursors: dict[tuple[str, str], list[str]]


@dataclass
class Writer:
    """Writes one document with the choices that Hypothesis draws."""

    schema: GraphQLSchema
    known: Known
    draw: Any
    written: int = 0
    fragments: list[str] = field(default_factory=list)
    declared: list[str] = field(default_factory=list)
    variables: dict[str, Any] = field(default_factory=dict)

    def document(self) -> str:
        """A whole document."""
        query = self.schema.query_type
        assert query
        body = self._selections(query, 0)
        used = "t: __typename @include(if: $yes) @skip(if: $no) u: __typename @skip(if: $may)"
        self.variables["may"] = self.draw(st.booleans())
        standing = ["$yes: Boolean! = true", "$no: Boolean! = false", "$may: Boolean!"]
        declared = [*standing, *self.declared]
        head = f"query ({', '.join(declared)})"
        return f"{head} {{ {used} {body} }} {' '.join(self.fragments)}"

    def _one_of(self, values: Any) -> Any:
        return self.draw(st.sampled_from(list(values)))

    def _often(self) -> bool:
        return bool(self.draw(st.integers(0, 3)))

    def _selections(self, of: GraphQLObjectType, depth: int) -> str:
        common = sorted(n for n, f in of.fields.items() if not _is_of_the_engine(f))
        names = self.draw(
            st.lists(
                st.sampled_from([*common, "__typename"]), min_size=1, max_size=4 if depth else 2
            )
        )
        parts = [self._field(of, name, depth) for name in names]
        return " ".join(part for part in parts if part) or "__typename"

    def _field(self, of: GraphQLObjectType, name: str, depth: int) -> str:
        if name == "__typename":
            return self._wrapped(of, name)
        definition = of.fields[name]
        self.written += 1
        named = get_named_type(definition.type)
        composite = is_object_type(named) or is_interface_type(named)
        if composite and (depth > 7 or self.written > MOST_FIELDS):
            return ""
        alias = ""
        if definition.args or not self._often():
            alias = f"{name}_{self.written}: "
        text = f"{alias}{name}{self._arguments(of, name, definition)}{self._directives()}"
        if not composite:
            return self._wrapped(of, text)
        found = f"{text} {{ {self._below(named, depth + 1)} }}"
        if not self.draw(st.integers(0, 9)):
            found += f" {text} {{ {self._below(named, depth + 1)} }}"
        return self._wrapped(of, found)

    def _directives(self) -> str:
        return "" if self._often() else f" {self._one_of(DIRECTIVES)}"

    def _below(self, named: Any, depth: int) -> str:
        if is_object_type(named):
            return self._selections(named, depth)
        possible = self.schema.get_possible_types(named)
        parts = [
            f"... on {of.name}{self._directives()} {{ {self._selections(of, depth)} }}"
            for of in possible
        ]
        if self.draw(st.booleans()):
            parts = [self._spread(named.name, " ".join(parts))]
        return "__typename id " + " ".join(parts)

    def _wrapped(self, of: GraphQLObjectType, text: str) -> str:
        how = self.draw(st.integers(0, 9))
        if how == 0:
            return f"... on {of.name}{self._directives()} {{ {text} }}"
        if how == 1:
            return f"...{self._directives()} {{ __typename {text} }}"
        if how == 2 and of.interfaces:
            inner = f"... on {of.name} {{ {text} }} id"
            named = self.draw(st.booleans())
            return self._spread("Node", inner) if named else f"... on Node {{ {inner} }}"
        if how == 3:
            return self._spread(of.name, text)
        return text

    def _spread(self, of: str, text: str) -> str:
        name = f"F{len(self.fragments)}"
        self.fragments.append(f"fragment {name} on {of} {{ {text} }}")
        return f"...{name}{self._directives()}"

    def _arguments(self, of: GraphQLObjectType, name: str, definition: GraphQLField) -> str:
        given: dict[str, str] = {}
        if "id" in definition.args:
            given["id"] = self._id(definition)
        if "ids" in definition.args:
            ids = ", ".join(self._id(definition) for _ in range(self.draw(st.integers(0, 3))))
            given["ids"] = f"[{ids}]"
        if "after" in definition.args:
            self._paging(name, definition, given)
        elif "search" in definition.args:
            given["search"] = self._words(name)
        elif "first" in definition.args and self._often():
            given["first"] = str(self.draw(st.integers(1, 4)))
        if name.endswith("Facets") and self._often():
            given["filter"] = self._filter(definition)
        if "unit" in definition.args and self._often():
            given["unit"] = self._one_of(("CODE_POINT", "UTF16"))
        for argument in sorted(given):
            if "$" not in given[argument] and not self._often():
                given[argument] = self._variable(definition, argument, given[argument])
        return f"({', '.join(f'{k}: {v}' for k, v in given.items())})" if given else ""

    def _variable(self, definition: GraphQLField, argument: str, literal: str) -> str:
        of = definition.args[argument].type
        how = self.draw(st.integers(0, 5))
        if how == 0 and argument in OMITTED and not is_non_null_type(of):
            return self._declare(f"{of}", None)
        return self._declare(f"{of} = {literal}" if how == 1 else f"{of}", literal)

    def _declare(self, of: str, literal: str | None) -> str:
        """A new variable; one that has a default, or no literal, is left out of the request."""
        name = f"v{len(self.declared)}"
        self.declared.append(f"${name}: {of}")
        if literal is not None and "=" not in of:
            self.variables[name] = value_from_ast_untyped(parse_value(literal))
        return f"${name}"

    def _id(self, definition: GraphQLField) -> str:
        kind = get_named_type(definition.type).name.lower() + "s"
        ids = self.known.ids.get(kind) or [i for ids in self.known.ids.values() for i in ids[:3]]
        return f'"{self._one_of(ids)}"'

    def _paging(self, name: str, definition: GraphQLField, given: dict[str, str]) -> None:
        given[self._one_of(("first", "first", "last"))] = str(self.draw(st.integers(1, 4)))
        order = ""
        if "orderBy" in definition.args and self._often():
            of: Any = get_named_type(definition.args["orderBy"].type)
            orders = get_named_type(of.fields["field"].type).values
            order = self._one_of(o for o in orders if o != RELEVANCE or "search" in definition.args)
            given["orderBy"] = f"{{field: {order}, direction: {self._one_of(('ASC', 'DESC'))}}}"
        cursors = self.known.cursors[name, order]
        for argument in ("after", "before"):
            if cursors and not self._often():
                given[argument] = f'"{self._one_of(cursors)}"'
        if "search" in definition.args and (order == RELEVANCE or not self._often()):
            given["search"] = self._words(name)
        if "filter" in definition.args and not self._often():
            given["filter"] = self._filter(definition)

    def _words(self, name: str) -> str:
        words = self._one_of(PARTS if name == "speakers" else WORDS)
        return '"' + str(words).replace('"', '\\"') + '"'

    def _filter(self, definition: GraphQLField) -> str:
        of: Any = get_named_type(definition.args["filter"].type)
        return self._asked(of, 0)

    def _asked(self, of: Any, depth: int) -> str:
        names = [name for name in of.fields if depth < 2 or name not in LOGIC]
        asked = self.draw(st.lists(st.sampled_from(names), unique=True, max_size=2))
        parts = []
        for name in asked:
            if name == "not":
                value = self._asked(of, depth + 1)
            elif name in LOGIC:
                members = [self._asked(of, depth + 1) for _ in range(self.draw(st.integers(0, 2)))]
                value = f"[{', '.join(members)}]"
            else:
                value = self._operators(name, get_named_type(of.fields[name].type))
            parts.append(f"{name}: {value}")
        return f"{{{', '.join(parts)}}}"

    def _operators(self, name: str, of: Any) -> str:
        if of.name == "Boolean":
            return self._one_of(("true", "false"))
        if of.name == "SpeakerPair":
            one, other = (self._value("speaker", "ID") for _ in range(2))
            return f"{{a: {one}, b: {other}}}"
        operator = self._one_of(of.fields)
        kind = get_named_type(of.fields[operator].type)
        if "contains" in of.fields:
            return f'{{{operator}: "{self._one_of(PARTS)}"}}'
        if operator != "in":
            return f"{{{operator}: {self._value(name, kind)}}}"
        listed = [self._value(name, kind) for _ in range(self.draw(st.integers(0, 3)))]
        return f"{{in: [{', '.join(listed)}]}}"

    def _value(self, name: str, of: Any) -> str:
        literal = self._literal(name, of)
        return literal if self._often() else self._declare(f"{of}!", literal)

    def _literal(self, name: str, of: Any) -> str:
        if is_enum_type(of):
            return str(self._one_of(of.values))
        if str(of) == "ID":
            ids = self.known.ids["speakers" if name in {"speaker", "relayer"} else f"{name}s"]
            return f'"{self._one_of(ids)}"'
        return str(self._one_of(VALUES[str(of)]))


def _is_of_the_engine(field: GraphQLField) -> bool:
    """Whether the field tells of the engine itself, which no other has to agree with."""
    return isinstance(field.extensions[MAPPING], Figures)

"""What the generated documents ask for: every construct of the language that reads have."""

from __future__ import annotations

import os
from collections import Counter

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ObjectFieldNode,
    OperationDefinitionNode,
    SelectionNode,
    Visitor,
    parse,
    validate,
    visit,
)
from hypothesis import HealthCheck, Phase, given, settings

from tests.reads.documents import Known
from tests.reads.test_differential import BELOW, LISTS, SCHEMA, documents

DOCUMENTS = int(os.environ.get("GENERATED_DOCUMENTS", "120"))
LEAST = 0.02
"""The share of documents that each construct is in, at least."""

TYPES = ("article", "statement", "speaker", "contradiction", "revision", "judgement", "review")
KNOWN = Known(
    {f"{name}s": [f"{name}_{n:032x}" for n in range(9)] for name in TYPES},
    {(name, order): ["cursor"] for (name, _), orders in LISTS.items() for order in ("", *orders)}
    | {("statements", "RELEVANCE"): ["cursor"]}
    | {(name, ""): ["cursor"] for name in BELOW},
)


class Constructs(Visitor):
    """The constructs of one document."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def enter_operation_definition(self, node: OperationDefinitionNode, *_: object) -> None:
        for variable in node.variable_definitions or ():
            if variable.default_value and variable.variable.name.value.startswith("v"):
                self.found.add("variable with a default")

    def enter_fragment_definition(self, node: FragmentDefinitionNode, *_: object) -> None:
        if node.type_condition.name.value == "Node":
            self.found.add("named fragment on an interface")

    def enter_inline_fragment(self, node: InlineFragmentNode, *_: object) -> None:
        if node.type_condition is None:
            self.found.add("inline fragment without a type")
        elif node.type_condition.name.value == "Node":
            self.found.add("inline fragment on an interface")
        else:
            self.found.add("inline fragment on a type")
        self._directives("inline fragment", node)

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
        self.found.add("fragment spread")
        self._directives("fragment spread", node)

    def enter_field(self, node: FieldNode, *_: object) -> None:
        if node.alias and node.name.value != "__typename":
            self.found.add("alias")
        if node.name.value == "__typename" and not node.alias:
            self.found.add("__typename")
        arguments = node.arguments or ()
        self.found |= {a.name.value for a in arguments}
        if any(a.value.kind == "variable" for a in arguments):
            self.found.add("variable as an argument")
        below = node.selection_set.selections if node.selection_set else ()
        names = [(s.alias or s.name).value for s in below if isinstance(s, FieldNode)]
        if len(set(names)) < len(names):
            self.found.add("field asked for twice")
        self._directives("field", node)

    def enter_object_field(self, node: ObjectFieldNode, *_: object) -> None:
        if node.value.kind == "variable":
            self.found.add("variable within an input object")

    def _directives(self, what: str, node: SelectionNode) -> None:
        for directive in node.directives or ():
            self.found.add(f"@{directive.name.value} on a {what}")
            if directive.arguments[0].value.kind == "variable":
                self.found.add(f"@{directive.name.value} with a variable")
        if len(node.directives or ()) == 2:
            self.found.add("@skip and @include together")


EXPECTED = {
    "variable as an argument", "variable with a default", "variable within an input object",
    "variable left out", "alias", "__typename", "field asked for twice", "fragment spread",
    "named fragment on an interface", "inline fragment on an interface",
    "inline fragment on a type", "inline fragment without a type", "@skip and @include together",
    *(f"@{name} with a variable" for name in ("skip", "include")),
    *(f"@{name} on a {what}" for name in ("skip", "include")
      for what in ("field", "inline fragment", "fragment spread")),
    "first", "last", "after", "before", "orderBy", "search", "filter",
}  # fmt: skip


def test_generated_documents_have_every_construct() -> None:
    counts: Counter[str] = Counter()

    @settings(
        max_examples=DOCUMENTS,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
    )
    @given(documents(KNOWN))
    def count(generated: tuple[str, dict[str, object]]) -> None:
        document, variables = generated
        read = parse(document)
        if not validate(SCHEMA, read):
            counts["documents"] += 1
            counts.update(_constructs(read, variables))

    count()
    print(*(f"{number:5} {name}" for name, number in counts.most_common()), sep="\n")
    assert counts["documents"] > 0.9 * DOCUMENTS
    assert {n for n in EXPECTED if counts[n] < LEAST * DOCUMENTS} == set()


def _constructs(document: DocumentNode, variables: dict[str, object]) -> set[str]:
    found = Constructs()
    visit(document, found)
    for definition in document.definitions:
        for variable in getattr(definition, "variable_definitions", ()):
            if not variable.default_value and variable.variable.name.value not in variables:
                found.found.add("variable left out")
    return found.found

"""Validation: the specification's rules as graphql-core has them, with a place for every error."""

from __future__ import annotations

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLInputType,
    GraphQLSchema,
    NoSchemaIntrospectionCustomRule,
    ValueNode,
    VisitorAction,
    specified_rules,
    validate,
)
from graphql.language import SKIP
from graphql.utilities.validate_input_value import validate_input_literal
from graphql.validation import ASTValidationRule, ValuesOfCorrectTypeRule

from service.reads.limits import Limits

MAX_ERRORS = 20


class LocatedValues(ValuesOfCorrectTypeRule):
    """Literals fit their types; an error about a list or an object has its place too.

    graphql-core offers a scalar a copy of such a literal, which stands nowhere.
    """

    def is_valid_value_node(
        self, node: ValueNode, input_type: GraphQLInputType | None
    ) -> VisitorAction:
        """Report what is wrong with a whole literal."""

        def report(error: GraphQLError, _path: list[str | int]) -> None:
            if not error.locations:
                error = GraphQLError(error.message, node, original_error=error.original_error)
            self.report_error(error)

        if input_type:
            hide = self.context.hide_suggestions
            validate_input_literal(node, input_type, report, None, None, hide)
        return SKIP


RULES: tuple[type[ASTValidationRule], ...] = tuple(
    LocatedValues if rule is ValuesOfCorrectTypeRule else rule for rule in specified_rules
)


def validate_document(
    schema: GraphQLSchema, document: DocumentNode, limits: Limits
) -> list[GraphQLError]:
    """What is wrong with a document, as far as its schema tells."""
    rules = RULES if limits.introspection else (*RULES, NoSchemaIntrospectionCustomRule)
    hide = not limits.suggestions
    errors = validate(schema, document, rules, max_errors=MAX_ERRORS, hide_suggestions=hide)
    if hide:
        for error in errors:  # one rule suggests whatever it is told
            error.message = error.message.partition(" Did you mean ")[0]
    return errors

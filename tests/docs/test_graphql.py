"""What the page on GraphQL says of errors and limits is what the engine does."""

from __future__ import annotations

import re

import pytest

from schema.http import MAX_BODY
from service.errors import ClaimsError
from service.reads import filters, limits, variables
from service.reads.faults import LONGEST_MESSAGE, PARSE_FAILED, TOO_COMPLEX, VALIDATION_FAILED
from service.reads.limits import Limits
from service.rest.catalogue import describe_problems
from tests.running import ROOT

PAGE = " ".join((ROOT / "docs" / "graphql.md").read_text("utf-8").split())
LIMITS = Limits()


def test_every_code_is_one_that_is_given() -> None:
    told = set(re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs/graphql.md").read_text(), re.M))
    known = {str(problem["code"]) for problem in describe_problems().values()} | {ClaimsError.code}
    own = {PARSE_FAILED, VALIDATION_FAILED, TOO_COMPLEX, "NULL_VALUE"}
    assert own <= told <= own | known


@pytest.mark.parametrize(
    "said",
    [
        f"document | {LIMITS.document:,} bytes, {LIMITS.tokens:,} tokens, {LIMITS.depth} fields "
        f"deep, {LIMITS.fields} fields, {LIMITS.spreads} fragment spreads",
        f"with fragments spread | {LIMITS.expanded:,} fields, {LIMITS.pairs:,} pairs of them",
        f"one name in one selection | {LIMITS.repeated} times",
        f"| {LIMITS.values:,} in a document, {LIMITS.entries} in one list or object, "
        f"{LIMITS.digits} digits in a number",
        f"variables | {variables.MOST_VALUES:,} values each, {variables.MOST_DEEP} deep; strings "
        f"of {LIMITS.string:,} bytes",
        f"body | {MAX_BODY:,} bytes",
        f"introspection | {LIMITS.introspections} root fields, each with {LIMITS.introspected} "
        f"lists and {LIMITS.introspected_fields} fields",
        f"cost | {LIMITS.cost:,} points",
        f"A row is {limits.ROW} points",
        f"a page {limits.LIST}, each times",
        f"A `totalCount` is {limits.COUNT}, of a list of the whole corpus {limits.COUNT_ALL:,}",
        f"These are {limits.LOOKUP:,}:",
        f"A list is a page: {LIMITS.default_page} items unless `first` or `last` says otherwise, "
        f"{LIMITS.page} at most",
        f"at most {filters.MOST_VALUES} members or values",
        f"Messages are cut at {LONGEST_MESSAGE} characters",
    ],
    ids=range(15),
)
def test_every_limit_is_the_one_that_holds(said: str) -> None:
    assert said in PAGE

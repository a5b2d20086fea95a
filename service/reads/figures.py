"""What an operation costs and may: a constant of its statement, known once all else is compiled."""

from __future__ import annotations

import json

from graphql import FieldNode, GraphQLField

from service.reads.compiler import Compiler
from service.reads.mapping import MAPPING, Figure
from service.reads.place import object_type


def tell_figures(compiler: Compiler, field: GraphQLField, nodes: list[FieldNode]) -> str:
    """The JSON of the figures asked for; everything else must be compiled by then."""
    of = object_type(field)
    limits = compiler.limits
    figures = {
        Figure.COST: compiler.cost.points,
        Figure.LIMIT: limits.cost,
        Figure.REMAINING: limits.cost - compiler.cost.points,
        Figure.NODE_COUNT: compiler.cost.rows,
        Figure.PAGE: limits.page,
        Figure.DEPTH: limits.depth,
    }
    told: dict[str, int | str] = {}
    for name, found in compiler.collect(of, nodes).items():
        asked = of.fields.get(found[0].name.value)
        told[name] = figures[asked.extensions[MAPPING]] if asked else of.name
    return json.dumps(told, separators=(",", ":"))

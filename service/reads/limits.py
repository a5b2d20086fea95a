"""What a read may cost, checked before any SQL runs.

A cost is counted in points: ten for a row, one for a value (more for a whole text), times the most
rows that the real arguments let the surrounding lists have. Depth, tokens and fields bound what
parsing and validating a document may take.
"""

from __future__ import annotations

from dataclasses import dataclass

ROW = 10
"""The points of one row."""

LIST = 20
"""The points of finding a page."""

COUNT = 200
"""The points of counting the whole list of one object."""

COUNT_ALL = 5_000
"""The points of counting a list that belongs to no object, and may have all rows of a table."""

LOOKUP = 1_000
"""The points of a search, or of a filter that has to look into another table."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one request, and what of the schema is told.

    ``document`` is in bytes of UTF-8. ``fields`` and ``spreads`` count what is written,
    ``repeated`` how often one response name may stand in one selection set, ``expanded`` the
    fields once fragments are spread, ``pairs`` those of them that merge. ``values`` counts
    arguments, variables, directives and literals, ``entries`` those of one list or object,
    ``digits`` those of one number. ``introspections`` are root fields about the schema;
    ``introspected`` and ``introspected_fields`` are the lists and the fields that one of them may
    ask for. ``cost`` is in points, ``page`` in items, ``string`` in bytes of UTF-8.
    ``introspection`` lets the schema be asked for at all, ``suggestions`` lets messages tell which
    name may have been meant.
    """

    document: int = 100_000
    tokens: int = 5_000
    depth: int = 15
    fields: int = 600
    spreads: int = 60
    repeated: int = 20
    expanded: int = 1_500
    pairs: int = 4_000
    values: int = 1_500
    entries: int = 200
    digits: int = 400
    introspections: int = 3
    introspected: int = 20
    introspected_fields: int = 150
    cost: int = 200_000
    page: int = 100
    default_page: int = 20
    string: int = 2_000
    introspection: bool = True
    suggestions: bool = True

"""What a human said of a contradiction, carried to one that stands in its place.

The verdict holds where both statements are the same words by the same speakers. Otherwise it does
not, and the new contradiction points to the one that was judged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from uuid import UUID

from service.ledger.detection import Pair, contradiction_id
from service.ledger.matching import are_same
from service.store.contradictions import FormerLink, link_former
from service.store.queries import Connection
from service.store.statements import Wording, list_wordings

_Place = tuple[UUID, int, bool]
"""A statement in whose place another stands, how many places ago, and whether they are the same."""


async def carry_verdicts(connection: Connection, corpus: UUID, pairs: Sequence[Pair]) -> None:
    """Let the contradictions of the pairs, which are new, have what a human said in their place."""
    sides = {side.id for pair in pairs for side in (pair.a, pair.b)}
    wordings = await list_wordings(connection, corpus, sides) if sides else {}
    await link_former(connection, corpus, find_links(pairs, wordings))


def find_links(
    pairs: Sequence[Pair], wordings: Mapping[UUID, Sequence[Wording]]
) -> list[FormerLink]:
    """The contradictions in whose place those of the pairs may stand: those of the same statements
    first, then the nearest."""
    links = []
    for pair in pairs:
        lines = [_places(side.id, wordings) for side in (pair.a, pair.b)]
        found = [
            (not (a_same and b_same), a_step + b_step, a, b)
            for (a, a_step, a_same), (b, b_step, b_same) in product(*lines)
            if a_step + b_step
        ]
        links += [
            FormerLink(pair.contradiction_id, contradiction_id(a, b), not changed)
            for changed, _, a, b in sorted(found)
        ]
    return links


def _places(statement: UUID, wordings: Mapping[UUID, Sequence[Wording]]) -> list[_Place]:
    """The statement, and those in whose place it stands."""
    line = wordings.get(statement, ())
    if not line:
        return [(statement, 0, True)]
    return [(former.id, step, are_same(line[0], former)) for step, former in enumerate(line)]

"""Attributions on their way to statements."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.extraction.attribution.found import Found
from service.extraction.cast.figures import Figure
from service.extraction.syntax.parsing import Parsed, Waiting
from service.extraction.text.ranges import Range
from service.extraction.text.units import Unit


@dataclass(frozen=True, slots=True)
class Carrier:
    """A unit, the parse of the reporter's words, and the parses of its quotations' sentences."""

    unit: Unit
    parsed: Parsed
    quoted: tuple[tuple[Parsed, ...], ...]


@dataclass(frozen=True, slots=True)
class Pending:
    """What a carrier holds before it is read."""

    unit: Unit
    parsed: Waiting
    quoted: tuple[tuple[Waiting, ...], ...]

    def opened(self) -> Carrier:
        """The carrier to be read."""
        quoted = tuple(tuple(part.opened() for part in parts) for parts in self.quoted)
        return Carrier(self.unit, self.parsed.opened(), quoted)


@dataclass(slots=True)
class Raw:
    """An attribution with the unit it stands in."""

    carrier: Carrier
    found: Found


@dataclass(slots=True)
class Draft:
    """A statement in the making.

    ``content`` are its ranges in the reading, ``quoted`` those of them that are whole quotations;
    ``extra`` are quotations of later units that go on with it, ``until`` the paragraph of the last.
    """

    raw: Raw
    content: list[Range]
    quoted: list[Range]
    figure: Figure | None = None
    relayer: Figure | None = None
    extra: list[tuple[Carrier, int]] = field(default_factory=list)
    until: int = 0


def parses_of(draft: Draft) -> list[Parsed]:
    """The parses of the reporter's words and of all quotations that a draft is made of."""
    found, carrier = draft.raw.found, draft.raw.carrier
    parses = [carrier.parsed] if len(carrier.parsed.doc) else []
    for number in found.gaps:
        parses += carrier.quoted[number]
    for other, number in draft.extra:
        parses += other.quoted[number]
    return parses

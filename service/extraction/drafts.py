"""Attributions on their way to statements."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from service.extraction.figures import Figure
from service.extraction.found import Found

if TYPE_CHECKING:
    from service.extraction.extractor import Carrier

Range = tuple[int, int]


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
    relayer: str | None = None
    extra: list[tuple[Carrier, int]] = field(default_factory=list)
    until: int = 0

"""Of several who bear one surname, the one who is meant where it stands alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.extraction.cast.figures import (
    Figure,
    gender_of,
    head_of,
    role_from_titles,
    role_words,
)
from service.extraction.cast.gathering import Cast
from service.extraction.cast.names import Name
from service.extraction.speakers.pronouns import GENDERS

_REACH = 20_000
_ASIDE = re.compile(
    r", (?:when )?(?:asked|pressed|speaking|questioned) [^,.;]{0,40}?"
    r"\b(?P<pronoun>his|her|he|she)\b"
)


def among(cast: Cast, rivals: Sequence[Figure], name: Name | None, position: int) -> Figure | None:
    """The one whose office or gender the name's title tells, who spoke last, or who alone was
    named without a preposition."""
    fits = _of_title(cast, rivals, name)
    if len(fits) == 1:
        return fits[0]
    before = [m for m in cast.mentions.before(position, _REACH) if m.figure in fits]
    spoke = [m.figure for m in before if m.spoke]
    free = {id(m.figure): m.figure for m in before if not (m.governed or m.possessive)}
    if spoke:
        return spoke[-1]
    return next(iter(free.values())) if len(free) == 1 else None


def heard_since(cast: Cast, figure: Figure, name: Name | None, position: int) -> Figure:
    """The figure whose full name stands close before, or somebody else of that surname who has
    spoken since the figure was last mentioned."""
    bearers = cast.namesakes_of(name) if name is not None else ()
    others = _of_title(cast, bearers, name)
    before = cast.mentions.before(position, _REACH) if len(bearers) > 1 else []
    last = next((m for m in reversed(before) if m.figure in others), None)
    return last.figure if last is not None and last.spoke else figure


def _of_title(cast: Cast, figures: Sequence[Figure], name: Name | None) -> list[Figure]:
    """Those who hold the office before the name ("Mayor Obi"), else those of its gender."""
    fits = _of_gender(cast, figures, name)
    office = role_from_titles(name.titles) if name is not None else None
    wanted = role_words(office) if office is not None else set()
    held = [f for f in fits if any(wanted <= role_words(head_of(r)) for r in f.callings)]
    return held if wanted and held else fits


def _of_gender(cast: Cast, figures: Sequence[Figure], name: Name | None) -> list[Figure]:
    """Those of the gender that a title tells, or an aside right behind the name ("Obi, asked about
    his brother, said")."""
    aside = _ASIDE.match(cast.text, name.end) if name is not None else None
    told = gender_of(name.titles) if name is not None else ""
    gender = told or (GENDERS[aside["pronoun"]] if aside is not None else "")
    return [f for f in figures if not gender or f.gender in ("", gender)]

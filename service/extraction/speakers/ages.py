"""Whom an age means: "the 54-year-old", "the octogenarian".

The article tells somebody's age beside the name ("Ada Obi, 54, ...", "54-year-old Ada Obi"), and
whoever is named by that age alone is who bears it. Where it tells nobody's, whoever the nearest
sentence is about is meant.
"""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.speakers.pronouns import Pronouns

_YEARS = re.compile(r"(?:[Tt]he )?(?P<age>\d{1,3})-year-old")
_AGED = re.compile(r"(?:[Tt]he )?\d{1,3}-year-old(?= )")
_DECADE = re.compile(
    r"[Tt]he (?P<decade>quadragenarian|quinquagenarian|sexagenarian|septuagenarian|octogenarian"
    r"|nonagenarian|centenarian)"
)
_DECADES = {
    "quadragenarian": 40,
    "quinquagenarian": 50,
    "sexagenarian": 60,
    "septuagenarian": 70,
    "octogenarian": 80,
    "nonagenarian": 90,
    "centenarian": 100,
}
_BEHIND = re.compile(r"(?: [A-Z]{2,3})?(?:,? \(|, (?:aged )?)(?P<age>\d{1,3})\b(?! per| %)")
_BEFORE = re.compile(r"\b(?P<age>\d{1,3})-year-old (?:[\w-]+ ){0,4}$")
_REACH = 20_000
_LONGEST = 60


def named_by_age(cast: Cast, pronouns: Pronouns, words: str, position: int) -> Figure | None:
    """Who is meant where ``words`` are an age and nothing else; None where nobody can tell."""
    ages = _ages(words)
    known = {}
    for mention in cast.mentions.before(position, _REACH):
        if mention.figure.kind is SpeakerKind.PERSON:
            age = _age_told(cast.text, mention.start, mention.figure)
            if age is not None:
                known[id(mention.figure)] = (mention.figure, age)
    fits = [figure for figure, age in known.values() if age in ages]
    if len(fits) == 1:
        return fits[0]
    person = pronouns.person(position) if not fits else None
    return None if person is not None and id(person) in known else person


def is_age(words: str) -> bool:
    """Whether a description is an age and nothing else."""
    return bool(_YEARS.fullmatch(words) or _DECADE.fullmatch(words))


def age_in(words: str) -> str | None:
    """The age with which a description begins ("47-year-old" of "47-year-old Chilean")."""
    found = _AGED.match(words)
    return found[0] if found is not None else None


def _ages(words: str) -> range:
    """The ages that the words may mean."""
    years, decade = _YEARS.fullmatch(words), _DECADE.fullmatch(words)
    if years is not None:
        return range(int(years["age"]), int(years["age"]) + 1)
    first = _DECADES[decade["decade"]] if decade is not None else 0
    return range(first, first + (10 if first < 100 else 30))


def _age_told(text: str, start: int, figure: Figure) -> int | None:
    """The age that stands beside a name that begins at ``start``."""
    behind = None
    for name in sorted(figure.aliases, key=len, reverse=True):
        if text.startswith(name, start):
            behind = _BEHIND.match(text, start + len(name))
            break
    found = behind or _BEFORE.search(text, max(0, start - _LONGEST), start)
    return int(found["age"]) if found is not None else None

"""Names that tell who spoke in the sentence before.

A report may open with an office and give its bearer's name only in the next sentence ("The army's
spokesman said the town had fallen. Ali Obi said no one was hurt."). A name that the article tells
nothing else of, right behind an office that nobody else of the article holds, is the bearer's; who
is introduced by an age, a place or a clause of his own is somebody new.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, head_of, role_words
from service.extraction.cast.mentions import Mention
from service.extraction.cast.roles import strip_determiner
from service.extraction.lexicon.titles import OFFICES

_DESCRIBED = re.compile(r",? (?:of|from|in|at|with|for|who|whose|a|an|one)\b|, \d|,? \(")
"""Words behind a name by which somebody new is introduced ("Ada Obi from Jos")."""


def introduce(figure: Figure, start: int, before: Sequence[Mention], text: str) -> bool:
    """Lets a name that is first heard at ``start`` be that of the office heard right before it,
    and tells whether it is; ``before`` are the mentions of the sentence before, in order."""
    spoke = [m for m in before if m.spoke and m.start < start]
    office = spoke[-1].figure if spoke else figure
    same = _has_office(figure, office)
    if figure.kind is not SpeakerKind.PERSON or len(figure.words) < 2:
        return False
    if figure.roles and not same:
        return False
    if not spoke or figure.first < spoke[-1].start:
        return False
    if office.gender and figure.gender and office.gender != figure.gender:
        return False
    if not same and (figure.titled or _DESCRIBED.match(text, start + len(figure.name))):
        return False
    if len({id(m.figure) for m in spoke}) > 1 or not _is_office(office, spoke[-1].start, text):
        return False
    role = strip_determiner(office.name)
    figure.roles.append(role)
    figure.titled = True
    office.name, office.words, office.kind = figure.name, figure.words, figure.kind
    office.roles, office.aliases, office.gender = figure.roles, figure.aliases, figure.gender
    return True


def _has_office(figure: Figure, office: Figure) -> bool:
    """Whether somebody's only title is the office that a place's or a body's bearer was called by
    ("The town's mayor said ... Mayor Ada Obi added ...")."""
    if not (office.name and _LOCAL.match(office.name)) or len(figure.roles) != 1:
        return False
    return role_words(figure.roles[0]) == role_words(head_of(office.name))


_FOR = re.compile(r"[Aa] (?:[\w-]+ ){0,2}spokes(?:man|woman|person) for ")
_LOCAL = re.compile(r"(?:[Tt]he )?[\w-]+['’]s (?:\w+ ){0,2}\w+$")


def _is_office(figure: Figure, position: int, text: str) -> bool:
    """Whether nobody is named, but one certain office is ("the mayor", "Iran's spokesman")."""
    if figure.kind is not SpeakerKind.UNNAMED or not figure.words:
        return False
    owned = "'s " in figure.name or "’s " in figure.name
    known = (
        owned
        or _FOR.match(figure.name) is not None
        or (text[position : position + 4].lower() == "the " and len(figure.words) > 1)
    )
    return known and any(w.lower() in OFFICES for w in figure.words) and len(figure.words) <= 8

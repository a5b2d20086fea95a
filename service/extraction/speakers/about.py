"""Whom a sentence is about, of those whom it mentions, and whether "they" or "it" may mean it."""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, is_plain
from service.extraction.cast.mentions import Mention


def main_figure(mentions: Sequence[Mention]) -> Figure | None:
    """Whom a sentence is about: who spoke in it, or the only one named, or the only one named
    without a preposition ("Ada met with Bea"), or the only one who is a person for certain
    or has a full name."""
    spoke = {id(m.figure): m.figure for m in mentions if m.spoke}
    if spoke:
        return next(iter(spoke.values())) if len(spoke) == 1 else None
    free = [m for m in mentions if not (m.possessive or m.governed)]
    for group in (free, mentions):
        every = {id(m.figure): m.figure for m in group}
        known = {k: f for k, f in every.items() if f.is_certain or len(f.words) > 1}
        for figures in (every, known):
            if len(figures) == 1:
                return next(iter(figures.values()))
        if every:
            return None
    return None


def is_several(figure: Figure) -> bool:
    """Whether "they" can mean it: a group, a body of people ("the family", "the crew"), or a person
    of whom nothing tells that it is a man or a woman ("a resident")."""
    people = any(w.lower() in _COLLECTIVES for w in figure.words)
    either = figure.kind is SpeakerKind.UNNAMED and figure.is_certain and not figure.gender
    group = figure.kind is SpeakerKind.GROUP or (figure.is_body and people)
    return group or (either and bool(figure.name))


_COLLECTIVES = frozenset("family crew staff band team couple jury panel choir police".split())


def as_body(figure: Figure | None) -> Figure | None:
    """The figure if "it" can mean it: a body, or a name that only its capitals made a person's."""
    if figure is None or not figure.name:
        return None
    if is_plain(figure):
        figure.kind = SpeakerKind.ORGANISATION
    return figure if figure.is_body else None

"""To whom a pronoun goes back.

"He" goes to whom the nearest sentence back is about, if it is about one person of that gender;
"it" to the body, and "they" to the group, that has just spoken. Where two fit equally, or nothing
tells that it is a person, the answer is None.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast import Cast, Mention
from service.extraction.figures import Figure, unnamed
from service.extraction.titles import ROLE_NOUNS

GENDERS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
PRONOUNS = frozenset({*GENDERS, "they", "their", "it", "its"})

_STRANGER = re.compile(
    r"(?:An?|Another|One|His|Her|Their|[A-Z][\w’'.-]*['’]s) (?:[a-z][\w-]* ){0,3}?"
    rf"(?P<noun>{'|'.join(sorted(ROLE_NOUNS))})\b"
    r"(?!['’]s|,? [A-Z]|,? (?:named|called|identified)\b)"
)
_DEATH = re.compile(
    r"\b(?:died|dead|killed|drowned|missing|buried|funeral|death|murdered|perished)\b"
)
_REACH = 1500
_MOST_SENTENCES = 8


class Pronouns:
    """Resolves pronouns. ``sentences`` are the sentences' starts in the text of the cast."""

    def __init__(self, cast: Cast, sentences: Sequence[int]) -> None:
        self._cast = cast
        self._sentences = sentences

    def resolve(self, word: str, position: int) -> Figure | None:
        """Whom the pronoun ``word`` means where it stands, None where nobody can tell."""
        if word in ("it", "its"):
            return self._body(position)
        if word in ("they", "their"):
            return _last_speaker(self._cast.before(position, _REACH), SpeakerKind.GROUP)
        gender = GENDERS.get(word, "")
        figure = self.person(position, gender)
        if figure is not None and gender:
            figure.gender = gender
        return figure

    def person(self, position: int, gender: str = "") -> Figure | None:
        """The person whom the nearest sentence back is about."""
        recent = self._cast.before(position, _REACH)
        fits = [
            m
            for m in recent
            if (m.figure.kind is SpeakerKind.PERSON or m.figure.is_certain)
            and (not gender or m.figure.gender in ("", gender))
            and (m.figure.is_certain or not m.governed)
        ]
        figure = self._nearest_subject(fits, position, gender)
        return figure if figure is not None and figure.is_certain and figure.name else None

    def _nearest_subject(
        self, fits: Sequence[Mention], position: int, gender: str
    ) -> Figure | None:
        end = position + 1
        for _ in range(_MOST_SENTENCES):
            start = self._sentence_start(end - 1)
            here = [m for m in fits if start <= m.start < end and m.start < position]
            if any(m.spoke for m in here):
                return _subject(here)
            stranger = self._stranger(start, end, gender)
            if stranger is not None:
                return stranger if stranger.gender == gender else None
            if here:
                return _subject(here)
            if start <= 0:
                return None
            end = start
        return None

    def _stranger(self, start: int, end: int, gender: str) -> Figure | None:
        """Somebody new without a name whom a sentence is about ("Her brother wept."), and who
        lives: a pronoun never reaches over one to whom it may go."""
        found = _STRANGER.match(self._cast.text, start, end)
        if found is None or _DEATH.search(self._cast.text, start, end):
            return None
        figure = unnamed(found[0], start)
        return figure if not gender or figure.gender in ("", gender) else None

    def _body(self, position: int) -> Figure | None:
        """The body that spoke last, or the only one that the sentence before names."""
        recent = self._cast.before(position, _REACH)
        speaker = _last_speaker(recent, SpeakerKind.ORGANISATION)
        if speaker is not None:
            return speaker
        start = self._sentence_start(self._sentence_start(position) - 1)
        here = [m for m in recent if m.start >= start]
        if any(m.spoke for m in here):
            return None
        bodies = {
            id(m.figure): m.figure
            for m in here
            if m.figure.is_body and not (m.possessive or m.governed or _is_thing(m.figure))
        }
        return next(iter(bodies.values())) if len(bodies) == 1 else None

    def _sentence_start(self, position: int) -> int:
        at = bisect_right(self._sentences, position) - 1
        return self._sentences[at] if at >= 0 else 0


def _is_thing(figure: Figure) -> bool:
    """Whether nothing but its article tells that a name is a body's ("the Clean Power Plan")."""
    return figure.articled and not figure.spoken


def _last_speaker(recent: Sequence[Mention], kind: SpeakerKind) -> Figure | None:
    last = next((m for m in reversed(recent) if m.spoke and m.figure.name), None)
    return last.figure if last is not None and last.figure.kind is kind else None


def _subject(mentions: Sequence[Mention]) -> Figure | None:
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

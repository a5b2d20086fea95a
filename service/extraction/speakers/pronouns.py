"""To whom a pronoun goes back.

"He" goes to whom the nearest sentence back is about, if it is about one person of that gender;
"it" to the body, and "they" to the group, that the nearest sentence back is about. Where two fit
equally, where somebody without a name stands between, or nothing tells that it is a person, the
answer is None. What is reported beside the pronoun ("Eze would resign, he said") is not looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import (
    Figure,
    gender_of,
    may_be_body,
    role_words,
    unnamed,
)
from service.extraction.cast.gathering import Cast
from service.extraction.cast.mentions import Mention
from service.extraction.speakers.about import as_body, is_several, main_figure
from service.extraction.speakers.openings import (
    BODY,
    CAPITAL_GROUP,
    DEATH,
    GROUP,
    HEARD_FROM,
    OFFICE,
    PRESSED,
    STRANGER,
    THE_BODY,
)
from service.extraction.text.ranges import Range

GENDERS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
PRONOUNS = frozenset({*GENDERS, "they", "their", "it", "its"})

_REACH = 1500
_MOST_SENTENCES = 8
_OPENING = 10
"""How far from where reported words begin the name stands with which they open, behind a title."""


class Pronouns:
    """Resolves pronouns. ``sentences`` are the sentences' starts in the text of the cast."""

    def __init__(self, cast: Cast, sentences: Sequence[int]) -> None:
        self._cast = cast
        self._sentences = sentences

    def resolve(self, word: str, position: int, reported: Sequence[Range] = ()) -> Figure | None:
        """Whom the pronoun ``word`` means where it stands, None where nobody can tell.

        ``reported`` is where the words stand that the pronoun is said to have spoken.
        """
        if word in ("it", "its"):
            return as_body(self.body(position, reported))
        if word in ("they", "their"):
            return self._group(position, reported)
        gender = GENDERS.get(word, "")
        figure = self.person(position, gender, reported)
        if figure is not None and gender:
            figure.gender = gender
        return figure

    def person(
        self, position: int, gender: str = "", reported: Sequence[Range] = ()
    ) -> Figure | None:
        """The person whom the nearest sentence back is about."""
        figure = self._nearest_person(position, gender, reported)
        return figure if figure is not None and figure.is_certain and figure.name else None

    def _nearest_person(
        self, position: int, gender: str, reported: Sequence[Range]
    ) -> Figure | None:
        offices: set[str] = set()
        others = self._named_behind(position, reported) | self._pressing(position)
        for start, end, every in self._sentences_back(position, reported):
            here = [m for m in every if _may_be_person(m, gender) and id(m.figure) not in others]
            if any(m.spoke for m in here):
                return _if_holds(main_figure(here), offices)
            told = _is_told(start, reported)
            stranger = self._stranger(start, end, gender) if not told else None
            if stranger is not None:
                return stranger if stranger.gender == gender else None
            heard = self._stranger(start, end, gender, HEARD_FROM) if not (told or here) else None
            if heard is not None:
                return heard
            offices |= self._office(start, end, gender) if not told else set()
            if here:
                known = [m for m in here if m.figure.is_certain]
                return _if_holds(main_figure(known or here), offices)
        return None

    def _named_behind(self, position: int, reported: Sequence[Range]) -> set[int]:
        """Whom the reported words open with behind the pronoun, which nobody is who is named there
        ("He said Obi would go")."""
        opened = (self._cast.mentions.between(s, s + _OPENING) for s, _ in reported if s > position)
        return {id(m.figure) for here in opened for m in here if not m.possessive}

    def _pressing(self, position: int) -> set[int]:
        """Who is named in what opens the sentence of a pronoun, and beside whom it is somebody
        else ("Pressed by Ms Obi, she ...")."""
        start = self.sentence_start(position)
        named = self._cast.mentions.between(start, position)
        if PRESSED.match(self._cast.text, start, position) is None:
            return set()
        opens = any(m.start == start and m.figure.is_certain for m in named)
        return set() if opens else {id(m.figure) for m in named}

    def _stranger(
        self, start: int, end: int, gender: str, told: re.Pattern[str] = STRANGER
    ) -> Figure | None:
        """Somebody new without a name whom a sentence is about ("Her brother wept."), and who
        lives: a pronoun never reaches over one to whom it may go."""
        found = told.match(self._cast.text, start, end)
        if found is None or DEATH.search(self._cast.text, start, end):
            return None
        figure = unnamed(found["words"], found.start("words"))
        return figure if not gender or figure.gender in ("", gender) else None

    def _office(self, start: int, end: int, gender: str) -> set[str]:
        """The office that a sentence is about ("The driver fled."), which whoever a pronoun behind
        it means must hold."""
        found = OFFICE.match(self._cast.text, start, end)
        if found is None or DEATH.search(self._cast.text, start, end):
            return set()
        told = gender_of((found["noun"],))
        return role_words(found["noun"]) if not told or told == gender or not gender else set()

    def body(self, position: int, reported: Sequence[Range] = ()) -> Figure | None:
        """The body that the nearest sentence back is about: who spoke in it, or the only one that
        it names. It may be a name of which nothing tells yet that it is a body's."""
        for start, end, here in self._sentences_back(position, reported):
            if any(m.spoke for m in here):
                return main_figure(here)
            free = [m for m in here if not (m.possessive or m.governed or _is_thing(m.figure))]
            bodies = {id(m.figure): m.figure for m in free if may_be_body(m.figure)}
            if bodies:
                return next(iter(bodies.values())) if len(bodies) == 1 else None
            if not _is_told(start, reported) and BODY.match(self._cast.text, start, end):
                return None
        return None

    def unnamed_body(self, position: int, reported: Sequence[Range] = ()) -> tuple[int, str] | None:
        """The words and the place of the body without a name that the nearest sentence back is
        about ("The committee will meet in May"), where nobody speaks in it."""
        for start, end, here in self._sentences_back(position, reported):
            if any(m.spoke or may_be_body(m.figure) for m in here):
                return None
            if _is_told(start, reported):
                continue
            found = THE_BODY.match(self._cast.text, start, end)
            if found is not None:
                return found.start("words"), found["words"]
            if BODY.match(self._cast.text, start, end):
                return None
        return None

    def _group(self, position: int, reported: Sequence[Range]) -> Figure | None:
        """The group, or "a resident", that spoke in the nearest sentence back about such."""
        for start, end, here in self._sentences_back(position, reported):
            if any(m.spoke for m in here):
                groups = [m for m in here if m.spoke and m.figure.kind is SpeakerKind.GROUP]
                figure = main_figure(here) or main_figure(groups)
                return figure if figure is not None and is_several(figure) else None
            text = self._cast.text
            if _is_told(start, reported):
                continue
            if GROUP.match(text, start, end) or CAPITAL_GROUP.match(text, start, end):
                return None
        return None

    def _sentences_back(
        self, position: int, reported: Sequence[Range]
    ) -> Iterator[tuple[int, int, list[Mention]]]:
        """The sentences back from the one that ``position`` stands in, with whom they mention
        outside what is reported."""
        nearest, end = position - _REACH, position + 1
        for _ in range(_MOST_SENTENCES):
            start = self.sentence_start(end - 1)
            here = self._cast.mentions.between(max(start, nearest), min(end, position))
            yield start, end, [m for m in here if not any(s <= m.start < e for s, e in reported)]
            if start <= 0:
                return
            end = start

    def sentence_before(self, position: int) -> list[Mention]:
        """Whom the sentence before the one at ``position`` mentions."""
        return next(self.sentences_before(position))

    def sentences_before(self, position: int) -> Iterator[list[Mention]]:
        """Whom the sentences before the one at ``position`` mention, the nearest first."""
        here = self.sentence_start(position)
        while True:
            before = self.sentence_start(here - 1)
            yield self._cast.mentions.between(max(before, here - _REACH), here)
            here = before

    def sentence_at(self, position: int) -> Range:
        """Where the sentence begins and ends that ``position`` stands in."""
        behind = bisect_right(self._sentences, position)
        last = behind == len(self._sentences)
        end = len(self._cast.text) if last else self._sentences[behind]
        return self.sentence_start(position), end

    def sentence_start(self, position: int) -> int:
        """Where the sentence begins that ``position`` stands in."""
        at = bisect_right(self._sentences, position) - 1
        return self._sentences[at] if at >= 0 else 0


def _is_told(start: int, reported: Sequence[Range]) -> bool:
    """Whether a sentence opens with the reported words beside the pronoun ("The firm will pay, it
    said"), and so is not about whom the pronoun means."""
    return any(s <= start < e for s, e in reported)


def _may_be_person(mention: Mention, gender: str) -> bool:
    figure = mention.figure
    return (
        (figure.kind is SpeakerKind.PERSON or figure.is_certain)
        and (not gender or figure.gender in ("", gender))
        and (figure.is_certain or not mention.governed)
    )


def _if_holds(figure: Figure | None, offices: set[str]) -> Figure | None:
    """The figure if the offices that stand between may be its own."""
    if figure is None or not offices:
        return figure
    held = {word for role in figure.callings for word in role_words(role)}
    named = {w.lower() for w in figure.words}
    return figure if offices <= held | named else None


def _is_thing(figure: Figure) -> bool:
    """Whether nothing but its article tells that a name is a body's ("the Clean Power Plan")."""
    return figure.articled and not figure.spoken

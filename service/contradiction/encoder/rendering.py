"""Writing a statement out as the encoder reads it.

That is ``[the sentence before] speaker, title, cue: content``.

What decides whether two statements clash often stands outside their words: who "they" are, which
claim "it" rejects, whose side a speaker is on. So the sentence before goes along, and the speaker
by his resolved name with what the article says he is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.contradiction.statements.features import Features

LONGEST = 420
"""The most code points of content that are written out."""


@dataclass(frozen=True, slots=True)
class Part:
    """``length`` code points that stand at ``at`` in a rendering and at ``source`` in the article,
    word for word."""

    at: int
    source: int
    length: int


@dataclass(frozen=True, slots=True)
class Rendering:
    """A statement written out, and which of it are the article's own words of the statement."""

    text: str
    parts: tuple[Part, ...]

    def find_part(self, start: int, end: int) -> Part | None:
        """The stretch of the statement's own words in which a range of the rendering lies."""
        whole = (p for p in self.parts if p.at <= start and end <= p.at + p.length)
        return next(whole, None)

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """Where a range that lies in words of the statement stands in the article.

        Raises:
            ValueError: when it does not lie in one stretch of them.
        """
        part = self.find_part(start, end)
        if part is None:
            raise ValueError(f"{start} to {end} are no words of the statement")
        return part.source + start - part.at, part.source + end - part.at

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a range of the article stands in the rendering, the other way round."""
        for part in self.parts:
            length = min(end, part.source + part.length) - max(start, part.source)
            if length > 0:
                first = part.at + max(start, part.source) - part.source
                return first, first + length
        return None


def take_whole(text: str, start: int = 0) -> Rendering:
    """A text that is read as it is; ``start`` is where it stands in the article."""
    return Rendering(text, (Part(0, start, len(text)),))


def render(side: Features) -> Rendering:
    """A statement written out; a sentence that stands alone is taken as it is."""
    if side.bare:
        return take_whole(side.text, side.start)
    text = f"[{side.before}] " if side.before else ""
    text += f"{side.label}, {side.title}," if side.title else side.label
    parts: list[Part] = []
    if side.cue_span is not None:
        text += " "
        parts.append(_part(text, side.cue_span))
        text += side.quote(side.cue_span)
    if side.label or side.cue_span is not None:
        text += ": "
    left = LONGEST
    for start, end in side.content:
        span = (start, min(end, start + left))
        parts.append(_part(text, span))
        text += side.quote(span) + " "
        left -= span[1] - span[0]
        if left <= 0:
            break
    return Rendering(re.sub(r"\s", " ", text.rstrip()), tuple(parts))


def _part(text: str, span: tuple[int, int]) -> Part:
    return Part(len(text), span[0], span[1] - span[0])

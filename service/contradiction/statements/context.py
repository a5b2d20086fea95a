"""What surrounds a statement in its article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from service.contradiction.statements.voices import NOBODY, Voices

LONGEST = 160
"""The most code points of a sentence before; its end says more than its beginning."""
BREAK = re.compile(r"\n\s*\n\s*|\n\s*(?![\sa-z])|(?<=[.!?])[\"”’')]*\s+(?=[\"“‘'(]*[A-Z0-9])")
"""Where a sentence ends: at its mark before a capital, and at a line that does not go on small."""
SHORTENED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Cdr|Adm|Brig|Sgt|Cpl|Sen|Rep|Gov|Sec|Rev"
    r"|Insp|Supt|Det|St|Fr|Hon|Messrs|Engr|Smt|Shri)\.$"
)
"""What ends with a full stop and goes on: an initial, a title before a name."""


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds a statement.

    ``text`` is the article's, ``published_on`` its day, ``place`` that of its dateline, ``voices``
    who speaks in it, and ``topics`` the names it turns around. ``bare`` is True for a sentence that
    stands alone and belongs to no article, as ``claims compare`` has them; two such are taken to
    speak of one time and place.
    """

    text: str
    published_on: date | None = None
    place: str | None = None
    voices: Voices = NOBODY
    bare: bool = False
    topics: frozenset[str] = frozenset()


def find_before(article: str, start: int) -> str:
    """The sentence before the one in which ``start`` stands, on one line; empty at the beginning.

    Who "they" are and what "it" rejects mostly stands there.
    """
    begin = max(0, start - 5 * LONGEST)
    breaks = [
        b
        for b in BREAK.finditer(article, begin, start + 1)
        if b.end() <= start and not SHORTENED.search(article, max(begin, b.start() - 8), b.start())
    ]
    if not breaks:
        return ""
    end = breaks[-1].start()
    first = next((b.end() for b in reversed(breaks[:-1]) if b.end() < end), begin)
    return " ".join(article[first:end].split())[-LONGEST:]

"""Which body an article describes in its opening and names only behind it.

"A strike killed three, a war monitor said ... The Dam Observatory for Human Rights said the toll
may rise": of bodies of that sort the article names one, which is heard in a later paragraph.
"""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, is_plain
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.sorts import name_of_sort
from service.extraction.speakers.holders import REACH

_ONE = re.compile(r"an? ", re.I)
_NEAR = 2_000
_HEARD = re.compile(
    r"(?: \([A-Z]\w+\))?(?:,? (?:a|an|the|which|based)\b[^.\n]{3,80},)?"
    r"(?: (?:also|later|has|had|chief|head|director|spokes\w+)(?: [A-Z][\w-]+){0,4})*"
    r" (?:said|says|reported|told|added|warned|documented|recorded|confirmed|estimated|put)\b"
)
_ACCORDING = re.compile(r"\b(?:according to|said) (?:the )?(?:[\w-]+-based )?$", re.I)


def body_behind_opening(cast: Cast, words: str, position: int) -> Figure | None:
    """The only body of the sort with which an article opens ("a war monitor said"), heard in a
    later paragraph."""
    one = _ONE.match(words)
    named = name_of_sort(words[one.end() :]) if one is not None else None
    heard = (m.figure for m in cast.mentions.before(position, REACH) if m.spoke)
    if named is None or any(f.name for f in heard):
        return None
    told = position + len(words)
    sort = [f for f in cast.figures if named.search(f.name.lower())]
    bodies = [f for f in sort if f.first > told and (f.is_body or is_plain(f))]
    if len(bodies) != 1:
        return None
    behind = cast.mentions.between(told, told + _NEAR)
    first = next((m.start for m in behind if m.figure is bodies[0]), None)
    if first is None or "\n" not in cast.text[told:first]:
        return None
    if not _is_heard(cast, bodies[0], first):
        return None
    bodies[0].kind = SpeakerKind.ORGANISATION
    bodies[0].classes |= {words.lower().split()[-1]}
    return bodies[0]


def _is_heard(cast: Cast, body: Figure, start: int) -> bool:
    """Whether the body speaks, or its head does, where it is first named."""
    name = next(n for n in cast.names_in(start, start + 1) if cast.figure_of(n) is body)
    told = _HEARD.match(cast.text, name.end)
    return told is not None or _ACCORDING.search(cast.text, max(0, start - 60), start) is not None

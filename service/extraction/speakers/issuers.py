"""Who brings a paper out, by the sentence that tells of it: "Prosecutors filed a motion ..."."""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.cast.roles import strip_determiner
from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.callings import is_calling
from service.extraction.lexicon.nouns import MADE
from service.extraction.lexicon.titles import GROUP_NOUNS
from service.extraction.speakers.descriptions import Descriptions
from service.extraction.speakers.groups import described_group
from service.extraction.speakers.pronouns import Pronouns

_ACT = re.compile(
    r"(?:(?:But|And|Meanwhile|Then),? )?"
    r"(?:(?:On|In|At|After|Before|During|Last|Late|Early|Earlier|Later|This)\b[^,\n]{0,60}, )?"
    r"(?P<who>[^;:\n]{2,120}?)"
    r" (?:(?:has|have|had|also|later|then|recently) ){0,2}"
    rf"(?:{MADE})"
    r"(?: (?:the |its |his |her |their )?(?:[\w’'-]+ ){0,3}?)?"
    r" ?(?:an?|its|his|her|their|the|another)(?: [\w’'-]+){0,5} $"
)
"""A sentence up to a paper that somebody brings out."""
_ASIDE = re.compile(r",| (?:of|at|in|on|for|from|with|who|representing|that|which)\b")


def issuer_told(
    cast: Cast, pronouns: Pronouns, descriptions: Descriptions, paper: int
) -> tuple[Figure | None] | None:
    """Who the sentence around a paper's noun tells brought it out, in a tuple of one, which holds
    None where nobody knows who that is; None where it tells of no such act."""
    opening = pronouns.sentence_start(paper)
    act = _ACT.match(cast.text, opening, paper)
    if act is None:
        return None
    start, end = act.span("who")
    heard = (m.figure for m in cast.mentions.between(start, start + 1) if m.spoke)
    figure = next(heard, None) or _named(cast, start, end)
    return (figure or _described(cast, descriptions, start, end),)


def _named(cast: Cast, start: int, end: int) -> Figure | None:
    """Whose name ends the words before an act, or stands before what they tell beside it; not the
    place or body to which somebody belongs ("teachers at Hill School")."""
    aside = _ASIDE.search(cast.text, start, end)
    within = aside.start() if aside is not None else end
    told = (
        n
        for n in reversed(cast.names_in(start, end))
        if n.end == within or (n.end == end and (n.start < within or cast.text[within] == ","))
    )
    name = next(told, None)
    return cast.figure_of(name) if name is not None else None


def _described(cast: Cast, descriptions: Descriptions, start: int, end: int) -> Figure | None:
    """The body, the group or whoever has an office, told without a name."""
    aside = _ASIDE.search(cast.text, start, end)
    words = " ".join(cast.text[start : aside.start() if aside is not None else end].split())
    noun = words.split()[-1].lower() if words else ""
    if noun in GROUP_NOUNS:
        return described_group(cast, strip_determiner(words), noun, start)
    if not (is_body(noun) or is_calling(noun)):
        return None
    figure = descriptions.resolve(words, noun, start, proper=False)
    return figure if figure is not None and figure.kind is not SpeakerKind.GROUP else None

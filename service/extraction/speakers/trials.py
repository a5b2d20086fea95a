"""Who stands trial in an article: whom "the defendant" means."""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.speakers.pronouns import Pronouns

DEFENDANTS = frozenset({"defendant", "accused"})
_OTHER_WITNESS = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Oo]ther|[Ff]irst|[Ss]econd|[Ll]ast) (?:[\w-]+ ){0,2}witness"
)

_ON_TRIAL = re.compile(
    r"(?:(?:, [^.;\n]{1,80},)? (?:who )?|, who )(?:has |had |also )?(?:"
    r"denie[sd]|pleaded|pleads|stands trial|(?:faces|denying) (?:\w+ ){0,3}(?:charges?|counts?)"
    r"|(?:is|was|has been|had been|stands) (?:accused|charged|on trial|alleged)\b)"
)
"""What stands behind the name of who is on trial ("Ada Obi, 40, denies murder")."""
_LONGEST = 140
_REACH = 20_000


def accused(cast: Cast) -> Figure | None:
    """The only person of whom the article says that he is accused or denies a charge."""
    found = {
        id(figure): figure
        for name in cast.names_in(0, len(cast.text))
        if (figure := cast.figure_of(name)).kind is SpeakerKind.PERSON
        and _ON_TRIAL.match(cast.text, name.end, name.end + _LONGEST)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def testifying(cast: Cast, pronouns: Pronouns, position: int) -> Figure | None:
    """Who gives evidence where "the witness" speaks: whoever the text is about there, unless it
    has told of a witness without a name."""
    if _OTHER_WITNESS.search(cast.text, max(0, position - _REACH), position):
        return None
    return pronouns.person(position)

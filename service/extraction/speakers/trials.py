"""Who stands trial in an article: whom "the defendant" means."""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast

DEFENDANTS = frozenset({"defendant", "accused"})

_ON_TRIAL = re.compile(
    r"(?:(?:, [^.;\n]{1,80},)? (?:who )?|, who )(?:has |had |also )?(?:"
    r"denie[sd]|pleaded|pleads|stands trial|(?:faces|denying) (?:\w+ ){0,3}(?:charges?|counts?)"
    r"|(?:is|was|has been|had been|stands) (?:accused|charged|on trial|alleged)\b)"
)
"""What stands behind the name of who is on trial ("Ada Obi, 40, denies murder")."""
_LONGEST = 140


def accused(cast: Cast) -> Figure | None:
    """The only person of whom the article says that he is accused or denies a charge."""
    found = {
        id(figure): figure
        for name in cast.names_in(0, len(cast.text))
        if (figure := cast.figure_of(name)).kind is SpeakerKind.PERSON
        and _ON_TRIAL.match(cast.text, name.end, name.end + _LONGEST)
    }
    return next(iter(found.values())) if len(found) == 1 else None

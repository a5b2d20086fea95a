"""Who stands trial in an article: whom "the defendant" means."""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.speakers.pronouns import Pronouns

_TRIED = re.compile(
    r"the (?:\w+ )?(?:defendant|accused|suspect)|the accused \w+|the alleged \w+"
    r"|(?:the|an?) (?:[\w-]+ ){1,3}(?:who is |now |currently )?(?:accused of|charged with|on trial"
    r"|standing trial|suspected of|who denies)\b.*",
    re.I,
)
"""How the person is called whom an article tells to be on trial ("a man accused of fraud")."""
_IN_COURT = re.compile(r"\b(?:[Cc]ourt|[Jj]ury|[Jj]urors|[Mm]agistrates|[Tt]ribunal)\b")
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


def on_trial(cast: Cast, words: str, gender: str) -> Figure | None:
    """Whom a description of somebody on trial means: the only person of whom the article tells
    that."""
    tried = accused(cast) if _TRIED.fullmatch(words) else None
    return tried if tried is not None and {tried.gender, gender} != {"m", "f"} else None


def heard_of(cast: Cast, pronouns: Pronouns, gender: str, position: int) -> Figure | None:
    """Of whom a court hears where nothing nearer tells whom "he" means."""
    start, end = pronouns.sentence_at(position)
    if _IN_COURT.search(cast.text, start, end) is None:
        return None
    tried = accused(cast)
    return tried if tried is not None and tried.gender in ("", gender) else None


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

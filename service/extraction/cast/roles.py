"""Whether a phrase is a role, and what of it is whose: "the fund's spokesman"."""

from __future__ import annotations

import re

from service.extraction.lexicon.callings import is_calling
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.portfolios import is_field
from service.extraction.lexicon.titles import (
    HONORIFICS,
    OFFICES,
    ROLE_NOUNS,
    TITLES,
)

DETERMINERS = frozenset("a an the one its their his her our another".split())
_DROPPED = DETERMINERS - {"one"}
_SPOKEN_FOR = re.compile(
    r"(?:spokes(?:man|woman|person)|press secretary|lawyer|attorney)\s+(?:for|of|at)\s+"
    r"(?:the\s+)?(?P<after>.+)"
    r"|(?P<before>.+?)(?:['’]s)?\s+(?:spokes(?:man|woman|person)|press secretary)\b",
    re.I,
)


def organisation_of(role: str | None) -> str | None:
    """For whom the bearer of a spokesperson's role speaks."""
    match = _SPOKEN_FOR.search(role or "")
    if not match:
        return None
    found = (match["after"] or match["before"] or "").split(",")[0].strip()
    return strip_determiner(found) or None


ACTING = frozenset(
    "managing presiding commanding investigating returning visiting ruling leading".split()
)
"""Forms of verbs with which a role may begin ("managing director")."""

_OPENING = ROLE_NOUNS | TITLES | ACTING

_CLAUSAL = frozenset("he she they it would will had was were is are said says".split())


def is_role(words: str) -> bool:
    """Whether the phrase is headed by a word for what somebody is."""
    every = words.lower().split()
    if (
        not every
        or _CLAUSAL & set(every)
        or any(w.endswith("ed") and verb_lemma(w) for w in every)
        or (verb_lemma(every[0]) not in ("", every[0]) and every[0] not in _OPENING)
    ):
        return False
    return is_headed_by_role(words)


def is_headed_by_role(words: str) -> bool:
    """Whether what the phrase is about is what somebody is, whatever it opens with ("planning
    officer"); ``words`` are one at least."""
    every = words.lower().split()
    head = (
        re.split(r"\s(?:of|for|in|at|from|with|who|that|to|on)\s|,", f"{words} ")[0].lower().split()
    )
    if len(every) > 1 and every[0] in OFFICES and is_field(" ".join(every[1:])):
        return True
    return bool(head) and (
        is_calling(head[-1].strip("'’.")) or head[-1].strip(".") in TITLES - HONORIFICS
    )


def strip_determiner(words: str) -> str:
    """The phrase without its article or possessive."""
    first, _, rest = words.partition(" ")
    return rest if first.lower() in _DROPPED and rest else words


def office_alone(role: str) -> str:
    """The office alone, without the country that it is held in."""
    words = role.split(" of ")[0].split()
    while len(words) > 1 and (
        words[0].lower() in DEMONYMS or words[0].endswith(("'s", "’s")) or words[0].lower() == "us"
    ):
        words.pop(0)
    return " ".join(words)

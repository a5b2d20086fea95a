"""How a body's name goes on behind a small word: "Ministry of the Interior", "Committee to Protect
Journalists"."""

from __future__ import annotations

import re

from service.extraction.cast.runs import is_amid, joins_portfolio
from service.extraction.lexicon.titles import ORGANISATIONS


def joins_body(word: str, run: list[re.Match[str]]) -> bool:
    """Whether a body's name goes on with a small word: behind "of", "for" or "to", or with what a
    ministry is over."""
    if word in ("of", "for"):
        joined = run[-1][0] in _JOINED and len(run) == 1 and is_amid(run)
        fraternal = len(run) > 1 and (run[-2][0], run[-1][0]) == ("Fraternal", "Order")
        return run[-1][0].lower() in ORGANISATIONS or joined or fraternal or _is_aim(run)
    if word == "to":
        return run[-1][0] in _WITH_AIMS
    return (word == "the" and run[-1][0] in ("of", "for")) or joins_portfolio(word, run)


def _is_aim(run: list[re.Match[str]]) -> bool:
    """Whether what a body is for has an object of its own ("Office for the Coordination of Relief",
    "Centre for the Study of Rivers"), or those whose body it is belong to others ("Committee of
    Relatives of Prisoners")."""
    within = any(m[0] in ("of", "for") for m in run[1:-1])
    aim = _AIM.search(run[-1][0]) is not None
    return within and (aim or run[-1][0] in _JOINED or run[-1][0] in _CONCERNED)


_AIM = re.compile(
    r"[a-z](?:tion|sion|ment|ance|ence)$|^(?:Study|Defen[cs]e|Control|Relief|Rights)$"
)

_JOINED = frozenset(
    "Doctors Lawyers Reporters Journalists Physicians Engineers Teachers Workers Students Parents"
    " Nurses Farmers Citizens Mothers Friends Writers Artists Scientists Women".split()
)
"""Who join in a body that bears their name, which amid a sentence has a capital ("the charity
Doctors for Kano")."""

_CONCERNED = frozenset(
    "Relatives Families Victims Survivors Prisoners Detainees Widows Sons Daughters Fathers"
    " Employees Employers Drivers Owners Producers Growers Users Veterans Residents Companies"
    " Chambers Unions".split()
)
"""Others whose own a body is, or whose cause."""

_WITH_AIMS = frozenset("Committee Campaign Coalition Alliance Movement Commission".split())
"""What is named after what it is there to do ("Committee to Protect Journalists")."""


def is_number(word: re.Match[str], run: list[re.Match[str]]) -> bool:
    """Whether a number ends a body's name ("Teamsters Local 44", "School District 60")."""
    last = run[-1][0]
    of_schools = last == "District" and len(run) > 1 and run[-2][0] == "School"
    return word[0].isdigit() and (last in NUMBERED or of_schools)


NUMBERED = frozenset({"Local", "Lodge", "Troop", "Precinct"})
"""Bodies that have a number for a name."""

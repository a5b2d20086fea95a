"""What an article may call a body in its opening that it names only behind: "a war monitor", "a
rights group"."""

from __future__ import annotations

import re

_ROWS = (
    (
        r"(?:war |conflict |truce )?monitor|(?:war |conflict |truce )?monitoring group",
        r"observatory|monitor|monitoring|watch|airwars|acled|network",
    ),
    (
        r"(?:[\w-]+ )?(?:human )?rights (?:group|organi[sz]ation|watchdog|body|monitor)",
        r"rights|watch|amnesty|b'tselem|hengaw|memorial|liberties",
    ),
    (
        r"(?:un|u\.n\.|united nations) (?:[\w-]+ )?(?:agency|body|office)",
        r"un|u\.n\.|united nations|unhcr|unicef|unrwa|iom|ocha|wfp|who|unesco|unfpa|fao"
        r"|organi[sz]ation for migration|world (?:food|health|meteorological) \w+",
    ),
    (
        r"(?:[\w-]+ )?(?:charity|(?:aid|relief|medical) (?:group|agency|organi[sz]ation|charity))",
        r"without borders|msf|red cross|red crescent|save the children|oxfam|relief|aid|caritas"
        r"|mercy|rescue committee|refugee council|rescue",
    ),
    (
        r"(?:[\w-]+ )?(?:think[- ]tank|research (?:group|institute|centre|center))",
        r"institute|centre|center|crisis group|foundation|council",
    ),
    (
        r"(?:media|press|press freedom|journalists'?) (?:watchdog|group|organi[sz]ation|union)",
        r"reporters|journalists|press|media|syndicate|pen",
    ),
)
"""Descriptions of sorts of bodies, and words of which the names of such hold one."""

_SORTS = tuple(
    (re.compile(description), re.compile(rf"\b(?:{name})\b")) for description, name in _ROWS
)


def name_of_sort(description: str) -> re.Pattern[str] | None:
    """What a body's name in lower case holds that an opening describes so ("war monitor"), None
    where the description tells of no sort."""
    words = description.lower().replace("’", "'")
    return next((name for sort, name in _SORTS if sort.fullmatch(words)), None)

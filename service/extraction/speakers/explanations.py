"""Names that explain the description before them: "a pastor from Marion, Ben Obi, ..."."""

from __future__ import annotations

import re

from service.extraction.cast.names import Name
from service.extraction.cast.roles import is_role
from service.extraction.lexicon.callings import is_calling

_NAMING = re.compile(
    r" ?\([^()]{1,40}\)|[^.;]{0,60},(?: \d{1,3}-year-old)?"
    r"|, (?:later )?(?:named|identified|known)[^.;,]{0,40} as"
    r"|[^.;]{0,80}\bwho (?:asked|wished|wanted|agreed|spoke) [^.;,]{0,40}\bas"
    r"|[^.;]{0,80}\bwho (?:asked|wished|wanted) to be (?:called|named|identified)"
    r"(?: only| just| simply)?(?: by (?:his|her|their) (?:first|middle|given|last) name,?)?"
    r"|(?:, an? [\w' -]{2,40}?| (?:from|in) (?:his |her )?\w+)?,?"
    r" (?:named|called|nicknamed|who (?:goes|went) by)"
    r"|[^.;]{0,60}, who (?:uses|used|goes by|went by) the (?:name|alias|nom de guerre)(?: of)?"
    r"|[^.;]{0,80}\bwho (?:gave|would give) [^.;]{0,40}(?:\bas|name,)"
)
"""What stands between a description and the name that explains it: brackets, a comma that closes
what is said of it, or words for how somebody is called ("who asked to be called only Ada")."""

_COURTESY = re.compile(r" (?:Dr|Prof|Chief|Engr|Barr|Rev)\.? \([A-Z][a-z]{1,3}\.?\)(?= $)")
"""Titles with one in brackets ("Dr (Mrs) Ada Obi")."""

_CALLING = re.compile(r"[^.;]{0,80}?, (?:the |an? )?(?P<role>[\w’' -]{3,60})")
"""The same with a calling of its own before the name ("The owner of the mill, the former dancer Ada
Obi")."""


def explains(text: str, position: int, name: Name) -> bool:
    """Whether a name explains the noun that ends at ``position``: it stands right behind it, or
    behind a comma that closes what is said of it, or is what the noun is named as."""
    between = _COURTESY.sub("", text[position : name.start])
    titles = " ".join(name.titles)
    if between.strip() and titles.endswith(between.strip()):
        return True
    between = between.rstrip().removesuffix(titles).rstrip() if titles else between.rstrip()
    if between in (" to", " to the") and name.titles[-1:] and name.titles[-1].startswith("on "):
        return True  # "Adviser to the Prime Minister on Finance Ada Obi"
    if not between or _NAMING.fullmatch(between) is not None:
        return True
    calling = _CALLING.fullmatch(text[position : name.start].rstrip())
    closed = text[name.end : name.end + 1] in (",", " ", "")
    if calling is None or not closed:
        return False
    return is_role(calling["role"]) and is_calling(calling["role"].split()[-1].lower())

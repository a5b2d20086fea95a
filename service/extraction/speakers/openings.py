"""How a sentence opens that is about somebody without a name: "Her brother ...", "The driver ...".

A pronoun behind such a sentence may mean whom it is about, and does not reach over it.
"""

from __future__ import annotations

import re

from service.extraction.lexicon.callings import CALLINGS
from service.extraction.lexicon.titles import GROUP_NOUNS, ORGANISATIONS, ROLE_NOUNS

_OWNING = r"(?:[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w’'.-]*['’]s)"
_NAMELESS = (
    r"\b(?!['’]s|-|,? [A-Z]|,? (?:named|called|identified)\b"
    r"|, who (?:(?:gave|asked|wished|wanted|agreed) [^.;,\n]{0,40}\b(?:as|name,?|called)|goes by)"
    r" [A-Z])"
)


def _opening(determiner: str, nouns: frozenset[str], before: str = "") -> re.Pattern[str]:
    """A sentence that opens with such a noun, without a name behind it."""
    listed = "|".join(sorted(nouns))
    words = rf"(?P<words>{determiner}(?:[a-z][\w-]* ){{0,3}}?(?P<noun>{listed}))"
    return re.compile(rf"{before}{words}{_NAMELESS}(?! (?:{listed})\b)")


_LINK = r"(?:(?:While|When|As|After|Before|Although|Though|If|But|However|Meanwhile),? )?"
_BESIDE = (
    r"(?:(?:In|At|On|Outside|Inside|Near|By|Behind|Beside|Across|Around) [^,.\n]{1,40}, |It was )?"
)
_PEOPLE = ROLE_NOUNS | CALLINGS
STRANGER = _opening(f"{_OWNING} ", _PEOPLE, _BESIDE)
_FROM_WHOM = (
    r"(?:(?:spoke|talked|chatted|sat down|caught up|met up|met|checked in) (?:briefly )?(?:to|with)"
    r"|met|heard from|interviewed|approached|reached|visited"
    r"|(?:received|got|took|had|fielded) (?:an? )?(?:[a-z-]+ ){0,2}"
    r"(?:call|message|e-?mail|letter|text|note|tip|complaint)s? from)"
)
HEARD_FROM = re.compile(
    rf"[^\n]{{0,200}}?\b{_FROM_WHOM} (?P<words>(?:(?:an?|another) (?:[a-z][\w-]* ){{0,3}}?"
    rf"(?:{'|'.join(sorted(_PEOPLE))})|one of (?:the|its|his|her|their) (?:[a-z]+ )?[a-z]+s))"
    rf"{_NAMELESS}"
)
"""Who is told to have been spoken to ("The Herald received a call from one of the packers.")."""
OFFICE = _opening(r"[Tt]he (?:[a-z][\w-]*['’]s? )?", _PEOPLE, _LINK)
BODY = _opening(f"(?:[Tt]he|{_OWNING}) ", ORGANISATIONS, _LINK)
THE_BODY = re.compile(
    rf"{_LINK}(?P<words>[Tt]he (?:[a-z][\w-]* ){{0,3}}(?:{'|'.join(sorted(ORGANISATIONS))}))"
    r"(?= (?:has|had|is|was|will|would|could|may|also|later|then|[a-z]+ed|[a-z]+[^s\W]s)\b)"
)
_WHEN = (
    r"(?:(?:At|On|In|By|After|Before|Around|Near|Outside|Later|Soon|Shortly|Just)\b"
    r"(?: [^\s,.]+){0,5}?,? (?=the |some |many |several |most |two |three |other ))?"
)
GROUP = _opening(
    "(?:[Tt]he |[Ss]ome |[Mm]any |[Ss]everal |[Mm]ost |[Tt]wo |[Tt]hree |[Oo]ther )?",
    GROUP_NOUNS,
    _WHEN,
)
CAPITAL_GROUP = re.compile(
    rf"(?:{'|'.join(sorted(n.capitalize() for n in GROUP_NOUNS))}){_NAMELESS}"
)
_NO_ACTS = (
    "(?:King|During|Following|According|Regarding|Concerning|Including|Spring|Morning|Evening"
    "|Nothing|Something|Everything|Anything|Meeting|Hearing|Being|Having)\\b"
)
PRESSED = re.compile(
    r"(?:When |If |Later |Then )?[A-Z]?[a-z]+(?:ed|en|ng)(?: [a-z]+){0,3}"
    r" (?:by|with|to|from|about|against|alongside)"
    r" (?:[^,\n]{2,60}|(?:his|her|their) [^,.\n]{2,40}, [^,\n]{2,60}), $"
    rf"|(?:When |While |After |Before |On |By |In )?(?!{_NO_ACTS})[A-Z]?[a-z]+ing"
    r" [^,\n]{2,80}, $"
    r"|(?:In|During|At|On|After|Before|Following) (?:[a-z]+ ){1,4}(?:to|with|against|alongside)"
    r" [^,\n]{2,60}, $"
)
"""What stands before a subject that is told to be pressed by, to speak with, or to do something to
somebody else ("Pressed by Ms Obi, she ...", "Led by her lawyer, Mr Eze, she ...", "Sentencing Obi,
she ...", "In reply to Obi, she ...")."""
DEATH = re.compile(
    r"\b(?:died|dead|killed|drowned|missing|buried|funeral|death|murdered|perished)\b"
)
"""What a sentence tells of who is dead, and speaks no more."""

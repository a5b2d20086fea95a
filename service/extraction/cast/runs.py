"""Which words of a run of capitals belong to a name, and where one run holds two.

The words around a run tell what its capitals cannot: "the" before "Sunday Times", "ambassador to
the" before "US Ada Obi".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.extraction.cast.titles import is_capital
from service.extraction.lexicon.cues import verb_lemma
from service.extraction.lexicon.portfolios import PORTFOLIO
from service.extraction.lexicon.titles import (
    HONORIFICS,
    OFFICES,
    ORGANISATIONS,
    PUBLICATIONS,
    ROLE_NOUNS,
    TITLES,
)
from service.extraction.text.dates import WEEKDAYS

Run = list[re.Match[str]]

_SITED = re.compile(r".+-(?:based|born|owned|backed|listed|registered|headquartered)")
_PAPERS = PUBLICATIONS | frozenset(
    "mail express mirror telegraph independent world star sun".split()
)
_CURRENCIES = frozenset(
    "tk rs rp rm ksh sh ush tsh php hk us nt sar aed usd eur gbp inr pkr".split()
)
_SUM = re.compile(r" ?[$€£]?\d")
_HOUR = re.compile(r"(?:\d|[ap]\.?m\.?) \(?$", re.I)
_ZONES = frozenset(
    "GMT UTC BST CET CEST EET EEST EST EDT CST CDT MST MDT PST PDT ET CT PT IST PKT JST KST HKT SGT"
    " WIB EAT CAT WAT SAST AEST AEDT NZST NZDT MSK AM PM".split()
)
_GIVEN = frozenset({"Will", "An", "So", "No", "My"})
_DATING = "in|on|since|until|last|this|next|early|late|mid|the|during"
_DATED = re.compile(rf"\b(?:{_DATING}|by|from|of|to|and|after|before|through)[ -]$", re.I)
_MONTHLY = {
    "Jan": re.compile(rf"\b(?:{_DATING})[ -]$", re.I),
    **dict.fromkeys(("April", "June", "August"), _DATED),
}
"""Months that are given names too, with what stands before one that is a month."""
_AMID = re.compile(r"[a-z][\w’']* $")
_ARTICLE = re.compile(r"\b[Tt]he $")
_DETERMINER = re.compile(r"\b(?:the|an?|former|then|ex)[ -](?:[\w-]+ ){0,2}$", re.I)
_OFFICE_OF = re.compile(
    rf"\b(?:{'|'.join(sorted(ROLE_NOUNS | {'head'}))})(?: \([A-Z]{{2,6}}\))?"
    r" (?:of|to|for|at|in)(?: the)? $",
    re.I,
)
_PORTFOLIO = frozenset("ministry department secretary minister ministers bureau institute".split())
_NO_PORTFOLIO = TITLES | HONORIFICS | ORGANISATIONS
_SPELT = re.compile(
    r"(?P<name>(?:[A-Z][\w’'-]* (?:(?:and|&|of|for|in|on|the|of the) )?){2,10})"
    r"\((?P<initials>[A-Z]{3,9})\)"
)
_PARTY = re.compile(
    r"\b[Tt]he "
    r"(?P<name>(?!Labour|Conservative|Democrat|Republican|Liberal|Green)[A-Z][a-z]+"
    r" and [A-Z][a-z]+ Party)\b"
)
_JOINING = re.compile(r" (?:and|&|for) ")
_NEXT = re.compile(r"and (?P<next>[A-Z][a-z]+)\b(?!['’]s)")


def is_own(run: Run) -> bool:
    """Whether a word that is no name elsewhere is one here: a day before the name of a paper
    ("the Sunday Times"), "All" behind an article ("the All Nations Party"), a small word amid a
    sentence that is a given name too ("Will"), a month that is one ("Jan Kos", "June Adams"), an
    initial ("A. Obi")."""
    first = run[0][0]
    if first in ("A.", "I."):
        return len(run) > 1
    if first == "All":
        return len(run) > 1 and _stands_behind(_ARTICLE, run)
    if first.lower() in WEEKDAYS and len(run) > 1:
        return run[1][0].lower() in _PAPERS and _stands_behind(_ARTICLE, run)
    if first in _MONTHLY and len(run) > 1:
        return run[1][0].istitle() and not _stands_behind(_MONTHLY[first], run)
    return first in _GIVEN and len(run) > 1 and is_amid(run)


def is_owner(word: re.Match[str]) -> bool:
    """Whether a genitive ends a name; that of a whole people may be part of one ("People's Daily",
    "the Women's Institute"), and so may that of an office before its body ("the Kano Prosecutor's
    Office", "the Sheriff's Department")."""
    if not word[0].endswith(("'s", "’s")) or word[0][:-2] in _PEOPLES:
        return False
    official = word[0][:-2].lower() in _OF_OFFICE
    behind = (_BODY_BEHIND if official else _STATES).match(word.string, word.start())
    return behind is None


_PEOPLES = ("People", "Women", "Men", "Children")
_OF_OFFICE = ROLE_NOUNS | {"examiner", "defender"}
_STATES = re.compile(r"State['’]s Attorney['’]s Office\b")
_BODY_BEHIND = re.compile(
    r"\w+['’]s (?:[A-Z][a-z]+ )?(?:Office|Department|Court|Council|Commission|Cabinet|Chamber"
    r"|College|University|School|Hospital|Union|Association|Federation|Guild|Society|Syndicate"
    r"|Bureau|Party)\b"
)
"""What an office or a calling has, and bears its name."""


def is_bare(run: Run) -> bool:
    """Whether no article stands before a run and no bearer behind its comma, so that letters at its
    end are no office that the rest is over ("Ben Cole MP", but "the Kano East MP", and "Kano East
    MP, Ben Cole said")."""
    bearer = _BEARER.match(run[-1].string, run[-1].end())
    borne = bearer is not None and verb_lemma(bearer["act"]) != ""
    return not (borne or _stands_behind(_DETERMINER, run))


_BEARER = re.compile(r", (?:[A-Z][\w.’'-]+ ){1,4}(?:has |had |also )?(?P<act>[a-z]+)")


def is_amid(run: Run) -> bool:
    """Whether a small word stands before a run, so that no sentence begins with it."""
    return _stands_behind(_AMID, run)


def without_site(run: Run) -> Run:
    """The run behind where somebody is from ("New Delhi-based Bharti")."""
    sites = [i for i, m in enumerate(run[:-1]) if _SITED.fullmatch(m[0])]
    return run[sites[-1] + 1 :] if sites else run


def without_currency(run: Run) -> Run:
    """The run less the money that a sum behind it is in ("charged Obi Tk 200")."""
    last = run[-1]
    sum_follows = _SUM.match(last.string, last.end()) is not None
    return run[:-1] if sum_follows and last[0].lower() in _CURRENCIES else run


def without_zone(run: Run) -> Run:
    """The run behind the zone of an hour before it ("at 0300 GMT Obi left")."""
    hour = _HOUR.search(run[0].string, max(0, run[0].start() - 8), run[0].start()) is not None
    return run[1:] if hour and run[0][0] in _ZONES else run


def without_platform(run: Run) -> Run:
    """The run behind where something was posted ("said on Twitter Ada Obi had left")."""
    posted = len(run) > 1 and run[0][0] in _PLATFORMS and _stands_behind(_POSTED, run)
    return run[1:] if posted else run


_PLATFORMS = frozenset("Twitter Facebook Instagram Telegram X WhatsApp TikTok YouTube".split())
_POSTED = re.compile(r"\b[Oo]n $")


def without_day(run: Run) -> Run:
    """The run less the day on which its bearer does something ("Ada Obi Tuesday said")."""
    last, text = run[-1], run[-1].string
    dated = last[0].lower() in WEEKDAYS and run[-2][0] not in _NAMED_DAYS if len(run) > 1 else False
    return run[:-1] if dated and _DONE.match(text, last.end()) is not None else run


_DONE = re.compile(r" [a-z]")
_NAMED_DAYS = frozenset(
    "Black Bloody Good Easter Palm Super Cyber Ash Holy Blue Sheffield Man Ruby Shrove Giving"
    " Maundy Happy".split()
)


def apart(run: Run) -> list[Run]:
    """The body and the bearer of its office where nothing parts them ("head of the Dockers Union
    Ben Cole", "ambassador to the US Ada Obi"), else the run alone."""
    opens = run[0][0] in _BROADCASTING
    bodies = (i for i, m in enumerate(run[:-2], 1) if _ends_body(m[0]) and i > opens)
    ends = [i for i in bodies if is_capital(run[i][0])]
    if not ends or not _stands_behind(_OFFICE_OF, run):
        return [run]
    return [run[: ends[-1]], run[ends[-1] :]]


_BROADCASTING = frozenset({"Radio", "TV", "Television", "Bank", "Club", "Banco"})
"""What the name of a body begins with ("Radio Free Harbour")."""


def joint_names(text: str) -> re.Pattern[str] | None:
    """What matches the names of the text with an "and" or "for" amid them and their initials in
    brackets behind them ("Dock and Wharf Workers Union (DWWU)"), or that are a party's ("Bread and
    Salt Party"), None where there are none."""
    found = [re.escape(match["name"]) for match in _PARTY.finditer(text)]
    for match in _SPELT.finditer(text):
        words = match["name"].split()
        capitals = [i for i, word in enumerate(words) if word[0].isupper()]
        first = capitals[-len(match["initials"]) :][0]
        name = " ".join(words[first:])
        initials = "".join(word[0] for word in words[first:] if word[0].isupper())
        if initials == match["initials"] and _JOINING.search(name):
            found.append(re.escape(name))
    return re.compile("|".join(found)) if found else None


def joins_portfolio(word: str, run: Sequence[re.Match[str]]) -> bool:
    """Whether an "and" goes on with what a ministry is over ("Ministry of Trade and Industry")."""
    if word != "and" or "of" not in [m[0] for m in run]:
        return False
    found = _NEXT.match(run[-1].string, run[-1].end() + 1)
    over = any(m[0].lower() in _PORTFOLIO for m in run[:-2])
    return over and found is not None and found["next"].lower() not in _NO_PORTFOLIO


def portfolio_at(word: re.Match[str], run: Run) -> re.Match[str] | None:
    """What the office that ends a run is over, from its preposition on, where a name follows
    ("Minister of State for Trade Ada Obi")."""
    if not word[0].islower() or run[-1][0].lower() not in OFFICES:
        return None
    over = PORTFOLIO.match(word.string, word.start(), word.start() + _LONGEST_PORTFOLIO)
    return over if over is not None and over["next"].lower() not in ORGANISATIONS else None


_LONGEST_PORTFOLIO = 150


def _ends_body(word: str) -> bool:
    initials = word.isupper() and 2 <= len(word) <= 6
    return initials or {word.lower(), word.lower().removesuffix("s")} & _ENDING != set()


_ENDING = ORGANISATIONS | frozenset(
    "station range district division circle zone state province region constituency branch chapter"
    " cell sector parish ward presidency".split()
)
"""What ends the name of a body, or of what an office is over ("Kano State")."""


def _stands_behind(before: re.Pattern[str], run: Run) -> bool:
    start = run[0].start()
    return before.search(run[0].string, max(0, start - 40), start) is not None

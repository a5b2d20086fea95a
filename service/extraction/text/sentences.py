"""Where sentences end, abbreviations and initials considered."""

from __future__ import annotations

import re

from service.extraction.text.ranges import Range

SENTENCE_END = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]++)(?P<close>[\"”’'»)\]]*)"
    r"(?:\s+(?=[\"“”„«‘'`(\[]*[^\W_a-zß-öø-ÿ])"
    r"|(?<=[a-z]{3}[.!?])(?=[\"“]?(?:[A-Z][a-z]|[IA]\b))(?!(?:Com|Net|Org|Co)\b))"
)
"""A stop with a capital behind it: after a space, or right behind a word where a break was lost."""
_WORD_BEFORE = re.compile(r"(\S{1,20})$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ABBREVIATIONS = frozenset(
    "lic ing arq dra sra srta engr mr mrs ms dr prof gen sen rep gov lt col sgt capt maj cmdr"
    " adm brig pres sec st rev hon fr sr jr mt ft vs no nos art jan feb mar apr jun jul aug"
    " sept sep oct nov dec etc al inc ltd corp co bros dept univ assn ave blvd rd messrs mme"
    " mlle mgr pvt cpl supt insp det atty dist ald amb fig vol ed eds cf ca approx est i.e e.g"
    " coun const cst del dep asst spc pfc pte msgr sens reps govs gens lts sgts capts"
    " moh mohd muh muhd abd hj md smt shri drs brgy sdr adv"
    " u.s u.k u.n e.u d.c l.a n.y ph.d m.d b.a m.a a.m p.m u.s.a u.a.e".split()
)
_MAY_END = frozenset(
    "a.m p.m u.s u.k u.n e.u d.c inc ltd corp co jr sr etc al no u.s.a u.a.e".split()
)
_OPENERS = frozenset(
    "the a an he she it they we i you this that these those his her its their our my but and"
    " or however in on at for from with when while after before as if there what who why how"
    " where according meanwhile some many most several both no not last earlier later asked mr"
    " mrs ms".split()
)


def sentence_ranges(text: str, start: int, end: int) -> tuple[Range, ...]:
    """The sentences of ``text[start:end]``."""
    ranges = []
    for match in SENTENCE_END.finditer(text, start, end):
        if ends_sentence(text, match, start):
            ranges.append((start, match.start() + len(match["stop"]) + len(match["close"])))
            start = match.end()
    if start < end:
        ranges.append((start, end))
    return tuple(ranges)


def ends_sentence(text: str, match: re.Match[str], start: int) -> bool:
    """Whether a stop found by ``SENTENCE_END`` ends the sentence begun at ``start``."""
    if match["stop"] != ".":
        return True
    word = _WORD_BEFORE.search(text, max(start, match.start() - 20), match.start())
    before = word[1].strip("\"“”'‘’([*").lower() if word else ""
    following = _WORD.search(text, match.end(), match.end() + 30)
    after = following[0] if following else ""
    if len(before) == 1 and before.isalpha():
        return before == "i" or (
            after.lower() in _OPENERS and before not in "abcdefghjklmnopqrstuvwxyz"
        )
    if before in _ABBREVIATIONS or re.fullmatch(r"(?:[a-z]\.)+[a-z]", before):
        return before in _MAY_END and after.lower() in _OPENERS and after[:1].isupper()
    return True

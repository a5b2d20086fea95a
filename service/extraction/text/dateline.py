"""Datelines: the place, the agency and the day before the first sentence of a news text."""

from __future__ import annotations

import re
from datetime import date

_LONGEST = 300
_MONTHS = "january february march april may june july august september october november december"
_MONTH_NUMBERS = {name[:3]: number for number, name in enumerate(_MONTHS.split(), 1)}
_CITY = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|[.'’&;\- \t\u00a0/])*?"
_DAY = (
    r"(?P<day>\d{1,2})[ \t\u00a0]+(?P<month>[A-Z][A-Za-z]{2,8})\.?|"
    r"(?P<month2>[A-Z][A-Za-z]{2,8})\.?[ \t\u00a0]+(?P<day2>\d{1,2})"
)
_OPENING = (
    rf"(?:\s|<\w[^<>\n]{{0,80}}>)*+(?:\*\*|__)?(?P<place>{_CITY})"
    r"(?P<region>,[ \t\u00a0]*[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|[. ]){1,24}?"
    r"|[ \t\u00a0]*[(\[][A-Z][\w .]{1,24}[)\]])??"
    r"(?:\*\*|__)?"
)
_DATED = (
    rf"(?:[,.]?[ \t\u00a0]+(?:[–-][ \t\u00a0]+)?(?:{_DAY})(?:,?[ \t\u00a0]+(?P<year>\d{{4}}))?)"
)
_ODD = r"(?P<odd>,[ \t\u00a0]*\d[^\r\n!?:\"“”()–—-]{0,24}?)??"
_FILED = (
    r"(?:(?:,[ \t\u00a0])?[ \t\u00a0]*[(\[](?P<agency>[^()\[\]\r\n]{2,70})[)\]]"
    r"|(?:[.,]{1,2}|[ \t\u00a0]+[–-])[ \t\u00a0]*"
    r"(?P<bare>/[A-Z]{2,12}/|(?:[A-Z]{3,12}|Interfax(?:-\w+)?|Ukrinform|Tasnim|Xinhua|Pajhwok)\b))"
)
_DATELINE = re.compile(
    rf"{_OPENING}{_DATED}?{_ODD}{_FILED}?(?:\*\*|__)?[ \t\u00a0]*"
    r"(?:[–—―]|--+|:(?=[ \t\u00a0]+[A-Z])|&[mn]dash;|(?<=[ \t)])-|(?<=[)])[.:;]-?|(?<=[)] ):|//|\|"
    r"|(?(bare)-(?=[ \t]*[A-Z\"“])|(?!))|(?:(?<=News)|(?<=News[ ]))/(?=[ \t]*[A-Z\"“]))"
    r"[ \t\u00a0]*(?=\S)"
)
_UNMARKED = re.compile(rf"{_OPENING}{_DATED}{_ODD}{_FILED}\.?[ \t\u00a0]+(?=[A-Z\"“‘])")
"""A day and an agency need no dash ("New Delhi, Oct 14 (PTI) A", "MOSCOW, June 17. /TASS/.")."""


def _match(text: str, start: int, end: int) -> re.Match[str] | None:
    unmarked = _UNMARKED.match(text, start, end)
    named = unmarked is not None and all(w[0].isupper() for w in unmarked["place"].split())
    return unmarked if named else _DATELINE.match(text, start, end)


def find_dateline(text: str, start: int) -> re.Match[str] | None:
    """The dateline at ``start``: the place has to be in capitals, or an agency or a day has to
    follow it, or a long dash and a sentence, so that a sentence that opens with a name and a dash
    is left alone."""
    match = _match(text, start, start + _LONGEST)
    if not match or _is_transcript(text, match):
        return None
    plain = not match["odd"] and _is_plain(text, match)
    return match if _is_dateline(match) or plain else None


def opens_like_dateline(line: str) -> bool:
    """Whether a line begins with what may be a place and a dash, not with a topic and a colon."""
    match = _match(line, 0, len(line))
    return match is not None and not match[0].rstrip().endswith(":")


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the words of a paragraph begin behind a dateline of its own, as in a round-up of news;
    ``start`` where it has none."""
    match = _match(text, start, min(end, start + _LONGEST))
    if match is None or not _is_dateline(match):
        return start
    topical = match[0].rstrip().endswith(":") and not match["agency"]
    return start if topical else match.end()


def _is_dateline(match: re.Match[str]) -> bool:
    """Whether the place is in capitals, or followed by an agency or a day."""
    named = bool(match["bare"]) and match.string[match.end()].isupper()
    place = match["place"].strip(" \t\u00a0.")
    shouted = len(place) > 2 and place.upper() == place and "&" not in place
    shouted = shouted or ("&" in place and re.sub(r"&\w+;", "", place).isupper())
    if len(place) > 60 or (match["odd"] and not shouted):
        return False
    return shouted or named or bool(match["agency"] or match["day"] or match["day2"])


def _is_plain(text: str, match: re.Match[str]) -> bool:
    """``Jakarta – Officials ...``: one to three capitalised words, a long dash, a sentence; behind
    a colon one that tells who said something or when."""
    words = match["place"].split()
    titled = {"Mr", "Mrs", "Ms", "Dr", "President", "Minister", "The", "A", "An"} & set(words)
    dashed = match[0].rstrip()[-1] in "–—―/" or _REPORTED.match(text, match.end()) is not None
    sentence = text[match.end() : match.end() + 1].isupper() and all(w[0].isupper() for w in words)
    return dashed and sentence and len(words) <= 3 and not titled


_REPORTED = re.compile(
    r"(?!(?:I|We|You|They|He|She|It|This|That|There|What|Why|How|Who)\b)(?<=: )[^\n\"“]{8,200}?"
    r"\b(?:said|says|told|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
"""A sentence that reports, as no speaker whose name stands before a colon begins."""

_TURN = re.compile(r"^(?:<\w[^<>\n]{0,80}>)*[\"“]?[A-Z][A-Z.'’ -]{1,30}: ", re.M)


def _is_transcript(text: str, match: re.Match[str]) -> bool:
    """A name and a colon open a turn of speech, not a dateline, where further turns follow."""
    return match[0].rstrip().endswith(":") and bool(_TURN.search(text, match.end()))


def date_of(match: re.Match[str]) -> date | None:
    """The day that the groups of a match give, None where one is missing or no day."""
    month = _MONTH_NUMBERS.get((match["month"] or match["month2"] or "")[:3].lower())
    if not month or not match["year"]:
        return None
    try:
        return date(int(match["year"]), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None

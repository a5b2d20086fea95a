"""Dates, clock times and parts of the day, as intervals that can be compared.

Dates count days on a calendar of equal months, so that order and overlap hold without a calendar;
clock times count minutes from midnight. A date without its year compares only with its like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from service.contradiction.figures.numbers import ONES, text_at
from service.contradiction.names import MONTHS
from service.domain.syntax import Token

DAYPARTS = {
    "dawn": (240, 420), "daybreak": (240, 420), "sunrise": (300, 450), "daylight": (361, 1170),
    "morning": (300, 720), "noon": (720, 720), "midday": (690, 750), "afternoon": (720, 1080),
    "dusk": (1020, 1260), "sunset": (1020, 1290), "midnight": (0, 0),
}  # fmt: skip
"""Parts of the day in minutes from midnight; the ones that run past midnight are left out."""
CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
ZONED = re.compile(r"(\d{2})[:.]?(\d{2})")
HOUR_BEFORE = {"at", "around", "about", "by", "before", "after", "until", "from", "since"}
YEAR = re.compile(r"(1[5-9]|20)\d\d")
DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
YEAR_BEFORE = {
    "in", "since", "until", "till", "by", "from", "before", "after", "during", "of", "late",
    "early", "mid",
}  # fmt: skip
MONTH_BEFORE = YEAR_BEFORE | {"last", "next", "on", "between"}
MONTH_DAYS, YEAR_DAYS = 31, 372
MOMENTS = {"clock", "date", "day", "hour"}
"""The kinds of moments."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in ``tokens[first:last]``; ``kind`` is date, day (no year), clock or hour."""

    kind: str
    first: int
    last: int
    low: float
    high: float


def read_moment(tokens: Sequence[Token], at: int) -> Moment | None:
    """The date or clock time that begins at token ``at``, or None."""
    return _date(tokens, at) or _clock(tokens, at)


def _date(tokens: Sequence[Token], at: int) -> Moment | None:
    """``12 May 2014``, ``May 12, 2014``, ``May 2014``, ``2014``; a bare month is no figure."""
    day, month, end = _day(tokens, at), 0, at
    if day and _month(tokens, at + 1):
        month, end = _month(tokens, at + 1), at + 2
    elif _month(tokens, at):
        month, end = _month(tokens, at), at + 1
        day = _day(tokens, end)
        end += bool(day)
    else:
        day = 0
    tail = end + (bool(month) and text_at(tokens, end) == ",")
    year = int(tokens[tail].text) if tail < len(tokens) and is_year(tokens, tail) else 0
    if year:
        end = tail + 1
    if not year and not (month and day):
        return None
    start = year * YEAR_DAYS + max(month - 1, 0) * MONTH_DAYS + max(day - 1, 0)
    length = 1 if day else MONTH_DAYS if month else YEAR_DAYS
    return Moment("date" if year else "day", at, end, start, start + length - 1)


def is_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token is a year: four digits after a preposition of time, or beside a month."""
    if not YEAR.fullmatch(tokens[at].text):
        return False
    before, follow = text_at(tokens, at - 1), text_at(tokens, at + 1)
    near = is_month(tokens, at - 1) or is_month(tokens, at - 2) or is_month(tokens, at - 3)
    return (
        near
        or (before in YEAR_BEFORE and tokens[at].dep != "nummod")
        or (
            follow.isalpha()
            and tokens[at].dep == "nummod"
            and before in ("the", "its", "his", "her")
        )
    )


def is_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token names a month; "may" and "march" are checked by neighbours ("the
    March rains")."""
    if not 0 <= at < len(tokens) or not tokens[at].text[:1].isupper():
        return False
    word = text_at(tokens, at).rstrip(".")
    if word not in MONTHS:
        return False
    if word in ("may", "march", "mar"):
        beside = text_at(tokens, at - 1), text_at(tokens, at + 1)
        if any(w.isdigit() for w in beside) or beside[0] in MONTH_BEFORE:
            return True
        if beside[0] in ("and", "to"):
            return is_month(tokens, at - 2)
        return tokens[at].dep in ("compound", "nmod") and beside[0] == "the"
    return True


def _month(tokens: Sequence[Token], at: int) -> int:
    return MONTHS[text_at(tokens, at).rstrip(".")] if is_month(tokens, at) else 0


def _day(tokens: Sequence[Token], at: int) -> int:
    match = DAY.fullmatch(text_at(tokens, at))
    number = int(match[1]) if match else 0
    return number if 1 <= number <= 31 else 0


def _clock(tokens: Sequence[Token], at: int) -> Moment | None:
    word = text_at(tokens, at)
    if word in DAYPARTS:
        low, high = DAYPARTS[word]
        before = text_at(tokens, at - 1)
        if before == "after":
            high = 1439
        elif before == "before":
            low = 0
        return Moment("clock", at, at + 1, low, high)
    return _quarter(tokens, at) or _hour(tokens, at) or _bare_hour(tokens, at)


def _bare_hour(tokens: Sequence[Token], at: int) -> Moment | None:
    """``at nine``: an hour of which nobody says whether it is morning."""
    word, before = text_at(tokens, at), text_at(tokens, at - 1)
    hour = int(word) if word.isdigit() and len(word) < 3 else ONES.get(word, 0)
    if before not in ("at", "around", "by") or not 1 <= hour <= 12 or tokens[at].dep != "pobj":
        return None
    if text_at(tokens, at + 1) not in (".", ",", ";", "and", "on", "in", ""):
        return None
    return Moment("hour", at, at + 1, hour % 12 * 60, hour % 12 * 60)


def _hour(tokens: Sequence[Token], at: int) -> Moment | None:
    """``3:40 a.m.``, ``6 pm``, ``5am``, ``17:30``, ``five o'clock``, or told otherwise."""
    word = text_at(tokens, at)
    told = _zoned(tokens, at) or _of_the_day(tokens, at)
    if told is not None:
        return told
    glued = re.fullmatch(r"(\d{1,2}(?:[:.]\d{2})?)([ap])\.?m\.?", word)
    match = CLOCK.fullmatch(glued[1] if glued else word)
    following = text_at(tokens, at + 1).replace(".", "")
    if match is None and word in ONES and following in ("o'clock", "am", "pm"):
        match = CLOCK.fullmatch(str(ONES[word]))
    if match is None:
        return None
    half = glued[2] if glued else following[0] if following in ("am", "pm") else ""
    if not half and following != "o'clock" and ":" not in word:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if hour > 23 or minute > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    end = at + 1 + (not glued and following in ("am", "pm", "o'clock"))
    return Moment("clock", at, end, hour * 60 + minute, hour * 60 + minute)


def _zoned(tokens: Sequence[Token], at: int) -> Moment | None:
    """``04.30 GMT``, ``at 0430 hours``: a time of the day's 24 hours."""
    match = ZONED.fullmatch(text_at(tokens, at))
    zone = text_at(tokens, at + 1)
    hours = zone in ("hours", "hrs") and text_at(tokens, at - 1) in HOUR_BEFORE
    if match is None or not (zone in ("gmt", "utc") or hours):
        return None
    hour, minute = int(match[1]), int(match[2])
    if hour > 23 or minute > 59:
        return None
    return Moment("clock", at, at + 2, hour * 60 + minute, hour * 60 + minute)


def _of_the_day(tokens: Sequence[Token], at: int) -> Moment | None:
    """``at 4.12 in the morning``: an hour with its part of the day."""
    match, part = CLOCK.fullmatch(text_at(tokens, at)), text_at(tokens, at + 3)
    words = text_at(tokens, at + 1), text_at(tokens, at + 2)
    if match is None or words != ("in", "the") or text_at(tokens, at - 1) not in HOUR_BEFORE:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if part not in ("morning", "afternoon", "evening") or not 1 <= hour <= 12 or minute > 59:
        return None
    moment = (hour % 12 + (0 if part == "morning" else 12)) * 60 + minute
    return Moment("clock", at, at + 4, moment, moment)


def _quarter(tokens: Sequence[Token], at: int) -> Moment | None:
    """``a quarter past six``, ``half past six``, ``ten to nine``."""
    part = {"quarter": 15, "half": 30, "ten": 10, "twenty": 20, "five": 5}.get(text_at(tokens, at))
    way, hour = text_at(tokens, at + 1), text_at(tokens, at + 2)
    if part is None or way not in ("past", "to") or hour not in ONES or not 1 <= ONES[hour] <= 12:
        return None
    minute = ONES[hour] * 60 + (part if way == "past" else -part)
    return Moment("clock", at, at + 3, minute, minute)

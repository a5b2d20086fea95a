"""The day on which something was said, where the reporter's own words give one."""

from __future__ import annotations

import re
from datetime import date, timedelta

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_SHORTENED = frozenset(month[:3] for month in _MONTHS) | {"sept"}
_NAMED = re.compile(rf"\b(?P<last>last\s+)?(?P<day>{'|'.join(WEEKDAYS)})\b(?!'s|’s)", re.I)
_DATED = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})\s+(?P<m1>{'|'.join(_MONTHS)})|(?P<m2>{'|'.join(_MONTHS)})\s+(?P<d2>\d{{1,2}}))"
    r"(?:,?\s+(?P<year>\d{4}))?\b",
    re.I,
)
_RELATIVE = {"yesterday": 1, "today": 0}
_RELATIVE_WORD = re.compile(r"\b(?:yesterday|today)\b", re.I)


def is_month(word: str) -> bool:
    """Whether a word in lower case names a month, shortened or whole."""
    return word in _MONTHS or word.removesuffix(".") in _SHORTENED


def date_said(words: str, published_on: date | None) -> date | None:
    """The day that ``words``, the reporter's part of the sentence, gives for the speech.

    A weekday is the last one on or before the day of publication. None where no day is given, or
    more than one, or where it depends on a day of publication that is not known.
    """
    dated = _DATED.findall(words)
    named = _NAMED.findall(words)
    relative = _RELATIVE_WORD.findall(words)
    if len(dated) + len(named) + len(relative) != 1:
        return None
    if dated:
        return _calendar(dated[0], published_on)
    if published_on is None:
        return None
    if relative:
        return published_on - timedelta(days=_RELATIVE[relative[0].lower()])
    back = (published_on.weekday() - WEEKDAYS.index(named[0][1].lower())) % 7
    return published_on - timedelta(days=7 if named[0][0] and not back else back)


def _calendar(found: tuple[str, ...], published_on: date | None) -> date | None:
    """A day and month, in the last twelve months where no year stands with them."""
    d1, m1, m2, d2, year = found
    month, day = _MONTHS.index((m1 or m2).lower()) + 1, int(d1 or d2)
    try:
        if year:
            return date(int(year), month, day)
        if published_on is None:
            return None
        said = date(published_on.year, month, day)
        return said if said <= published_on else date(published_on.year - 1, month, day)
    except ValueError:
        return None

"""Surnames that are words for people, or a month: "King" for Ann King, "Banks" for Ben Banks.

Alone such a word is no name, unless the article has somebody's full name that ends with it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from service.extraction.cast.names import Name, is_common_noun
from service.extraction.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from service.extraction.lexicon.titles import NOT_NAMES

_BEFORE = re.compile(r"(?P<word>[\w.’'-]+) $")
_FURTHER = re.compile(r" [A-Z]|,? \d")
_BEHIND = r"(?P<owner>['’]s)?(?![\w-]|['’]\w)"
_FARTHEST = 30
_DATING = frozenset(
    "in on since until till last next early late mid during by from of to and or after before"
    " through between for around".split()
)
_DETERMINERS = frozenset(
    "the a an his her its their our my your this that each every any no one another new former"
    " acting late ex".split()
)


def with_surnames(text: str, names: Sequence[Name]) -> list[Name]:
    """The names of a text, in order, with those that are somebody's surname alone."""
    surnames = sorted({n.words[-1] for n in names if _ends_with_word(n)})
    if not surnames:
        return [*names]
    starts = [n.start for n in names]
    lone = []
    for found in re.finditer(rf"(?<![\w’'-])(?P<name>{'|'.join(surnames)}){_BEHIND}", text):
        before = bisect_right(starts, found.start()) - 1
        taken = before >= 0 and names[before].end > found.start()
        if not taken and _stands_alone(text, found):
            owns = found["owner"] is not None
            lone.append(Name(found.start(), found.end("name"), (found["name"],), (), owns))
    return sorted([*names, *lone], key=lambda n: n.start)


def _ends_with_word(name: Name) -> bool:
    """Whether a name is a person's, as a title or a given name tells, and ends with such a word."""
    word = name.words[-1]
    if len(name.words) < 2 or name.is_organisation or not (word == "May" or is_common_noun(word)):
        return False
    return bool(name.titles) or name.words[0].lower() in FEMALE_NAMES | MALE_NAMES


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether neither an article nor a further name stands beside a word."""
    if _FURTHER.match(text, found.end()) is not None:
        return False
    before = _BEFORE.search(text, max(0, found.start() - _FARTHEST), found.start())
    word = before["word"] if before is not None else "but"
    ends = word.endswith(".")
    small = word.lower() in NOT_NAMES or word.islower()
    others = _DETERMINERS | _DATING if found["name"] == "May" else _DETERMINERS
    return (ends or small) and word.lower() not in others

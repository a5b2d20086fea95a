"""Titles before names, and offices that capitals spell out."""

from __future__ import annotations

from collections.abc import Sequence

from service.extraction.cast.spellings import SUFFIXES
from service.extraction.lexicon.demonyms import DEMONYMS, PEOPLE
from service.extraction.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from service.extraction.lexicon.portfolios import is_field
from service.extraction.lexicon.titles import (
    HONORIFICS,
    OFFICES,
    ORGANISATIONS,
    ROLE_NOUNS,
    TITLES,
)


def is_capital(word: str) -> bool:
    return word[0].isupper() or (word[:3].lower() in ("al-", "el-") and word[3:4].isupper())


def is_office(words: Sequence[str]) -> bool:
    """Whether capitals spell out an office and nobody ("the Deputy Governor")."""
    last = words[-1].lower()
    if last not in OFFICES or not all(is_capital(w) for w in words):
        return False
    if len(words) == 2 and words[0].lower().rstrip(".") in _COURTESIES:
        return last not in _ALSO_NAMES
    return last not in _ALSO_NAMES or _all_titles(list(words[:-1]))


def split_titles(words: list[str]) -> int:
    """How many of the capitalised words are titles before a person's name.

    "Russian President Vladimir Putin" gives 2, as does "SSP Operations Ali Khan"; an organisation's
    name has none, nor has one with an owner ("Prosecutor General's Office") or one that is an
    office's ("Office of the Prime Minister").
    """
    last = 0
    if any(w.endswith(("'s", "’s")) for w in words[:-1]) or _is_of_office(words):
        return 0
    for index, word in enumerate(words[:-1]):
        given = word.lower() in _ALSO_GIVEN and len(words) - index < 3
        named = word.lower() in _ALSO_NAMES and not _all_titles(words[:index])
        named = named and not _is_of_court(words[: index + 1])
        named = named and not (len(words) - index > 2 and _is_of_house(words[: index + 1]))
        # "Secretary General" of "Dockers Union Secretary General Ada Obi"
        named = named and not (index and _is_title(words[index - 1]) and len(words) - index > 2)
        over = index == last > 0 and is_field(word) and len(words) - index > 2
        # "Change" of "Movement for Democratic Change"
        aim = index > 1 and word == "Democratic" and words[index - 1] in ("for", "of")
        if over or (_is_title(word) and not (given or named or aim)):
            last = index + 1
    rest = [w.lower().rstrip(".,") for w in words[last:]]
    courteous = any(w.lower().rstrip(".") in _COURTESIES for w in words[:last])
    if rest[0] in SUFFIXES or (not courteous and any(w in ORGANISATIONS for w in rest) and last):
        return 0
    if not last and len(words) > 2 and _is_calling(words[0], words[1]):
        return 1
    if not last and len(words) > 2 and words[0].lower() in DEMONYMS:
        return 0 if any(w in ORGANISATIONS for w in rest) else 1
    return last


def _is_of_office(words: Sequence[str]) -> bool:
    """Whether a body bears the name of an office, and nobody else's stands behind it."""
    of = words.index("of") if "of" in words else 0
    held = [word for word in words[of + 1 :] if word != "the"]
    return bool(of and held) and words[0].lower() in ORGANISATIONS and all(map(_is_title, held))


def _is_calling(word: str, given: str) -> bool:
    """Whether a word that may be a name too is what somebody is, a given name behind it ("Baker
    Irena Dovan", "Dutchman Ruud Krol")."""
    people = word.lower() in PEOPLE and word.lower() not in DEMONYMS
    named = given.lower() in FEMALE_NAMES | MALE_NAMES
    return people or (named and word.lower() in _CALLINGS)


_CALLINGS = frozenset(
    "baker barber butcher carpenter cook draper farmer fisher fletcher gardener hunter mason miller"
    " porter potter sadler shepherd smith tailor tanner taylor thatcher turner tyler weaver".split()
)


def _is_of_court(words: Sequence[str]) -> bool:
    """Whether a judge's court stands before the office ("Cook County Circuit Judge")."""
    judges = words[-1].lower() in ("judge", "justice")
    return judges and len(words) > 1 and words[-2].lower() in _COURTS


def _is_of_house(words: Sequence[str]) -> bool:
    """Whether the house that somebody leads stands before the office ("Hill High School
    Principal")."""
    return len(words) > 1 and words[-2].lower() in _HOUSES


_HOUSES = frozenset(
    "school college university academy institute prison jail hospital department police fire army"
    " navy force church cathedral mosque parish park museum council union club team".split()
)
_COURTS = frozenset(
    "court district circuit county superior supreme municipal probate associate immigration family"
    " federal law appeals bankruptcy juvenile provincial crown division state trial".split()
)


def _is_title(word: str) -> bool:
    bare = word.lower().rstrip(".").removeprefix("ex-")
    return bare in TITLES or bare in HONORIFICS or (bare in ROLE_NOUNS and not word.isupper())


def _all_titles(words: list[str]) -> bool:
    return all(_is_title(w) or w.lower() in DEMONYMS or w.lower() in ORGANISATIONS for w in words)


_COURTESIES = frozenset(["mr", "mrs", "ms", "miss", "mx", "sir", "dame", "señor", "señora"])
_ALSO_GIVEN = frozenset({"nawab", "ato"})
"""What is a title before a full name, and a given name before a surname ("Nawab Malik")."""

_ALSO_NAMES = frozenset(
    "king prince major bishop marshal judge singer hunter baker guard dean pope price sultan emir"
    " duke earl brother general farmer fisher cook carpenter mason miller potter smith taylor"
    " father"
    " imam sheikh haji captain page monk nun boxer ranger trainer driver forward owner child man"
    " justice rich young chase warden principal advocate forester prophet".split()
)

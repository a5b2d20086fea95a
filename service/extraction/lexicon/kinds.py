"""Which offices and callings a general noun takes in: a mayor is a politician.

An article that has named a mayor says "the politician" of nobody else.
"""

from __future__ import annotations

import re

_CABINET = (
    "president premier taoiseach tánaiste tanaiste minister secretary chancellor vice-president"
    " deputy"
)
_SEATS = "senator representative legislator mp mla congressperson councillor assemblyman deputy"
_RANKS = (
    "inspector superintendent constable sergeant detective captain major colonel general"
    " lieutenant commander brigadier corporal admiral marshal"
)
_POSTS = "commissioner chief secretary secretary-general head leader superintendent"
_HEADS = "president chair chief-executive managing-director chief-financial-officer founder"

_ROWS = (
    ("politician", f"{_CABINET} {_SEATS} governor mayor leader candidate chief-minister"),
    ("legislator parliamentarian", _SEATS),
    ("leader statesman", f"{_CABINET} chair governor chief-minister secretary-general head"),
    (
        "official",
        "director commissioner administrator secretary coordinator superintendent chief"
        " envoy ambassador consul spokesperson mayor governor chair head manager minister"
        " undersecretary",
    ),
    ("officer policeman policewoman", f"{_RANKS} commissioner chief"),
    ("soldier serviceman commander", _RANKS),
    ("diplomat", "ambassador envoy consul attaché"),
    ("envoy", "ambassador representative consul"),
    ("executive boss businessman businesswoman", f"{_HEADS} director owner manager"),
    ("boss manager", "coach manager"),
    ("boss", f"{_RANKS} {_POSTS}"),
    ("chief", f"{_HEADS} {_POSTS} director"),
    ("coach", "manager"),
    (
        "player footballer sportsman",
        "striker midfielder defender forward goalkeeper winger captain batsman bowler",
    ),
    ("doctor medic", "surgeon physician psychiatrist consultant gp paediatrician"),
    ("lawyer", "barrister solicitor advocate counsel prosecutor"),
    ("judge", "justice magistrate"),
    ("academic researcher expert", "professor lecturer researcher scientist economist"),
    ("cleric clergyman priest", "bishop archbishop cardinal imam pastor rabbi reverend vicar"),
)
"""Nouns, and the offices that each takes in."""

_KINDS: dict[str, frozenset[str]] = {}
for _nouns, _offices in _ROWS:
    for _noun in _nouns.split():
        _KINDS[_noun] = _KINDS.get(_noun, frozenset()) | set(_offices.split())
_SCHOLAR = re.compile(r"\w+(?:ologist|onomist|iatrist|orian)")
_SCHOLARLY = frozenset("expert researcher academic scientist".split())
_SPEAKING_FOR = frozenset("information communications communication relations press media".split())


def is_general(noun: str) -> bool:
    """Whether the noun takes in other offices than its own."""
    return noun in _KINDS or noun in _SCHOLARLY or noun == "spokesperson"


def takes_in(noun: str, offices: set[str], role: set[str]) -> bool:
    """Whether who has these ``offices``, the heads of a ``role``, may be called ``noun``."""
    if noun == "spokesperson":
        return bool(role & _SPEAKING_FOR)
    if noun in _SCHOLARLY and any(map(_SCHOLAR.fullmatch, offices)):
        return True
    return bool(offices & _KINDS.get(noun, frozenset()))

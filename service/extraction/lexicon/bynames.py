"""What reports call the world's best known bodies by, beside their names.

A report that names the body goes on with what it is ("the UN refugee agency"), in words that its
name does not hold.
"""

from __future__ import annotations

import re

_ROWS = (
    ("nuclear watchdog|atomic watchdog|nuclear agency", "iaea|international atomic energy agency"),
    ("refugee agency", "unhcr"),
    ("children's agency|child agency", "unicef"),
    ("health agency", "who|world health organization|world health organisation"),
    ("food agency", "wfp|world food programme|world food program"),
    ("migration agency", "iom|international organization for migration"),
    ("palestinian refugee agency", "unrwa"),
    ("cultural agency|culture agency", "unesco"),
    ("weather agency", "wmo|world meteorological organization"),
    ("labour agency|labor agency", "ilo|international labour organization"),
    ("bloc", "eu|european union|ecowas|asean|african union|au|mercosur|sadc|brics"),
    ("alliance|military alliance|western alliance", "nato"),
)
"""What bodies are called by, and the names of whom it may be."""

_NAMES = {
    byname: frozenset(names.split("|")) for bynames, names in _ROWS for byname in bynames.split("|")
}
_WORLDS = re.compile(
    r"^(?:(?:un|u\.n\.|united nations|world)(?:'s)? |(?:27|32)-(?:nation|member) )"
)


def names_behind(byname: str) -> frozenset[str]:
    """The names in lower case of the bodies that a description may stand for, none for any other
    ("UN refugee agency")."""
    return _NAMES.get(_WORLDS.sub("", byname.lower().replace("’", "'")), frozenset())

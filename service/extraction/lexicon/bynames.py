"""What reports call the world's best known bodies by, beside their names.

A report that names the body goes on with what it is ("the UN refugee agency"), in words that its
name does not hold.
"""

from __future__ import annotations

import re

from service.extraction.lexicon.demonyms import DEMONYMS

_ROWS = (
    (
        "nuclear watchdog|atomic watchdog|nuclear agency|un watchdog",
        "iaea|international atomic energy agency",
    ),
    ("refugee agency", "unhcr"),
    ("children's agency|child agency", "unicef"),
    ("health agency", "who|world health organization|world health organisation"),
    ("food agency", "wfp|world food programme|world food program"),
    ("migration agency", "iom|international organization for migration"),
    ("palestinian refugee agency", "unrwa"),
    ("cultural agency|culture agency", "unesco"),
    ("weather agency", "wmo|world meteorological organization"),
    ("labour agency|labor agency", "ilo|international labour organization"),
    (
        "bloc|regional bloc|west african bloc|southeast asian bloc",
        "eu|european union|ecowas|asean|african union|au|mercosur|sadc|brics",
    ),
    ("alliance|military alliance|western alliance", "nato"),
    ("chemical weapons watchdog", "opcw"),
    ("peacekeeping force|peacekeeping mission", "unifil|monusco|minusma|undof|unmiss"),
    ("oil cartel|cartel|producer group", "opec|opec+"),
    ("lender|washington-based lender|crisis lender", "imf|international monetary fund|world bank"),
    (
        "iran-backed group|iran-backed movement|lebanese group|lebanese movement|shiite group"
        "|shiite movement|militant group|armed group|militants",
        "hezbollah|hizbullah|hizbollah",
    ),
    (
        "palestinian group|palestinian movement|islamist group|islamist movement|militant group"
        "|armed group|militants",
        "hamas|islamic jihad|palestinian islamic jihad",
    ),
    (
        "iran-backed rebels|rebels|yemeni rebels|rebel group|militant group",
        "houthis|ansar allah|ansarullah",
    ),
    ("rebels|rebel group|armed group", "m23"),
    (
        "paramilitaries|paramilitary force|paramilitary group",
        "rsf|rapid support forces",
    ),
    (
        "kurdish group|kurdish militant group|militant group|kurdish militants",
        "pkk|kurdistan workers' party",
    ),
    ("kurdish-led force|kurdish-led forces|kurdish force", "sdf|syrian democratic forces"),
    ("jihadists|jihadist group|militant group", "islamic state|boko haram|al-shabaab|iswap"),
    ("islamist group|islamist movement|militant group", "taliban|al-shabaab|boko haram"),
    (
        "ethnic armed group|ethnic army|ethnic rebels|armed group|rebel group|insurgent group",
        "arakan army|kachin independence army|karen national union|ta'ang national liberation army",
    ),
    (
        "separatist group|separatists|militant group|banned group|outlawed group|insurgents",
        "baloch liberation army|bla|tehrik-e-taliban pakistan|ttp|ulfa",
    ),
    ("guerrillas|guerrilla group|rebel group|rebels", "farc|eln|national liberation army"),
    (
        "medical charity|medical group|medical aid group|aid group|charity|aid agency",
        "msf|médecins sans frontières|medecins sans frontieres|doctors without borders",
    ),
    ("charity|aid group|aid agency|children's charity", "save the children|oxfam"),
    (
        "organisation|organization|humanitarian organisation|humanitarian organization|aid group",
        "icrc|international committee of the red cross",
    ),
    ("environmental group|campaign group|group", "greenpeace|wwf"),
    ("rights office|human rights office", "ohchr"),
    ("humanitarian office|humanitarian agency|aid office", "ocha"),
    ("agriculture agency|farm agency", "fao|food and agriculture organization"),
    ("development agency", "undp|united nations development programme"),
    ("trade body", "wto|world trade organization"),
    ("doping agency|doping watchdog|anti-doping body", "wada|world anti-doping agency"),
    ("police body|police agency|international police body", "interpol"),
    ("space agency", "nasa|esa|isro|jaxa|roscosmos"),
    ("governing body|world governing body|football body", "fifa|world athletics"),
)
"""What bodies are called by, and the names of whom it may be."""

_SOLDIERS = re.compile(
    r"(?:(?P<whose>[\w’'-]+) )?(?:army|military|armed forces|defen[cs]e forces?)"
)
"""What a country's soldiers are called, in one report by turns."""

_NAMES: dict[str, frozenset[str]] = {}
for _bynames, _known in _ROWS:
    for _byname in _bynames.split("|"):
        _NAMES[_byname] = _NAMES.get(_byname, frozenset()) | frozenset(_known.split("|"))

_WORLDS = re.compile(
    r"^(?:(?:un|u\.n\.|united nations|world)(?:'s)? |(?:\d+)-(?:nation|member) "
    r"|[a-z]+-(?:backed|aligned|allied|linked) )"
)
_COUNTRY = re.compile(r"(?P<whose>[A-Z][a-z]+) (?P<rest>[a-z].*)")


def names_behind(byname: str) -> frozenset[str]:
    """The names in lower case of the bodies that a description may stand for, none for any other
    ("UN refugee agency")."""
    whole = byname.lower().replace("’", "'")
    return _NAMES.get(whole) or _NAMES.get(_WORLDS.sub("", whole), frozenset())


def same_soldiers(description: str, name: str) -> bool:
    """Whether a description may mean the soldiers of that name, both in lower case ("the military"
    for "the Mali Defence Forces", "the Malian army")."""
    meant, named = _SOLDIERS.fullmatch(description), _SOLDIERS.fullmatch(name)
    if meant is None or named is None:
        return False
    whose = [DEMONYMS.get(m["whose"] or "", m["whose"]) for m in (meant, named)]
    return whose[0] in (None, whose[1])


def split_country(description: str) -> tuple[str, str]:
    """The country that a description begins with, "" for none, and the rest of it."""
    told = _COUNTRY.fullmatch(description)
    country = DEMONYMS.get(told["whose"].lower(), "") if told is not None else ""
    return (country, told["rest"]) if told is not None and country else ("", description)

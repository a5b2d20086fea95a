"""What the few words around a name tell of who bears it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from service.extraction.cast.figures import head_of, is_kinship, is_place
from service.extraction.cast.names import Name
from service.extraction.cast.roles import is_role, strip_determiner
from service.extraction.lexicon.bodies import is_sort
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.portfolios import is_field
from service.extraction.lexicon.titles import NOT_NAMES, OFFICES

_APPOSED = re.compile(r" ?(?:\([^()]{1,30}\))?, (?P<role>[a-z][^,.;:()\"“”]{2,80})[,.;]")
_APPEARING = re.compile(
    r"(?: [A-Z]{2,3})?, (?:for the |representing the |on behalf of the )?"
    r"(?P<side>prosecut(?:ing|ion)|defending|defence|mitigating)\b"
)
"""For whom a lawyer appears in court."""

_APPOSED_BEFORE = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he|[Aa]n?) (?P<role>[\w'’ -]{3,70}?)"
    r"(?: \([A-Z]{2,9}\)|, [A-Z]{2,6})?, $"
)
_MEANS = re.compile(r".* (?:by|through|via) (?:(?:the|an?|its|his|her|their) )?")
_OPENING = re.compile(
    r"(?:^|[.!?…][\"”’')]?\s+|\n\s*|[—–-] ?)(?:The )?"
    r"(?P<role>[A-Z][\w'’&-]*(?: (?:[A-Z][\w'’&-]*|\d+|and|(?:of|for|on|in)(?: the)?))"
    r"{0,9}(?: [a-z]+)?)"
    r"(?: \([A-Z]{2,9}\)|, [A-Z]{2,6})?, $"
)
"""An office in capitals that opens a sentence, with the letters for it."""

_OWNED_BEFORE = re.compile(r".*\b(?:his|her|their|its) (?P<role>[\w'’ -]{3,70}), $", re.S)
"""The nearest owner before a name ("in a call with his Omani counterpart, ...")."""

_CLOSED = re.compile(
    r"['’]s\b|\s*(?:[^\w\s]|\n|$)|,? (?:in|on|at|yesterday|today|last|who|[A-Z][a-z]+day)\b"
)
"""What closes a name that explains the words before it; before a verb it does not ("Asked if they
need a leader, Obi said yes")."""

_TRUSTED = re.compile(
    r"\b(?:confidence|trust|faith|belief|believ\w+|interest|interested|disappointed|hope|motion"
    r"|stake|shares|investment|investor|invest\w*) in $"
)
_RELATIVE = re.compile(r" (?:who|which|whose|whom)\b")
_LOCATED = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hroughout"
    r"|(?:city|town|village|province|district|region|port|island|capital|stronghold|suburb) of) $"
)
_GOVERNED = re.compile(
    r"\b(?:in|at|on|from|near|to|with|by|of|for|against|about|under|via|into|outside|across|inside"
    r"|behind|beside|between|toward|towards|like|than|as|after|before|over|including)"
    r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[\w.’'-]+ ){0,4}$"
)
_PERSONAL = re.compile(
    r",? (?:who|whose|whom)\b|, (?:aged? )?\d{1,3},| \(\d\d\)"
    r"| (?:was|is|has been|had been|being) (?:(?:also|later|then|first) )?(?:arrested|jailed"
    r"|handcuffed|detained|extradited|deported|remanded|stabbed|born|hospitalised|hospitalized)\b"
    r"| (?:denies|denied|admits|admitted) (?:murder|manslaughter|rape|assault)\b"
)
"""What stands behind a person alone: an age, a "who", what police do to nobody else."""
_OWNING = re.compile(r"\b([A-Z]\w+(?: [A-Z]\w+)?)['’]s (?:[\w-]+ ){0,3}$")
_FROM = re.compile(r",? (?:of|from) (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)")
_JOINT = re.compile(
    rf"(?P<role>\b(?:(?:[A-Z][\w-]+ )*(?:{'|'.join(sorted(o.title() for o in OFFICES))})"
    rf"|(?:[A-Z][\w-]+ )+(?:{'|'.join(sorted(OFFICES))})))"
    r" and (?:former )?(?:(?:[A-Z][\w-]+ ){1,3}[a-z]+ )?$"
)
_FIELDS = re.compile(r"(?:[A-Z][\w-]+,? )+(?:and|&) $")
_SET_IN = re.compile(r"(?:^|[.!?…][\"”’')]?\s+|\n\s*)(?:In|From|At|Near|Outside) $")
_CALLED = re.compile(
    r", who (?:(?:gave|asked|wished|wanted|agreed) [^.;,\n]{0,40}\b(?:as|name,?|called)|goes by) $"
)
"""How somebody is called of whom more was told before ("a nurse who gave her name as Ada")."""

_SORT = re.compile(
    r"(?: \([^()]{1,30}\))?, an? (?P<words>[\w’' -]{2,60}?)(?: (?:that|which) .*)?[,.]"
)
_OPENS = re.compile(r"(?:[.!?…][\"”’')]?\s+|\n\s*)$")
_NOUN = re.compile(r"\b([a-z][a-z-]+) $")
_BRACKETED = re.compile(
    r"(?: \(|, (?:or|known as|known for short as|better known as) (?:the )?)"
    r"(?P<initials>[A-Z][A-Z.-]{1,8})[),]| \((?P<syllables>[A-Z][a-z]{3,9})\)"
)


def apposed_role(text: str, name: Name) -> str | None:
    """A role between commas beside a full name ("Ada Obi, the mayor, ...", "Ada Obi QC,
    prosecuting, ..."), a kinship beside any ("her brother, Ben, ...")."""
    if is_setting(text, name):
        return None
    appears = _APPEARING.match(text, name.end, name.end + 60)
    full = len(name.words) > 1
    if appears is not None and full:
        return "prosecutor" if appears["side"].startswith("prosecut") else "defence lawyer"
    behind = _APPOSED.match(text, name.end, name.end + 130)
    closed = _CLOSED.match(text, name.end) is not None
    ahead = text[max(0, name.start - 80) : name.start].removesuffix(name.courtesies)
    before = _APPOSED_BEFORE.search(ahead) if closed else None
    nearest = _OWNED_BEFORE.match(ahead) if closed else None
    opening = _office_opening(text, name) if full else None
    for match in (behind, before, nearest, opening):
        role = strip_determiner(_RELATIVE.split(match["role"])[0]) if match else ""
        role = _MEANS.sub("", role)
        if role and is_role(role) and (full or is_kinship(head_of(role).split()[-1])):
            return role
    return None


def _office_opening(text: str, name: Name) -> re.Match[str] | None:
    """The office with which a sentence opens before a name ("Ward 2 Councillor, Ada Obi is")."""
    end = name.start - len(name.courtesies)
    held = text[end : name.start] == name.courtesies
    found = _OPENING.search(text, max(0, end - 120), end) if held else None
    words = found["role"].lower().split() if found is not None else []
    return found if len(words) > 1 and words[0] not in NOT_NAMES else None


def is_governed(text: str, name: Name) -> bool:
    """Whether a preposition stands before the name ("met with Ada Obi")."""
    return _GOVERNED.search(text, max(0, name.start - 60), name.start) is not None


def is_located(text: str, name: Name) -> bool:
    """Whether things happen in what bears the name ("near Okeluwa")."""
    trusted = _TRUSTED.search(text, max(0, name.start - 20), name.start) is not None
    return not trusted and _LOCATED.search(text, max(0, name.start - 12), name.start) is not None


def is_personal(text: str, name: Name) -> bool:
    """Whether an age, a "who" or an arrest follows ("Ada Obi, 34, ...", "Ada Obi was jailed"), or
    it is how somebody is called."""
    called = _CALLED.search(text, max(0, name.start - 60), name.start) is not None
    return called or _PERSONAL.match(text, name.end, name.end + 40) is not None


def gap_between(text: str, before: Name, name: Name) -> str:
    """The words between two names, less the titles of the second."""
    fields = joint_portfolio(text, name)
    end = fields[0] if fields is not None else name.start
    return text[before.end : end].removesuffix(name.courtesies)


def joint_office(text: str, name: Name) -> tuple[int, str] | None:
    """The first of two offices before a name, and where it begins ("Prime Minister and Finance
    Minister Ada Obi"); behind "the" it may be somebody else's."""
    end = name.start - len(name.courtesies)
    held = text[end : name.start] == name.courtesies
    found = _JOINT.search(text, max(0, end - 60), end) if held else None
    if found is None or text[max(0, found.start() - 4) : found.start()].lower() == "the ":
        return None
    return found.start(), found["role"]


def joint_portfolio(text: str, name: Name) -> tuple[int, str] | None:
    """An office over several fields before a name, and where it begins ("Trade and Industry
    Minister Ada Obi")."""
    end = name.start - len(name.courtesies)
    held = text[end : name.start] == name.courtesies
    office = held and len(name.titles) > 1 and any(t.lower() in OFFICES for t in name.titles[1:])
    found = _FIELDS.search(text, max(0, end - 80), end) if office else None
    if found is None:
        return None
    words = found[0].split()
    fields = [*takewhile(is_field, (w.rstrip(",") for w in reversed(words[:-1])))]
    role = " ".join((*words[-1 - len(fields) :], *name.titles))
    return (name.start - len(role) - 1, role) if fields else None


def less_fields(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, less the fields of an office before one of them ("Trade" of "Trade and Industry
    Minister Ada Obi")."""
    offices = [(name, joint_portfolio(text, name)) for name in names]
    held = [(joint[0], name.start) for name, joint in offices if joint is not None]
    return [n for n in names if not any(s <= n.start and n.end <= e for s, e in held)]


def is_setting(text: str, name: Name) -> bool:
    """Whether the name opens its sentence as where things happen ("From Kano, the mayor, ...")."""
    return _SET_IN.search(text, max(0, name.start - 12), name.start) is not None


def sort_told(text: str, name: Name) -> str:
    """The noun behind a name by which it is a body's ("Red Dust, a monitoring group, ..."), ""
    where there is none."""
    told = _SORT.match(text, name.end, name.end + 100)
    noun = head_of(told["words"]).split()[-1].lower() if told is not None else ""
    return noun if is_sort(noun) else ""


def starts_sentence(text: str, name: Name) -> bool:
    """Whether the name opens a sentence, where any word has a capital."""
    return _OPENS.search(text, max(0, name.start - 4), name.start) is not None or not name.start


def noun_before(text: str, name: Name) -> str:
    """The common noun right before a name ("carmaker Sao Mai"), "" where there is none."""
    found = _NOUN.search(text, max(0, name.start - 30), name.start)
    return found[1] if found is not None else ""


def places_of(text: str, name: Name) -> set[str]:
    """The countries that the words beside a name tie it to ("Serbia's Ana Ilić", "Ali of Mali")."""
    owner = _OWNING.search(text, max(0, name.start - 60), name.start)
    home = _FROM.match(text, name.end, name.end + 40)
    places = {m[1].lower() for m in (owner, home) if m is not None and is_place(m[1])}
    return places | {DEMONYMS[w] for w in map(str.lower, name.titles) if w in DEMONYMS}


def acronym_behind(text: str, name: Name) -> str:
    """What stands in brackets behind a name ("... Agency (NDSA)", "..., or NDSA,"), behind a body's
    also what is made of syllables ("Union of Ports (Unipor)"), "" where nothing does."""
    found = _BRACKETED.match(text, name.end, name.end + 40)
    if found is None or found["initials"] is not None:
        return found["initials"] if found is not None else ""
    word = found["syllables"]
    own = name.is_organisation and not (is_place(word) or word.lower() in DEMONYMS)
    return word if own else ""

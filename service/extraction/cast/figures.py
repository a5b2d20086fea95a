"""The figures of an article: everybody, and every body, that it gives a name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from service.domain.speaker import Speaker, SpeakerKind
from service.extraction.cast.names import Name
from service.extraction.cast.roles import organisation_of
from service.extraction.lexicon.demonyms import CAPITALS, DEMONYMS
from service.extraction.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from service.extraction.lexicon.titles import FEMALE, HONORIFICS, MALE, SHORTENED, TITLES

_PLACES = frozenset(DEMONYMS.values()) | CAPITALS
_INITIALS = frozenset({"US", "UK", "UN", "EU", "U.S.", "U.K.", "U.N.", "E.U."})
_KIN = frozenset(
    "father mother son daughter brother sister uncle aunt cousin nephew niece grandfather"
    " grandmother grandson granddaughter stepfather stepmother stepson stepdaughter fiancé fiancée"
    " boyfriend girlfriend twin husband wife widow widower friend colleague neighbour neighbor"
    " partner fiance fiancee counterpart".split()
)


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody (or some body) of the article, with all that the article calls them.

    ``gender`` is "m", "f" or "" where nothing tells; ``first`` is where the fullest name first
    stands; ``classes`` are the sorts of body that a body is, ``places`` the countries the article
    ties somebody to, ``styles`` the titles before the name, ``deeds`` the roles that a clause
    beside the name tells; ``titled`` and ``spoken`` tell that something else than capitals made it
    a person, ``articled`` that only its article tells it to be
    a body, ``located`` that things happen in it; ``rivals`` are those among whom a name that
    several bear leaves the choice.
    """

    name: str
    words: tuple[str, ...]
    kind: SpeakerKind
    roles: list[str] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    members: tuple[str, ...] = ()
    gender: str = ""
    first: int = 0
    classes: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    styles: frozenset[str] = frozenset()
    deeds: list[str] = field(default_factory=list)
    rivals: tuple[Figure, ...] = ()
    titled: bool = False
    spoken: bool = False
    articled: bool = False
    located: bool = False

    @property
    def is_body(self) -> bool:
        """Whether it is an organisation."""
        return self.kind is SpeakerKind.ORGANISATION

    @property
    def is_certain(self) -> bool:
        """Whether something tells that the name is a person's, beside its capitals."""
        if self.kind is SpeakerKind.PERSON:
            return bool(self.titled or self.spoken or self.gender or self.roles)
        return self.kind is SpeakerKind.UNNAMED and self.titled

    @property
    def callings(self) -> tuple[str, ...]:
        """All that the article tells that they are or were."""
        return (*self.roles, *self.styles, *self.deeds)

    @property
    def role(self) -> str | None:
        """The role that says most about why the figure is heard: an office before a kinship."""
        offices = [r for r in self.roles if r.split(" of ")[0].split()[-1].lower() not in _KIN]
        return next(iter(offices or self.roles), None)

    def speaker(self) -> Speaker:
        """The figure as a value of the domain."""
        aliases = tuple(a for a in dict.fromkeys(self.aliases) if a != self.name)
        return Speaker(self.name, self.kind, aliases, self.members, organisation_of(self.role))

    def note_gender(self, words: tuple[str, ...]) -> None:
        """Learns the gender from titles and roles, once."""
        self.gender = self.gender or gender_of(words)


def head_of(role: str) -> str:
    """A role without its owner and what follows a preposition ("director" of "director of the
    fund", "deputy" of "the minister's deputy", "brother" of "her brother")."""
    bare = re.split(
        r" (?:of(?! (?:[\w]+ )?staff\b)|for|in|at|to|on|from|with|who|whose)\b|,", role
    )[0]
    bare = re.split(r"['’]s? ", bare)[-1]
    return re.sub(r"^(?:his|her|their|its) ", "", bare, flags=re.I)


def gender_of(words: tuple[str, ...]) -> str:
    """The gender that titles or roles tell, "" for none."""
    lowered = {w.lower().rstrip(".,") for w in words}
    if lowered & FEMALE:
        return "f"
    return "m" if lowered & MALE else ""


def figure_from(name: Name) -> Figure:
    """A new figure for a name that no known figure bears."""
    kind = SpeakerKind.PERSON
    if not name.titles and (name.is_organisation or _is_of_place(name)):
        kind = SpeakerKind.ORGANISATION
    figure = Figure(name.text, name.words, kind, first=name.start)
    if kind is SpeakerKind.PERSON:
        figure.gender = gender_given(name)
    return figure


def gender_given(name: Name) -> str:
    """The gender that a given name tells, "" where there is none or it may be either's."""
    given = name.words[0].lower() if len(name.words) > 1 else ""
    return "f" if given in FEMALE_NAMES else "m" if given in MALE_NAMES else ""


def _is_of_place(name: Name) -> bool:
    """Whether a name is a place's, or a body's that begins with one in initials ("U.N. Women")."""
    bare = name.text.lower().removeprefix("north ").removeprefix("south ")
    given = len(name.words) > 1 and name.words[1].lower() in FEMALE_NAMES | MALE_NAMES
    return is_place(bare) or (name.words[0] in _INITIALS and not given)


def role_from_titles(titles: tuple[str, ...]) -> str | None:
    """The titles before a name as a role ("Russian President"), None where they are courtesies."""
    words = [t for t in titles if t.lower().rstrip(".") not in HONORIFICS and t not in SHORTENED]
    if not words or not any(w.lower().rstrip(".") in TITLES for w in words):
        return None
    return " ".join(words)


_SHORT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general",
    "lt": "lieutenant", "col": "colonel", "capt": "captain", "sgt": "sergeant", "adm": "admiral",
    "maj": "major", "cmdr": "commander", "brig": "brigadier", "prof": "professor", "dr": "doctor",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "chairman": "chair",
    "chairwoman": "chair", "chairperson": "chair", "congressman": "representative",
    "congresswoman": "representative", "lawmaker": "legislator",
    "cllr": "councillor", "supt": "superintendent", "insp": "inspector", "det": "detective",
    "cpl": "corporal", "atty": "lawyer", "neighbor": "neighbour", "attorney": "lawyer",
}  # fmt: skip
_OFFICES = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.I), name)
    for pattern, name in (
        (r"prime[- ]minister|pm", "premier"),
        (r"chief executive(?: officer)?|ceo", "chief-executive"),
        (r"chief financial officer|cfo", "chief-financial-officer"),
        (r"managing director|md", "managing-director"),
        (
            r"(vice|secretary|attorney|press|chief)[- ](president|general|secretary|minister)",
            r"\1-\2",
        ),
        (r"chief of (?:(?:the )?(?:army|general) )?staff", "chief-of-staff"),
        (r"(?:army|military) chief(?!-)", "chief-of-staff"),
        (r"head of state(?![ -]\w)", "president"),
        (r"head of (?:the )?government(?![ -]\w)", "premier"),
        (r"head of the ministry(?![ -]\w)", "minister"),
        (r"ex-(?=\w)", "former "),
    )
)
"""Offices of several words that are not the office of their last one: the minister is not the prime
minister."""


def role_words(role: str) -> set[str]:
    """The words of a role or description in lower case, abbreviations and variants made one."""
    for pattern, name in _OFFICES:
        role = pattern.sub(name, role)
    words = {_bare(w) for w in re.findall(r"[\w'’.-]+", role)}
    return {_SHORT.get(w, w) for w in words}


def _bare(word: str) -> str:
    return re.sub(r"['’]s$", "", word.lower()).strip(".'’")


def is_kinship(noun: str) -> bool:
    """Whether the noun tells whose relative or friend somebody is."""
    return noun.lower() in _KIN


def anonymous(words: str, kind: SpeakerKind, position: int) -> Figure:
    """Somebody without a name keeps the description as written."""
    split = tuple(words.split())
    return Figure(
        words, split, kind, gender=gender_of(tuple(head_of(words).split())), first=position
    )


def unnamed(words: str, position: int) -> Figure:
    """A person of whom the article tells no more than a description."""
    figure = anonymous(words, SpeakerKind.UNNAMED, position)
    figure.titled = True
    return figure


def nobody(gender: str) -> Figure:
    """Somebody who spoke and of whom the article does not tell who it was."""
    return Figure("", (), SpeakerKind.UNNAMED, gender=gender, titled=True)


def may_be_body(figure: Figure) -> bool:
    """Whether it is a body, or one word of which nothing but capitals tells what it names."""
    return figure.is_body or (is_plain(figure) and len(figure.words) == 1)


def is_plain(figure: Figure) -> bool:
    """Whether nothing but capitals tells that a name is a person's."""
    person = figure.kind is SpeakerKind.PERSON
    return person and not (figure.titled or figure.gender or figure.roles or figure.located)


def is_place(text: str) -> bool:
    """Whether the words are a country's or a capital's name, or its initials ("US")."""
    return text.lower() in _PLACES or text in _INITIALS

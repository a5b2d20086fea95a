"""Whom an article describes in its opening paragraph, and names only behind it.

"A mayor from the opposition has criticised the state radio ... "The tents are mine," Mayor Ada Obi
said": of an office that only one person of the article holds, the opening describes that person. So
does "the mayor of Hull", where the article tells no more of the name than its office.
"""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, gender_of, head_of, role_words
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.kinds import takes_in
from service.extraction.lexicon.portfolios import is_field
from service.extraction.lexicon.titles import OFFICES, ORGANISATIONS, TITLES
from service.extraction.speakers.holders import PAST, REACH, lands, only_holder

_ONE = re.compile(r"(?:an?|one|(?P<known>the)) ", re.I)
_COMPLEMENT = re.compile(r"\b(?P<link>of|for|from|at|in|to|with|on)\b (?P<rest>.+)")
_MANY = frozenset("officer official doctor lawyer attorney general guide player fan worker".split())
"""Offices that a story has several bear, of whom it names only some."""
_TELLING_NOTHING = frozenset(
    "senior top local veteran government opposition ruling leading prominent party city town"
    " state".split()
)
_NEAR = 2_000


def named_behind_opening(cast: Cast, words: str, noun: str, position: int) -> Figure | None:
    """The only holder of an office that an article opens with ("A minister has said ...")."""
    one = _ONE.match(words)
    if one is None or noun not in (OFFICES | _ANYBODY) - _MANY:
        return None
    heard = (m.figure for m in cast.mentions.before(position, REACH) if m.spoke)
    if any(f.name and f.kind is SpeakerKind.PERSON for f in heard):
        return None
    if noun in _ANYBODY:
        return _only_one_aged(cast, noun, position) if not one["known"] else None
    if role_words(noun) == {"legislator"} and not one["known"]:
        return _only_lawmaker(cast, words[one.end() :], noun, position)
    holder = only_holder(cast, role_words(noun))
    if holder is None or holder.kind is not SpeakerKind.PERSON:
        return None
    if not _is_named(cast, holder, position):
        return None
    bare = words[one.end() :]
    if one["known"]:
        alone = _has_office_alone(cast, holder, noun) and _tells_place(bare, noun)
        return holder if alone else None
    return holder if any(_agrees(bare, noun, role) for role in holder.roles) else None


def _only_one_aged(cast: Cast, noun: str, position: int) -> Figure | None:
    """The only person of whom the article tells the age, and whom a later paragraph names ("A
    Dayton man said ...", then "Ben Cole, 34, said ...")."""
    aged = {}
    for mention in cast.mentions.between(0, len(cast.text)):
        for name in cast.names_in(mention.start, mention.start + 1):
            if _AGE.match(cast.text, name.end) is not None:
                aged[id(mention.figure)] = mention.figure
    figure = next(iter(aged.values())) if len(aged) == 1 else None
    if figure is None or figure.kind is not SpeakerKind.PERSON or figure.first < position:
        return None
    fits = figure.gender in ("", gender_of((noun,))) or not gender_of((noun,))
    return figure if fits and _is_named(cast, figure, position) else None


_AGE = re.compile(r", (?:who is |aged )?\d{1,3}(?=[,.]| of\b)")
_ANYBODY = frozenset(
    "man woman teenager teen boy girl mother father grandmother grandfather widow widower"
    " motorist driver tourist hiker student pensioner retiree resident homeowner".split()
)
"""What an article calls whom it is about before it tells the name and the age."""


def _only_lawmaker(cast: Cast, bare: str, noun: str, position: int) -> Figure | None:
    """The only person of the article with a seat ("A Georgia lawmaker", then "Rep. Ada Obi")."""
    seated = [
        (figure, head)
        for figure in cast.figures
        for role in figure.roles
        if takes_in("legislator", {head := next(iter(role_words(head_of(role))), "")}, set())
    ]
    if len({id(f) for f, _ in seated}) != 1 or not _is_named(cast, seated[0][0], position):
        return None
    agree = (
        _agrees(bare.replace(noun, head), head, role) for f, head in seated for role in f.roles
    )
    return seated[0][0] if any(agree) else None


def named_by_apposition(cast: Cast, bare: str, position: int) -> Figure | None:
    """Whom a description of one paragraph means that a later one explains by the name ("the
    signalman", then "The signalman, Ben Cole, ...")."""
    if not _BARE.fullmatch(bare):
        return None
    told = re.compile(rf"\n[^\n]*?\b[Tt]he {bare}, (?P<name>[A-Z])")
    found = told.search(cast.text, position)
    names = cast.names_in(found.start("name"), found.end("name")) if found is not None else []
    figure = cast.figure_of(names[0]) if names else None
    if figure is None or figure.first < position or figure.kind is not SpeakerKind.PERSON:
        return None
    return figure


_BARE = re.compile(r"[a-z]+(?: [a-z]+)?")


def _has_office_alone(cast: Cast, holder: Figure, noun: str) -> bool:
    """Whether a name has the office alone beside it ("Mayor Ada Obi", "Ada Obi, the mayor,"), and
    nobody's ("its chair, Ben Cole")."""
    beside = re.compile(
        rf"(?:^|[^\w\s][\"“‘]? ?|[\n\"“‘]|\b[a-z]+ )(?i:{noun}) {re.escape(holder.name)}\b"
        rf"|{re.escape(holder.name)}, the {noun}\b[,.]"
    )
    titled = any(role_words(role) == role_words(noun) for role in holder.roles)
    return titled and beside.search(cast.text) is not None


def _tells_place(bare: str, noun: str) -> bool:
    """Whether a description is the office, of nothing or of what has a name ("chief of the Moose
    Nation")."""
    behind = bare[len(noun) :].strip()
    complement = _COMPLEMENT.match(behind)
    placed = complement is not None and complement["rest"].removeprefix("the ")[:1].isupper()
    return bare.lower().startswith(noun) and (placed or not behind)


def _is_named(cast: Cast, holder: Figure, position: int) -> bool:
    """Whether a paragraph behind a position, and not its own, is the next to name somebody."""
    behind = cast.mentions.between(position + 1, position + _NEAR)
    named = next((m.start for m in behind if m.figure is holder), position)
    return "\n" in cast.text[position:named]


def _agrees(bare: str, noun: str, role: str) -> bool:
    """Whether nothing that a description tells is against a role: what it is over, for whom it is,
    of which land or time."""
    held = lands(role_words(role))
    if not role_words(noun) <= held:
        return False
    before, _, behind = bare.partition(noun)
    words = lands(role_words(before))
    words -= {w for w in words if not held.isdisjoint(_PARTS.get(w, ()))}
    alone = role_words(role) - _BESIDE_TITLES == role_words(noun)
    idle = _TELLING_NOTHING | (_BESIDE_TITLES if alone else frozenset())
    told = {w for w in words - idle if _is_telling(w)}
    if not told <= held or bool(held & PAST) != bool(told & PAST):
        return False
    if noun.startswith("spokes") and not words - _TELLING_RANK <= held:
        return False
    complement = _COMPLEMENT.search(behind)
    if complement is None or (complement["link"] == "from" and complement["rest"].islower()):
        return True
    if alone and complement["link"] in ("in", "at", "from") and complement["rest"][0].isupper():
        return True
    return bool(lands(role_words(complement["rest"])) & held - _SMALL)


_BESIDE_TITLES = frozenset(
    "fire police school schools county federal republican democratic gop sheriff high district"
    " village township municipal u.s us circuit state georgia texas california".split()
)
"""What a title before a name leaves out ("A Kentucky fire chief", then "Chief Ben Cole")."""

_PARTS = {
    "government": frozenset("ministry department presidential cabinet president premier".split()),
    "military": frozenset("army navy force defence defense".split()),
    "defence": frozenset("army navy force defense military".split()),
}
"""What is part of the body to which somebody may be said to belong ("a military spokesman" may be
the army's, and is none of the United Nations)."""
_TELLING_RANK = frozenset("senior top chief veteran local official".split())
_SMALL = frozenset("the a an of for in and".split())


def _is_telling(word: str) -> bool:
    """Whether a word before an office tells which it is ("a health minister")."""
    known = TITLES | ORGANISATIONS | PAST | frozenset(DEMONYMS.values())
    return word in known or is_field(word)

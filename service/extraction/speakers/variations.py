"""Descriptions that vary a name and tell something new of who bears it.

A report names somebody and goes on with what else there is to say of them: "Ada Obi told the court
she was ill. The Kano-born senator said ..." means Ada Obi, though nothing before told that she is a
senator. Only whoever the sentence before is about is meant, and only where nothing that the article
tells of them is against it. Functions of which any story has several ("the army spokesman", "the
defence lawyer") are somebody else's.
"""

from __future__ import annotations

import re

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, gender_of, head_of, is_kinship, role_words
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.kinds import takes_in
from service.extraction.lexicon.titles import ORGANISATIONS, PUBLICATIONS, ROLE_NOUNS
from service.extraction.speakers.holders import lands
from service.extraction.speakers.pronouns import Pronouns

_OTHERS = frozenset(
    "spokesman spokeswoman spokesperson lawyer attorney solicitor barrister prosecutor judge"
    " official officer detective inspector sergeant constable witness doctor nurse medic analyst"
    " economist expert reporter journalist correspondent diplomat envoy ambassador commander"
    " soldier man woman boy girl child victim suspect deputy aide adviser advisor representative"
    " colleague neighbour neighbor resident friend relative mother father son daughter brother"
    " sister husband wife counterpart rival editor host".split()
)
"""Whom a story may have beside the one it is about."""

_PLACED = re.compile(r"[A-Z][a-z]+(?:-[a-z]+)?")
_STAFF = re.compile(r"(?:[Tt]he )?(?P<medium>[A-Z][\w.]*(?: [A-Z]\w*)?)['’]s $")
_REACH = 20_000


def varied(cast: Cast, pronouns: Pronouns, bare: str, noun: str, position: int) -> Figure | None:
    """The person whom a description with a place or a party ("the Syrian leader") may vary."""
    told = pronouns.person(position, gender_of((noun,)))
    if told is not None and _is_general_for(told, bare, noun):
        return told
    before = bare.split(" of ")[0].split()[:-1]
    placed = [w for w in before if _PLACED.fullmatch(w) and w.lower() not in ORGANISATIONS]
    if noun in _OTHERS or noun not in ROLE_NOUNS or not placed:
        return None
    person = pronouns.person(position, gender_of((noun,)))
    if person is None or person.kind is not SpeakerKind.PERSON or len(person.words) < 2:
        return None
    homes = lands(w.lower() for w in placed) & {*DEMONYMS.values()}
    if person.places and not homes <= person.places:
        return None
    offices = (r for r in person.roles if not is_kinship(head_of(r).split()[-1]))
    return person if all(_is_fuller(r, bare, noun) for r in offices) else None


def _is_general_for(person: Figure, bare: str, noun: str) -> bool:
    """Whether a general noun with whose it is takes in an office of the person ("the top Treasury
    official" for the deputy secretary)."""
    (kind,) = role_words(noun) if len(role_words(noun)) == 1 else ("",)
    whose = [w for w in bare.split()[:-1] if w[0].isupper()]
    home = lands(map(str.lower, whose)) & {*DEMONYMS.values()}
    held = any(takes_in(kind, role_words(head_of(r)), role_words(r)) for r in person.roles)
    return held and bool(whose) and (not home or not person.places or home <= person.places)


def _is_fuller(role: str, bare: str, noun: str) -> bool:
    """Whether a description says no less than a role, whose office it may be."""
    (kind,) = role_words(noun) if len(role_words(noun)) == 1 else ("",)
    held = role_words(head_of(role))
    same = kind in held or takes_in(kind, held, role_words(role))
    return same and role_words(role) - held <= role_words(bare)


def own_staff(cast: Cast, position: int) -> Figure | None:
    """Whom a medium that reports calls its own ("our correspondent"): the one heard last of whom it
    was told that they are its ("the BBC's Ada Obi")."""
    for mention in reversed(cast.before(position, _REACH)):
        if not mention.figure.is_certain or mention.figure.kind is not SpeakerKind.PERSON:
            continue
        owner = _STAFF.search(cast.text, max(0, mention.start - 40), mention.start)
        if owner is not None and owner["medium"].split()[-1].lower() in PUBLICATIONS:
            return mention.figure
    return None

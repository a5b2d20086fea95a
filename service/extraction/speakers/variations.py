"""Descriptions that vary a name and tell something new of who bears it.

A report names somebody and goes on with what else there is to say of them: "Ada Obi told the court
she was ill. The Kano-born senator said ..." means Ada Obi, though nothing before told that she is a
senator. Only whoever the sentence before is about is meant, and only where nothing that the article
tells of them is against it. Functions of which any story has several ("the army spokesman", "the
defence lawyer") are somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, gender_of, head_of, is_kinship, role_words
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.kinds import takes_in
from service.extraction.lexicon.titles import ORGANISATIONS, PUBLICATIONS, ROLE_NOUNS
from service.extraction.speakers.holders import PAST, is_against, is_told_of, lands
from service.extraction.speakers.mentions import HELD_BY_BODIES
from service.extraction.speakers.pronouns import GENDERS, Pronouns
from service.extraction.text.ranges import Range

_OTHERS = frozenset(
    "spokesman spokeswoman spokesperson lawyer attorney solicitor barrister prosecutor judge"
    " official officer detective inspector sergeant constable witness doctor nurse medic paramedic"
    " firefighter reporter journalist correspondent envoy ambassador commander magistrate coroner"
    " clerk registrar referee umpire mediator interpreter translator pathologist investigator"
    " soldier man woman boy girl child victim suspect deputy aide adviser advisor representative"
    " colleague neighbour neighbor resident friend relative mother father son daughter brother"
    " sister husband wife counterpart rival editor host".split()
)
"""Whom a story may have beside the one it is about."""

_PLACED = re.compile(r"[A-Z][a-z]+(?:-[a-z]+)?")
_STAFF = re.compile(r"(?:[Tt]he )?(?P<medium>[A-Z][\w.]*(?: [A-Z]\w*)?)['’]s $")
_REACH = 20_000


def varied(
    cast: Cast,
    pronouns: Pronouns,
    bare: str,
    noun: str,
    position: int,
    reported: Sequence[Range] = (),
) -> Figure | None:
    """The person whom a description may vary, told by a place or a party ("the Syrian leader"), by
    what he was ("the former weaver") or by what many are ("the industrialist")."""
    told = pronouns.person(position, gender_of((noun,)), reported)
    if told is not None and is_against(bare, told):
        return None
    if told is not None and _is_general_for(told, bare, noun):
        return told
    start = pronouns.sentence_start(position)
    if (
        told is not None
        and not _is_beside(cast, told, start, position)
        and not _is_apart(cast.text[position : position + _FAR], told, noun)
        and _may_vary(cast, told, bare, noun, position)
    ):
        return told
    before = bare.split(" of ")[0].split()[:-1]
    placed = [w for w in before if _PLACED.fullmatch(w) and w.lower() not in ORGANISATIONS]
    if noun in _OTHERS or noun not in ROLE_NOUNS or not placed:
        return None
    if told is None or told.kind is not SpeakerKind.PERSON or len(told.words) < 2:
        return None
    homes = lands(w.lower() for w in placed) & {*DEMONYMS.values()}
    if told.places and not homes <= told.places:
        return None
    offices = (r for r in told.roles if not is_kinship(head_of(r).split()[-1]))
    return told if all(_is_fuller(r, bare, noun) for r in offices) else None


def _is_beside(cast: Cast, person: Figure, start: int, position: int) -> bool:
    """Whether the sentence, which begins at ``start``, names the person before the description."""
    return any(m.figure is person for m in cast.mentions.between(start, position))


def _is_apart(words: str, person: Figure, noun: str) -> bool:
    """Whether what follows a description tells of somebody else: what is done to the person ("The
    retired judge thanked him"), or who it is that is new ("The tenant, a man in his 30s, said")."""
    behind = words.lower().partition(noun)[2]
    acted = _OBJECT.match(behind)
    done = acted is not None and person.gender in ("", GENDERS[acted["pronoun"]])
    return done or _NEW.match(behind) is not None


_FAR = 120
_NEW = re.compile(r", an? ")
_OBJECT = re.compile(
    r"(?: [a-z]+ly| also| then| later)? [a-z]+(?: (?:to|with|at|on|of|for))?"
    r" (?P<pronoun>him|her(?=[,.;]| (?:that|to|not|of|about|for|she|he|it|they|the|his)))\b"
)


def _may_vary(cast: Cast, person: Figure, bare: str, noun: str, position: int) -> bool:
    """Whether a description tells what somebody was ("the former weaver", "the retired judge"), or
    what more than one person may be ("the industrialist"), and nothing is against it."""
    wanted = role_words(bare)
    past = any(w in PAST or w.startswith("ex-") for w in wanted)
    sortal = noun not in _OTHERS | _EXCLUSIVE | _BODIES_TOO and role_words(noun) <= wanted
    if person.kind is not SpeakerKind.PERSON or not (past or sortal):
        return False
    if not past and is_told_of(cast, noun, position):
        return False
    homes = lands(wanted) & {*DEMONYMS.values()}
    return not homes or not person.places or homes <= person.places


_BODIES_TOO = HELD_BY_BODIES - {"member"}
"""What may be said of a body that the text has not named; a member is somebody."""

_EXCLUSIVE = frozenset(
    "president premier taoiseach tánaiste tanaiste minister secretary chancellor governor mayor"
    " chief head chair chairman"
    " chairwoman chairperson director manager boss captain king queen prince princess emperor pope"
    " coach owner landlord principal headteacher treasurer executive speaker vice-president ceo cfo"
    " md pm founder leader successor predecessor driver pilot operator partner warden sheriff"
    " skipper rector".split()
)
"""Offices that one person has at a time: whom the article has not said to have one may be named
beside who has it."""


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
    for mention in reversed(cast.mentions.before(position, _REACH)):
        if not mention.figure.is_certain or mention.figure.kind is not SpeakerKind.PERSON:
            continue
        owner = _STAFF.search(cast.text, max(0, mention.start - 40), mention.start)
        if owner is not None and owner["medium"].split()[-1].lower() in PUBLICATIONS:
            return mention.figure
    return None

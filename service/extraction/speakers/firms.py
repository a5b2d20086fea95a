"""Which name that says no sort of body is a company's: by what it owns, builds or runs.

"The ferry's operator, Blue Coast", "Blue Coast, which runs the ferry", "the ferry is run by Blue
Coast": an article that goes on with "the company" means whom it told so much of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure, head_of, is_place, role_words
from service.extraction.cast.gathering import Cast
from service.extraction.cast.mentions import Mention
from service.extraction.cast.names import Name
from service.extraction.lexicon.bodies import class_of

_RUNNING = frozenset(
    "builder operator developer maker manufacturer contractor subcontractor supplier exporter"
    " importer distributor charterer concessionaire".split()
)
"""What a company is more often than a person."""

_WORKS = frozenset(
    "ship vessel tanker freighter ferry barge tug trawler dredger mine quarry plant factory mill"
    " refinery smelter pipeline line railway port terminal dam tower network grid".split()
)
"""What a company owns more often than a person, who is the owner of a shop."""

_DEEDS = (
    r"(?:owns?|owned|runs?|ran|operates?|operated|buil(?:t|ds)|makes?|made|manufactures?d?"
    r"|sells?|sold|suppl(?:ies|ied)|employs?|employed|mines?|mined|produces?d?|bought|buys"
    r"|acquired|distribute[sd]|develop(?:s|ed)|provide[sd]"
    r"|(?:is|was) (?:based|listed|headquartered|founded|owned|registered))"
)
_DOING = re.compile(
    rf" ?(?:\([^()]{{1,30}}\))?(?:, which)? (?:(?:\w+ly|also|still|now|has|had|have) )*{_DEEDS}\b"
)
_DONE_BY = re.compile(
    r"\b(?:(?:owned|operated|run|built|made|manufactured|supplied|developed|hired|employed|acquired"
    r"|chartered|mined|managed|leased) by|(?:belong(?:s|ed|ing)?|awarded|leased) to"
    r"|(?:shares|stake|workers|employees|shareholders|subsidiary|customers|contract) (?:of|at|in"
    r"|with)|working for|works for) $"
)
_HELD = re.compile(r"['’]s? (?:\w+ )?(?:shares|employees|workers|customers|shareholders|plants?)\b")


def firm_told_of(cast: Cast, before: Sequence[Mention]) -> Figure | None:
    """The only name before of which nothing tells a person, and something a company."""
    told = {id(m.figure): m.figure for m in before if _is_told_of(cast, m)}
    if len(told) != 1:
        return None
    (figure,) = told.values()
    figure.kind = SpeakerKind.ORGANISATION
    figure.classes |= {class_of("company")}
    return figure


def _is_told_of(cast: Cast, mention: Mention) -> bool:
    """Whether a mention tells what a company does ("Blue Coast, which runs the ferry")."""
    figure = mention.figure
    if figure.kind is not SpeakerKind.PERSON or figure.titled or figure.gender:
        return False
    if figure.located or is_place(figure.name):
        return False
    if figure.roles:
        return all(map(_is_running, figure.roles))
    names = cast.names_in(mention.start, mention.start + 1)
    return any(cast.figure_of(n) is figure and _is_beside(cast.text, n) for n in names)


def _is_running(role: str) -> bool:
    """Whether a role is one that companies have ("builder of the line", "the ship's owner")."""
    noun = head_of(role).split()[-1].lower()
    return noun in _RUNNING or (noun == "owner" and not role_words(role).isdisjoint(_WORKS))


def _is_beside(text: str, name: Name) -> bool:
    """Whether the words around a name tell of what it owns, builds or runs."""
    ahead = text[max(0, name.start - 40) : name.start]
    behind = _HELD.match(text, name.end) or _DOING.match(text, name.end)
    return behind is not None or _DONE_BY.search(ahead) is not None

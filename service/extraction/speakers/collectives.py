"""Groups that were heard before: "prosecutors" for the prosecutor's office, "the witnesses" for
"witnesses in the camp"."""

from __future__ import annotations

from spacy.tokens import Token

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.staff import speak_for
from service.extraction.lexicon.titles import DOCUMENTS, GROUP_NOUNS, ROLE_NOUNS, THINGS
from service.extraction.speakers.body_names import known_by
from service.extraction.speakers.groups import described_group

_NEAR = 4000


def group_meant(cast: Cast, words: str, head: Token, position: int) -> Figure | None:
    """The several people whom a mention stands for, None where it is of one, or of a thing."""
    noun = head.lower_
    plural = head.tag_ == "NNS" and noun not in DOCUMENTS | THINGS and not is_body(noun)
    if not (noun in GROUP_NOUNS or plural or (noun.endswith("s") and noun[:-1] in ROLE_NOUNS)):
        return None
    bare = words[4:] if words.lower().startswith("the ") else words
    same = heard_before(cast, words, noun, position)
    return same or described_group(cast, bare, noun, position)


def heard_before(cast: Cast, words: str, noun: str, position: int) -> Figure | None:
    """The body that the world calls so, the only one heard before whose people are meant, or the
    only group of that noun; None where there are several, or words tell more than the noun."""
    known = known_by(cast.figures, words.lower().removeprefix("the "))
    if known is not None and known.first < position:
        return known
    definite = words.lower() == f"the {noun}"
    if not definite and words.lower() != noun:
        return None
    heard = {id(m.figure): m.figure for m in cast.mentions.before(position, _NEAR) if m.spoke}
    bodies = [f for f in heard.values() if f.is_body and speak_for(noun, f.name)]
    if not bodies and (definite or noun == "police"):
        bodies = [f for f in heard.values() if _is_group(f, noun)]
    return bodies[0] if len(bodies) == 1 else None


def _is_group(figure: Figure, noun: str) -> bool:
    """Whether a group without names is headed by the noun ("police in Kano")."""
    group = figure.kind is SpeakerKind.GROUP and not figure.members
    before = [w.lower() for w in figure.words]
    ends = (i for i, w in enumerate(before) if w in _BEHIND)
    return group and len(before) > 1 and before[: next(ends, len(before))][-1:] == [noun]


_BEHIND = frozenset("in of at from on near for with who to interviewed".split())

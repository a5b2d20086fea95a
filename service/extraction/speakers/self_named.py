"""Names that somebody goes by, or gives for his own: "a man calling himself Red Ox", "the rebels,
known as the Red Alliance"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from service.domain.speaker import SpeakerKind
from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.titles import GROUP_NOUNS
from service.extraction.syntax.parsing import Parsed

_OWN = r"(?:him|her|it|them)sel(?:f|ves)(?: only| simply| just)?"
_ITSELF = re.compile(
    r"(?:[^.;!?\"“”\n]{0,70}?,?(?: who| that| which)?)??"
    rf" (?:(?:call|term|styl|dubb?|brand)(?:s|es|e|ed|ing)? {_OWN}"
    rf"|(?:identif(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)) {_OWN} (?:as|by the name(?: of)?)"
    r"|(?:gives?|gave|giving) (?:his|her|their) names?(?: only| simply| just)? as"
    r"|goe?s? by(?: the name(?: of)?)?)(?: the)?"
)
"""What stands between a noun and the name that its bearer gives himself."""
_KNOWN_AS = re.compile(r"[^.;,]{0,40}, (?:also |better |widely |locally )?known as(?: the)?")
"""What stands between a group or a body and the name that it goes by."""
_FARTHEST = 120


def who_goes_by(cast: Cast, sentence: Parsed, head: Token) -> Figure | None:
    """The figure of the name that those of whom ``head`` tells go by, None where none is given."""
    several = head.lower_ in GROUP_NOUNS or is_body(head.lower_) or head.tag_ == "NNS"
    if head.pos_ != "NOUN":
        return None
    at = sentence.begin(head) + len(head)
    for name in cast.names_in(at, at + _FARTHEST):
        between = cast.text[at : name.start].rstrip().removesuffix(" ".join(name.titles)).rstrip()
        known = several and _KNOWN_AS.fullmatch(between) is not None
        if name.start > at and (known or _ITSELF.fullmatch(between) is not None):
            figure = cast.figure_of(name)
            if several and not figure.is_certain:
                figure.kind = SpeakerKind.ORGANISATION
            return figure
    return None

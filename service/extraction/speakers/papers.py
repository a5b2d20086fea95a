"""Whose a paper is that the text goes on to quote: "The statement added that ..."."""

from __future__ import annotations

import re

from service.extraction.cast.figures import Figure
from service.extraction.cast.gathering import Cast
from service.extraction.speakers.pronouns import Pronouns

_PAPER = re.compile(r"(?:[Tt]he|[Tt]his) (?P<noun>statement|communique|communiqué|press release)")
_REACH = 1500


def issuer_before(cast: Cast, pronouns: Pronouns, words: str, position: int) -> Figure | None:
    """Who was heard last in a statement, where ``words`` are no more than that ("The ministry said
    in a statement ... The statement added")."""
    paper = _PAPER.fullmatch(words)
    if paper is None:
        return None
    verbs = "[Ii]n|issued|released|published"
    issued = re.compile(rf"[^.\n]{{0,300}}?\b(?:{verbs}) an?(?: [\w-]+){{0,3}} {paper['noun']}\b")
    for mention in reversed(cast.mentions.before(position, _REACH)):
        start = pronouns.sentence_start(mention.start)
        if mention.spoke and issued.match(cast.text, start):
            return mention.figure if mention.figure.name else None
    return None

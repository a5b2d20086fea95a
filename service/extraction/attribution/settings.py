"""What stands before a cue and tells how or when something was said, not what."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.found import Found
from service.extraction.syntax.tree import child

SETTINGS = frozenset("when while asked speaking during meanwhile according".split())
"""Words that open what tells when or how somebody spoke."""


def is_setting(found: Found, verb: Token, end: int) -> bool:
    """Whether what stands before the cue tells how or when it was said ("Given what he knew, they
    see him as ...", "When pressed, he said")."""
    begins = found.content[0][0]
    if verb.doc[begins].lower_ in SETTINGS:
        return not _tells(verb, begins)
    before = [c for c in verb.lefts if c.i < end and c.dep_ != "punct"]
    alone = len(found.content) == 1 and found.content[0][1] <= end
    return alone and verb.dep_ == "ROOT" and bool(before) and all(map(_sets_scene, before))


def _sets_scene(part: Token) -> bool:
    """Whether what hangs to the cue is a time, a place or an act beside it, and no clause told."""
    if part.dep_ in ("prep", "npadvmod", "advmod", "cc"):
        return not _acts(part)
    marked = any(c.dep_ == "mark" or c.tag_ == "WRB" for c in part.lefts)
    whole = not marked and child(part, "nsubj", "nsubjpass", "expl") is not None
    if part.dep_ != "advcl" or (whole and part.tag_ != "VBG"):
        return False
    opening = part.left_edge.lower_
    return (
        part.tag_ in ("VBG", "VBN") or opening in SETTINGS or opening in ("as", "after", "before")
    )


def _acts(noun: Token) -> bool:
    """Whether a noun does what the parser took for done to it ("A raid by the army killed 19")."""
    done = (t for t in noun.subtree if t.dep_ == "acl" and t.tag_ in ("VBN", "VBD"))
    return noun.dep_ == "npadvmod" and any(child(act, "dobj") is not None for act in done)


def _tells(verb: Token, begins: int) -> bool:
    """Whether a setting is part of what is reported ("When it rained, the road was shut, he said",
    "When it rains, he said, the road is shut"), not of the cue."""
    top = verb.doc[begins]
    while top.head.i not in (verb.i, top.i):
        top = top.head
    return top.dep_ in ("ccomp", "ROOT")

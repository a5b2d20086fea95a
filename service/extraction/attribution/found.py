"""What the rules find in one sentence, before anybody knows who "he" is."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

TokenRange = tuple[int, int]


@dataclass(slots=True)
class Found:
    """An attribution in terms of one sentence's tokens.

    ``verb`` is the cue's head, ``cue`` its tokens, ``source`` the head of the mention and
    ``mention`` its tokens. ``content`` are token ranges, ``gaps`` indices of lifted quotations;
    ``through`` are the head and the mention of a medium that passes the words on.
    """

    verb: Token | None
    cue: TokenRange | None
    source: Token | None
    mention: TokenRange | None
    content: list[TokenRange] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    clause: TokenRange | None = None
    denied: bool = False
    asserts: bool = True
    according: bool = False
    through: tuple[Token, TokenRange] | None = None
